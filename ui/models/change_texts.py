"""The Swedish words of the list of what moved."""

WHAT, MOVE, OWNER = "Vad", "Förändring", "Enhet"
GROUP = "{name}\u2002({count})"
SCALE = {"Forecast": "Prognos", "Trend": "Trend"}
MISSING = "Saknades"
PLACES = {
    "body": "Organ",
    "focus_areas": "Fokusområde",
    "goal_area": "Målområde",
    "parent": "Överordnat mål",
    "goal": "Mål",
    "responsible": "Ansvarig",
}
NOWHERE = "inget"
TARGET = "Målvärde"
NO_TARGET = "inget"
NOT_MEASURED = "ej mätt"
LATER_ONE, LATER = "1 dag senare", "{days} dagar senare"
EARLIER_ONE, EARLIER = "1 dag tidigare", "{days} dagar tidigare"
SAME_DAY = "samma dag som först"
