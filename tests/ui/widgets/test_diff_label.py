"""A text with what it lost and gained."""

from pytestqt.qtbot import QtBot

from ui.widgets.diff_label import DiffLabel


def test_lost_words_are_struck_out_and_gained_ones_underlined(qtbot: QtBot) -> None:
    made = DiffLabel("Fler barn läser", "Alla barn läser")
    qtbot.addWidget(made)
    assert made.text() == "<s>Fler</s> <b><u>Alla</u></b> barn läser"
    assert made.accessibleName() == "Alla barn läser"


def test_signs_of_markup_are_shown_as_they_are(qtbot: QtBot) -> None:
    made = DiffLabel("a < b", "a < c & d")
    qtbot.addWidget(made)
    assert made.text() == "a &lt; <s>b</s> <b><u>c &amp; d</u></b>"
