"""Sedan sist: what moved between two periods, as values that the window shows and the paper prints."""
