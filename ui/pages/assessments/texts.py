"""The words of the page Bedömning."""

TITLE = "Bedömning"
DONE_OF = "{done} av {total}"
JUDGED = "mål bedömda"
ROUND = "Målen i tur och ordning"
DOT = "{goal} – {status}"
MISSING = "saknas"
ONLY_MISSING = "Bara de som saknas {count}"
PREVIOUS = "Föregående mål (Alt+Vänster)"
NEXT = "Nästa mål (Alt+Höger)"

EMPTY = "Inga mål för {year} än"
EMPTY_HOW = "Läs in förra årets arbetsböcker, eller skriv det första målet själv."
IMPORT = "Läs in arbetsböcker"
FIRST_GOAL = "Skriv det första målet"

STATUS = "Måluppfyllelse"
STATUS_HELP = {
    "T1": "Hur väl är målet uppnått till och med april?",
    "T2": "Hur väl är målet uppnått till och med augusti?",
    "H": "Hur väl blev målet uppnått under året?",
}
TREND = "Trend"
FORECAST = "Prognos för helåret"
NO_FORECAST = "Ingen prognos"
COMMENT = "Kommentar"
COMMENT_HELP = "Skriv vad som har hänt och varför ni bedömer så."
COMMENT_MOST = 600
TAKE_LAST = "Hämta förra periodens text"

SKIP = "Hoppa över"
SAVE_NEXT = "Spara och nästa"
SAVE_NEXT_KEYS = "Ctrl+Enter"
ASSESSED_BY = "Bedömt av"
ASSESSED_BY_EXAMPLE = "Bedömt av (roll)"
ALL_DONE = "Alla mål är bedömda för {period}"
STATUS_MISSING = "Det är bara det här målet som saknar bedömning. Välj måluppfyllelse med 1–4."

WHY = "Ändrade bedömning"
WHY_NEW = "Ny bedömning"

LAST = "Förra perioden"
NOT_JUDGED_LAST = "Målet bedömdes inte i {period}."
NO_COMMENT = "Ingen kommentar."
SIGNED = "Bedömt av {who} {when}"
SIGNED_WHEN = "Bedömt {when}"
ACTIVITIES = "Aktiviteter"
ACTIVITIES_OF = "{done} av {total} klara"
NO_ACTIVITIES = "Målet har inga aktiviteter."
NO_STATUS = "Inget läge"
INDICATOR = "Indikator"
TARGET = "Mål: {target}"
NOT_MEASURED = "ej mätt"
VALUE = "{period}: {value}"
NO_VALUES = "Inga mätvärden än."
