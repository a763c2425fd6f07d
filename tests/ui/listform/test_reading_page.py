"""What every page with a list that is only read promises."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from malverktyg.domain.bodies import GoalArea
from ui.listform.list_side import ListSide
from ui.listform.reading_page import ReadingPage
from ui.models.rows import Cell, Column, Row
from ui.session import Session
from ui.widgets.panels import EmptyState


class AreasPage(ReadingPage):
    """A page as small as it can be: areas under the letter that they begin with."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.told, self.opened, self.times = QLabel(), "", 0
        self.put_together(
            ListSide("Områden", (Column("Namn", grows=True),), empty=EmptyState("target", "Inget", "Skriv.")), self.told, "Sagt"
        )

    @override
    def rows(self) -> None:
        groups: dict[str, list[GoalArea]] = {}
        words = self.side.filter.value().casefold()
        for area in self.session.register.all(GoalArea).values():
            if words not in area.name.casefold():
                continue
            groups.setdefault(area.name[0], []).append(area)
        rows = [
            Row(letter, (Cell(letter),), tuple(Row(one.id or "", (Cell(one.name),)) for one in some), is_group=True)
            for letter, some in groups.items()
        ]
        self.show_rows(tuple(rows), total=len(self.session.register.all(GoalArea)))

    @override
    def tell(self, key: str) -> None:
        self.told.setText(key)
        self.times += 1

    @override
    def open(self, key: str) -> None:
        self.opened = key


@pytest.fixture
def page(stage: QWidget, opened: Session) -> AreasPage:
    opened.save(*(GoalArea(name=name) for name in ("Arbete", "Boende", "Att bo")), why="Områden")
    made = AreasPage(opened)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.refresh()
    return made


def key(page: AreasPage, name: str) -> str:
    return next(one.id or "" for one in page.session.register.all(GoalArea).values() if one.name == name)


def step(page: AreasPage, qtbot: QtBot) -> str:
    """One row down; gives its key."""
    page.side.tree.choose(page.side.keys()[0])
    page.side.tree.setFocus()
    qtbot.keyClick(page.side.tree, Qt.Key.Key_Down)
    return page.side.tree.reached_key()


def test_the_first_row_is_told_of_at_once(page: AreasPage) -> None:
    assert page.told.text() == page.side.keys()[0]


def test_a_group_can_be_current_too_and_is_told_of(page: AreasPage) -> None:
    page.side.tree.choose("B")
    assert page.told.text() == "B"
    assert page.side.tree.reached_key() == "B"
    assert page.side.tree.current_key() == ""


def test_what_is_current_stays_when_the_file_changes_and_is_the_first_where_it_is_gone(page: AreasPage) -> None:
    wanted = key(page, "Att bo")
    page.side.tree.choose(wanted)
    page.session.save(GoalArea(name="Barn"), why="Område")
    assert page.told.text() == wanted
    page.session.remove(page.session.register.all(GoalArea)[wanted], why="Tog bort")
    assert page.told.text() == page.side.keys()[0]


def test_enter_opens_a_row(qtbot: QtBot, page: AreasPage) -> None:
    page.side.tree.choose(key(page, "Boende"))
    qtbot.keyClick(page.side.tree, Qt.Key.Key_Return)
    assert page.opened == key(page, "Boende")


def test_nothing_is_made_in_the_list(page: AreasPage) -> None:
    assert not page.side.new.isVisible()


def test_a_page_that_is_not_seen_waits_until_it_is(page: AreasPage) -> None:
    page.hide()
    page.session.save(GoalArea(name="Cykel"), why="Område")
    before = page.side.keys()
    page.show()
    assert len(page.side.keys()) == len(before) + 1


def test_its_keys_lead_to_filter_and_parts(page: AreasPage) -> None:
    page.find_here()
    assert page.side.filter.hasFocus()
    assert page.panes() == [page.side.tree, page.told]


def test_while_one_types_the_first_that_is_found_is_current_and_told_of_when_the_typing_rests(
    page: AreasPage, qtbot: QtBot
) -> None:
    first, times = page.side.keys()[0], page.times
    for letter in "boe":
        qtbot.keyClick(page.side.filter, letter)
    assert page.side.tree.current_key() == key(page, "Boende")
    assert page.told.text() == first
    qtbot.waitUntil(lambda: page.told.text() == key(page, "Boende"))
    assert page.times == times + 1
    page.side.filter.clear()
    assert page.side.tree.current_key() == first
    qtbot.waitUntil(lambda: page.told.text() == first)


def test_a_row_that_one_went_to_stays_current_while_it_is_found(page: AreasPage, qtbot: QtBot) -> None:
    page.side.tree.choose(key(page, "Att bo"))
    assert page.told.text() == key(page, "Att bo")
    for letter in "bo":
        qtbot.keyClick(page.side.filter, letter)
    assert page.side.tree.current_key() == key(page, "Att bo")
    page.side.filter.clear()
    assert page.side.tree.current_key() == key(page, "Att bo")


def test_what_waits_to_be_told_of_is_told_of_at_once_when_it_is_asked_for(page: AreasPage, qtbot: QtBot) -> None:
    for letter in "boe":
        qtbot.keyClick(page.side.filter, letter)
    page.settle()
    assert page.told.text() == key(page, "Boende")


def test_a_step_is_told_of_once_the_steps_rest(page: AreasPage, qtbot: QtBot) -> None:
    stood = step(page, qtbot)
    qtbot.waitUntil(lambda: page.told.text() == stood)


@pytest.mark.usefixtures("waiting")
def test_a_step_is_told_of_before_anything_else_is_done(page: AreasPage, qtbot: QtBot) -> None:
    stood = step(page, qtbot)
    assert page.told.text() != stood
    qtbot.keyClick(page.side.tree, Qt.Key.Key_Tab)
    assert page.told.text() == stood


@pytest.mark.usefixtures("waiting")
def test_a_page_that_is_left_after_a_step_tells_of_it_when_one_comes_back(page: AreasPage, qtbot: QtBot) -> None:
    stood = step(page, qtbot)
    page.hide()
    page.show()
    assert page.told.text() == stood
