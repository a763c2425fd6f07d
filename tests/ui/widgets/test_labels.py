"""Words on the screen."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.labels import CutLabel, inset, key_cap, label, set_property


def test_markup_in_a_text_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    made = label("<b>fet</b> & <img src='x'>")
    qtbot.addWidget(made)
    assert made.textFormat().name == "PlainText"


def test_a_cut_text_has_the_whole_as_tooltip_and_name(qtbot: QtBot) -> None:
    made = CutLabel("Fler elever ska vara behöriga till gymnasiet när de lämnar årskurs 9")
    qtbot.addWidget(made)
    made.resize(120, 24)
    made.grab()
    assert made.toolTip() == made.text() == made.accessibleName()
    made.resize(2000, 24)
    made.grab()
    assert made.toolTip() == ""


def test_a_changed_property_is_seen_at_once(qtbot: QtBot) -> None:
    made = label("Fel")
    qtbot.addWidget(made)
    before = made.palette().color(made.foregroundRole())
    set_property(made, "tone", "no")
    made.ensurePolished()
    assert made.palette().color(made.foregroundRole()) != before


def test_a_key_cap_says_its_keys(qtbot: QtBot) -> None:
    made = key_cap("Ctrl+Z")
    qtbot.addWidget(made)
    assert made.text() == "Ctrl+Z"


def test_a_label_can_have_room_around_it(qtbot: QtBot) -> None:
    made, page = label("Fel"), QWidget()
    qtbot.addWidget(page)
    page.setLayout(inset(made, 14, 8, 0, 0))
    page.resize(200, 60)
    page.show()
    assert (made.x(), made.y()) == (look.px(14), look.px(8))
