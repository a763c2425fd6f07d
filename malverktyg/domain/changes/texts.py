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

# As an appendix tells it: the first head of each table says what kind of moves it holds.
STATUSES = "Måluppfyllelse"
ACTIVITIES = "Aktiviteter och uppdrag"
CAME = "Nya"
WENT = "Utgått"
REWORDED = "Ny lydelse"
TRANSFERRED = "Flyttade"
SLIPPED = "Slutdatum som har flyttats"
MEASURED = "Indikatorer"
ANSWERS = "Svar på uppdrag"
BEFORE, NOW, DAYS = "Förut", "Nu", "Dag efter dag"
KINDS = {"Goal": "Mål", "Activity": "Aktivitet", "Indicator": "Indikator", "Assignment": "Uppdrag"}
OF_KIND = "{kind}: {name}"
SCALES_TOLD = {"Forecast": "prognos", "Trend": "trend"}
UNKNOWN, UNMEASURED = "–", "ej mätt"
TARGET_OF = "{name}, målvärde"
GROUP_OF = "{name}, {group}"
THEN = " → "
