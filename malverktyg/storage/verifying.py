"""Whether a file is whole: its pages and parts, each value, and whether the journal tells how every one of them came to be."""

import os
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from peewee import SqliteDatabase

from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.naming import named
from malverktyg.domain.year import Register
from malverktyg.errors import DamagedFile
from malverktyg.storage import journal, rows, sealing, steps, texts, workbooks
from malverktyg.storage.columns import Scalar
from malverktyg.storage.edits import stored
from malverktyg.storage.file import connect, look
from malverktyg.storage.integrity import faults
from malverktyg.storage.trouble import told

_MOST = 20  # lines of one sort: who reads them needs no more


def verify(path: Path) -> tuple[str, ...]:
    """What is wrong with a file, in Swedish; nothing is written to it. Raises what ``look`` raises where it is none of ours."""
    look(path)
    try:
        with told(path):
            database = connect(path, "rw" if os.access(path, os.W_OK) else "ro")
            try:
                with database.atomic("DEFERRED"):
                    return tuple(_faults(database))
            finally:
                database.close()
    except DamagedFile as error:
        return (error.headline,)


def _faults(database: SqliteDatabase) -> Iterator[str]:
    found = list(faults(database, thorough=True))
    yield from found
    if found or steps.taken(database) < len(steps.STEPS):
        return
    try:
        register = rows.load(database).register
    except (ValueError, TypeError) as error:
        yield texts.UNREADABLE.format(told=error)
        return
    yield from islice(_untold(register, journal.last_values(database)), _MOST)
    for paper, part, why in islice(sealing.broken(database, register.all(FrozenPaper).values()), _MOST):
        yield texts.SEAL_BROKEN.format(part=part, number=paper.number, thing=named(register, paper), why=why)
    yield from islice(workbooks.faults(database, register.kept_files), _MOST)


def _untold(register: Register, told_of: Mapping[tuple[str, str], Mapping[str, Scalar]]) -> Iterator[str]:
    """Where what stands in the file is not what the journal last told of it."""
    left = {key for key, values in told_of.items() if values.get("id") is not None}
    for kind, things in register.tables.items():
        for id, value in things.items():
            key = kind.__name__, id
            left.discard(key)
            said = told_of.get(key, {})
            if any(said.get(name) != now for name, now in stored(value).items()):
                yield texts.UNTOLD.format(thing=named(register, value))
    for kind_name, id in sorted(left):
        yield texts.LOST.format(kind=kind_name, id=id)
