"""What was written about a thing and could not be saved when its user went on: it is there again when they come back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from malverktyg.domain.naming import named
from malverktyg.domain.texts import THINGS
from malverktyg.domain.year import Entity, Register
from ui.forms import texts
from ui.forms.field import FieldCell
from ui.leaving import Unsaved
from ui.session import Session
from ui.widgets.line import BareLine
from ui.widgets.remark import Kind


@dataclass(frozen=True, slots=True)
class _Held:
    """What stood in a field and why it was not saved, and whether somebody else had saved another text there."""

    written: Any
    contested: bool
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class _Left:
    thing: Entity
    cells: Mapping[str, _Held]


class Aside(QObject):
    """What the forms around one open file have put aside, by their fields and the thing that it was about.

    It is the session's, not a form's: forms are made anew when the size of text is another.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._kept: dict[object, _Left] = {}
        session.leaving.connect(self._tell_left)
        for gone in (session.opened, session.closed):
            gone.connect(self._kept.clear)

    @classmethod
    def of(cls, session: Session) -> "Aside":
        """The session's own."""
        return session.findChild(cls) or cls(session)

    def keep(self, thing: Entity, cells: Mapping[str, FieldCell], *, while_stored: bool = False) -> str:
        """Keep what stands unsaved in a form's cells; gives what is to be said of it, where there is any.

        ``while_stored`` is while all that is neither wrong nor contested is written to the file.
        """
        stays = {name: cell for name, cell in cells.items() if not while_stored or cell.contested or _why(cell)}
        held = _held(thing, stays)
        if not held:
            return ""
        self._kept[_key(thing, cells)] = _Left(thing, held)
        why = next(filter(None, map(_why, cells.values())), "")
        field = cells[next(iter(held))].field.label
        return " ".join(filter(None, (texts.UNSAVED.format(field=field), why, texts.ASIDE)))

    def became(self, new: Entity, saved: Entity, cells: Mapping[str, FieldCell]) -> None:
        """A new thing has got its id: what was put aside of it is the saved one's."""
        kept = self._kept.pop(_key(new, cells), None)
        if kept is not None:
            self._kept[_key(saved, cells)] = _Left(saved, kept.cells)

    def give_back(self, thing: Entity, cells: Mapping[str, FieldCell]) -> bool:
        """Write what was kept about a thing into the cells again; says whether there was any."""
        kept = self._kept.pop(_key(thing, cells), None)
        for name, held in kept.cells.items() if kept is not None else ():
            cells[name].visited, cells[name].contested = True, held.contested
            write_back(cells[name], held.written)
        return kept is not None

    def _tell_left(self, told: list[Unsaved]) -> None:
        register = self._session.register
        for left in self._kept.values():
            if left.thing.id is None or register.find(type(left.thing), left.thing.id) is not None:
                told += [_unsaved(register, left.thing, held) for held in left.cells.values()]


def left_in(register: Register, thing: Entity, cells: Mapping[str, FieldCell]) -> Iterator[Unsaved]:
    """What stands in a form's cells and cannot be saved."""
    for name, held in _held(thing, cells).items():
        yield _unsaved(register, thing, held, cells[name].field.editor)


def written(cell: FieldCell) -> Any:
    """What stands in a field, to the letter where it is a line that was written in."""
    editor = cell.field.editor
    return editor.text() if isinstance(editor, BareLine) and is_unsaved(cell) else cell.field.edit.value()


def write_back(cell: FieldCell, held: Any) -> None:
    """Write in a field what stood in another of its kind."""
    editor = cell.field.editor
    if isinstance(editor, BareLine) and isinstance(held, str):
        editor.write(held)
    else:
        cell.field.edit.set_value(held)


def is_unsaved(cell: FieldCell) -> bool:
    """Whether a field holds something else than what is saved, also where that is nothing that its kind can be."""
    return bool(_written(cell)) and (cell.is_touched or bool(_why(cell)))


def _held(thing: Entity, cells: Mapping[str, FieldCell]) -> dict[str, _Held]:
    lacking = next(filter(None, map(_why, cells.values())), "") if thing.id is None else ""  # nothing of it can be saved
    return {
        name: _Held(_written(cell), cell.contested, cell.field.editor.accessibleName().strip(), _why(cell) or lacking)
        for name, cell in cells.items()
        if is_unsaved(cell)
    }


def _written(cell: FieldCell) -> Any:
    """What stands in a field, to the letter where it is a line."""
    editor = cell.field.editor
    return editor.text() if isinstance(editor, BareLine) else cell.field.edit.value()


def _why(cell: FieldCell) -> str:
    """What is wrong in a field, also before it is told."""
    return cell.remark.words.text() if cell.remark.kind is Kind.ERROR else cell.wrong


def _unsaved(register: Register, thing: Entity, held: _Held, editor: QWidget | None = None) -> Unsaved:
    what = texts.HELD_IN.format(field=held.name, thing=_told(register, thing)) if held.name else _told(register, thing)
    return Unsaved(what, held.written if isinstance(held.written, str) else "", held.why, editor, thing)


def _told(register: Register, thing: Entity) -> str:
    """Which thing it is, and that it is new where one of its kind would be told by the same words."""
    told, bare = named(register, thing), THINGS[type(thing).__name__]
    if thing.id is not None or not _is_listed(thing):
        return told
    return (texts.NEW_NEUTER if bare.endswith("et") else texts.NEW).format(thing=told)


def _is_listed(thing: Any) -> bool:
    """Whether it is one of several that stand in an order, and not the only one of what it is about."""
    return any(one.name == "position" for one in fields(thing))


def _key(thing: Any, cells: Mapping[str, FieldCell]) -> object:
    """A thing by its id; a new one of a list, that may stand anywhere in it, by its kind; any other by what it is of."""
    names = tuple(cells)
    if thing.id is not None:
        return names, type(thing), thing.id
    return names, type(thing) if _is_listed(thing) else repr(thing)
