"""How long work tells how far it has come and learns that it should stop, without knowing any screen."""

from typing import Protocol


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
