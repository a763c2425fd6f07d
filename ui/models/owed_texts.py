"""The Swedish words of the list of what is owed."""

WHAT = "Vad"
OWES = "Saknas"
LATE = "Sen"
SAID = "Senast"
SAID_HINT = "När något senast sades om det, och för vilken period"
GROUP = "{name}\u2002({count})"
NO_BODY = "Utan organ"
NO_RESPONSIBLE = "Utan ansvarig"
OWED = {
    "assessment": "Bedömning",
    "comment": "Kommentar",
    "stale": "Ny bedömning",
    "status": "Läge",
    "past_day": "Är den klar?",
    "value": "Värde",
    "answer": "Svar",
}
OF_GOAL = "{what} (mål {goal})"
DUE = "Skulle ha varit inne {day}"
NEVER = "aldrig"

TODAY, TOMORROW, IN_DAYS = "i dag", "i morgon", "om {count} dagar"
DAY, DAYS = "1 dag", "{count} dagar"
SINCE = "sedan {day}"
