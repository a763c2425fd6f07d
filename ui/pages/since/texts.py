"""The words of the page Sedan sist."""

LIST = "Vad som har flyttat sig"
ASIDE = "Ändringen"
PERIODS = "Perioder"
FROM, TO = "Från", "till"
EARLIER, LATER = "Den tidigare perioden", "Den senare perioden"
SEEN = "Jämfört med hur det såg ut"
DAY = "Dagen att jämföra med"
USUAL = "Vanlig dag"
USUAL_HINT = "Ta åter den dag då perioden redovisades"
GROUND = "({ground})"
SINCE = "och fram till {day} ({ground})"
ALONE = "Filen minns inte hur målen löd i {period}, så bara bedömningar, mätvärden, svar och datum jämförs."
ORDER = "Välj en tidigare period till vänster och en senare till höger."
COMPARING_NOW = "Perioderna jämförs"
COMPARING_HOW = "I en stor fil med många ändringar tar det en stund."

CHIPS = {
    "all": "Allt",
    "statuses": "Status",
    "came": "Nya",
    "went": "Borttagna",
    "reworded": "Omformulerade",
    "transferred": "Flyttade",
    "slipped": "Datum",
    "indicators": "Indikatorer",
    "answers": "Svar",
}
COUNT_ONE = "1 förändring"
COUNT = "{count} förändringar"
SHOWN = "{shown} av {count}"
HINT = "Enter öppnar målet · Ctrl+C kopierar"

NONE = "Inget har flyttat sig"
NONE_HOW = "Mellan {earlier} och {later} är mål, aktiviteter och bedömningar desamma."
NO_GOALS = "Inga mål för {year} än"
NO_GOALS_HOW = "Läs in förra årets arbetsböcker, eller skriv det första målet själv."
BRING_IN = "Läs in arbetsböcker"
FIRST_GOAL = "Skriv det första målet"

COPY = "Kopiera som text"
COPIED = "Listan ligger på urklipp"
SHOW = {"Goal": "Visa målet", "Activity": "Visa aktiviteten", "Indicator": "Visa målet", "Assignment": "Visa uppdraget"}
THEN, NOW = "Då", "Nu"
DECIDED = "Beslutat av {decision}"
STOP_SINCE = "satt {day}"
STOP_FIRST = "från början"
STEP_LATER = "{days} dagar senare"
ANSWER = "Svaret"
ANSWER_BEFORE = "Svaret förra gången"
OF_GOAL = "Mål {goal}"
