"""The handbook in the program: its chapters as they ship, and the view in which they are read."""
