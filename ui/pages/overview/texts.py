"""What the overview says."""

from malverktyg.domain.overview import Step

NEXT_STEP = "Nästa steg"
STEP = {
    Step.BRING_IN: "Läs in arbetsböckerna eller skriv det första målet",
    Step.ASSESS: "Bedöm {goal}",
    Step.START_MATTER: "Börja på tjänsteskrivelsen för {period}",
    Step.FINISH_MATTER: "Gör klart tjänsteskrivelsen {matter}",
}
STEP_DO = {
    Step.BRING_IN: "Läs in arbetsböcker",
    Step.ASSESS: "Fortsätt bedöma",
    Step.START_MATTER: "Skapa ärendet",
    Step.FINISH_MATTER: "Till skrivelsen",
}
STEP_SYMBOL = {
    Step.BRING_IN: "table-2",
    Step.ASSESS: "clipboard-check",
    Step.START_MATTER: "file-plus",
    Step.FINISH_MATTER: "file-text",
}
STEP_SHOWS = {Step.BRING_IN: "import", Step.ASSESS: "assessment", Step.START_MATTER: "matter", Step.FINISH_MATTER: "matter"}
STEP_META_EMPTY = "Filen har inga mål för {year}"
STEP_META_ALL_DONE = "Alla mål är bedömda"
ONE_LEFT = "1 mål kvar"
LEFT = "{count} mål kvar"
DUE = "klart senast {day}"
WAS_DUE = "skulle ha varit klart {day}"
FIRST_ASSESSED = "Börja bedöma"

ASSESSMENTS = "Bedömningar"
OF_TOTAL = "av {total} mål är bedömda"
SHOW_MISSING = "Visa vad som saknas"
SHOW_GOALS = "Visa målen"
SHOW_OWED = {"assessment": SHOW_MISSING, "stale": "Visa de inaktuella"}  # by the chip of Saknas
BODY = "Enhet"
ASSESSED = "Bedömda"
MISSING = "Saknas"
STALE = "Inaktuella"
STALE_TOLD = "Inaktuella: bedömda innan perioden var slut"
LATEST = "Senast"
DONE_OF = "{done} av {total}"
ALL_BODIES = "Alla enheter"

STANDING = "Måluppfyllelse nu och förra perioden"
STANDING_NOW = "Måluppfyllelse nu"
FOCUS_AREA = "Fokusområde"
BODIES = "Organ"
STANDING_PART = "{count} {status}"
STANDING_TOLD = "{name}, {period}: {parts}"
NO_FOCUS_AREA = "Utan fokusområde"
NO_BODY = "Utan organ"

ACTIVITIES = "Aktiviteter"
LATE = "Försenade {count}"
SOON = "Inom 30 dagar {count}"
SHOW_ALL = "Visa alla {count}"
SHOW_ACTIVITY = "Visa aktiviteten"
ACTIVITY = "Aktivitet"
RESPONSIBLE = "Ansvarig"
END = "Slut"
TIME = "Tid"
NO_ACTIVITIES = "Inga aktiviteter är försenade eller slutar inom 30 dagar."
NO_GOALS = "Inga mål för {year} än"
NO_GOALS_HOW = "Läs in förra årets arbetsböcker, eller skriv det första målet själv."
BRING_IN = "Läs in arbetsböcker"
FIRST_GOAL = "Skriv det första målet"
TODAY = "i dag"
TOMORROW = "i morgon"
IN_DAYS = "om {count} dagar"
DAYS_LATE = "{count} dagar sen"
DAY_LATE = "1 dag sen"

REVIEW = "Granskning av tjänsteskrivelsen"
REVIEWING = "Granskar …"
NO_MATTER = "Perioden har ingen tjänsteskrivelse än."
NOTHING_FOUND = "Inget att anmärka på."
OPEN_REVIEW = "Öppna granskningen"
FOUND = "{what}, {place}"
COUNTED = "{count}: {first}"  # what a screen reader says of a kind of finding
