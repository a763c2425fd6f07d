"""A board: cards in columns that can be dragged, or moved by keys, from one step to another."""
