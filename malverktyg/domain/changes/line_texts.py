"""The Swedish words of each move in a line, for a list on the screen and a text to copy."""

HEADS = {
    "statuses": "Ändrad bedömning och läge",
    "came": "Nytt",
    "went": "Borttaget",
    "reworded": "Omformulerat",
    "transferred": "Flyttat",
    "slipped": "Flyttade datum",
    "indicators": "Indikatorer",
    "answers": "Svar på uppdrag",
}
TITLE = "Sedan sist: {earlier} till {later}"
NOTHING = "Inget har flyttat sig."
HEAD = "{head} ({count})"
LINE = "– {what}: {move}"
FROM_TO, THEN = "{old} → {new}", " → "
SCALES = {"Forecast": "prognos", "Trend": "trend"}
OF_SCALE = "{scale}: {move}"
STEP_MISSING = "saknades"
CAME = {"Goal": "nytt mål", "Activity": "ny aktivitet", "Indicator": "ny indikator", "Assignment": "nytt uppdrag"}
WENT = {
    "Goal": "borttaget mål",
    "Activity": "borttagen aktivitet",
    "Indicator": "borttagen indikator",
    "Assignment": "borttaget uppdrag",
}
REWORDED = "löd ”{old}”"
PLACES = {
    "body": "organ",
    "focus_areas": "fokusområde",
    "goal_area": "målområde",
    "parent": "överordnat mål",
    "goal": "mål",
    "responsible": "ansvarig",
}
NOWHERE = "inget"
LATER_ONE, LATER = "{stops} (1 dag senare)", "{stops} ({days} dagar senare)"
EARLIER_ONE, EARLIER = "{stops} (1 dag tidigare)", "{stops} ({days} dagar tidigare)"
SAME_DAY = "{stops} (samma dag som först)"
TARGET = "målvärde"
NO_TARGET = "inget"
NOT_MEASURED = "ej mätt"
GROUP = "{group}: {move}"
ANSWERED = "besvarat"
ANSWERED_ANEW = "nytt svar"
