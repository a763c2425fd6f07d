"""What the search says."""

PLACEHOLDER = "Sök eller gör …"
PLACEHOLDER_NARROW = "Sök …"
NAME = "Sök i hela filen eller gör något"
KEYS = "Ctrl+K"
LIST = "Träffar"
DEEDS = "Gör"
GROUNDS = {
    "goal": "Mål",
    "activity": "Aktiviteter",
    "assessment": "Bedömningar",
    "indicator": "Indikatorer",
    "matter": "Tjänsteskrivelser",
    "assignment": "Uppdrag",
    "decision": "Beslut",
    "setting": "Inställningar",
}
NAMELESS = "Utan namn"
NOTHING = "Inget i filen innehåller ”{words}”. Prova färre eller kortare ord."
NOTHING_WITHOUT_FILE = "Inget heter ”{words}”. Öppna en fil för att söka i den."
HIT = "1 träff i alla år"
HITS = "{count} träffar i alla år"
HITS_AT_LEAST = "minst {count} träffar i alla år"
FIRST_HITS = "{shown} av {hits}"
HOW = "↑ ↓ väljer · Enter öppnar · Esc stänger"
HOW_OUT = "Esc stänger"
READING = "Filens texter läses in …"
SPOKEN = "{title}, {context}"
SPOKEN_IN = "{group}: {what}"
NEW = (("Nytt mål", "goal"), ("Ny aktivitet", "activity"), ("Ny tjänsteskrivelse", "matter"))
GO_TO = "Gå till {page}"
OPEN = "Öppna {name}"
LOOK = "{what}: {words}"
PERIOD = "Byt period till {period}"
SETTING = "Inställningar: {part}"
SETTINGS = {
    "municipality": "Kommunen och ordlistan",
    "body": "Organ",
    "focus_area": "Fokusområden",
    "goal_area": "Målområden",
    "deadline": "Svarstider",
    "decision": "Beslut",
    "assignment": "Uppdrag",
    "template": "Mallar, logotyp och brevfot",
}
# What a list shows, the kind that it is a list of, and what it is narrowed to.
LISTS = (
    ("Försenade aktiviteter", "activity", "late"),
    ("Aktiviteter inom 30 dagar", "activity", "soon"),
    ("Mål som saknar bedömning", "goal", "unassessed"),
    ("Mål utan indikator", "goal", "no_indicator"),
)
# Other words for what the menus offer, by the names of the actions.
ALSO = {
    "bring_in": "importera excel",
    "export": "excel json",
    "save_pdf": "exportera",
    "save_word": "exportera docx",
    "print": "skrivare",
    "new_file": "nytt år",
    "undo": "ta tillbaka",
    "save_published": "webben",
    "keys": "tangenter",
    "help_here": "handbok",
    "review": "fel anmärkningar stavning",
}
