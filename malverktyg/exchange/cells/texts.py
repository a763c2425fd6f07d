"""What is told of a workbook's content that does not become cells."""

COVERED = "”{text}” ligger dolt under den sammanslagna cellen {cell} och lästes inte."
TEXT_BOX = "Textrutan ”{text}” ligger ovanpå cellerna och lästes inte."
# The head of the notes that a marked copy gets; what stands below it is ours, and never read as the officer's.
OUR_NOTES = "Från Målverktyg:"
