"""The program's beginning: with a verb the command line, without one the window."""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

from malverktyg import cli
from malverktyg.cli.arguments import VERBS
from malverktyg.errors import NoWindow


def main() -> int:
    """Start from the words that the program was called with; gives the exit code."""
    multiprocessing.freeze_support()
    return start(sys.argv[1:])


def start(words: Sequence[str]) -> int:
    """The window for no word or a file's name, else the command line."""
    if not words or (len(words) == 1 and _is_file(words[0])):
        return _window(Path(words[0]) if words else None)
    return cli.main(words)


def _is_file(word: str) -> bool:
    """Whether a lone word means a file to open, and is not a verb or a slip of one."""
    named = Path(word).suffix != "" or Path(word).exists()
    return named and word not in VERBS and not word.startswith("-")


def _window(path: Path | None) -> int:
    try:
        from ui.app import run  # noqa: PLC0415 – the command line needs no Qt
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        return cli.told(NoWindow(str(error)))
    return int(run(path))


if __name__ == "__main__":
    sys.exit(main())
