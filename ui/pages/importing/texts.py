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
OTHER_FILES = "Byt fil …"

COUNTS: dict[object, tuple[str, str]] = {
    Kind.ADDED: ("ny", "nya"),
    Kind.CHANGED: ("ändrad", "ändrade"),
    Kind.UNCHANGED: ("oförändrad", "oförändrade"),
    Kind.CONFLICT: ("konflikt", "konflikter"),
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
NO_CELL = "Klicka på en cell eller en rubrik, eller tryck Enter, för att läsa den på annat sätt. F8 går till nästa anmärkning."
CHANGED_FROM = "{label}: {old} → {new}"
EMPTY_VALUE = "tomt"
DECLINED = "Arbetsboken ser ut att vara {kind} och läses inte."

PLAN = "Plan"
APART = "Tolkning"
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
IMPORT_OPEN = "Importera"  # while it is not chosen what
KEEP_CHOICES = "Spara dina val"
CHOICES_KEPT = "Dina val för {name} är sparade"
IMPORTED = "{count} poster importerade från {name}"
IMPORTED_ONE = "1 post importerad från {name}"

FILES = "Arbetsböcker"
STATE_BROKEN = "Kunde inte läsas"
STATE_DECLINED = "Inte inläst"
STATE_NOTHING_READ = "Inget att läsa in"
STATE_NOTHING_NEW = "Inget nytt"

QUOTED = "”{text}”"
FILLED = "{colour} färg"
BLANK = "tom cell"
NOTHING_THERE = "blir inget"
NOT_READ = "läses inte ({why})"
HEADS_COLUMN = "rubrik för {role}"
SEEN = "{seen} → {understood}."
READ_AS_LABEL = "Läs som"
READ_AS_NOW = "Läs som: {role}"
READ_AS_STEP = "Läs som läge"
READ_AS_OF = {"column": "Läs kolumnen som", "row": "Läs raden som", "cell": "Läs cellen som"}
COLUMN = "Kolumnen: {role}"
ROW = "Raden: {role}"
LEFT_OUT = "Läses inte"
NO_ROLE = "Inget"
NO_STEP = "Inget läge"
EVERYWHERE = "Alla {count} med {sign}"
GROUP_IN_PERIOD = "{group} {period}"
LEAVE = {"column": "Läs inte kolumnen", "row": "Läs inte raden", "cell": "Läs inte cellen"}
ROW_IS_HEAD = "Raden är tabellens rubrikrad"
AS_THE_PROGRAM = "Läs som från början"
READ_SHEET = "Läs bladet"
READ_SIGN_AS = "{sign} läses som"
READ_AS_EVERYWHERE = "Läs {sign} som"
KEEP_BOTH = "Behåll båda"
JOIN = "Slå ihop"
SHOW_ALL = "Visa alla {count}"
ROWS_LEFT_OUT = ("rad utelämnad", "rader utelämnade")
CELLS_LEFT_OUT = ("cell utelämnad", "celler utelämnade")
ROWS = ("rad", "rader")
ROWS_AND_CELLS = "{rows} och {count} {cells}"

CHANGE_READING = "Ändra tolkning …"
CHANGE_READING_COUNT = "Ändra tolkning ({count}) …"
CORRECTION = "rättelsen"
READ_AS_NOTHING = "Inte inläst"
LOOKS_LIKE = "Inte inläst: ser ut att vara {kind}"
READ_ANYHOW = "Läs den ändå"
HIDDEN_NOT_READ = "Bladet är dolt i arbetsboken och läses inte."
HIDDEN_READ = "Bladet är dolt i arbetsboken. Det läses, eftersom du valde det."

READING_OF = "Så läses {name}"
AS_IT_SAYS = "Som arbetsboken säger"
ABOUT_PERIOD = "Perioden som arbetsboken gäller"
HIDDEN_SHEETS = "Dolda blad"
READ_SHEET_OF = "Läs bladet {title}"
CORRECTIONS = "Dina rättelser"
NO_CORRECTIONS = "Inga än. Klicka på en rubrik eller cell i bladet, eller tryck Enter på den, och välj vad den är."
FORGET = "Ta bort"
FORGET_WHAT = "Ta bort rättelsen: {what}"
FORGET_ALL = "Ta bort alla rättelser"
CLOSE = "Stäng"
AND = " och "
SAID_COLUMN = "{sheet}, kolumn {column}: {role}"
SAID_ROW = "{sheet}, rad {row}: {role}"
SAID_CELL = "{sheet}, cell {cell}: {role}"
SAID_MEANS = "{sign} betyder {step}"
SAID_HEAD = "{sheet}, rad {row} är rubrikrad"
SAID_JOINED = "{sheet}, målen i {cells} är ett och samma"
SAID_SHEET = "Det dolda bladet {title} läses"
SAID_INSIST = "Arbetsboken läses fast den ser ut att vara något annat"

MARK = "Spara märkt kopia …"
MARK_TOLD = "En kopia av arbetsboken med varje anmärkning som en anteckning på sin cell, att skicka tillbaka"
MARK_ONLY_XLSX = "Bara xlsx och xlsm kan märkas"
MARK_TITLE = "Var ska den märkta kopian ligga?"
MARKED_NAME = "{stem} med anmärkningar"
FILES_MARKED = "Arbetsbok (*{suffix})"
MARKING = "Sparar märkt kopia"
MARKED = "Märkt kopia sparad: {name}"

IMPORTED_BOOKS = "Inlästa arbetsböcker"
OLDER_BOOKS = "och {count} äldre"
SHOW_GOALS = "Visa målen"
SHOW_GOALS_OF = "Visa målen ur {name}"
UNDO_IMPORT = "Ångra importen"
IMPORT_UNDONE = "Importen är ångrad"
THING = "1 post"
THINGS = "{count} poster"
READ_THEN = "{things}, {day} {time}"

SAME_LAYOUT = "Samma upplägg som {name}."
DONE_ONE = "Din rättelse är gjord."
DONE = "Dina {count} rättelser är gjorda."
CHANGED_IN_IT = "Ändrat i upplägget: {changes}."
CHANGES_MORE = " och {count} till"
LAYOUT_CHANGES = {
    "column_added": "kolumnen ”{new}” är ny",
    "column_gone": "kolumnen ”{old}” är borta",
    "column_renamed": "”{old}” heter nu ”{new}”",
    "column_moved": "kolumnen ”{new}” har flyttats",
    "sheet_added": "bladet ”{new}” är nytt",
    "sheet_gone": "bladet ”{old}” är borta",
    "sheet_renamed": "bladet ”{old}” heter nu ”{new}”",
    "legend_changed": "teckenförklaringen",
}
LOST = "Rättelsen av {what} används inte."

NOT_KEPT_LARGE = "{name} är större än {most} MB och ligger inte kvar i filen. Källan till värdena kan inte visas som blad."
BOOK_NOT_KEPT = ". Arbetsboken själv ligger inte kvar i filen"
BOOKS_NOT_KEPT = ". {count} av arbetsböckerna ligger inte kvar i filen"
NOT_KEPT = "{name} har ändrats sedan den lästes och ligger inte kvar i filen. Källan till värdena kan inte visas som blad."
