"""What is told of a workbook's content that does not become cells."""

COVERED = "”{text}” ligger dolt under den sammanslagna cellen {cell} och lästes inte."
TEXT_BOX = "Textrutan ”{text}” ligger ovanpå cellerna och lästes inte."
