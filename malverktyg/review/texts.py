"""The Swedish words of the review: each rule's name and why, and the names of a paper's parts."""

REVIEWING = "Granskar tjänsteskrivelsen"

# A rule's key: its name, and why a slip against it should be put right.
RULES = {
    "focus_area_name": ("Fel fokusområde", "Avsnittet handlar om {area}, men texten nämner {named}."),
    "same_text": ("Samma text igen", "Samma text står under flera rubriker: {places}. Skriv vad som gäller för var och en."),
    "repeated_word": ("Ord två gånger", "”{word}” står två gånger tätt efter varandra. Ta bort det ena."),
    "agreement": ("Böjning", "”{first}” och ”{last}” har inte samma numerus och genus."),
    "participle": ("-ade i stället för -ande", "Efter ”{article}” kan ”{word}” inte stå. Skriv formen på -ande eller -{ending}."),
    "assign_to": ("Uppdra åt", "Den som får uppdraget saknar ”åt”: man uppdrar åt någon att göra något."),
    "missing_word": ("Ord saknas", "Meningen har två verb men inget som binder ihop dem, till exempel ”att”, ”som” eller ”hur”."),
    "markup": ("Kod i texten", "Tecknen är kod från ett annat program och syns i det tryckta."),
    "paragraph_space": (
        "Mellanslag efter §",
        "Ett vanligt mellanslag kan skilja § från numret vid radslut. Använd hårt mellanslag.",
    ),
    "unit_space": ("Hårt mellanslag saknas", "Mellan tal och tecken ska det vara ett hårt mellanslag."),
    "minus": ("Minustecken", "Framför ett negativt tal ska det vara ett minustecken, inte ett bindestreck."),
    "double_space": ("Dubbelt mellanslag", "Mellan två ord ska det vara ett enda mellanslag."),
    "quotes": ("Citattecken", "På svenska är citattecknet detsamma i båda ändar: ”…”."),
    "dash": ("Tankstreck", "Här behövs ett tankstreck, inte ett bindestreck."),
    "abbreviation": ("Förkortning", "Förkortningen skrivs med punkt och utan mellanslag."),
    "stray_space": ("Mellanslag före skiljetecken", "Före {sign} ska det inte vara något mellanslag."),
    "missing_space": ("Mellanslag efter komma", "Efter kommat ska det vara ett mellanslag."),
    "doubled_sign": ("Dubbelt skiljetecken", "Skiljetecknet står två gånger."),
    "missing_sign": ("Tecken som inte går att skriva ut", "Tecknet {sign} finns inte i pappersskriften. Det blir en ruta: □."),
    "spelling": ("Stavning", "”{word}” finns inte i ordlistan."),
    "pair": ("Halvt ordpar", "”{first}” ska följas av ”{second}” i samma mening."),
    "relative_time": ("Tid som blir fel", "Skrivelsen läses också om tio år. Skriv ett datum eller en period i stället."),
    "long_sentence": ("Lång mening", "Meningen har {count} ord. {more}Dela den så att ingen del har fler än {limit}."),
    "readability": ("Svårläst avsnitt", "Läsbarhetsindex är {count}, och över {limit} är svårt. Den här meningen väger tyngst."),
    "passive": ("Mycket passiv form", "{share} % av meningarna döljer vem som gör något. Börja med den här."),
    "decision_point": (
        "Beslutssats",
        "Punkten kan inte stå ensam i ett protokoll. Skriv vad som beslutas, för vilket organ och vilken period.",
    ),
    "title_year": ("År saknas i rubriken", "Rubriken säger vilken period det gäller, men inte vilket år."),
    "missing_part": ("Del saknas", "{part} saknas i skrivelsen."),
    "promise": ("Löfte som inte hålls", "Texten säger att {what} redovisas, men de finns inte i skrivelsen."),
    "unknown_decision": (
        "Okänt beslut",
        "Beslutet finns inte bland filens beslut. Kontrollera datum och paragraf, eller lägg till det.",
    ),
    "not_assessed": ("Bedömning saknas", "Målet har ingen bedömning för {period}."),
    "overdue": ("Slutdatum har passerat", "Aktiviteten skulle vara klar {day}, men läget är {status}."),
    "delayed_but_done": ("Försenad eller klar", "Kommentaren talar om försening, men läget är Klar."),
    "done_but_missed": (
        "Allt gjort, målet ej uppnått",
        "Alla aktiviteter är klara, men målet är ej uppnått. Förklara vad som återstår.",
    ),
    "achieved_undone": ("Målet uppnått, inget gjort", "Målet är uppnått, men ingen aktivitet är klar. Kontrollera båda."),
    "same_comment": ("Samma kommentar igen", "Kommentaren är ordagrant densamma som för {period}."),
    "judged_unjudged": ("Ej bedömt men bedömt", "Kommentaren ger en bedömning, men målet är satt till Ej bedömt."),
    "figure": ("Siffra som inte stämmer", "Texten säger {said}, men i filen är det {held}."),
    "indicator_figure": ("Mätvärde som inte stämmer", "Talet finns inte bland mätvärdena för ”{indicator}”: {held}."),
}

# The parts that a paper must have, in the order that they are told.
PARTS = ("diarienummer", "handläggare", "beslutsunderlag", "expediering", "ekonomiska konsekvenser", "barnets bästa", "bilagor")
AND, OR = " och ", " eller "
# Which word, or which of several, a misspelled one may be meant for.
MEANT = "”{word}” finns inte i ordlistan. Menar du {words}?"
ASSESSMENTS, ACTIVITIES = "bedömningar av målen", "aktiviteterna"
# How many more sentences under the same heading are too long.
MORE_LONG_ONE, MORE_LONG = "En mening till under rubriken är för lång. ", "{count} meningar till under rubriken är för långa. "
NO_STATUS = "inte satt"
# How the count of goals at a step is named, and of goals with no assessment.
STEPS = {"achieved": "uppnådda", "partly": "delvis uppnådda", "not_achieved": "ej uppnådda", "not_assessed": "ej bedömda"}
GOALS, ACTIVITIES_COUNT = "{count} mål", "{count} aktiviteter"
GOALS_AT = "{count} mål {step}"
UNASSESSED = "{count} mål utan bedömning"
