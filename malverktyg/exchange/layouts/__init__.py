"""Recognisers of the layouts that workbooks come in, each a small module of its own."""
