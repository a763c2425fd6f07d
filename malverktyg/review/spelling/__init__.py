"""Spelling: which words of a text are spelled, by what dictionary, and the one word that a wrong one can be meant for."""
