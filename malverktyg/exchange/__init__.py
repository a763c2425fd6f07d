"""In and out of other formats: officers' workbooks, our own workbook layout, and JSON."""
