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
HOW = "↑ ↓ väljer · Enter öppnar · Esc stänger"
READING = "Filens texter läses in …"
SPOKEN = "{title}, {context}"
SPOKEN_IN = "{group}: {what}"
NEW = (("Nytt mål", "goal"), ("Ny aktivitet", "activity"), ("Ny tjänsteskrivelse", "matter"))
GO_TO = "Gå till {page}"
