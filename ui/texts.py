"""What the window says: menus, header, questions and receipts."""

PROGRAM = "Målverktyg"
CLOSE = "Stäng"
BUG = "Något gick fel i programmet."
BUG_REMEDY = "Det som är sparat finns kvar. Visa detaljerna och skicka dem till den som sköter programmet, så kan felet rättas."

MENUS = "Menyer"
FILE, EDIT, VIEW, GO, MATTER, HELP = "&Arkiv", "&Redigera", "&Visa", "&Gå", "Ären&de", "&Hjälp"
NEW_FILE = "&Ny fil …"
OPEN = "&Öppna …"
RECENT = "&Senaste filer"
NO_RECENT = "Inga filer än"
CLOSE_FILE = "S&täng filen"
BRING_IN = "&Läs in arbetsböcker …"
EXPORT = "&Exportera …"
PRINT = "Skriv &ut …"
SAVE_PDF = "Spara &PDF …"
SAVE_SEPARATELY = "Spara med &bilagorna var för sig …"
SAVE_PUBLISHED = "Spara för publi&cering …"
SAVE_WORD = "Spara so&m Word …"
FREEZE = "&Frys …"
SAVED = "Spa&ra"
QUIT = "&Avsluta"
UNDO = "&Ångra"
UNDO_WHAT = "&Ångra {what}"
REDO = "&Gör om"
REDO_WHAT = "&Gör om {what}"
UNSAVED = "det som inte är sparat"
CUT = "Klipp &ut"
COPY = "K&opiera"
PASTE = "Klistra &in"
SELECT_ALL = "Markera &allt"
NEW_HERE = "&Nytt på sidan"
SEARCH = "Sö&k eller gör …"
FIND_HERE = "&Sök på sidan"
LOOK = "&Utseende"
TEXT_SIZE = "&Textstorlek"
SCHEMES = {
    "system": "Som &systemet",
    "light": "&Ljust",
    "dark": "&Mörkt",
    "contrast_light": "&Hög kontrast, ljus",
    "contrast_dark": "Hög &kontrast, mörk",
}
FULL_SCREEN = "&Helskärm"
NEXT_PERIOD = "&Nästa period"
PREVIOUS_PERIOD = "&Föregående period"
NEXT_PANE = "Nästa &del av fönstret"
PREVIOUS_PANE = "Föregående d&el av fönstret"
TO_MATTER = "&Till tjänsteskrivelsen"
NEXT_REMARK = "&Nästa anmärkning"
LAST_REMARK = "Föregående &anmärkning"
REVIEW = "&Granskningen"
HELP_HERE = "&Hjälp om sidan"
KEYS = "&Kortkommandon"
HANDBOOK = "Handbok"
ASSOCIATE = "Öppna .malverktyg-filer med &dubbelklick"
ASSOCIATED = "Filer som slutar på .malverktyg öppnas nu här med ett dubbelklick"
ABOUT = "&Om Målverktyg"

FILES_OURS = "Målverktyg (*.malverktyg)"
FILES_BOOKS = "Arbetsböcker (*.xlsx *.xlsm *.xls *.xlsb *.ods)"
CHOOSE_OURS = "Öppna en fil"
ASK_COPY = "Öppna en kopia av {name}?"
COPY_TOLD = "Filen går bara att läsa, så inget kan sparas i den. I en kopia kan du arbeta som vanligt. Filen själv rörs inte."
MAKE_COPY = "Gör en kopia …"
NO_COPY = "Öppna inte"
CHOOSE_COPY = "Var ska kopian ligga?"
COPY_NAME = "{name} kopia.malverktyg"
CHOOSE_NEW = "Var ska den nya filen ligga?"
NEW_NAME = "Måluppföljning {year}.malverktyg"
AS_SEEN = "Så som {body} såg det {day}"
AS_IT_WAS = "Så som det såg ut {day}"
ONLY_TO_READ = "Det går att läsa, men inte att ändra"
BACK_TO_NOW = "Tillbaka till nu"
WINDOW_TITLE = "{name} – Målverktyg"
WORKING_TITLE = "{percent} % – Målverktyg"
UNDONE = "Ångrat: {what}"
REDONE = "Gjort om: {what}"
UNASSESSED_ONE = "1 mål saknar bedömning"
UNASSESSED = "{count} mål saknar bedömning"
ALREADY_SAVED = "Allt sparas medan du skriver"
CHANGED_BY_OTHERS = "Någon annan har ändrat i filen, och du ser den som den är nu"
GONE = "{name} finns inte längre där den låg"
UNSAVED_TITLE = "Gå vidare utan att allt är sparat?"
UNSAVED_TOLD = "Det här kan inte sparas som det står. Allt annat du har skrivit är sparat."
UNSAVED_WORDS = "{what}: ”{words}”"
UNSAVED_MORE = "Och {count} till."
UNSAVED_STAY = "Stanna kvar"
UNSAVED_GO = "Kasta och gå vidare"
BUSY_TITLE = "Avsluta medan något pågår?"
BUSY_TOLD = "{what} är inte klart. Det som är sparat finns kvar."
BUSY_QUIT = "Stoppa och avsluta"
BUSY_STAY = "Vänta kvar"
VERSION = "Version {version}"
ABOUT_TOLD = (
    "Måluppföljning för kommuner: från förra årets arbetsböcker till tjänsteskrivelsen. "
    "Programmet behöver inget nät och skickar ingenting."
)
CHOOSE_BOOKS = "Välj en eller flera arbetsböcker"
EXAMPLE_NAME = "Exempel.malverktyg"
MAKING_EXAMPLE = "Bygger exemplet"
ALL_KEYS = (
    ("Ctrl+1–9", "Gå till en sida, i menyns ordning"),
    ("Ctrl+,", "Inställningar"),
    ("Ctrl+K", "Sök i allt, eller gör något"),
    ("F1", "Hjälp om sidan"),
    ("F6", "Nästa del av fönstret"),
    ("Skift+F6", "Föregående del av fönstret"),
    ("F8", "Nästa anmärkning i granskningen"),
    ("Skift+F8", "Föregående anmärkning i granskningen"),
    ("Ctrl+N", "Nytt på sidan"),
    ("Ctrl+F", "Sök på sidan"),
    ("F2", "Ändra det som är valt"),
    ("Menytangenten, Skift+F10", "Vad du kan göra med raden, eller med ordet i texten"),
    ("Ctrl+Z", "Ångra den senaste ändringen"),
    ("Ctrl+Skift+Z", "Gör om"),
    ("Ctrl+S", "Spara nu (det sparas ändå medan du skriver)"),
    ("Ctrl+Skift+Mellanslag", "Hårt mellanslag, som i § 147"),
    ("1–4", "Måluppfyllelse, när du inte skriver text"),
    ("Alt+1–4", "Måluppfyllelse, alltid"),
    ("Ctrl+Enter", "Spara bedömningen och gå till nästa"),
    ("Alt+← Alt+→", "Föregående och nästa mål att bedöma"),
    ("Ctrl+PgUp", "Föregående period"),
    ("Ctrl+PgDn", "Nästa period"),
    ("Ctrl+I", "Läs in arbetsböcker"),
    ("Ctrl+P", "Skriv ut tjänsteskrivelsen"),
    ("Ctrl+E", "Spara tjänsteskrivelsen som PDF"),
    ("Ctrl+Skift+E", "Spara tjänsteskrivelsen som Word"),
    ("Ctrl+O", "Öppna en fil"),
)
NO_SCREEN = (
    "Fönstret kan inte visas, för det finns ingen skärm här. Starta Målverktyg på en dator med skärm, "
    "eller använd kommandoraden: malverktyg --help."
)
