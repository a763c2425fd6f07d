"""The Swedish words of the lists: heads, groups, chips and how a time or a count is told."""

GOAL_HEAD = "Mål"
DONE_HEAD = "Klara"
OWNER_HEAD = "Ägare"
NO_STATUS = "Saknas"
NOT_ASKED = "–"
NOT_ASKED_WHY = "Bedöms genom målen under det"
NO_FOCUS_AREA = "Utan fokusområde"
NO_BODY = "Utan organ"
GROUP = "{name}\u2002({count})"
DONE_OF = "{done} av {total}"
NO_ACTIVITIES = "–"
PARTLY_SHORT = "Delvis"
FOCUS_AREA = "Fokusområde"
BODY = "Organ"

ALL = "Alla"
UNASSESSED = "Saknar bedömning"
HAS_LATE = "Har försenat"
NO_INDICATOR = "Utan indikator"

ACTIVITY_HEAD = "Aktivitet"
STATUS_HEAD = "Läge"
RESPONSIBLE_HEAD = "Ansvarig"
END_HEAD = "Slut"
LATE = "Försenade"
SOON = "Inom 30 dagar"
OPEN = "Pågår"
NO_STATUS_SET = "Utan läge"
DONE = "Klara"
NO_GOAL = "Utan mål"
DAYS_LATE = "{count} dagar sen"
DAY_LATE = "1 dag sen"

MONTHS = ("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
MONTHS_LONG = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
FROM = "från {start}"
SPAN = "{start} – {end}"
