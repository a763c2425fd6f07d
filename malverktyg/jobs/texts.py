"""The Swedish words of the jobs: what is told while they run, and why they were refused."""

READING = "Läser {name}"
COMPARING = "Jämför med filen"
SAVING = "Sparar {name}"
WRITING = "Skriver {name}"
OR = " eller "
AND = " och "

READER_DIED = "Läsaren fick avbrytas mitt i filen."
TOO_SLOW = "Den är inte läst efter {seconds} sekunder."
TOO_MUCH_MEMORY = "Den kräver mer minne än en arbetsbok behöver."

IMPORTED = "Importerade {names}"
NAMES_MORE = "{name} och {count} till"

MADE = "Ny fil"
FOCUS_AREAS = ("Hållbar vardag", "Hållbar hälsa", "Hållbar gemenskap", "Hållbar kompetens", "Hållbar natur")
THE_MAKING_STAYS = "Det är så filen började."
ALREADY_UNDONE = "Den är redan ångrad."
CHANGED_ELSEWHERE = "Det gäller {thing}."
ONLY_ONE = "Det finns redan en sådan: {thing}."
OWNER_GONE = "Det som {thing} hör till finns inte längre."
NO_SUCH_MATTER = "Inget ärende har diarienummer {dnr}."

EXAMPLE_SETTINGS = "Lade in kommunens inställningar, beslut och mätvärden"
EXAMPLE_MATTER = "Skrev tjänsteskrivelsen för tertial 2"
