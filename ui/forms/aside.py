"""What was written about a thing and could not be saved when its user went on: it is there again when they come back."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from ui.forms import texts
from ui.forms.field import FieldCell
from ui.widgets.line import BareLine
from ui.widgets.remark import Kind


@dataclass(frozen=True, slots=True)
class _Held:
    """What stood in a field, and whether somebody else had saved another text there."""

    written: Any
    contested: bool


class Aside:
    """What one form has put aside, by the thing that it was about."""

    def __init__(self) -> None:
        self._kept: dict[object, dict[str, _Held]] = {}

    def keep(self, thing: object, cells: Mapping[str, FieldCell]) -> str:
        """Keep what stands unsaved in a form's cells; gives what is to be said of it, where there is any."""
        held = {name: cell for name, cell in cells.items() if is_unsaved(cell)}
        if not held:
            return ""
        self._kept[_key(thing)] = {name: _Held(_written(cell), cell.contested) for name, cell in held.items()}
        why = next((cell.remark.words.text() for cell in cells.values() if cell.remark.kind is Kind.ERROR), "")
        field = next(iter(held.values())).field.label
        return " ".join(filter(None, (texts.UNSAVED.format(field=field), why, texts.ASIDE)))

    def give_back(self, thing: object, cells: Mapping[str, FieldCell]) -> bool:
        """Write what was kept about a thing into the cells again; says whether there was any."""
        kept = self._kept.pop(_key(thing), {})
        for name, held in kept.items():
            cells[name].visited, cells[name].contested = True, held.contested
            editor = cells[name].field.editor
            if isinstance(editor, BareLine):
                editor.write(held.written)
            else:
                cells[name].field.edit.set_value(held.written)
        return bool(kept)


def is_unsaved(cell: FieldCell) -> bool:
    """Whether a field holds something else than what is saved, also where that is nothing that its kind can be."""
    return bool(_written(cell)) and (cell.is_touched or cell.remark.kind is Kind.ERROR)


def _written(cell: FieldCell) -> Any:
    """What stands in a field, to the letter where it is a line."""
    editor = cell.field.editor
    return editor.text() if isinstance(editor, BareLine) else cell.field.edit.value()


def _key(thing: Any) -> object:
    """A thing by its id; a new one of a list, that may stand anywhere in it, by its kind; any other by what it is of."""
    if thing.id is not None:
        return type(thing), thing.id
    return type(thing) if any(one.name == "position" for one in fields(thing)) else repr(thing)
