"""What a cell of a goal sheet can be: its subject, its kind, and the role that the two make together."""

from dataclasses import dataclass
from enum import StrEnum

from malverktyg.domain.periods import Period, PeriodPart


class Subject(StrEnum):
    """What a column or a label speaks of."""

    GOAL = "goal"
    PARENT = "parent"
    ACTIVITY = "activity"
    INDICATOR = "indicator"
    ASSIGNMENT = "assignment"
    ASSESSMENT = "assessment"


class Kind(StrEnum):
    """What a column or a label says of its subject."""

    TITLE = "title"
    TEXT = "text"
    NUMBER = "number"
    ID = "id"
    ABOVE = "above"
    FOCUS_AREA = "focus_area"
    GOAL_AREA = "goal_area"
    BODY = "body"
    LEVEL = "level"
    TYPE = "type"
    RESPONSIBLE = "responsible"
    START = "start"
    END = "end"
    TIME = "time"
    STATUS = "status"
    STATUS_AND_COMMENT = "status_and_comment"
    OUTCOME = "outcome"
    FORECAST = "forecast"
    TREND = "trend"
    PERCENT = "percent"
    COMMENT = "comment"
    BY = "assessed_by"
    ON = "assessed_on"
    PERIOD = "period"
    UNIT = "unit"
    TARGET = "target"
    VALUE = "value"
    GROUP = "group"
    DECISION = "decision"
    DNR = "dnr"
    DUE = "due"
    ANSWER = "answer"
    CHOICE = "choice"
    MONTH = "month"
    AREA_CHOICE = "focus_area_choice"
    GOAL_CHOICE = "goal_choice"
    PEOPLE_CHOICE = "responsible_choice"
    SAYS = "says"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading means, as far as its words tell.

    ``part`` and ``year`` are the period it names; ``index`` its number ("Aktivitet 2"); ``choice`` what an X under it says;
    ``meant`` the right spelling where the heading has a slip; ``sure`` is false where only some of its words were understood.
    """

    text: str
    subject: Subject | None = None
    kind: Kind | None = None
    part: PeriodPart | None = None
    year: int | None = None
    index: str = ""
    choice: str = ""
    meant: str = ""
    sure: bool = True

    @property
    def names_a_thing(self) -> bool:
        """Whether things themselves stand under it: goals, activities, indicators or assignments."""
        return self.kind in (Kind.TITLE, Kind.TEXT)

    def period(self, year: int | None) -> Period | None:
        """The period it names, in its own year or else the sheet's."""
        chosen = self.year or year
        return Period(chosen, self.part) if self.part and chosen else None
