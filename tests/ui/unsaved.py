"""What is written in the forms of a window and not saved, and what became of it: nothing that was typed may be lost."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from dataclasses import fields as fields_of
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from malverktyg.domain.problem import Severity, blocks
from malverktyg.domain.year import Entity, Register
from ui.forms.form import Form


@dataclass(frozen=True)
class Written:
    """What is written in a form and can be saved: the fields that are others than those that were loaded."""

    form: Form[Any]
    loaded: Entity
    fields: Mapping[str, Any]

    @property
    def still_stands(self) -> bool:
        """Whether the form holds it still, unsaved."""
        if not isValid(self.form) or self.form.loaded is None or self.form.loaded.id != self.loaded.id:
            return False
        draft = self.form.draft()
        return all(getattr(draft, name) == value for name, value in self.fields.items()) and draft != self.form.loaded

    def is_in(self, register: Register) -> bool:
        """Whether a register holds it."""
        table = register.all(type(self.loaded))
        things = table.values() if self.loaded.id is None else filter(None, [table.get(self.loaded.id)])
        return any(all(getattr(thing, name) == value for name, value in self.fields.items()) for thing in things)


def written_in(window: QWidget) -> list[Written]:
    """What is written and not saved, without what cannot be."""
    found = []
    for form in window.findChildren(Form):
        loaded, draft = form.loaded, form.draft()
        if loaded is None or draft == loaded:
            continue
        wrong = {problem.field for problem in form.problems() if problem.severity is Severity.ERROR}
        sound = [cell for cell in form.cells.values() if not cell.contested and not wrong & set(cell.field.names)]
        names = {name for cell in sound for name in cell.answer()}
        fields = {name: getattr(draft, name) for name in names if getattr(draft, name) != getattr(loaded, name)}
        if fields and not blocks(replace(loaded, **fields)):  # a new thing that lacks what it must have waits for it
            found.append(Written(form, loaded, fields))
    return found


def forms_of(window: QWidget, widget: QWidget | None) -> set[Any]:
    """The form that a widget is a part of: a page may lay its cells, or the line of one of them, out elsewhere."""
    forms = window.findChildren(Form) if widget is not None else []
    parts = ((form, part) for form in forms for cell in form.cells.values() for part in (cell, cell.field.editor))
    return {form for form, part in parts if part is widget or part.isAncestorOf(widget)}


def changed(before: Register, now: Register) -> list[Entity]:
    """The things that are others than before, as they are now, and those that are gone."""
    kinds = {*before.tables, *now.tables}
    pairs = [(before.all(kind), now.all(kind), id) for kind in kinds for id in {*before.all(kind), *now.all(kind)}]
    return [there.get(id) or here[id] for here, there, id in pairs if here.get(id) != there.get(id)]


def mentions(thing: Entity, ids: Set[str]) -> bool:
    """Whether a thing names one of some: what was made for it is noted on it."""
    return any(getattr(thing, field.name) in ids for field in fields_of(thing) if isinstance(getattr(thing, field.name), str))


def differences(now: Register, then: Register) -> list[str]:
    """Each thing that is not as it was, and how."""
    found = []
    for kind in {*now.tables, *then.tables}:
        here, there = now.all(kind), then.all(kind)
        found += [
            f"{kind.__name__} {id}: {there.get(id)} → {here.get(id)}" for id in {*here, *there} if here.get(id) != there.get(id)
        ]
    return found
