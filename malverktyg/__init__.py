"""Målverktyg: goals, activities and assessments of a municipality's boards, from workbooks to the paper for the board."""

__version__ = "0.2.0"
