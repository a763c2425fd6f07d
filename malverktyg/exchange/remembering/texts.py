"""The Swedish words about a layout that is known again: what was taken from the last workbook, and what has changed in it."""

KNOWN = "Boken är uppställd som ”{workbook}”. {said}"
KNOWN_SELF = "Boken har lästs in förut. {said}"
KNOWN_SAID = (
    "Inga rättningar därifrån används.",
    "Rättningen därifrån används här också.",
    "De {count} rättningarna därifrån används här också.",
)
KNOWN_LEFT_ONE = "En rättning av en enskild cell gällde bara den boken."
KNOWN_LEFT = "{count} rättningar av enskilda celler gällde bara den boken."

CHANGES = {
    "column_added": "Kolumnen ”{new}” är ny sedan ”{workbook}”.",
    "column_gone": "Kolumnen ”{old}” i ”{workbook}” finns inte längre.",
    "column_renamed": "Kolumnen hette ”{old}” i ”{workbook}”. Nu heter den ”{new}”.",
    "column_moved": "Kolumnen ”{new}” har flyttats sedan ”{workbook}”.",
    "sheet_renamed": "Bladet hette ”{old}” i ”{workbook}”.",
    "sheet_gone": "Bladet ”{old}” i ”{workbook}” finns inte längre.",
    "sheet_added": "Bladet ”{new}” är nytt sedan ”{workbook}”.",
    "legend_changed": "Teckenförklaringen är ändrad sedan ”{workbook}”: ”{new}”, förut ”{old}”.",
}
LOST = "Rättningen av ”{what}” används inte, för det finns inte längre."
