"""Words on the screen."""

from pytestqt.qtbot import QtBot

from ui.widgets.labels import CutLabel, key_cap, label, set_property


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
