"""Keeping a file: whether it is whole."""

from pathlib import Path

from malverktyg.storage.verifying import verify


def check(path: Path) -> tuple[str, ...]:
    """Swedish lines of what is wrong with a file, none where it is whole; nothing is written to it.

    Raises FileMissing, IsFolder, NoRights, NotOurFile, NewerFile or FileBusy where it cannot be asked.
    """
    return verify(path)
