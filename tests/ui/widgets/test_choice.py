"""A choice holds its value, whatever is offered."""

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets import choice
from ui.widgets.choice import Choice


def test_what_is_chosen_stays_chosen_when_it_is_offered_no_more(qtbot: QtBot) -> None:
    choice = Choice([("a", "Första"), ("b", "Andra")])
    qtbot.addWidget(choice)
    choice.set_value("b")
    choice.set_choices([("a", "Första")])
    assert choice.value() == "b"
    assert choice.currentText() == ""
    choice.set_choices([("b", "Andra"), ("c", "Tredje")])
    assert choice.currentText() == "Andra"


def test_the_users_choice_takes_the_place_of_what_was_held(qtbot: QtBot) -> None:
    choice = Choice([("a", "Första"), ("b", "Andra")])
    qtbot.addWidget(choice)
    choice.set_value("gone")
    with qtbot.waitSignal(choice.edited):
        choice.activated.emit(1)
    assert choice.value() == "b"


def test_nothing_is_told_when_the_program_chooses(qtbot: QtBot) -> None:
    choice = Choice([("a", "Första"), ("b", "Andra")])
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.edited):
        choice.set_value("b")
        choice.set_choices([("b", "Andra")])


def test_what_is_offered_already_is_not_offered_anew(qtbot: QtBot) -> None:
    choice = Choice([("a", "Första")])
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.model().modelReset):
        choice.offer([("a", "Första")])
    with qtbot.waitSignal(choice.model().modelReset):
        choice.offer([("b", "Första")])
    assert (choice.count(), choice.itemText(0)) == (1, "Första")


def test_a_letter_goes_to_the_choice_that_begins_with_it(qtbot: QtBot) -> None:
    choice = Choice([("a", "Första"), ("b", "Andra")])
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.edited):
        qtbot.keyClick(choice, "a")
    assert choice.value() == "b"


def test_words_that_have_no_room_end_in_an_ellipsis_and_the_whole_is_the_tooltip(qtbot: QtBot) -> None:
    whole = "1.1 Invånarna får besked redan vid första kontakten med kommunen"
    choice = Choice([("a", whole), ("b", "KF")])
    qtbot.addWidget(choice)
    choice.set_value("a")
    choice.resize(200, 32)
    choice.show()
    choice.grab()
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert choice.toolTip() == whole
    choice.set_value("b")
    choice.grab()
    assert choice.toolTip() == ""


def test_its_symbols_follow_the_text_scale(qtbot: QtBot, qapp: QApplication) -> None:
    look.choose(scale=200)
    choice = Choice([("a", "Första")])
    qtbot.addWidget(choice)
    assert choice.iconSize() == QSize(32, 32)


def test_a_new_sheet_asks_few_of_a_thousand(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    answer = choice._Offers.data

    def data(offers: choice._Offers, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked.append(index.row())
        return answer(offers, index, role)

    monkeypatch.setattr(choice._Offers, "data", data)
    window = QWidget()
    qtbot.addWidget(window)
    made = Choice([(number, f"Mål {number}") for number in range(1000)], window)
    look.wear(window)
    window.show()
    look.choose(scale=150)
    assert len(set(asked)) < 10
    made.showPopup()
    qtbot.waitUntil(lambda: made.view().isVisible())
    made.hidePopup()
