"""The four scales of follow-up: they differ in meaning and are four types, never folded into one another."""

from enum import StrEnum

from malverktyg.domain import texts


class _Scale(StrEnum):
    """A scale whose steps have a Swedish word each."""

    @property
    def label(self) -> str:
        """The step as a reader sees it, for example "Delvis uppnått"."""
        return texts.SCALES[type(self).__name__][self.value]


class GoalStatus(_Scale):
    """Måluppfyllelse now. *Ej bedömt* is a step of its own, and not the same as partly achieved."""

    ACHIEVED = "achieved"
    PARTLY = "partly"
    NOT_ACHIEVED = "not_achieved"
    NOT_ASSESSED = "not_assessed"


class Forecast(_Scale):
    """Prognos: how the goal is thought to stand at the end of the year."""

    ACHIEVED = "achieved"
    PARTLY = "partly"
    NOT_ACHIEVED = "not_achieved"
    UNCERTAIN = "uncertain"


class ActivityStatus(_Scale):
    """Aktivitetens läge. Avbruten also stands for avförd and struken."""

    NOT_STARTED = "not_started"
    ONGOING = "ongoing"
    DONE = "done"
    DELAYED = "delayed"
    CANCELLED = "cancelled"


class Trend(_Scale):
    """Which way a goal is moving, as somebody judged it: not the direction of a number."""

    BETTER = "better"
    UNCHANGED = "unchanged"
    WORSE = "worse"
    MISSING = "missing"
