"""Any register that may be saved, for Hypothesis: things of every kind, with texts that hold any sign there is."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.problem import blocks
from malverktyg.domain.single import KEYS
from malverktyg.domain.ties import TIES
from malverktyg.domain.year import KINDS, Entity, Register

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["§\u00a0147", "a\x00b", "rad ett\r\nrad två\n", " ”å” – ä ö ", "\ufeff\u202e\U0001f600", "=1+1", "None", "[]"]
)
WHOLE = st.integers(-(2**63), 2**63 - 1)
PERIODS = st.builds(Period, st.integers(1000, 9999), st.sampled_from(PeriodPart))
MOMENTS = st.datetimes(timezones=st.sampled_from([None, UTC, timezone(timedelta(hours=2))]))
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bytes: st.binary(max_size=20),
    int: WHOLE,
    bool: st.booleans(),
    date: st.dates(),
    datetime: MOMENTS,
    Period: PERIODS,
    NoneType: st.none(),
}
_TIES = {(tie.kind, tie.field): tie for tie in TIES}


@st.composite
def things(draw: st.DrawFn, kind: type[Entity], register: Register, id: str) -> Entity:
    """A thing of a kind that names only what is in the register."""
    hints = get_type_hints(kind)
    values = {one.name: draw(_field(kind, one.name, hints[one.name], register)) for one in fields(kind) if one.name != "id"}
    made: Entity = kind(id=id, **values)
    wrong: dict[str, Any] = {problem.field: _REPAIRS[problem.field] for problem in blocks(made) if problem.field in _REPAIRS}
    return replace(made, **wrong)


_REPAIRS = {"title": "Ett mål", "name": "Ett namn", "percent": 50, "end": None, "valid_to": None, "paragraph": "147"}


def _field(kind: type[Entity], name: str, hint: Any, register: Register) -> st.SearchStrategy[Any]:
    tie = _TIES.get((kind, name))
    if tie is None:
        return _plain(hint)
    ids = st.sampled_from([*register.all(tie.to)] or [None])
    if get_origin(hint) is tuple:
        return st.lists(ids, max_size=3, unique=True).map(lambda found: tuple(id for id in found if id is not None))
    must = not any(part is NoneType for part in get_args(hint)) or tie.hangs
    return ids if must else ids | st.none()


def _plain(hint: Any) -> st.SearchStrategy[Any]:
    if get_origin(hint) is tuple:
        return st.lists(_plain(get_args(hint)[0]), max_size=3).map(tuple)
    if parts := get_args(hint):
        return st.one_of(*map(_plain, parts))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    return _PLAIN[getattr(hint, "__supertype__", hint)]


def fits(register: Register, value: Entity) -> bool:
    """Whether a thing may be saved beside what is in a register."""
    owners = all(tie.ids(value) for tie in TIES if tie.hangs and tie.kind is type(value))
    names = KEYS.get(type(value))
    if names is None:
        return owners and not blocks(value)
    key = [getattr(value, name) for name in names]
    taken = ([getattr(one, name) for name in names] for id, one in register.all(type(value)).items() if id != value.id)
    return owners and not blocks(value) and key not in taken


@st.composite
def registers(draw: st.DrawFn, most: int = 2) -> Register:
    """A register with some things of each kind."""
    register = Register()
    for kind in KINDS:
        for number in range(draw(st.integers(0, most))):
            value = draw(things(kind, register, f"{kind.__name__}{number}"))
            if fits(register, value):
                register = register.with_([value])
    return register
