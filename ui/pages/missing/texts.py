"""The words of the page Saknas."""

LIST = "Vad som saknas"
BY_BODY, BY_RESPONSIBLE = "Enhet", "Ansvarig"
CHIPS = {
    "all": "Allt",
    "assessment": "Bedömningar",
    "comment": "Kommentarer",
    "stale": "Inaktuella",
    "activity": "Aktiviteter",
    "value": "Mätvärden",
    "answer": "Uppdrag",
}
COUNT_ONE = "1 svar saknas"
COUNT = "{count} svar saknas"
SHOWN = "{shown} av {count}"
HINT = "Enter öppnar där svaret fylls i · Ctrl+C kopierar påminnelsen"

DONE = "Alla har svarat"
DONE_HOW = "Inget saknas för {period}."
EMPTY = "Inga mål för {year} än"
EMPTY_HOW = "Läs in förra årets arbetsböcker, eller skriv det första målet själv."
GO_ON = "Till tjänsteskrivelsen"
BRING_IN = "Läs in arbetsböcker"
FIRST_GOAL = "Skriv det första målet"

REMINDER = "Påminnelse"
TEXT = "Påminnelsens text"
LATE_ONE = "{count} · 1 dag sen"
LATE = "{count} · {days} dagar sen"
DUE = "{count} · sista svarsdag {day}"
COPY = "Kopiera påminnelse"
COPIED = "Påminnelsen till {name} ligger på urklipp"
SEND = "Spara utskick …"
SEND_HINT = "En arbetsbok med bara enhetens mål, att fylla i och skicka tillbaka"
SEND_TITLE = "Spara utskicket till {name}"
SEND_NAME = "{name} {period}.xlsx"
SEND_KINDS = "Arbetsbok (*.xlsx)"
SENDING = "Sparar {name}"
SENT = "Utskicket är sparat: {name}"
NOBODY = "dem som inte är kända"
