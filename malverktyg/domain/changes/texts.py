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

# As the tables of an appendix tell it; what they share with the lines on the screen stands in ``line_texts``.
STATUSES = "Måluppfyllelse"
ACTIVITIES = "Aktiviteter och uppdrag"
BEFORE, NOW, DAYS = "Förut", "Nu", "Dag efter dag"
KINDS = {"Goal": "Mål", "Activity": "Aktivitet", "Indicator": "Indikator", "Assignment": "Uppdrag"}
OF_KIND = "{kind}: {name}"
OF_SCALE = "{name} ({scale})"
PART_OF = "{name}, {part}"
UNKNOWN = "–"
