"""The page Bedömning: one goal at a time, with what there is to judge it by beside it."""

from ui.pages.assessments.page import AssessmentsPage

__all__ = ["AssessmentsPage"]
