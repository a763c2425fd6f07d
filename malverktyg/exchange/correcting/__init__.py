"""What a user says of how a workbook is to be read, and how the reading heeds it."""
