"""What a person has put aside of a review's findings, and why: kept in the file, so that nobody has to judge it twice."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from malverktyg.domain import texts
from malverktyg.domain.ids import DismissalId, MatterId
from malverktyg.domain.problem import Problem, problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A finding of a matter's review that is put aside with a reason.

    ``passage`` names the field that the words stand in, ``excerpt`` is the words themselves and ``sentence`` what they stand in:
    where one of these changes, the finding is told again.
    """

    id: DismissalId | None = None
    matter: MatterId
    rule: str
    passage: str
    excerpt: str = ""
    sentence: str = ""
    reason: str = ""
    who: str = ""
    day: date | None = None


@problems.register
def _(value: Dismissal) -> Iterator[Problem]:
    if not value.reason.strip():
        yield Problem("reason", texts.DISMISSAL_REASON_MISSING)
