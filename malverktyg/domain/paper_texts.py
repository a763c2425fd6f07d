"""The fixed Swedish phrases of the paper: headings, labels, what is said of a missing part, and the frames of made sentences."""

DOCUMENT = "Tjänsteskrivelse"

LOGO = "Kommunens logotyp"

# Labels in the head.
DAY = "Datum"
DNR = "Diarienummer"
OFFICER = "Handläggare"
RECIPIENT = "Mottagare"

# Headings in the paper's order.
DECISION = "Förslag till beslut"
SUMMARY = "Ärendet i korthet"
CONSIDERATIONS = "Förvaltningens övervägande"
GOALS = "Bedömning av målen"
OVERVIEW = "Målen i korthet"
VISION = "{municipality} vision"
VISION_NAMELESS = "Kommunens vision"
FOCUS_AREA = "Fokusområde {name}"
FOCUS_AREAS = "Fokusområden"
ECONOMY = "Ekonomiska konsekvenser"
CHILDREN = "Prövning av barnets bästa"
DOCUMENTS = "Beslutsunderlag"
ATTACHMENTS = "Bilagor"
RECIPIENTS = "Beslutet ska skickas till"
SIGNATURES = "Underskrifter"

# What is said where a part has no words yet. Nothing is left out in silence.
MUNICIPALITY_MISSING = "Kommunens namn saknas"
ADMINISTRATION_MISSING = "Förvaltning saknas"
DNR_MISSING = "Diarienummer saknas"
OFFICER_MISSING = "Handläggare saknas"
RECIPIENT_MISSING = "Mottagande organ saknas"
TITLE_MISSING = "Rubrik saknas"
POINTS_MISSING = "Beslutssatser saknas."
SUMMARY_MISSING = "Ärendet i korthet saknas."
CONSIDERATIONS_MISSING = "Förvaltningens övervägande saknas."
VISION_MISSING = "Visionen saknas."
FOCUS_AREAS_MISSING = "Fokusområden saknas."
ECONOMY_MISSING = "Ekonomiska konsekvenser saknas."
CHILDREN_MISSING = "Prövning av barnets bästa saknas."
DOCUMENTS_MISSING = "Beslutsunderlag saknas."
RECIPIENTS_MISSING = "Mottagare av beslutet saknas."
SIGNATURES_MISSING = "Underskrifter saknas."
NO_ATTACHMENTS = "Inga bilagor."

NAME_TAKEN_OUT = "[namn]"

# The goals.
GOALS_MISSING = "Mål för {year} saknas."
GOALS_LEAD = "Bedömningarna avser {period}. Av {whose}{all} mål {parts}."
GOALS_LEAD_ALL = "Bedömningarna avser {period}. Samtliga {whose}{all} mål är bedömda."
GOALS_LEAD_ALL_NOT = "Bedömningarna avser {period}. Samtliga {whose}{all} mål är ej bedömda."
GOALS_LEAD_ONE = "Bedömningen avser {period}. Målet är bedömt."
GOALS_LEAD_ONE_NOT = "Bedömningen avser {period}. Målet är ej bedömt."
GOALS_LEAD_NONE = "Bedömningar för {period} saknas."
GOALS_THROUGH = "Ytterligare {count} mål följs upp genom andra mål."
ARE_JUDGED, ARE_JUDGED_ONE = "är {count} bedömda", "är {count} bedömt"
ARE_NOT_JUDGED, ARE_NOT_JUDGED_ONE = "är {count} ej bedömda", "är {count} ej bedömt"
NOT_JUDGED, NOT_JUDGED_ONE = "{count} är ej bedömda", "{count} är ej bedömt"
JUDGEMENT_MISSING = "för {count} saknas bedömning"
AND = "{first} och {last}"
GOALS_OF = "{body} mål"
GOALS_OF_NOBODY = "Mål utan ansvarigt organ"
GOALS_OF_NO_AREA = "Mål utan fokusområde"
GOAL_TITLE_MISSING = "Målets lydelse saknas"
STATUS = "Bedömning"
STATUS_MISSING = "Bedömning saknas"
FOLLOWED_THROUGH = "Följs upp genom {count} mål"
FOLLOWED_THROUGH_OTHERS = "Följs upp genom andra mål"
COUNTED = {
    "achieved": ("{count} uppnått", "{count} uppnådda"),
    "partly": ("{count} delvis uppnått", "{count} delvis uppnådda"),
    "not_achieved": ("{count} ej uppnått", "{count} ej uppnådda"),
    "not_assessed": ("{count} ej bedömt", "{count} ej bedömda"),
}
COUNTED_MISSING = "{count} utan bedömning"
FORECAST = "Prognos"
TREND = "Trend"

DECIDED = "Beslut"
BEARS_ON = "Fokusområden"
BEARS_ON_ONE = "Fokusområde"
PART_OF = "Bidrar till"
DECISION_CITED = "{body} {day}, § {paragraph}"

# A goal's activities.
ACTIVITIES_MISSING = "Inga aktiviteter är registrerade."
DONE = "Genomförda aktiviteter"
PLANNED = "Planerade och pågående aktiviteter"
CANCELLED = "Avbrutna aktiviteter"
ACTIVITY_STATUS_MISSING = "Läge saknas"
ACTIVITY_TITLE_MISSING = "Aktivitetens namn saknas"
OVERDUE = "Slutdatumet har passerat."
NOT_GIVEN = "–"
UNTIL = "till {day}"
SINCE = "från {day}"
RUNNING = "Löpande"
ACTIVITY_HEADS = ("Ansvarig", "Tid", "Läge")

# The overview.
GROUP_HEAD = "Mål"
TOTAL = "Summa"
ALL_GOALS = "Samtliga mål"
OVERVIEW_MISSING = "Saknas"
OVERVIEW_TOTAL_HEAD = "Antal"

# The pictures.
CHART_BY_AREA, CHART_BY_BODY = "Måluppfyllelse per fokusområde", "Måluppfyllelse per organ"
CHART_BAR = "{period}: {counts}"
CHART_NOTE = "Ett mål som bär på flera fokusområden räknas i vart och ett."
CHART_GROUP = "{name}, {bars}."

# The time line.
TIMELINE = "Aktiviteterna över tid"
TIMELINE_LEAD = "Av {all} aktiviteter är {parts}."
TIMELINE_LEAD_ALL = "Samtliga {all} aktiviteter är {parts}."
TIMELINE_LEAD_ONE = "Den enda aktiviteten är {parts}."
TIMELINE_STEPS = {
    "not_started": ("ej påbörjad", "ej påbörjade"),
    "ongoing": ("pågående", "pågående"),
    "done": ("klar", "klara"),
    "delayed": ("försenad", "försenade"),
    "cancelled": ("avbruten", "avbrutna"),
}
TIMELINE_UNKNOWN = "Läge saknas för {count}."
TIMELINE_OVERDUE = "Slutdatumet har passerat för {count}."
TIMELINE_UNDATED, TIMELINE_UNDATED_ONE = (
    "{count} aktiviteter saknar tid och visas inte.",
    "En aktivitet saknar tid och visas inte.",
)
ACTIVITIES_OF = "{body} aktiviteter"
ACTIVITIES_OF_NOBODY = "Aktiviteter utan ansvarigt organ"
ACTIVITIES_OF_YEAR = "Aktiviteter {year}"
SPAN_TOLD = "{name}: {time}, {status}."
SPAN_LATE = "{name}: {time}, {status}, slutdatumet har passerat."

# Appendices.
APPENDIX = "Bilaga {number}"
APPENDIX_HEADING = "Bilaga {number} – {title}"
APPENDIX_EMPTY = "Det finns inget att redovisa i bilagan."
DECISIONS_SAY = "Målen är beslutade så här:"
DECISION_SAYS = "{decision}: ”{wording}”"
JUDGED_HEADS = ("Tidigare", "Bedömning", "Prognos", "Trend", "Kommentar")
ANSWER_HEADS = ("Period", "Svar")
ANSWER_MISSING = "Uppdraget är inte besvarat."
ANSWERED_BY = "besvaras av {body}"
DUE_BY = "senast {day}"
INDICATORS_OF_NO_GOAL = "Indikatorer utan mål"
INDICATOR_HEAD, TARGET_HEAD = "Indikator", "Målvärde"
PERIOD_SHORT = "{part} {year}"
WITH_UNIT = "{name} ({unit})"
OF_GROUP = "{name}, {group}"
NOT_MEASURED = "ej mätt"
CHANGES_LEAD = "Jämförelsen gäller {later} mot {earlier}, så som uppgifterna såg ut {day}."
CHANGES_LEAD_ALONE = (
    "Jämförelsen gäller {later} mot {earlier}, så som uppgifterna såg ut {day}. Hur målen löd då är inte känt, "
    "så bara bedömningar, mätvärden och svar jämförs."
)
CHANGES_NONE = "Inget har ändrats."
PAGES_ONE, PAGES = "1 sida", "{count} sidor"
FILE_PAGE = "Sida {page} av {count} i {name}"
FILE_PAGE_LATER = "Sida {page} av {count} i {name} ritas här när skrivelsen sparas eller skrivs ut."
FILE_PAGE_SCANNED = "Sida {page} av {count} i {name}. Sidan är en bild utan text."
FILE_ELSEWHERE = "{name}, {pages}, finns i den PDF som skrivelsen sparas som."
OWN_FILE = "{pages}, egen fil"
PAGE_AT = "s. {page}"

# The decision, in three house styles.
NAMELESS_ADMINISTRATION = "förvaltningen"
PROPOSES = "{proposer} föreslår"
PROPOSE = "{body} föreslå"
DECIDE_THAT = "{body} besluta att"
DECIDE_THAT_NOBODY = "det beslutande organet besluta att"
DECIDES = "{body} beslutar"
DECIDE = "{body} besluta"
DECIDES_THAT = "{body} beslutar att"
DECISION_OF = "{body} beslut"
DECIDES_NOBODY = "Det beslutande organet beslutar"
PROPOSAL_TO = "{proposer} förslag till {body}"
PROPOSAL_FROM = "{proposer} förslag"
ONWARD = ", vidare till {body}"
FOR_DECISION = ", för beslut i {body}"
REPORT = "{body} måluppföljning för {period}"
REPORT_NOBODY = "måluppföljningen för {period}"
POINT_CHAIN = "Godkänna redovisningen av {report}."
POINT_SELF_STANDING = "{body} godkänner redovisningen av {report}."
POINT_PASSIVE = "Redovisningen av {report} godkänns."

# The bearing on a focus area.
BEARING = {
    "none": "Ärendet har ingen bärighet på {area}.",
    "indirect": "Ärendet har indirekt bärighet på {area}.",
    "direct": "Ärendet har direkt bärighet på {area}.",
}
BEARING_HEADS = ("Fokusområde", "Bärighet", "Mål")
NO_BEARING = "Ärendet bedöms inte ha någon bärighet på fokusområdena {areas}."
NO_BEARING_ONE = "Ärendet bedöms inte ha någon bärighet på fokusområdet {area}."
BEARING_MISSING = "Ärendets bärighet på {area} är inte bedömd."
REASON_MISSING = "Skäl till bärigheten saknas."
