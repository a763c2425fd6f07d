"""The Swedish words of a marked copy: who speaks in a note, and why a workbook could not be marked."""

from malverktyg.exchange.cells.texts import OUR_NOTES

AUTHOR = "Målverktyg"
HEAD = OUR_NOTES
ABOUT = "{place}: {text}"

OTHER_FORMAT = "Noter kan bara läggas till i .xlsx och .xlsm."
BROKEN = "Arbetsbokens delar hänger inte ihop, så noterna går inte att lägga till utan att något annat ändras."
