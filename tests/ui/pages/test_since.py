"""The page Sedan sist."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from malverktyg.domain.changes.moment import Ground
from malverktyg.domain.goals import Activity, Assignment, Goal
from malverktyg.domain.periods import Period
from ui.models.change_rows import ChangeChip, row_key
from ui.pages.since import SincePage
from ui.pages.since.bar import SinceBar
from ui.session import Session
from ui.widgets.diff_label import DiffLabel

T1, T2 = Period.parse("2023-T1"), Period.parse("2023-T2")
Show = Callable[[SincePage], SincePage]


def settled(qtbot: QtBot, page: SincePage) -> SincePage:
    """The page when its comparison has come."""
    qtbot.waitUntil(lambda: page.is_settled, timeout=5000)
    return page


@pytest.fixture
def page(qtbot: QtBot, opened: Session, show: Show) -> SincePage:
    return settled(qtbot, show(SincePage(opened)))


def _texts(page: SincePage) -> list[str]:
    QApplication.processEvents()  # what was just laid out is shown
    return [one.text() for one in page.detail.findChildren(QLabel) if one.isVisible() and one.text()]


def test_it_compares_the_period_with_the_one_before(page: SincePage) -> None:
    assert page.bar.periods == (T1, T2)
    assert page.changes is not None
    assert page.side.count.text() == f"{len(page.changes.all)} förändringar"
    assert page.changes.statuses


def test_what_is_done_with_a_move_begins_under_its_heading(page: SincePage) -> None:
    detail = page.detail
    assert detail.copy.mapTo(detail, QPoint(0, 0)).x() == detail.heading.mapTo(detail, QPoint(0, 0)).x()


def test_it_says_which_day_it_was_compared_with_and_that_the_file_does_not_remember_it(page: SincePage) -> None:
    assert page.bar.day.text() == "30 april 2023"
    assert page.bar.ground.text() == "(den senaste bedömningen)"
    assert page.bar.remark.words.text().startswith("Filen minns inte hur målen löd i tertial 1 2023")
    assert not page.bar.usual.isVisible()


def test_another_day_can_be_written_and_the_usual_one_taken_back(qtbot: QtBot, opened: Session, page: SincePage) -> None:
    today = datetime.now().astimezone().date()
    page.bar.day.setText(today.isoformat())
    page.bar.day.editingFinished.emit()
    settled(qtbot, page)
    assert page.bar.moment is not None
    assert page.bar.moment.ground is Ground.CHOSEN
    assert page.bar.ground.text() == "(vald dag)"
    assert page.bar.remark.words.text() == ""
    page.bar.usual.click()
    settled(qtbot, page)
    assert page.bar.day.text() == "30 april 2023"


def test_what_is_no_day_is_told(page: SincePage) -> None:
    page.bar.day.setText("i våras")
    page.bar.day.editingFinished.emit()
    assert page.bar.moment is None
    assert page.bar.remark.words.text() != ""


def test_periods_in_the_wrong_order_are_told(page: SincePage) -> None:
    page.bar.earlier.set_value(T2)
    page.bar.earlier.edited.emit()
    assert page.bar.remark.words.text() == "Välj en tidigare period till vänster och en senare till höger."


def test_it_follows_the_period_of_the_window(qtbot: QtBot, opened: Session, page: SincePage) -> None:
    opened.set_period(T1)
    settled(qtbot, page)
    assert page.bar.periods == (T1.previous, T1)


def test_chips_narrow_and_enter_opens_the_goal(qtbot: QtBot, opened: Session, page: SincePage) -> None:
    page.show_thing("since", "statuses")
    settled(qtbot, page)
    assert page.changes is not None
    assert len(page.side.keys()) == len(page.changes.statuses)
    goal = page.changes.statuses[0].thing
    assert page.side.tree.choose(row_key(page.changes.statuses[0]))
    with qtbot.waitSignal(opened.asked) as told:
        qtbot.keyClick(page.side.tree, Qt.Key.Key_Return)
    assert told.args == ["goal", goal.id]
    with qtbot.waitSignal(opened.asked):
        page.detail.show_thing.click()


def test_a_move_is_told_in_full_beside_the_list(page: SincePage) -> None:
    assert page.changes is not None
    move = page.changes.statuses[0]
    page.side.tree.choose(row_key(move))
    assert move.old is not None
    assert [text for text in _texts(page) if text in ("Tertial 1 2023", move.old.label, "Tertial 2 2023", move.new.label)] == [
        "Tertial 1 2023",
        move.old.label,
        "Tertial 2 2023",
        move.new.label,
    ]


def test_rewordings_and_dates_that_slipped_are_told_from_the_journal(qtbot: QtBot, opened: Session, page: SincePage) -> None:
    goal = opened.register.find(Goal, "m3.2")
    activity = next(one for one in opened.register.all(Activity).values() if one.end and one.end < date(2023, 9, 1))
    assert goal is not None
    assert activity.end is not None
    page.bar.day.setText(datetime.now().astimezone().date().isoformat())
    page.bar.day.editingFinished.emit()
    settled(qtbot, page)
    page.bar.moment = replace(page.bar.moment, when=datetime.now().astimezone())  # type: ignore[type-var]
    opened.save(replace(goal, title="Alla är behöriga till gymnasiet"), replace(activity, end=date(2023, 12, 15)), why="Ändrade")
    settled(qtbot, page)
    assert page.changes is not None
    (reworded,) = page.changes.reworded
    page.side.tree.choose(row_key(reworded))
    (diff,) = page.detail.findChildren(DiffLabel)
    assert "<s>Fler elever</s> <b><u>Alla</u></b>" in diff.text()
    (slip,) = page.changes.slipped
    page.side.tree.choose(row_key(slip))
    told = _texts(page)
    assert "15\u00a0december\u00a02023" in told
    assert f"{slip.days} dagar senare" in told


def test_all_of_it_is_copied_as_text(qtbot: QtBot, page: SincePage) -> None:
    QApplication.clipboard().clear()
    with qtbot.waitSignal(page.session.told) as told:
        page.detail.copy.click()
    assert told.args == ["Listan ligger på urklipp", False]
    assert QApplication.clipboard().text().startswith("Sedan sist: tertial 1 2023 till tertial 2 2023")


def test_an_assignment_opens_among_the_assignments(qtbot: QtBot, opened: Session, page: SincePage) -> None:
    page.bar.moment = None
    page.bar.day.setText(datetime.now().astimezone().date().isoformat())
    page.bar.day.editingFinished.emit()
    settled(qtbot, page)
    page.bar.moment = replace(page.bar.moment, when=datetime.now().astimezone())  # type: ignore[type-var]
    opened.save(Assignment(title="Utred"), why="Nytt uppdrag")
    settled(qtbot, page)
    assert page.changes is not None
    move = next(one for one in page.changes.came if isinstance(one.thing, Assignment))
    with qtbot.waitSignal(opened.asked) as told:
        page.open(row_key(move))
    assert told.args == ["assignment", move.thing.id]


def test_where_nothing_moved_it_says_so(qtbot: QtBot, opened: Session, page: SincePage) -> None:
    opened.set_period(Period.parse("2030-T1"))
    settled(qtbot, page)
    assert page.empty.what.text() == "Inga mål för 2030 än"
    page.show_thing("since", ChangeChip.CAME)
    assert page.side.keys() == []


def test_while_the_first_comparison_is_made_the_page_says_so_and_then_the_list_has_the_focus(
    qtbot: QtBot, opened: Session, show: Show
) -> None:
    page = show(SincePage(opened))
    assert page.empty.what.text() == "Perioderna jämförs"
    assert page.panes() == [page.bar]
    page.bar.earlier.setFocus()
    settled(qtbot, page)
    qtbot.waitUntil(page.side.tree.hasFocus)
    assert page.panes() == [page.side.tree, page.detail, page.bar]


def test_in_a_narrow_window_the_strip_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    bar = SinceBar()
    qtbot.addWidget(bar)
    bar.resize(1000, 60)
    bar.show()
    assert bar.day.mapTo(bar, QPoint()).y() == bar.earlier.mapTo(bar, QPoint()).y()
    bar.resize(500, 120)
    assert bar.day.mapTo(bar, QPoint()).y() > bar.earlier.mapTo(bar, QPoint()).y() + bar.earlier.height()


def test_a_year_without_goals_says_what_to_do(qtbot: QtBot, opened: Session, page: SincePage) -> None:
    assert not page.first.isVisible()
    opened.set_period(Period.parse("2030-T1"))
    qtbot.waitUntil(lambda: page.is_settled and page.first.isVisible())
    assert page.bring_in.isVisible()
    with qtbot.waitSignal(opened.asked) as told:
        page.first.click()
    assert told.args == ["goal", "new"]
