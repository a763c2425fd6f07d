"""What the page Import och export says."""

from malverktyg.exchange.planning.items import Kind

BRING_IN = "Läs in arbetsböcker"
BRING_IN_TOLD = (
    "Dra hit en eller flera arbetsböcker, eller välj dem. De får ha olika uppställning: tabeller, blanketter, färger och "
    "flera blad. Du ser vad som blev vad innan något sparas."
)
FORMATS = "xlsx, xlsm, xls, xlsb, ods"
CHOOSE = "Välj filer …"
CHOOSE_TITLE = "Välj en eller flera arbetsböcker"
FILES_BOOKS = "Arbetsböcker (*.xlsx *.xlsm *.xls *.xlsb *.ods)"
HIDDEN = "Läs också dolda blad"
DROP = "Släpp arbetsböckerna här"

EXPORT = "Exportera"
EXPORT_TOLD = (
    "Arbetsboken har ett blad för varje organ och en rad för varje aktivitet. Enheterna kan fylla i den, och du läser in den "
    "igen med Läs in arbetsböcker."
)
EXPORT_BOOK = "Excel-arbetsbok …"
EXPORT_JSON = "JSON-fil …"
EXPORT_JSON_TOLD = "JSON är till för andra program."
EXPORT_TITLE = "Var ska filen ligga?"
FILES_BOOK = "Excel-arbetsbok (*.xlsx)"
FILES_JSON = "JSON (*.json)"
EXPORTING = "Exporterar"
EXPORTED = "Exporterat till {name}"

READING = "Läser arbetsböcker"
READING_NOTE = "Du kan arbeta vidare. Inget sparas förrän du väljer Importera."
READING_STOPPED = "Inläsningen stoppades. Inget är ändrat."
COMPARING = "Jämför med filen"

READ_AS = "Läst som {layout}"
BOOKS = "{count} arbetsböcker"
PERIOD = "Period"
ABOUT = "Avser"
AS_THEY_SAY = "Som arbetsboken säger"
OTHER_FILES = "Byt filer …"

COUNTS: dict[object, tuple[str, str]] = {
    Kind.ADDED: ("ny", "nya"),
    Kind.CHANGED: ("ändrad", "ändrade"),
    Kind.UNCHANGED: ("oförändrad", "oförändrade"),
    Kind.CONFLICT: ("konflikt", "konflikter"),
    "left_out": ("cell utelämnad", "celler utelämnade"),
}
SYMBOLS: dict[object, str] = {
    Kind.ADDED: "plus",
    Kind.CHANGED: "pencil",
    Kind.UNCHANGED: "equal",
    Kind.CONFLICT: "circle-alert",
    "left_out": "ban",
}
ONE_CELL = "{first}"
CELLS = "{first} med flera, {count} celler"

SHEET = "Blad"
SHEET_OF = "{number} av {count}"
HIDDEN_SHEET = "{title} (dolt blad)"
EMPTY_SHEET = "Bladet är tomt."
NO_CELL = "Piltangenterna flyttar mellan cellerna. F8 går till nästa anmärkning."
BOOK = "Arbetsbok"
BOOK_DECLINED = "{name} (inte inläst)"
CHANGED_FROM = "{label}: {old} → {new}"
EMPTY_VALUE = "tomt"
DECLINED = "{name} är inte inläst. {why}"

PLAN = "Plan"
IN_FILE = "I filen: {old}"
IN_BOOK = "Arbetsboken {cell}: {new}"
IN_OTHER_BOOK = "{name}: {old}"
KEEP = "Behåll {value}"
TAKE = "Ta {value}"
KEEP_SHORT = "Behåll filens"
TAKE_SHORT = "Ta arbetsbokens"
FROM_OTHER = "Ta den första"
REMARKS = "Anmärkningar"
NO_REMARKS = "Inga anmärkningar."
AND_MORE = "{cells} och {count} till"
SHOW_MORE = "Visa {count} till av {rest}"
NOTE_OF = " (anteckning)"

CANCEL = "Avbryt"
NOT_SAVED_YET = "Inget är sparat än. Ctrl+Z tar tillbaka hela importen."
CHOOSE_FIRST = "Välj först för {what}."
CHOOSE_FIRST_MORE = "Välj först för {what} och {count} till."
NOTHING_NEW = "Allt i arbetsböckerna finns redan i filen."
NOTHING_READ = "Inget gick att läsa in."
IMPORT = "Importera {count} poster"
IMPORT_ONE = "Importera 1 post"
IMPORT_NONE = "Inget att importera"
KEEP_CHOICES = "Spara dina val"
CHOICES_KEPT = "Dina val för {name} är sparade"
IMPORTED = "{count} poster importerade från {name}"
IMPORTED_ONE = "1 post importerad från {name}"
