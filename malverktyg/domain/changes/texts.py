"""The Swedish words of what moved."""

GROUNDS = {
    "frozen": "när skrivelsen frystes",
    "paper": "skrivelsens dag",
    "deadline": "sista svarsdagen",
    "assessed": "den senaste bedömningen",
    "last_day": "periodens sista dag",
    "now": "nu",
    "chosen": "vald dag",
}
