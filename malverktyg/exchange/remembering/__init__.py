"""Layouts that have been met before: known again in next year's workbook, with what the user said of them."""
