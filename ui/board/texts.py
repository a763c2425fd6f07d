"""What the board says."""

COLUMN = "{title}, {count}"
COUNT = "({count})"
NO_STEP = "Utan läge"
