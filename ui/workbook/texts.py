"""What the drawn sheet says: roles, kinds and legend."""

from malverktyg.exchange.planning.items import Kind

SUBJECTS = {
    "goal": "Mål",
    "parent": "Överordnat mål",
    "activity": "Aktivitet",
    "indicator": "Indikator",
    "assignment": "Uppdrag",
    "assessment": "Bedömning",
}
KINDS = {
    "title": "Rubrik",
    "text": "Text",
    "number": "Nummer",
    "id": "Id",
    "above": "Hör till",
    "year": "År",
    "focus_area": "Fokusområde",
    "goal_area": "Målområde",
    "body": "Organ",
    "level": "Nivå",
    "type": "Typ av rad",
    "responsible": "Ansvarig",
    "responsible_choice": "Ansvarig med kryss",
    "start": "Start",
    "end": "Slut",
    "time": "Tid",
    "status": "Läge",
    "status_and_comment": "Läge och kommentar",
    "outcome": "Utfall",
    "forecast": "Prognos",
    "trend": "Trend",
    "percent": "Andel klart",
    "comment": "Kommentar",
    "assessed_by": "Bedömt av",
    "assessed_on": "Bedömt den",
    "period": "Period",
    "unit": "Enhet",
    "target": "Målvärde",
    "direction": "Riktning",
    "value": "Värde",
    "group": "Grupp",
    "decision": "Beslut",
    "dnr": "Diarienummer",
    "due": "Redovisas",
    "answer": "Svar",
    "choice": "Val med kryss",
    "month": "Månad med kryss",
    "focus_area_choice": "Fokusområde med kryss",
    "goal_choice": "Mål med kryss",
    "says": "Vad raden säger",
    "other": "Annat",
}
OWN = {"assessment.status": "Måluppfyllelse", "assignment.status": "Läge", "goal.id": "Mål-id", "activity.id": "Aktivitet-id"}
OTHER = "Annat"
SHORT = {"status": "", "comment": "text", "forecast": "prognos", "trend": "trend"}
IN_PERIOD = "{role} {period}"

NEW = {Kind.ADDED: "Ny", Kind.CHANGED: "Ändrad", Kind.UNCHANGED: "Oförändrad", Kind.CONFLICT: "Konflikt"}
LEFT_OUT = "Utelämnad"
LEFT_OUT_WHY = "Utelämnad: {why}"
HEADING = "Rubrik: {role}"
READ_AS = "Läst som {step}"
REMARK = "Anmärkning {number}"
REMARKS = "Anmärkningar {numbers}"
HIDDEN = "{name} dold"
EMPTY = "tom"
SPOKEN = "{cell}: {text}. {told}"
SHEET_NAME = "Bladet {title}"
NOTE = "Anteckning: {text}"
NO_ROLE = "Läses inte"
COLUMN_SPOKEN = "Kolumn {line}: {role}"
ROW_SPOKEN = "Rad {line}: {role}"

# Remarks that say much the same of many cells, told as one; each cell's own words are told where one stands in it.
_BY_COLOUR = "Bedömningarna är lästa ur cellernas färg."
GATHERED = {
    "status_from_fill": _BY_COLOUR,
    "status_from_fills": _BY_COLOUR,
    "status_from_conditional": _BY_COLOUR,
    "status_by_legend": "Tecknen är lästa enligt teckenförklaringen.",
    "time_interpreted": "Tider i ord är lästa som datum.",
    "time_unknown": "Tider gick inte att tolka. Texten är sparad.",
    "status_unknown": "Lägen som inte känns igen är sparade som kommentar.",
    "date_as_text": "Datum som står som text är lästa som datum.",
    "percent_as_status": "Procenttal är lästa som lägen.",
    "focus_area_interpreted": "Fokusområdenas namn är lästa efter likhet.",
    "spelling": "Rubriker är lästa efter likhet.",
    "several_in_cell": "Flera aktiviteter i samma cell är lästa var för sig.",
}
