"""What a terminal shows while long work goes on: a bar, and nothing at all where nobody watches."""

import sys
from types import TracebackType
from typing import NoReturn

from tqdm import tqdm


class Bar:
    """A progress for the terminal, used as a context; silent where standard error is no terminal."""

    def __init__(self) -> None:
        self._bar: tqdm[NoReturn] | None = None
        self._text = ""
        self._watched = sys.stderr.isatty()

    def __enter__(self) -> "Bar":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._close()

    def step(self, text: str, done: int, total: int) -> None:
        """Show how far the work has come."""
        if not self._watched:
            return
        if self._bar is not None and (text, done, total) == (self._text, self._bar.n, self._bar.total or 0):
            return
        if self._bar is None or text != self._text or total != (self._bar.total or 0):
            self._close()
            self._text = text
            form = "{desc} {percentage:3.0f} % {bar} {n_fmt}/{total_fmt}" if total else "{desc} …"
            self._bar = tqdm(desc=text, total=total or None, leave=False, file=sys.stderr, bar_format=form)
        self._bar.n = done
        self._bar.refresh()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None
