"""One remark beside the sheet."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from malverktyg.exchange.correcting.corrections import Means
from tests.ui.workbook.sheets import seen
from ui.pages.importing.remark_block import RemarkBlock
from ui.pages.importing.remark_offers import Offered, OfferedGoals, OfferedSheet, offer
from ui.widgets.choice import Choice
from ui.workbook.numbered import Numbered

ONE = Numbered(3, "Målet är nästan samma.", ("Blad!B4",))


def block(qtbot: QtBot, remark: Numbered, offered: Offered | None) -> RemarkBlock:
    made = RemarkBlock(remark, "B4", offered)
    qtbot.addWidget(made)
    return made


def test_a_remark_leads_to_its_cell(qtbot: QtBot) -> None:
    made = block(qtbot, ONE, None)
    assert made.control is None
    assert made.pick.accessibleName() == "B4. Målet är nästan samma."
    with qtbot.waitSignal(made.picked) as told:
        qtbot.keyClick(made.pick, Qt.Key.Key_Return)
    assert told.args == ["Blad!B4"]


def test_a_word_is_given_its_meaning_everywhere(qtbot: QtBot) -> None:
    book = seen()
    (unknown,) = [one for one in book.remarks if "Mål 2023!D6" in one.cells]
    made = block(qtbot, unknown, offer(unknown, book, ()))
    assert isinstance(made.control, Choice)
    assert made.control.currentText() == "Inget läge"
    with qtbot.waitSignal(made.said) as told:
        qtbot.keyClick(made.control, Qt.Key.Key_Home)
    assert told.args == [Means("ActivityStatus", "Kanske snart", "not_started")]


def test_of_several_signs_it_is_said_which_is_asked_about(qtbot: QtBot) -> None:
    book = seen()
    (unknown,) = [one for one in book.remarks if "Mål 2023!D6" in one.cells]
    several = replace(unknown, said={"Mål 2023!D6": "Kanske snart", "Mål 2023!D7": "Nog inte"})
    words = [label.text() for label in block(qtbot, several, offer(several, book, ())).findChildren(QLabel)]
    assert "”Kanske snart” läses som" in words
    assert "”Kanske snart” läses som" not in [
        label.text() for label in block(qtbot, unknown, offer(unknown, book, ())).findChildren(QLabel)
    ]


def test_a_hidden_sheet_is_read_by_a_link(qtbot: QtBot) -> None:
    made = block(qtbot, ONE, OfferedSheet("Gammalt"))
    assert isinstance(made.control, QAbstractButton)
    with qtbot.waitSignal(made.said) as told:
        made.control.click()
    assert told.args == ["Gammalt"]


def test_goals_stay_two_until_one_says_otherwise(qtbot: QtBot) -> None:
    made = block(qtbot, ONE, OfferedGoals(("Blad!B4", "Blad!B9")))
    keep, join = made.control.buttons  # type: ignore[union-attr]
    assert keep.isChecked()
    with qtbot.waitSignal(made.said) as told:
        join.click()
    assert told.args == [("Blad!B4", "Blad!B9")]
