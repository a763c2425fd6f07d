"""What is wrong in a form, said above it."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import Body
from ui.forms.editors import DayEdit
from ui.forms.field import Field
from ui.forms.form import Form
from ui.forms.summary import FaultSummary
from ui.session import Session
from ui.widgets.line import Line


@pytest.fixture
def form(stage: QWidget, opened: Session) -> Form[Body]:
    made: Form[Body] = Form(
        opened,
        (
            Field(name="name", label="Namn", editor=Line()),
            Field(name="short", label="Kortnamn", editor=Line()),
            Field(name="valid_to", label="Finns till", editor=DayEdit(lambda: 2023)),
        ),
        why="Ändrade organ",
    )
    layout = stage.layout()
    assert layout is not None
    made.summary = FaultSummary(made)  # type: ignore[attr-defined]
    layout.addWidget(made.summary)  # type: ignore[attr-defined]
    layout.addWidget(made)
    made.load(Body(name="", valid_from=date(2023, 5, 1), valid_to=date(2023, 1, 1)))
    return made


def summary(form: Any) -> FaultSummary:
    made: FaultSummary = form.summary
    return made


def shown(form: Any) -> list[str]:
    return [one.text() for one in summary(form).links.values() if one.isVisible()]


def test_several_faults_are_counted_above_the_form_with_a_link_to_each(form: Form[Body]) -> None:
    assert not summary(form).isVisible()
    form.tell_all()
    assert summary(form).isVisible()
    assert summary(form).title.text() == "Två fält behöver rättas"
    assert shown(form) == ["Namn", "Finns till"]


def test_a_link_takes_the_keyboard_to_its_field_and_nothing_else_does(form: Form[Body], qtbot: QtBot) -> None:
    form.focus("short")
    form.tell_all()
    assert QApplication.focusWidget() is form.editor("short")
    link = summary(form).links[form.cells["valid_to"]]
    link.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.editor("valid_to")


def test_it_goes_when_only_one_fault_is_left(form: Form[Body]) -> None:
    form.tell_all()
    line = form.editor("name")
    assert isinstance(line, Line)
    line.setFocus()
    line.setText("Kulturnämnden")
    line.edited.emit()
    assert form.cells["valid_to"].remark.isVisible()
    assert not summary(form).isVisible()


def test_it_says_to_a_screen_reader_what_it_shows(form: Form[Body]) -> None:
    form.tell_all()
    found = QAccessible.queryAccessibleInterface(summary(form))
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Två fält behöver rättas"
    link = QAccessible.queryAccessibleInterface(summary(form).links[form.cells["name"]])
    assert link is not None
    assert link.text(QAccessible.Text.Name) == "Namn"
    assert link.text(QAccessible.Text.Description) == form.cells["name"].remark.words.text()


def test_a_field_says_its_remark_to_a_screen_reader(form: Form[Body]) -> None:
    form.tell_all()
    remark = form.cells["name"].remark.words.text()
    assert remark
    assert remark in form.editor("name").accessibleDescription()


def test_nothing_moves_under_a_mouse_button_that_is_held_down(
    form: Form[Body], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr("ui.forms.summary.QGuiApplication.mouseButtons", lambda: held[0])
    form.tell_all()
    assert not summary(form).isVisible()
    held[0] = Qt.MouseButton.NoButton
    qtbot.waitUntil(summary(form).isVisible)
