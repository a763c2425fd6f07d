"""Cells of every kind of workbook file, made into the plain values of ``grid.py``."""
