"""How long work tells how far it has come, lets others go before, and learns that it should stop, without knowing any screen."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol, TypeVar

T = TypeVar("T")


class Stopped(Exception):
    """The user asked the work to stop. Nothing it had begun is kept."""


class Progress(Protocol):
    """Told by the work, shown by whoever started it."""

    def step(self, text: str, done: int, total: int) -> None:
        """Work is on ``text`` and has done ``done`` of ``total`` parts; raises Stopped where the user asked for it."""


class Silent:
    """A progress that nobody watches."""

    def step(self, text: str, done: int, total: int) -> None:
        """Show nothing and never stop."""


UNWATCHED = Silent()


def _go_on() -> None:
    """What a breath is to work that goes before all other."""


_breath: ContextVar[Callable[[], None]] = ContextVar("breath", default=_go_on)


def breathe() -> None:
    """Pause between two parts of work that takes some milliseconds each: a window may have to go before.

    Raises Stopped where nobody wants the work any more. Nothing happens where the work was not begun by ``breathing``.
    """
    _breath.get()()


def unhurried(parts: Iterable[T]) -> Iterator[T]:
    """The parts, with a breath before each."""
    take = _breath.get()
    for part in parts:
        take()
        yield part


@contextmanager
def breathing(breath: Callable[[], None]) -> Iterator[None]:
    """Have the work that is done herein, in this thread, call ``breath`` between its parts."""
    before = _breath.set(breath)
    try:
        yield
    finally:
        _breath.reset(before)
