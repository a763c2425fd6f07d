"""The Swedish words of an import's plan: what things and fields are called, and what is remarked."""

THINGS = {
    "Body": "Organ",
    "FocusArea": "Fokusområde",
    "GoalArea": "Målområde",
    "Goal": "Mål",
    "Activity": "Aktivitet",
    "Assessment": "Bedömning",
    "Indicator": "Indikator",
    "Measurement": "Mätvärde",
    "Assignment": "Uppdrag",
    "Answer": "Svar på uppdrag",
}
FIELDS = {
    "title": "lydelse",
    "name": "namn",
    "number": "nummer",
    "level": "nivå",
    "parent": "överordnat mål",
    "body": "organ",
    "goal_area": "målområde",
    "focus_areas": "fokusområde",
    "goal": "mål",
    "status": "läge",
    "responsible": "ansvarig",
    "time": "tid",
    "percent": "andel klart",
    "comment": "kommentar",
    "forecast": "prognos",
    "trend": "trend",
    "assessed_by": "bedömd av",
    "assessed_on": "bedömd den",
    "unit": "enhet",
    "target": "målvärde",
    "direction": "riktning",
    "value": "värde",
    "measured": "mätt",
    "decision_text": "beslut",
    "dnr": "diarienummer",
    "due": "återrapportering",
    "due_text": "återrapportering",
    "text": "svar",
}
ASSESSMENT_STATUS = "bedömning"
YES, NO = "ja", "nej"
PART_OF = "{name}, {part}"

NAMELESS = "Raden har ingen lydelse och lämnas utanför."
END_BEFORE_START = "Slutet {end} ligger före starten {start}. Bara starten är inläst: rätta den dag som är fel."
PERCENT_OUTSIDE = "{percent} % ligger utanför 0–100 och är inte inläst."
TIME_FROM_WORDS = "Tiden är ändrad till ”{text}”, men start och slut står kvar som förut. Dagarna är satta efter orden."
NOT_KEPT = "Arbetsboken är större än {most} MB och sparas inte i filen. Visa källan visar bara vad som stod i cellen."
YEAR_GUESSED = "Arbetsboken säger inte vilket år den gäller. Målen är inlästa på {year}."
EDITED = "{what}, {field}: du har ändrat till ”{old}” sedan förra importen, och arbetsboken säger ”{new}”. Inget är ändrat."
DISAGREEING = "{what}, {field}: {old_from} säger ”{old}” och {new_from} säger ”{new}”. Inget av dem är inläst."
ERASED = "(tomt)"
