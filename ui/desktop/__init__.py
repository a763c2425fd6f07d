"""The program on the user's desktop: its icon, and files that open with a double click."""
