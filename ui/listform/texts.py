"""What list-and-form pages say, whatever they hold."""

FILTER = "Filtrera"
FILTER_NAME = "Filtrera listan"
CLEAR_FILTER = "Visa alla"
NOTHING_FOUND = "Inget i listan passar filtret"
NOTHING_FOUND_HOW = "Ändra vad du söker efter, eller visa alla."
CHIP = "{words} {count}"
KEEP = "Behåll"
"""The safe answer to whether something is to go."""
UNDO_HINT = "Du kan ångra med Ctrl+Z."

MANY_HELP = "Det du väljer här gäller alla markerade. Fält som du inte rör är kvar som de är."
DIFFERENT = "Olika"
