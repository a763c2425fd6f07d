"""The page Historik."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import GoalId
from malverktyg.errors import CannotUndo
from ui import look
from ui.models.tree import CELL_ROLE
from ui.pages.history import HistoryPage
from ui.pages.history import page as module
from ui.session import Session
from ui.widgets.row_delegate import PAD
from ui.widgets.row_tree import INDENT

Show = Callable[[HistoryPage], HistoryPage]


@pytest.fixture
def page(opened: Session, show: Show) -> HistoryPage:
    return show(HistoryPage(opened))


def a_goal(session: Session) -> Goal:
    goal = session.register.find(Goal, "m3.2")
    assert goal is not None
    return goal


def choose(page: HistoryPage, why: str) -> None:
    found = next(one for one in page.sets if one.why == why)
    assert page.side.tree.choose(str(found.id))


def reasons(page: HistoryPage) -> list[str]:
    """Why the changes in the list were made, from the top."""
    known = {one.id: one for one in page.sets}
    keys = page.side.keys()
    return [known[int(key)].why for key in keys]


def told(page: HistoryPage) -> list[str]:
    rows = page.detail.rows.rows
    return [
        rows.index(place, 1, rows.index(group, 0)).data(CELL_ROLE).text
        for group in range(rows.rowCount())
        for place in range(rows.rowCount(rows.index(group, 0)))
    ]


def test_every_change_stands_under_its_day_the_newest_first(opened: Session, page: HistoryPage) -> None:
    opened.save(replace(a_goal(opened), number="9.9"), why="Ändrade målet")
    assert reasons(page) == ["Ändrade målet", "Fyllde filen", "Ny fil"]
    assert page.side.model.rows[0].is_group
    assert page.side.count.text() == "3 ändringar"


def test_the_chosen_one_tells_who_when_and_what_from_what_to_what(opened: Session, page: HistoryPage) -> None:
    opened.save(replace(a_goal(opened), title="Alla är behöriga"), why="Ändrade målet")
    choose(page, "Ändrade målet")
    assert page.detail.why.text() == "Ändrade målet"
    assert told(page) == ["Fler elever är behöriga till gymnasiet → Alla är behöriga"]


def test_a_huge_change_is_cut_and_says_so(page: HistoryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIELDS", 20)
    choose(page, "Ny fil")
    choose(page, "Fyllde filen")
    assert page.detail.more.words.text() == "Fler än 20 uppgifter ändrades. Här är de första."


def test_one_change_alone_is_taken_back(qtbot: QtBot, opened: Session, page: HistoryPage) -> None:
    goal = a_goal(opened)
    opened.save(replace(goal, title="Alla är behöriga"), why="Ändrade målet")
    opened.save(Goal(id=GoalId("ny"), year=2023, title="Nytt"), why="Nytt mål")
    choose(page, "Ändrade målet")
    with qtbot.waitSignal(opened.told) as receipt:
        page.detail.undo.click()
    assert receipt.args == ["Ångrat: Ändrade målet", True]
    assert a_goal(opened) == goal
    assert opened.register.find(Goal, "ny") is not None
    assert page.sets[0].undoes is not None
    choose(page, "Ändrade målet")
    page.side.tree.choose(str(next(one.id for one in page.sets if one.undone)))
    assert not page.detail.undo.isEnabled()
    assert opened.undo()  # what the receipt offers
    assert a_goal(opened).title == "Alla är behöriga"
    assert opened.register.find(Goal, "ny") is not None


def test_the_last_change_is_taken_back_as_by_ctrl_z_and_the_receipt_offers_no_other(
    qtbot: QtBot, opened: Session, page: HistoryPage
) -> None:
    opened.save(replace(a_goal(opened), title="Alla är behöriga"), why="Ändrade målet")
    choose(page, "Ändrade målet")
    with qtbot.waitSignal(opened.told) as receipt:
        page.detail.undo.click()
    assert receipt.args == ["Ångrat: Ändrade målet", False]
    assert opened.can_redo == "Ändrade målet"


def test_one_that_others_build_on_stays_and_it_is_told_why(qtbot: QtBot, opened: Session, page: HistoryPage) -> None:
    opened.save(Goal(id=GoalId("ny"), year=2023, title="Nytt"), why="Nytt mål")
    opened.save(Activity(goal=GoalId("ny"), title="Öppna"), why="Ny aktivitet")
    choose(page, "Nytt mål")
    with qtbot.waitSignal(opened.failed) as failed:
        page.detail.undo.click()
    assert isinstance(failed.args[0], CannotUndo)
    assert opened.register.find(Goal, "ny") is not None


class TestGoingBack:
    @pytest.fixture
    def asked(self, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
        asked: list[tuple[str, str]] = []

        def agree(_page: object, title: str, text: str, **_: str) -> bool:
            asked.append((title, text))
            return True

        monkeypatch.setattr(module, "agreed", agree)
        return asked

    def test_takes_back_all_that_came_after_and_can_itself_be_undone(
        self, qtbot: QtBot, opened: Session, page: HistoryPage, asked: list[tuple[str, str]]
    ) -> None:
        then = opened.register
        opened.save(replace(a_goal(opened), title="Alla är behöriga"), why="Ändrade målet")
        opened.save(Goal(id=GoalId("ny"), year=2023, title="Nytt"), why="Nytt mål")
        now = opened.register
        choose(page, "Fyllde filen")
        with qtbot.waitSignal(opened.told) as receipt:
            page.detail.back.click()
        assert str(receipt.args[0]).startswith("Filen är som den var ")
        assert opened.register.tables == then.tables
        ((title, text),) = asked
        assert title.startswith("Gå tillbaka till hur det såg ut ")
        assert text.startswith("De här 2 ändringarna tas tillbaka:\n– Nytt mål (")
        assert "– Ändrade målet (" in text
        assert opened.undo()
        assert opened.register.tables == now.tables

    def test_names_the_first_of_many(self, opened: Session, page: HistoryPage, asked: list[tuple[str, str]]) -> None:
        for number in range(11):
            opened.save(replace(a_goal(opened), number=str(number)), why=f"Ändring {number}")
        choose(page, "Fyllde filen")
        page.detail.back.click()
        assert asked[0][1].count("– ") == 9
        assert "– och 3 till" in asked[0][1]

    def test_is_not_offered_from_how_it_is_now_nor_is_the_making_of_the_file_undone(
        self, opened: Session, page: HistoryPage
    ) -> None:
        page.side.tree.choose(str(page.sets[0].id))
        assert not page.detail.back.isEnabled()
        assert page.detail.back.toolTip() == "Det är så det ser ut nu"
        choose(page, "Ny fil")
        assert page.detail.back.isEnabled()
        assert not page.detail.undo.isEnabled()

    def test_is_left_where_it_is_not_agreed_to(self, opened: Session, page: HistoryPage, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "agreed", lambda *_, **__: False)
        opened.save(replace(a_goal(opened), title="Alla är behöriga"), why="Ändrade målet")
        choose(page, "Fyllde filen")
        page.detail.back.click()
        assert a_goal(opened).title == "Alla är behöriga"


def test_words_find_changes_by_reason_and_by_what_they_touched(qtbot: QtBot, opened: Session, page: HistoryPage) -> None:
    opened.save(Goal(id=GoalId("ny"), year=2023, title="Äldre bor tryggt"), why="Nytt mål")
    opened.save(Goal(id=GoalId("annat"), year=2023, title="Annat"), why="Annat mål")
    page.side.filter.setText("annat mål")
    assert reasons(page) == ["Annat mål"]
    page.side.filter.setText("äldre bor")
    qtbot.waitUntil(lambda: reasons(page) == ["Nytt mål"])
    assert page.side.count.text() == "1 av 4 ändringar"


def test_older_ones_come_as_one_scrolls(
    qtbot: QtBot, opened: Session, page: HistoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAGE", 40)
    page._limit = 40
    desk = opened.desk
    assert desk is not None
    for number in range(100):
        desk.change(f"Ändring {number}", [replace(a_goal(opened), number=str(number))])
    page.refresh()
    assert len(page.side.keys()) == 40
    for given in (80, 102):
        page.side.tree.scrollToBottom()
        qtbot.waitUntil(lambda given=given: len(page.side.keys()) == given)  # type: ignore[misc]


def test_enter_goes_to_what_was_changed_and_a_change_is_shown_by_its_number(qtbot: QtBot, page: HistoryPage) -> None:
    page.side.filter.setText("finns inte")
    page.show_thing("history", "2")
    assert page.side.tree.reached_key() == "2"
    page.side.tree.setFocus()
    qtbot.keyClick(page.side.tree, Qt.Key.Key_Return)
    assert page.detail.rows.hasFocus()


def test_the_longest_field_is_read_whole_in_its_group(page: HistoryPage) -> None:
    choose(page, "Fyllde filen")
    assert page.detail.rows.rows.rowCount() > 8
    words = look.metrics(15).horizontalAdvance("Förvaltningens övervägande")
    assert page.detail.rows.columnWidth(0) >= look.px(INDENT) + words + look.px(2 * PAD)


def test_short_fields_leave_the_room_to_what_they_were_and_became(opened: Session, page: HistoryPage) -> None:
    opened.save(replace(a_goal(opened), number="9.9"), why="Ändrade målet")
    choose(page, "Ändrade målet")
    words = look.metrics(15).horizontalAdvance("Nummer")
    assert look.px(INDENT) + words + look.px(2 * PAD) <= page.detail.rows.columnWidth(0) < look.px(120)
