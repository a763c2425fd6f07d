"""What is written and not saved when the file is to be left: it is saved, or its user says that it may go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malverktyg.domain.year import Entity
from ui.telling import Telling


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Something that was written and cannot be saved: what it is, its words where it has any, and why.

    It stands in an ``editor``, or was put aside when its user went on from the ``thing`` it is about.
    """

    what: str
    words: str
    why: str = ""
    editor: QWidget | None = None
    thing: Entity | None = None


class Leaving(Telling):
    """Anything with forms around it, that may be left only when they have nothing more to say."""

    flushing = Signal(bool)  # every form hands in what is written but not saved; whether what is half written is left, too
    leaving = Signal(object)  # every form puts into a list what it holds that cannot be saved, each an Unsaved

    asks: Callable[[Sequence[Unsaved]], bool] | None = None  # whether what cannot be saved may be lost; without it it may

    def flush(self) -> None:
        """Let every form save what is written but not saved."""
        self.flushing.emit(True)

    def may_leave(self) -> bool:
        """Whether the file may be left: what can be saved is, and of the rest its user says whether it may go."""
        self.flush()
        held: list[Unsaved] = []
        self.leaving.emit(held)
        return not held or self.asks is None or self.asks(held)
