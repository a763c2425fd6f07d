"""The board on the screen."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.scales import ActivityStatus
from ui import look
from ui.board.card_list import CardList
from ui.board.lane import Lane
from ui.board.view import Board
from ui.look import Scheme
from ui.models.board import Card
from ui.widgets.marks import MarkedWord

ALT = Qt.KeyboardModifier.AltModifier


def card(key: str) -> Card:
    return Card(
        key, f"Aktivitet {key} med en lång rubrik som måste brytas på två rader och kortas", "", "HR-chef", "1 okt", late=True
    )


CARDS: Mapping[ActivityStatus | None, tuple[Card, ...]] = {
    ActivityStatus.NOT_STARTED: (card("a"), card("b"), card("c")),
    ActivityStatus.DONE: (card("d"),),
}


@pytest.fixture
def board(stage: QWidget) -> Board:
    made = Board()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_cards(CARDS)
    made.choose("a")
    made.first_stop().setFocus()
    return made


def cards_of(board: Board, step: ActivityStatus | None) -> CardList:
    return next(lane.list for lane in board.lanes if lane.step is step)


def test_each_step_has_a_column_and_those_without_one_only_where_there_are_some(board: Board) -> None:
    assert [lane.isVisible() for lane in board.lanes] == [False, True, True, True, True, True]
    board.show_cards({**CARDS, None: (card("x"),)})
    assert board.lanes[0].isVisible()
    assert board.lanes[0].list.accessibleName() == "Utan läge, 1"


def test_the_arrow_keys_go_down_a_column_and_over_to_the_next_that_has_cards(qtbot: QtBot, board: Board) -> None:
    first, done = cards_of(board, ActivityStatus.NOT_STARTED), cards_of(board, ActivityStatus.DONE)
    with qtbot.waitSignal(board.chosen) as told:
        qtbot.keyClick(first, Qt.Key.Key_Down)
    assert told.args == ["b"]
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert done.hasFocus()
    assert done.key == "d"
    assert first.key == ""
    qtbot.keyClick(done, Qt.Key.Key_Left)
    assert first.key == "a"


def test_alt_and_an_arrow_carries_the_card_to_the_next_step(qtbot: QtBot, board: Board) -> None:
    first = cards_of(board, ActivityStatus.NOT_STARTED)
    with qtbot.waitSignal(board.moved) as told:
        qtbot.keyClick(first, Qt.Key.Key_Right, ALT)
    assert told.args == [["a"], ActivityStatus.ONGOING]
    with qtbot.assertNotEmitted(board.moved):
        qtbot.keyClick(first, Qt.Key.Key_Left, ALT)


def test_a_card_that_was_moved_stays_chosen_and_in_focus(qtbot: QtBot, board: Board) -> None:
    board.show_cards({ActivityStatus.ONGOING: (card("a"),), ActivityStatus.NOT_STARTED: (card("b"),)})
    ongoing = cards_of(board, ActivityStatus.ONGOING)
    assert ongoing.key == "a"
    assert ongoing.hasFocus()


def test_enter_opens_and_delete_asks_to_remove(qtbot: QtBot, board: Board) -> None:
    first = cards_of(board, ActivityStatus.NOT_STARTED)
    with qtbot.waitSignal(board.opened) as told:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert told.args == ["a"]
    with qtbot.waitSignal(board.unwanted):
        qtbot.keyClick(first, Qt.Key.Key_Delete)


def test_cards_let_go_over_a_column_are_put_at_its_step(qtbot: QtBot, board: Board) -> None:
    first, done = cards_of(board, ActivityStatus.NOT_STARTED), cards_of(board, ActivityStatus.DONE)
    data = first.cards.mimeData([first.cards.index(2)])
    with qtbot.waitSignal(board.moved) as told:
        done.cards.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, done.cards.index(0))
    assert told.args == [["c"], ActivityStatus.DONE]


def test_an_empty_board_can_still_take_the_focus(board: Board) -> None:
    board.show_cards({})
    assert isinstance(board.first_stop(), CardList)


@pytest.mark.parametrize("scale", [100, 200])
def test_a_lanes_head_is_never_cut(qtbot: QtBot, scale: int) -> None:
    look.choose(scale=scale)
    try:
        lane = Lane(ActivityStatus.NOT_STARTED)
        qtbot.addWidget(lane)
        lane.show_cards((card("a"),) * 1715, "Bada")
        lane.resize(lane.minimumWidth(), 400)
        lane.show()
        assert isinstance(lane.head, MarkedWord)
        assert lane.head.word.width() >= lane.head.word.sizeHint().width()
        assert lane.count.width() >= lane.count.sizeHint().width()
    finally:
        look.choose(scale=100)


def high(board: Board, place: int = 0) -> int:
    first = cards_of(board, ActivityStatus.NOT_STARTED)
    return first.visualRect(first.cards.index(place)).height()


def test_each_card_is_as_high_as_its_words_need(board: Board, stage: QWidget) -> None:
    long, short = card("a"), replace(card("b"), title="Bada")
    many = replace(short, key="c", responsible="Verksamhetschef, Medicinskt ansvarig sjuksköterska")
    board.show_cards({ActivityStatus.NOT_STARTED: (long, short, many)})
    stage.resize(1088, 600)
    assert high(board, 1) < high(board, 2) < high(board)
    narrow = high(board)
    stage.resize(2400, 600)
    assert high(board) < narrow
    assert high(board, 1) == high(board, 2)


def test_of_very_many_cards_all_are_as_high_as_a_usual_title_needs(board: Board, stage: QWidget) -> None:
    titled = [replace(card(str(number)), title="Bada" if number % 9 == 0 else card("a").title) for number in range(400)]
    board.show_cards({ActivityStatus.NOT_STARTED: tuple(titled)})
    stage.resize(2400, 600)
    low = high(board)
    assert high(board, 1) == low
    stage.resize(1088, 600)
    assert high(board) == high(board, 1) == low + look.metrics().height()
    board.show_cards({ActivityStatus.NOT_STARTED: tuple(replace(one, title="Bada") for one in titled)})
    assert high(board) == low


def test_the_chosen_card_is_told_by_a_broader_line_where_all_have_one_ground(board: Board, stage: QWidget) -> None:
    look.choose(scheme=Scheme.CONTRAST_LIGHT)
    stage.resize(1088, 600)
    first = cards_of(board, ActivityStatus.NOT_STARTED)
    cards_of(board, ActivityStatus.DONE).setFocus()

    def edge(place: int) -> int:
        rect = first.visualRect(first.cards.index(place))
        picture, middle = first.viewport().grab().toImage(), rect.center().y()
        return sum(picture.pixelColor(rect.left() + x, middle) != look.colour("surface") for x in range(6))

    assert edge(0) > edge(1) > 0


def test_a_card_chosen_before_the_board_is_seen_leaves_the_first_in_sight(stage: QWidget) -> None:
    board, layout = Board(), stage.layout()
    assert layout is not None
    board.show_cards({ActivityStatus.NOT_STARTED: tuple(card(str(number)) for number in range(30))})
    board.choose("3")  # in the room that it has while nobody sees it there are no more than two above one another
    stage.resize(2000, 900)
    layout.addWidget(board)
    QApplication.processEvents()
    first = cards_of(board, ActivityStatus.NOT_STARTED)
    assert first.key == "3"
    assert first.verticalScrollBar().value() == 0


def test_the_chosen_card_stays_in_sight_when_the_board_becomes_narrower(board: Board, stage: QWidget) -> None:
    many = tuple(card(str(number)) for number in range(30))
    stage.resize(2400, 400)
    board.show_cards({ActivityStatus.NOT_STARTED: many})
    board.choose("20")
    stage.resize(1088, 400)
    QApplication.processEvents()
    first = cards_of(board, ActivityStatus.NOT_STARTED)
    assert first.viewport().rect().contains(first.visualRect(first.cards.index(20)).center())


def test_the_column_of_the_chosen_card_is_in_sight_however_narrow_the_board_is(board: Board, stage: QWidget) -> None:
    last = cards_of(board, ActivityStatus.CANCELLED)
    board.show_cards({**CARDS, ActivityStatus.CANCELLED: (card("x"),)})

    def is_seen() -> bool:
        QApplication.processEvents()
        return last.visibleRegion().boundingRect().width() == last.width()

    stage.resize(2000, 500)
    board.choose("x")
    assert is_seen()
    stage.resize(500, 500)
    assert is_seen()
    board.choose("a")
    assert not is_seen()
    board.choose("x")
    assert is_seen()
    board.choose("a")
    board.show_cards({**CARDS, ActivityStatus.CANCELLED: (card("x"), card("y"))})
    board.findChild(QScrollArea).horizontalScrollBar().setValue(10_000)
    board.choose("a")  # what is chosen already
    assert is_seen()
