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
