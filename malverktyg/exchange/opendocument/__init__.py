"""LibreOffice's own file format (ODF 1.3, part 3), read straight from its parts: values, colours, notes and what is hidden."""
