"""Our own workbook layout, as it is written: its words, columns, cells and sheets."""
