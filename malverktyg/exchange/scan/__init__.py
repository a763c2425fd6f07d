"""Looking at a file before anything opens it: the standard library alone, a piece at a time, within fixed bounds."""
