"""What is written in a form and could not be saved: Ctrl+Z takes it back where it stands, before anything in the file."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.forms.aside import is_unsaved, written
from ui.forms.form import Form

Place = tuple[Form[Any], str]


def holds_unsaved(form: Form[Any]) -> bool:
    """Whether something is written in a form that is not saved, be it nothing that its field can be."""
    return form.loaded is not None and (form.is_dirty or any(map(is_unsaved, form.cells.values())))


def written_in(form: Form[Any]) -> Mapping[str, Any]:
    """What a form holds that is not saved, by field; of a thing that is new what all its fields hold."""
    is_new = form.loaded is not None and form.loaded.id is None
    return {name: written(cell) for name, cell in form.cells.items() if is_new or cell.is_touched or is_unsaved(cell)}


def unsaved(page: QWidget | None) -> Place | None:
    """The first field on a page, and its form, that holds something unsaved that it can take back itself."""
    forms = page.findChildren(Form) if page is not None else []
    seen = (form for form in forms if form.isVisible() and form.isEnabled())
    held = ((form, name) for form in seen for name, cell in form.cells.items() if is_unsaved(cell))
    return next((place for place in held if _can(*place)), None)


def take_back(place: Place) -> None:
    """Go to the field, and take back what was written there last."""
    form, name = place
    form.focus(name)
    editor = form.editor(name)
    if isinstance(editor, QLineEdit | QPlainTextEdit):
        editor.undo()


def _can(form: Form[Any], name: str) -> bool:
    editor = form.editor(name)
    if isinstance(editor, QLineEdit):
        return editor.isUndoAvailable()
    return isinstance(editor, QPlainTextEdit) and editor.document().isUndoAvailable()
