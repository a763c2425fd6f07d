"""A workbook's sheet as it looks, with our reading over it."""
