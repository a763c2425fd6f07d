"""The Swedish words of the command line: help, answers and what is wrong with a command."""

NAME = "malverktyg"
ABOUT = "Måluppföljning för kommuner: från förra årets arbetsböcker till tjänsteskrivelsen."
EPILOG = """\
Utan verb öppnas fönstret: malverktyg [FIL]

Slutkoder: 0 klart, 1 klart med anmärkningar som någon måste titta på, 2 fel i kommandot,
3 en fil kunde inte läsas, skrivas eller litas på (inget är ändrat)."""
USAGE = "Användning: "
VERBS = "Verb"
VERB = "VERB"
ARGUMENTS = "Argument"
OPTIONS = "Val"
HELP = "visa den här hjälpen"
VERSION_HELP = "visa programmets version"
VERSION = "Målverktyg {version}"

FILE, BOOK, OUT = "FIL", "BOK", "UT"
REPORT, PERIOD, DIARY, TEXT, NUMBER = "RAPPORT", "PERIOD", "DNR", "TEXT", "NR"

NEW = "skapa en ny fil"
NEW_FILE = "filen som ska skapas, till exempel Mål 2023.malverktyg"
NEW_EXAMPLE = "fyll filen med ett helt år av exempeldata, fyra enheter och ett färdigt ärende"
IMPORT = "läs in arbetsböcker i en fil"
IMPORT_BOOKS = "en eller flera arbetsböcker (.xlsx, .xls, .ods)"
IMPORT_FILE = "filen att läsa in i; den skapas om den saknas"
IMPORT_PERIOD = "perioden som arbetsböckerna avser när de inte säger det själva: 2023-T1, 2023-T2 eller 2023-H"
IMPORT_DRY = "visa vad som skulle hända utan att skriva något"
IMPORT_REPORT = "skriv en rapport i JSON om vad varje cell blev"
EXPORT = "skriv ut filens innehåll i ett annat format"
EXPORT_FILE = "filen att exportera"
EXPORT_OUT = "filen att skriva; ändelsen avgör formatet: .xlsx, .json eller .docx (tjänsteskrivelsen)"
EXPORT_MATTER = "ärendets diarienummer, när .docx skrivs och filen har flera ärenden"
EXPORT_TEMPLATE = "en egen arbetsbok att skriva tillbaka i (finns inte än)"
PDF = "skriv ut tjänsteskrivelsen som PDF"
PDF_FILE = "filen med ärendet"
PDF_OUT = "PDF-filen att skriva"
PDF_FROZEN = "skriv den frysta PDF:en som den förseglades: den senaste versionen, eller den med ett nummer"
PDF_MATTER = "ärendets diarienummer, när filen har flera ärenden"
REVIEW = "granska tjänsteskrivelsen, eller en vanlig text"
REVIEW_FILE = "filen med ärendet"
REVIEW_TEXT = "en textfil att granska i stället, med rubriker på egna rader"
REVIEW_JSON = "svara med JSON"
CHECK = "kontrollera att en fil är hel"
CHECK_FILE = "filen att kontrollera"
MERGE = "slå ihop två kollegors kopior av en fil till en ny"
MERGE_FILE = "filen som båda är kopior av"
MERGE_FIRST = "den ena kopian; där båda har ändrat samma sak står dess ord kvar"
MERGE_SECOND = "den andra kopian"
MERGE_OUT = "den nya filen; ingen av de tre andra ändras"

# What is wrong with a command; the patterns are argparse's own sentences.
WRONG = "Fel i kommandot: {message}"
SEE_HELP = "Hjälp finns med: {command} --help"
ARGPARSE = (
    (r"the following arguments are required: (.*)", "Det saknas: {0}."),
    (r"one of the arguments (.*) (--\S+) is required", "Ange {0} eller {1}."),
    (r"unrecognized arguments: (.*)", "Det här känns inte igen: {0}."),
    (r"argument VERB: invalid choice: '(.*)' \(choose from (.*)\)", "”{0}” är inget verb. Välj bland {1}."),
    (r"argument (.*): invalid choice: '(.*)' \(choose from (.*)\)", "{0}: ”{1}” går inte att välja. Välj bland {2}."),
    (r"argument (.*): expected (?:one|at least one|\d+) arguments?", "{0} ska följas av ett värde."),
    (r"argument (.*): ignored explicit argument '?(.*?)'?", "{0} tar inget värde, men fick ”{1}”."),
    (r"argument (.*): not allowed with argument (.*)", "{0} går inte att använda tillsammans med {1}."),
    (r"argument (.*?): (.*)", "{0}: {1}"),
)
WRONG_PERIOD = "”{written}” är ingen period. Skriv till exempel 2023-T1, 2023-T2 eller 2023-H."
WRONG_SUFFIX = "{name} har en ändelse som inte går att exportera till. Välj ett namn som slutar på .xlsx, .json eller .docx."
NO_TEMPLATE_YET = "--mall finns inte än. Exportera till en egen arbetsbok utan --mall."
NOT_A_PDF = "{name} slutar inte på .pdf."

# Answers.
MADE = "Skapade {name}."
SAVED_AS = "Skrev {name}."
WHOLE = "{name} är hel."
IMPORTED_INTO = "Sparat i {name}. Allt går att ångra som en enda ändring."
NOTHING_NEW = "Inget nytt att spara i {name}."
DRY = "Torrkörning: inget är sparat."
READ_AS = "  Läst som {layout}"
DECLINED = "  Inte inläst: det är {kind} och inte en måluppföljning. I fönstret kan du läsa in den ändå."
COUNTS = "  {added} nya, {changed} ändrade, {unchanged} oförändrade, {conflicts}"
CONFLICTS = ("inga konflikter", "1 konflikt", "{count} konflikter")
REMARKS = ("  Inga anmärkningar", "  1 anmärkning:", "  {count} anmärkningar:")
FOUND = "  {severity}: {excerpt}{why}{repair}"
EXCERPT = "”{excerpt}” – "
REPAIR = " Förslag: ”{suggestion}”."
SEVERITIES = {"error": "fel", "warning": "påpekande", "hint": "upplysning"}
NO_HEADING = "Före första rubriken"
FINDINGS = ("Inget att anmärka på.", "1 sak att se över.", "{count} saker att se över.")
PUT_ASIDE = ("1 avfärdat fynd visas inte.", "{count} avfärdade fynd visas inte.")
REMARK = "    {cell}  {text}"

MERGED = "Skrev {name}: {things} från {others} i {first}. Det går att ångra som en enda ändring."
NOTHING_BROUGHT = "Skrev {name}, lika med {first}: inget annat har ändrats."
THINGS = ("1 uppgift", "{count} uppgifter")
AND = " och "
CLASHES = ("1 sak att se över:", "{count} saker att se över:")
CLASH = "  {thing}, {field}: i {stands} står ”{kept}”, i {other} ”{lost}”. Det första står kvar."
CLASH_GONE = "  {thing}: borttagen i den ena kopian, ändrad i den andra. Den står kvar."
NOTHING_SAID = "inget"

# Errors.
STOPPED = "Avbrutet. Inget är ändrat."
BUG = "Målverktyg stötte på ett fel som är programmets eget ({reference}). Inget mer har gjorts."
BUG_WAY_OUT = "Rapportera felet med koden inom parentes. Sätt MALVERKTYG_DEBUG=1 för att se allt."
UNKNOWN_USER = "okänd"
