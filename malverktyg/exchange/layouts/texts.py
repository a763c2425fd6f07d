"""Every Swedish word about how a workbook was read: what cells were left out for, what layouts are called, and the remarks."""

# Why a cell is left out, after "ignored: ".
TITLE = "titel"
INTRODUCTION = "inledande text"
EMPTY_SHEET = "tomt blad"
HIDDEN_SHEET = "dolt blad"
LEGEND = "teckenförklaring"
SUM_ROW = "summarad"
OBS_ROW = "OBS-rad"
FOOTNOTE = "fotnot"
SIGNATURE = "underskrift"
INSTRUCTION = "instruktion"
PLACEHOLDER = "mallens ledtext"
VERSION = "blankettens version"
SHEET_FOOT = "sidfot"
HIDDEN_COLUMN = "dold kolumn"
EMPTY_COLUMN = "rubrik utan innehåll"
UNKNOWN_COLUMN = "kolumnen förstods inte"
OTHER_COLUMN = "kolumn utan motsvarighet i programmet"
OUTSIDE = "text utanför tabellen"
NOT_UNDERSTOOD = "förstods inte"
DASH = "streck, betyder inget"
NOTE = "anteckning, visas som anmärkning"
NO_GOAL = "rad utan mål"
NO_PLACE = "uppgift utan plats i programmet"
REPEATED_HEAD = "upprepad rubrikrad"
EXAMPLE = "exempel i blanketten"
EXAMPLE_SHEET = "exempelblad"
EMPTY_SLOT = "tom plats i blanketten"
EMPTY_BULLET = "tom punkt"
FORMULA = "formel utan värde"
UNSEEN = "visas inte i bladet"
ERROR_VALUE = "felvärde"
CHOICE_LIST = "lista med valbara ord"
TEMPLATE_SHEET = "mallblad"
INFORMATION_SHEET = "informationsblad"
LIST_SHEET = "listblad"
DECLINED = "{kind}, läses inte in"
ANOTHER_YEAR = "läge från tidigare period, ersatt av senare"
NO_YEAR = "bedömning utan känt år"
SAME_AS_ABOVE = "samma uppgift som på raden ovan"
MARK_ABSENT = "ej markerad"
SAID_NOTHING = "du har valt bort den"

# What layouts are called.
LAYOUTS = {
    "own": "Målverktygs egen arbetsbok",
    "flat": "platt tabell med en rad per aktivitet",
    "goals": "tabell med en rad per mål",
    "lists": "tabell med flera aktiviteter i samma cell",
    "banner": "tabell med mål i mellanrubriker",
    "form": "blankett med ett block per mål",
    "turned": "vänd tabell med mål i kolumner",
    "tree": "hierarki med mål och aktiviteter på egna rader",
    "matrix": "matris med kryss",
    "scorecard": "styrkort med en rad per period",
    "indicators": "indikatorbilaga",
    "assignments": "uppdragslista",
    "side_by_side": "perioder sida vid sida",
    "panels": "block sida vid sida",
    "two_heads": "två rubrikrader",
    "collection": "samling med {count} blad: {layouts}",
    "none": "arbetsbok utan mål, aktiviteter eller bedömningar",
}

REMARKS = {
    "empty_sheet": "Bladet ”{sheet}” är tomt.",
    "hidden_sheet": "Bladet ”{sheet}” är dolt och lästes inte in. Visa det i Excel om det ska med.",
    "hidden_sheet_read": "Bladet ”{sheet}” är dolt men lästes in, eftersom du valde det.",
    "hidden_column": "Kolumnen ”{heading}” är dold i bladet. {what}",
    "hidden_row": "Raden är dold i bladet (filter eller grupp). Den lästes in ändå.",
    "insisted": "Boken ser ut som {kind} men lästes in, eftersom du valde det.",
    "sheet_insisted": "Bladet ”{sheet}” ser ut som {kind} men lästes in, eftersom du valde det.",
    "joined": "Målet slogs ihop med det i {where}, eftersom du valde det.",
    "correction_lost": "Din rättning passar inte längre: {what}",
    "turned_sheet": "Bladet är vänt, med målen i kolumner. Det lästes så.",
    "spelling": "Rubriken ”{heading}” lästes som ”{meant}”.",
    "heading_guessed": "Rubriken ”{heading}” förstods bara till en del. Kolumnen lästes som {what}.",
    "heading_missing": "Kolumnen saknar rubrik. Den lästes som {what}.",
    "unknown_heading": "Rubriken ”{heading}” förstods inte. Kolumnen lästes inte in.",
    "column_left_out": "Kolumnen ”{heading}” har ingen plats i programmet och lästes inte in.",
    "legend": "Teckenförklaringen styr hur tecken och färger lästes. Den blir inget mål.",
    "footnote": "Fotnoten lästes inte in: ”{text}”",
    "sum_row": "Summaraden lästes inte in.",
    "obs_row": "Raden är en upplysning och lästes inte in: ”{text}”",
    "signature": "Raden för underskrift lästes inte in.",
    "introduction": "Texten ovanför tabellen lästes inte in: ”{text}”",
    "instruction": "Instruktionen lästes inte in: ”{text}”",
    "empty_row": "Tom rad i tabellen.",
    "repeated_head": "Rubrikraden upprepas mitt i tabellen.",
    "not_understood": "”{text}” förstods inte och lästes inte in.",
    "outside_table": "Texten står utanför tabellen och lästes inte in: ”{text}”",
    "unseen": "Cellen rymmer {text}, men dess talformat visar ingenting. Värdet är inte inläst.",
    "formula_without_value": "Formeln har inget sparat värde. Öppna boken i Excel, spara den och läs in den igen.",
    "error_value": "Cellen visar ett fel ({text}) och lästes inte in.",
    "markup": "Texten är märkt med HTML. Den lästes utan märkningen.",
    "no_break_space": "Texten innehåller hårda blanksteg. De lästes som vanliga.",
    "date_as_text": "Datumet står som text: ”{text}”. Det lästes som {days}.",
    "time_interpreted": "{why}",
    "time_twice": "Raden har mer än en tid av samma slag. Den under ”{heading}” lästes inte in.",
    "time_unknown": "Tiden ”{text}” gick inte att tolka. Texten är sparad.",
    "time_outside_year": "Tiden {days} ligger utanför verksamhetsåret {year}.",
    "end_before_start": "Slutet ligger före starten.",
    "status_from_fill": "Bedömningen lästes ur cellens färg ({colour}): {status}.",
    "status_from_fills": "Kolumnens lägen står bara som färg. De lästes ur färgen.",
    "status_from_conditional": "Värdet ”{text}” har en färg genom villkorsstyrd formatering och lästes som {status}.",
    "colour_not_in_legend": "Färgen {colour} finns inte i teckenförklaringen. Den lästes som {status}.",
    "colour_unknown": "Färgen {colour} säger inget om läget. Cellen lästes inte in.",
    "status_by_legend": "”{text}” lästes som {status}, enligt teckenförklaringen.",
    "status_guessed": "”{text}” lästes som {status}. Kontrollera att det stämmer.",
    "status_unknown": "”{text}” är inget läge som känns igen. Texten är sparad som kommentar.",
    "status_unclear": "”{text}” kan betyda {one} eller {other}. Bedömningen lämnades öppen: välj vilken det är.",
    "status_conflict": "Texten ”{text}” och färgen ({colour}) säger olika. Texten gäller.",
    "status_differs": "Målet har olika bedömningar för samma period. Den första gäller.",
    "trend_of_activities": "”{heading}” skiljer sig mellan målets aktiviteter och säger inget om målet. Kolumnen lästes inte in.",
    "value_differs": "Måttet har mer än ett värde för samma period och grupp. Det första gäller.",
    "status_replaced": "Läget för en tidigare period ersattes av det senare.",
    "status_from_heading": "Aktiviteterna under ”{heading}” lästes som {status}, efter rubriken.",
    "status_from_mark": "Krysset lästes som {status}, efter rubriken ”{heading}”.",
    "two_marks": "Mer än ett kryss på raden. Det första gäller.",
    "forecast_as_status": "Prognosen lästes också som bedömning för {period}, eftersom ingen annan finns.",
    "percent_as_status": "{percent} % lästes som {status}.",
    "struck_out": "Genomstruken text lästes som avbruten.",
    "struck_goal": "Målet är genomstruket. Det lästes in ändå.",
    "several_in_cell": "{count} aktiviteter i samma cell.",
    "key_told": "Texten förklarar ett tecken, en färg eller en stil och lästes inte in: ”{text}”",
    "example": "”{text}” är ett exempel i blanketten. Raden lästes inte in.",
    "example_sheet": "Bladet ”{sheet}” ser ut som ett ifyllt exempel och lästes inte in. Byt namn på det om det ska läsas in.",
    "empty_slot": "”{text}” är en tom plats i blanketten. Den lästes inte in.",
    "empty_bullet": "En punkt i listan är tom.",
    "sub_bullets": "Underpunkterna till ”{title}” är sparade som kommentar.",
    "responsible_of_goal": "”{text}” står på målets första rad, före aktiviteterna. Det lästes som ansvarig för dem alla.",
    "several_responsible": "Flera ansvariga i samma cell.",
    "note": "Cellanteckning: ”{text}”",
    "note_as_comment": "Cellanteckningen är sparad som kommentar.",
    "unknown_focus_area": "Fokusområdet ”{text}” är inte känt sedan tidigare.",
    "focus_area_interpreted": "”{text}” lästes som fokusområdet {name}.",
    "body_guessed": "Organet {body} är taget ur {where}.",
    "year_guessed": "Året {year} är taget ur {where}.",
    "year_missing": "Bladet säger inte vilket år det gäller. Bedömningarna lästes inte in.",
    "period_guessed": "Bladet säger inte vilken period bedömningarna gäller. De lästes som {period}.",
    "period_unknown": "”{text}” är ingen känd period. Raden lästes som {period}.",
    "alike": "Målet är nästan samma som i {where}. De kan slås ihop.",
    "goal_missing": "Raden saknar mål. Den lästes inte in.",
    "goal_by_words": "”{text}” lästes som målet ”{title}”, som står på ett annat ställe i boken.",
    "goal_unknown": "Raden hör till målet ”{text}”, men det finns inte i boken. Den lästes inte in.",
    "goal_differs": "Raden säger både mål {other} och mål {number}. Det lades under mål {other}.",
    "goal_from_title": "Tabellen har ingen kolumn för mål. Raden ovanför, ”{title}”, lästes som mål.",
    "goal_guessed": "Tabellen har ingen kolumn för mål. Aktiviteterna lades under ”{title}”.",
    "goal_repeated": "Målet står på fler ställen i boken. Uppgifterna samlades under ett mål.",
    "continued": "Raden fortsätter texten på raden ovan.",
    "banner_guessed": "Mellanrubriken ”{text}” lästes som {what}.",
    "initials_by_key": "”{text}” lästes som {names}, enligt bladets förklaring.",
    "initials": "”{text}” ser ut som initialer. Skriv gärna ut rollen.",
    "no_place": "”{heading}” har ingen plats hos ett mål. ”{text}” lästes inte in.",
    "template_sheet": "Bladet ”{sheet}” ser ut som en tom mall och lästes inte in.",
    "information_sheet": "Bladet ”{sheet}” innehåller bara upplysningar och lästes inte in.",
    "list_sheet": "Bladet ”{sheet}” innehåller listor till andra blad och lästes inte in.",
    "sheet_not_understood": "Bladet ”{sheet}” ser inte ut som en måluppföljning och lästes inte in.",
    "styles_unknown": "Filformatet läses utan färger och anteckningar. Lägen som bara står som färg saknas.",
    "sheet_declined": "Bladet ”{sheet}” är {kind} och lästes inte in.",
    "declined": "Boken är {kind} och lästes inte in.",
    "percent_outside": "”{text}” är ingen andel mellan 0 och 100.",
    "not_measured": "”{text}” lästes som ej mätt.",
    "decision_split": "”{text}” delades i beslut, datum och paragraf.",
}

PERIOD = {"T1": "tertial 1", "T2": "tertial 2", "H": "helår"}
HIDDEN_READ = "Den lästes in ändå."
HIDDEN_LEFT = "Den lästes inte in."

OTHER_ROLE = "annan uppgift"
ROLES = {
    "text": "mål eller aktivitet",
    "goal.title": "mål",
    "goal.number": "målnummer",
    "goal.focus_area": "fokusområde",
    "goal.goal_area": "målområde",
    "goal.body": "organ",
    "goal.level": "målets nivå",
    "parent.title": "överordnat mål",
    "activity.title": "aktivitet",
    "activity.number": "aktivitetens nummer",
    "activity.responsible": "ansvarig",
    "activity.status": "aktivitetens läge",
    "activity.choice": "aktivitetens läge",
    "activity.comment": "kommentar till aktivitet",
    "activity.time": "tid",
    "activity.start": "start",
    "activity.end": "slut",
    "activity.percent": "procent klart",
    "assessment.status": "bedömning",
    "assessment.comment": "kommentar till bedömning",
    "assessment.forecast": "prognos",
    "assessment.trend": "trend",
    "assessment.status_and_comment": "bedömning med kommentar",
    "assessment.assessed_by": "vem som bedömt",
    "assessment.assessed_on": "när det bedömdes",
    "assessment.period": "period",
    "period": "period",
    "id": "id i ett annat system",
    "above": "vad raden hör till",
    "says": "vad raden säger",
    "indicator.title": "indikator",
    "indicator.unit": "enhet",
    "indicator.group": "kvinnor, män eller totalt",
    "indicator.value": "indikatorns värde",
    "indicator.target": "målvärde",
    "assignment.title": "uppdrag",
    "assignment.decision": "beslut",
    "assignment.dnr": "diarienummer",
    "assignment.due": "när uppdraget ska redovisas",
    "assignment.status": "uppdragets läge",
    "assignment.answer": "svar på uppdraget",
    "goal.goal_choice": "mål",
    "activity.responsible_choice": "ansvarig",
    "section": "avdelning i bladet",
}

NONE_OF_THESE = "Inget av detta"
ROLE_GROUPS = {
    "goal": "Mål",
    "activity": "Aktivitet",
    "assessment": "Bedömning",
    "indicator": "Indikator",
    "assignment": "Uppdrag",
    "none": NONE_OF_THESE,
}
LOST = {
    "column": "{line} i bladet ”{sheet}” hör inte till någon tabell.",
    "column_role": "{line} i bladet ”{sheet}” kunde inte läsas som {role}.",
    "cell": "cellen {place} är tom.",
    "cell_role": "cellen {place} kunde inte läsas som {role}.",
    "cell_step": "cellen {place} är ingen bedömning.",
    "head": "rad {row} i bladet ”{sheet}” blev ingen rubrikrad.",
    "sheet": "bladet ”{sheet}” finns inte.",
    "hidden": "bladet ”{sheet}” är inte dolt.",
    "joined": "{place} är inget mål.",
    "role": "{role} är ingen uppgift som programmet känner till.",
    "row": "Rad {line}",
    "line": "Kolumn {line}",
}

WHERE = {"file": "filnamnet", "dates": "datumen i boken", "sheet": "bladets namn", "title": "rubriken", "other": "ett annat blad",
         "asked": "den valda perioden", "headings": "rubrikerna", "school": "läsåret, det första av dess två år"}  # fmt: skip

DECLINED_KINDS = {
    "control": "en internkontrollplan",
    "risk": "en risklista",
    "budget": "en budget",
    "staff": "en personallista",
    "contacts": "en kontaktlista",
    "accounts": "en ekonomisk uppföljning",
    "minutes": "en närvarolista",
    "inventory": "en inventarielista",
    "invoices": "en fakturalista",
    "meetings": "en sammanträdesplan",
    "delegation": "en delegationsordning",
    "log": "en lista över ärenden eller beslut",
    "survey": "ett enkätresultat",
}
