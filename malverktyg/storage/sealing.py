"""What is sealed with a frozen paper: parts kept by their SHA-256 and never changed, and a register as text."""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from peewee import SqliteDatabase

from malverktyg.domain.appendices import Appendix, AppendixKind
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.ids import MatterId
from malverktyg.domain.naming import named
from malverktyg.domain.year import KINDS, Entity, Register
from malverktyg.errors import FrozenStays, SealBroken
from malverktyg.storage import texts
from malverktyg.storage.edits import COLUMNS, stored

_FORMAT = "malverktyg-fryst/1"
_KEEP = "INSERT OR IGNORE INTO frozen_part (sha256, packed) VALUES (?, ?)"
_PART = "SELECT packed FROM frozen_part WHERE sha256 = ?"


class Part(NamedTuple):
    """Some bytes that are sealed: their sum, and how they are kept."""

    seal: str
    packed: bytes


def sum_of(content: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def packed(content: bytes) -> Part:
    """Some bytes as they are kept."""
    return Part(sum_of(content), zlib.compress(content, 9))


def keep(database: SqliteDatabase, parts: Iterable[Part]) -> None:
    """Add parts; one that is there already stays as it is."""
    database.connection().executemany(_KEEP, parts)


def part(database: SqliteDatabase, seal: str) -> bytes:
    """The bytes with a sum; SealBroken where they are not there, or are others."""
    row = database.execute_sql(_PART, (seal,)).fetchone()
    if row is None:
        raise SealBroken(texts.PART_GONE)
    content = _unpacked(row[0])
    if content is None or sum_of(content) != seal:
        raise SealBroken(texts.PART_CHANGED)
    return content


def refuse_thawing(register: Register, saved: Iterable[Entity], removed: Iterable[Entity]) -> None:
    """FrozenStays where something frozen is to be saved anew, or removed, or its matter is."""
    going = {value.id for value in removed}
    held = [one for one in saved if isinstance(one, FrozenPaper)]
    held += [one for one in register.all(FrozenPaper).values() if one.id in going or one.matter in going]
    if held:
        raise FrozenStays(texts.IS_FROZEN.format(thing=named(register, held[0]), number=held[0].number))


def _unpacked(packed: bytes) -> bytes | None:
    try:
        return zlib.decompress(packed)
    except zlib.error:
        return None


def attached(register: Register, matter: MatterId | None) -> tuple[Appendix, ...]:
    """The chosen files among a matter's appendices: what the program makes itself is in the paper."""
    proposal = register.proposal_of(matter)
    found = register.appendices_of(proposal.id) if proposal else ()
    return tuple(one for one in found if one.kind is AppendixKind.FILE)


def broken(database: SqliteDatabase, papers: Iterable[FrozenPaper]) -> Iterator[tuple[FrozenPaper, str, str]]:
    """Each part of some papers that is not what was sealed: the paper, which part, and why."""
    for paper in papers:
        sealed = list(zip(texts.PARTS, paper.seals, strict=True))
        try:
            seen = read(part(database, paper.data))
            sealed += [(texts.ATTACHED.format(name=one.name), one.sha256) for one in attached(seen, paper.matter)]
        except SealBroken:
            pass  # the data is among the parts, and told of there
        for name, seal in sealed:
            try:
                part(database, seal)
            except SealBroken as error:
                yield paper, name, error.why


def written(register: Register) -> bytes:
    """A whole register as JSON: each kind with its things, each field as its column holds it."""
    things = {kind.__name__: [stored(value) for value in register.all(kind).values()] for kind in KINDS}
    return _json({"format": _FORMAT, "things": {name: held for name, held in things.items() if held}})


def read(content: bytes) -> Register:
    """The register that was written. What a later version of the program has given up is passed over, and what it has added
    since is as in a thing just made; SealBroken where it cannot be read at all."""
    try:
        things = json.loads(content)["things"]
        tables = {kind: {one.id: one for one in map(_maker(kind), things.get(kind.__name__, ()))} for kind in KINDS}
    except (ValueError, TypeError, KeyError) as error:
        raise SealBroken(texts.UNREADABLE.format(told=error)) from error
    return Register(tables)


def _maker(kind: Any) -> Any:
    columns = COLUMNS[kind]

    def make(held: dict[str, Any]) -> Any:
        return kind(**{name: columns[name].python_value(value) for name, value in held.items() if name in columns})

    return make


def log(database: SqliteDatabase) -> bytes:
    """The whole journal as JSON, in its order: the change sets, and each field that they changed."""
    sets = database.execute_sql('SELECT id, who, "when", why, undoes FROM change_set ORDER BY id').fetchall()
    changes = database.execute_sql("SELECT change_set, kind, subject, field, old, new FROM field_change ORDER BY id").fetchall()
    return _json({"format": _FORMAT, "sets": sets, "changes": changes})


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
