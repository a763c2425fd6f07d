"""A file from an earlier version is copied beside itself and then taken up the steps it lacks."""

import sqlite3
from contextlib import closing
from pathlib import Path

from malverktyg.errors import FileExists
from malverktyg.files import replacing
from malverktyg.storage import steps, texts
from malverktyg.storage.file import OpenFile


def upgrade(file: OpenFile) -> None:
    """Take the steps that the file lacks, after a copy of it as it was; nothing where it lacks none."""
    if steps.taken(file.database) < len(steps.STEPS):
        copy(file)
        steps.climb(file.database, steps.STEPS)


def copy(file: OpenFile) -> Path:
    """A whole copy beside the file, under a name that is free."""
    number = 1
    while True:
        more = f" {number}" if number > 1 else ""
        name = texts.NAME_OF_COPY.format(stem=file.path.stem, more=more, suffix=file.path.suffix)
        try:
            return _copied(file, file.path.with_name(name))
        except FileExists:
            number += 1


def _copied(file: OpenFile, path: Path) -> Path:
    with replacing(path, only_new=True) as beside, closing(sqlite3.connect(beside)) as target:
        file.database.connection().backup(target)
    return path
