"""What a review found, as the pages show it: numbered, under its field, marked in the text, and put aside with a reason."""
