"""A frozen paper: the tjänsteskrivelse as it was sent, sealed together with the data and the journal behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from malverktyg.domain.ids import FrozenPaperId, MatterId


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenPaper:
    """One version of a matter's paper, never changed once it is made; what comes after it is another version.

    ``day`` is the day that the paper was made for. ``data``, ``pdf`` and ``log`` are the SHA-256, in hexadecimal, of the whole
    register, of the printed paper and of the journal up to then. ``program`` is the version that printed it, and ``reason`` why
    it was frozen although the review had errors left.
    """

    id: FrozenPaperId | None = None
    matter: MatterId
    number: int = 1
    day: date
    frozen_at: datetime
    frozen_by: str = ""
    data: str
    pdf: str
    log: str
    program: str = ""
    reason: str = ""

    @property
    def seals(self) -> tuple[str, str, str]:
        """The three sums."""
        return self.data, self.pdf, self.log


def next_number(versions: Iterable[FrozenPaper]) -> int:
    """The number of the version that comes after some others."""
    return max((one.number for one in versions), default=0) + 1
