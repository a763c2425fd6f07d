"""The one SQLite file: opening it safely, its schema, the journal, and the register in and out of it."""
