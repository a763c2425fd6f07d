"""What the window says: menus, header, questions and receipts."""

PROGRAM = "Målverktyg"
CLOSE = "Stäng"
BUG = "Något gick fel i programmet."
BUG_REMEDY = "Det som är sparat finns kvar. Visa detaljerna och skicka dem till den som sköter programmet, så kan felet rättas."
