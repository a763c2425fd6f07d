"""Every Swedish word that the domain's values show to a reader."""

SCALES = {
    "GoalStatus": {
        "achieved": "Uppnått",
        "partly": "Delvis uppnått",
        "not_achieved": "Ej uppnått",
        "not_assessed": "Ej bedömt",
    },
    "Forecast": {
        "achieved": "Bedöms uppnås",
        "partly": "Bedöms delvis uppnås",
        "not_achieved": "Bedöms inte uppnås",
        "uncertain": "Osäkert",
    },
    "ActivityStatus": {
        "not_started": "Ej påbörjad",
        "ongoing": "Pågår",
        "done": "Klar",
        "delayed": "Försenad",
        "cancelled": "Avbruten",
    },
    "Trend": {"better": "Bättre", "unchanged": "Oförändrad", "worse": "Sämre", "missing": "Saknas"},
    "GoalLevel": {"council": "KF-mål", "committee": "Nämndmål"},
    "BodyKind": {
        "administration": "Förvaltning",
        "subcommittee": "Utskott",
        "committee": "Nämnd eller styrelse",
        "council": "Fullmäktige",
    },
    "Direction": {"higher": "Högre är bättre", "lower": "Lägre är bättre"},
    "Group": {"total": "Totalt", "women": "Kvinnor", "men": "Män"},
    "BearingDegree": {"none": "Ingen", "indirect": "Indirekt", "direct": "Direkt"},
    "AppendixKind": {
        "goals": "Målen i sin helhet",
        "indicators": "Indikatorer",
        "assignments": "Uppdrag och svar",
        "changes": "Sedan sist",
        "file": "PDF-fil",
    },
    "SectionKind": {
        "decision": "Förslag till beslut",
        "summary": "Ärendet i korthet",
        "considerations": "Förvaltningens övervägande",
        "goals": "Bedömning av målen",
        "timeline": "Aktiviteterna över tid",
        "vision": "Visionen",
        "focus_area": "Fokusområdena",
        "economy": "Ekonomiska konsekvenser",
        "children": "Prövning av barnets bästa",
        "documents": "Beslutsunderlag",
        "attachments": "Bilagor",
        "recipients": "Beslutet ska skickas till",
        "signatures": "Underskrifter",
    },
    "DecisionStyle": {"chain": "Kedja", "self_standing": "Fristående", "passive": "Passiv"},
}

MONTHS_SHORT = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
PERIOD_PARTS = {"T1": "Tertial 1", "T2": "Tertial 2", "H": "Helår"}
PERIOD_PARTS_SHORT = {"T1": "T1", "T2": "T2", "H": "Helår"}

NAME_MISSING = "Skriv ett namn."
TITLE_MISSING = "Skriv målets lydelse."
ACTIVITY_TITLE_MISSING = "Skriv vad som ska göras."
ACTIVITY_GOAL_MISSING = "Välj vilket mål aktiviteten hör till."
END_BEFORE_START = "Slutet ligger före starten. Byt plats på datumen eller rätta det ena."
PERCENT_OUTSIDE = "Skriv en andel mellan 0 och 100."
AREA_TWICE = "Samma fokusområde är valt två gånger. Ta bort det ena."
PARENT_IS_SELF = "Ett mål kan inte vara sitt eget överordnade mål."
COMMENT_MISSING = "Skriv varför målet inte nås, så att styrelsen kan ta ställning."
INDICATOR_NAME_MISSING = "Skriv vad som mäts."
ASSIGNMENT_TITLE_MISSING = "Skriv vad uppdraget är."
MATTER_TITLE_MISSING = "Skriv en rubrik."
MATTER_TITLE_PERIOD = "Perioden och året ska stå i rubriken: {period}."
DIARY_MISSING = "Skriv ärendets diarienummer."
DIARY_PATTERN = "Följ kommunens mönster för diarienummer, till exempel {example}."
DIARY_WRITE = "Skriv som kommunen brukar: {written}."
OFFICER_MISSING = "Skriv vem som är handläggare. Skrivelsen får inte sakna det."
POINT_ALONE = "Punkten kan inte stå ensam i ett protokoll. Skriv ut vad som beslutas, för vilket organ och vilken period."
POINT_EMPTY = "Skriv vad som ska beslutas, eller ta bort punkten."
APPENDIX_WITHOUT_FILE = "Välj vilken fil bilagan är."
STANDARD_TEMPLATE = "Standard"
DECISION_NEEDED = "En tjänsteskrivelse behöver sitt förslag till beslut. Ta med det avsnittet."
LOGO_TEXT_MISSING = "Skriv vad bilden visar, för den som får pappret uppläst: Kommunens vapen."
CEILING_LOW = "Skriv {least} eller mer. Tomt betyder ingen gräns."
PARAGRAPH_PATTERN = "Skriv paragrafens nummer, till exempel 147."

DISMISSAL_REASON_MISSING = "Skriv varför, så att nästa läsare förstår."

BOARD = "kommunstyrelsen"
LAST_MONTHS = {"T1": "april", "T2": "augusti", "H": "december"}
SUMMARY_BEGINS = "Ärendet gäller hur {body} mål för {year} uppfylls till och med {month}."
SUMMARY_BEGINS_NOBODY = "Ärendet gäller hur målen för {year} uppfylls till och med {month}."

THINGS = {
    "Municipality": "kommunens uppgifter",
    "FocusArea": "fokusområdet",
    "GoalArea": "målområdet",
    "Body": "organet",
    "Deadline": "sista svarsdagen",
    "Decision": "beslutet",
    "Goal": "målet",
    "Activity": "aktiviteten",
    "Assessment": "bedömningen",
    "Indicator": "indikatorn",
    "Measurement": "mätvärdet",
    "Assignment": "uppdraget",
    "Answer": "svaret",
    "Template": "mallen",
    "Matter": "ärendet",
    "Proposal": "tjänsteskrivelsen",
    "DecisionPoint": "beslutssatsen",
    "Appendix": "bilagan",
    "Bearing": "bärigheten",
    "Dismissal": "det avfärdade",
    "FrozenPaper": "den frysta tjänsteskrivelsen",
    "KeptWorkbook": "den sparade arbetsboken",
    "LayoutMemory": "uppställningen",
    "Source": "källan",
}
THING_NAMED = "{thing} ”{name}”"
THING_OF = "{thing} för {owner}"
AND_MORE = "{things} och {number} till"

MONTHS_LONG = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
