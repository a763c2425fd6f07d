"""The cards of one column."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.board.cards import CardModel
from ui.models.board import Card

CARDS = tuple(Card(key, f"Aktivitet {key}", "1 Mål", "Kanslichef", "31 aug", late=False) for key in "abc")
MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def model(qapp: object) -> CardModel:
    made = CardModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show(CARDS)
    return made


def test_a_card_says_its_title_and_in_full_who_when_and_what_for(model: CardModel) -> None:
    index = model.index(1)
    assert index.data() == "Aktivitet b"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Aktivitet b, Kanslichef, 31 aug, 1 Mål"
    assert model.place("c") == 2
    assert model.place("x") == -1


def test_what_is_dropped_is_told_and_nothing_is_moved_by_itself(qtbot: QtBot, model: CardModel) -> None:
    data = model.mimeData([model.index(0), model.index(2)])
    with qtbot.waitSignal(model.dropped) as told:
        assert not model.dropMimeData(data, MOVE, -1, -1, QModelIndex())
    assert told.args == [["a", "c"]]
    assert model.rowCount() == 3


def test_what_is_no_card_is_not_taken(qtbot: QtBot, model: CardModel) -> None:
    other = QMimeData()
    other.setText("hej")
    with qtbot.assertNotEmitted(model.dropped):
        model.dropMimeData(other, MOVE, -1, -1, QModelIndex())


def test_the_same_cards_again_are_no_change(qtbot: QtBot, model: CardModel) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(CARDS)
    model.show(CARDS[:1])
    assert model.rowCount() == 1
