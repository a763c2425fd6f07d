"""The Swedish words of a reminder: to a unit, in ni-form."""

SUBJECT = "Uppföljning {period}: svar saknas från {unit}"
SUBJECT_NOBODY = "Uppföljning {period}: svar saknas"
GREETING = "Hej,"
LATE = "För {period} saknar jag svar från {unit}. Sista svarsdag var {day}, för {days} dagar sedan."
LONG_AGO = "För {period} saknar jag svar från {unit}. Sista svarsdag var {day}."
LATE_ONE = "För {period} saknar jag svar från {unit}. Sista svarsdag var {day}, i går."
TODAY = "För {period} saknar jag svar från {unit}. Sista svarsdag är i dag, {day}."
EARLY = "För {period} saknar jag svar från {unit}. Sista svarsdag är {day}."
UNIT_NOBODY = "er"
LISTED = "Det här saknas:"
HEADS = {
    "assessment": "Bedömning av mål",
    "comment": "Kommentar till bedömningen",
    "stale": "Bedömningar som gjordes innan perioden var slut. Gäller de fortfarande?",
    "status": "Läge för aktiviteter",
    "past_day": "Aktiviteter som har passerat sin slutdag. Är de klara eller försenade?",
    "value": "Värden för indikatorer",
    "answer": "Svar på uppdrag",
}
HEAD = "{head} ({count})"
LINE = "– {what}"
ENDED = "{what}, skulle vara klar {day}"
ASKED_OF = "{what} ({who})"
HOW = "Fyll i svaren i det bifogade arket och skicka tillbaka det, eller svara direkt i det här mejlet."
OFFICER = "Hälsningar\n{officer}"
OF_GOAL = "{what} – mål {goal}"
