"""The Swedish words that the page itself adds to the paper."""

PAGE = "Sida {page} ({pages})"
SUBJECT = "Tjänsteskrivelse"
TO_PAGE = "Till sida {page}"
PROGRAM = "Målverktyg"
PRINTING = "Skriver ut tjänsteskrivelsen"

DRAFT = "Arbetsmaterial"

# Word.
STYLE_NAMES = {
    "Receiver": "Mottagande organ",
    "Lead": "Ingress",
    "Missing": "Saknas",
    "Meta": "Uppgifter",
    "Note": "Anmärkning",
    "Label": "Etikett",
    "Fact": "Uppgift",
    "FactMissing": "Uppgift som saknas",
    "FactStrong": "Uppgift stark",
    "Cell": "Tabelltext",
    "CellStrong": "Tabelltext stark",
    "CellNote": "Tabellanteckning",
    "CellNumber": "Tabelltal",
    "TableHead": "Tabellhuvud",
    "TableHeadNumber": "Tabellhuvud tal",
    "TableHeadFirst": "Tabellhuvud första",
    "Sender": "Avsändare",
    "SenderMissing": "Avsändare saknas",
    "Picture": "Bild",
    "Space": "Mellanrum",
    "Tabell": "Målverktyg tabell",
}
WRITING = "Skriver tjänsteskrivelsen som Word"
CHART_GROUP, CHART_PERIOD = "Mål", "Period"
NO_PICTURE = "Det är varken PNG, JPEG eller SVG."
PICTURE_LARGE = "Den har för många bildpunkter."
PICTURE_BROKEN = "Den är avklippt eller skadad."

NO_PDF = "Den börjar inte som en PDF."
PDF_LOCKED = "Den är skyddad med lösenord."
PDF_BROKEN = "Den är skadad eller saknar sidor."
