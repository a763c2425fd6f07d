"""The Swedish words that the page itself adds to the paper."""

PAGE = "Sida {page} ({pages})"
SUBJECT = "Tjänsteskrivelse"
PROGRAM = "Målverktyg"
PRINTING = "Skriver ut tjänsteskrivelsen"
