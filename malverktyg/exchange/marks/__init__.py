"""The parts of a marked copy: where notes are written in a workbook's zip, and how."""
