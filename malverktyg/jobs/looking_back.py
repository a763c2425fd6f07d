"""A file as it was when a paper was frozen: a desk that is only read from, beside the one that is open."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NoReturn

from typing_extensions import override

from malverktyg.domain.appendices import Appendix
from malverktyg.domain.changes.days import DayChange
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.history import ChangeSet
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.parts import FilePages
from malverktyg.domain.year import Entity, Register
from malverktyg.errors import OnlyToRead, SealBroken
from malverktyg.jobs.freezing import as_seen
from malverktyg.jobs.register import Desk
from malverktyg.storage.sealing import Part


class PastDesk(Desk):
    """What a desk was when a paper was frozen. Nothing can be changed; the journal ends where the paper was frozen."""

    def __init__(self, desk: Desk, frozen: FrozenPaper) -> None:
        """Raises SealBroken where what was sealed is not there as it was."""
        super().__init__(desk._ledger, desk._who)
        self._lock = desk._lock
        self.frozen = frozen
        self._seen = as_seen(desk, frozen)

    @property
    @override
    def register(self) -> Register:
        return self._seen

    @override
    def change(
        self,
        why: str,
        saved: Iterable[Entity] = (),
        removed: Iterable[Entity] = (),
        drafted_from: Register | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> NoReturn:
        raise OnlyToRead

    @override
    def seal(self, paper: FrozenPaper, parts: Sequence[Part], why: str, drafted_from: Register) -> NoReturn:
        raise OnlyToRead

    @override
    def go_back(self, id: int, why: str) -> NoReturn:
        raise OnlyToRead

    @override
    def undo_set(self, id: int) -> NoReturn:
        raise OnlyToRead

    @override
    def undo(self) -> None:
        return None

    @override
    def redo(self) -> None:
        return None

    @property
    @override
    def can_undo(self) -> None:
        return None

    @property
    @override
    def can_redo(self) -> None:
        return None

    @override
    def refresh(self) -> bool:
        return False

    @override
    def history(self, subject: str | None = None, limit: int | None = 200) -> tuple[ChangeSet, ...]:
        known = (one for one in super().history(subject, None) if one.when <= self.frozen.frozen_at)
        return tuple(known)[:limit]

    @override
    def last_written(self) -> Mapping[str, datetime]:
        now = super().last_written()
        return {id: when for id, when in now.items() if when <= self.frozen.frozen_at}

    @override
    def register_at(self, moment: datetime) -> Register:
        return super().register_at(min(moment, self.frozen.frozen_at))

    @override
    def day_changes(self, until: datetime | None = None) -> tuple[DayChange, ...]:
        return super().day_changes(min(until or self.frozen.frozen_at, self.frozen.frozen_at))

    @override
    def kept_file(self, kept: KeptWorkbook | Appendix | FilePages) -> bytes | None:
        """What was sealed with the paper; a workbook that was read is not, and is there as long as the file keeps it."""
        try:
            return self.sealed(kept.sha256)
        except SealBroken:
            return super().kept_file(kept)

    @override
    def close(self) -> None:
        """The file stays open for the desk of today."""
