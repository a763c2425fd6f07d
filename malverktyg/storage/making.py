"""Files made whole or not at all: beside their place first, then given their name."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from malverktyg.errors import FileExists
from malverktyg.storage.trouble import told


@contextmanager
def made(path: Path) -> Iterator[Path]:
    """A place beside ``path`` to make a file in; it gets its name when the block ends well, and goes away otherwise.

    FileExists where the name is taken, before or after.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    with told(path):
        _refuse_taken(path)
        try:
            yield beside
            _to_disk(beside, os.O_RDWR)
            _name(beside, path)
        finally:
            for leftover in (beside, beside.with_name(f"{beside.name}-journal")):
                leftover.unlink(missing_ok=True)
        if os.name == "posix":
            _to_disk(path.parent, os.O_RDONLY)


def _refuse_taken(path: Path) -> None:
    if os.path.lexists(path):
        raise FileExists(name=path.name)


def _name(beside: Path, path: Path) -> None:
    """Give the file its name without taking it from another: a link is refused where the name is taken, a rename is not."""
    with suppress(OSError):
        os.link(beside, path)
        return
    _refuse_taken(path)
    beside.rename(path)


def _to_disk(path: Path, how: int) -> None:
    handle = os.open(path, how)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
