"""The words of the page Aktiviteter."""

TITLE = "Aktiviteter"
LIST = "Årets aktiviteter"
NEW = "Ny aktivitet"
COUNT_ONE = "1 aktivitet"
COUNT = "{count} aktiviteter"
SHOWN = "{shown} av {count}"
HINTS = {
    "list": "F2 ändrar · Delete tar bort",
    "board": "Dra till ett annat läge, eller Alt+→ · Enter öppnar",
    "timeline": "Enter öppnar · Esc stänger",
}

EMPTY = "Inga aktiviteter för {year} än"
EMPTY_HOW = "Skriv vad som ska göras, vem som ansvarar och när det ska vara klart."
EMPTY_NO_GOALS = "Aktiviteter hör till mål. Skriv målen först, eller läs in arbetsböckerna."
TO_GOALS = "Gå till målen"
BRING_IN = "Läs in arbetsböcker"
NOTHING = "Ingen aktivitet är vald"
NOTHING_HOW = "Välj en aktivitet i listan till vänster."

NEW_TITLE = "Ny aktivitet"
REMOVE = "Ta bort aktiviteten"
SHOW_GOAL = "Visa målet"
LATE = "Skulle ha varit klar {day}"

WHY = "Ändrade aktivitet"
WHY_NEW = "Ny aktivitet"
WHY_REMOVED = "Tog bort aktivitet"
REMOVED = "Aktiviteten är borttagen"

WHAT = "Aktivitet"
GOAL = "Mål"
STATUS = "Läge"
NO_STATUS = "Inte angivet"
RESPONSIBLE = "Ansvarig"
RESPONSIBLE_HELP = "Roller, inte personer. Skilj flera åt med kommatecken."
TIME = "Tid"
TIME_HELP = "Skriv som du brukar: 31 okt, v. 35, våren 2023, Q3, löpande."
PERCENT = "Andel klar, %"
COMMENT = "Kommentar"
NONE = "–"

MANY = "{count} aktiviteter är markerade"
REMOVE_MANY = "Ta bort dem"
WHY_MANY_STATUS = "Ändrade läget för {count} aktiviteter"
WHY_MANY_RESPONSIBLE = "Ändrade ansvarig för {count} aktiviteter"
WHY_MANY_TIME = "Ändrade tiden för {count} aktiviteter"
WHY_MANY_GOAL = "Flyttade {count} aktiviteter"
WHY_REMOVED_MANY = "Tog bort {count} aktiviteter"
ASK_REMOVE_MANY = "Ta bort {count} aktiviteter?"
REMOVED_MANY = "{count} aktiviteter är borttagna"
KEEP_MANY = "Behåll dem"

AS_LIST = "Lista"
AS_BOARD = "Tavla"
AS_TIMELINE = "Tidslinje"
