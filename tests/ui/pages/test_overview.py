"""The page Översikt."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import Deadline
from malverktyg.domain.goals import Activity, Assessment
from malverktyg.domain.overview import activities_of_year, due_activities, missing
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.problem import Severity
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from tests.registers import MATTER
from ui import look
from ui.findings.texts import counted
from ui.live_review import review_of
from ui.models.rows import Tone
from ui.models.tree import CELL_ROLE, KEY_ROLE
from ui.models.words import long_day
from ui.pages.overview import OverviewPage
from ui.pages.overview.activities import LEAST, LEAST_TALL
from ui.pages.overview.rows import due_rows
from ui.session import Session
from ui.widgets.row_delegate import MARKED, PAD, RowDelegate
from ui.widgets.row_tree import RowTree
from ui.widgets.symbol import Symbol

T2 = Period(2023, PeriodPart.T2)
TODAY = date(2023, 9, 21)
Show = Callable[[OverviewPage], OverviewPage]


@pytest.fixture
def page(opened: Session, show: Show) -> OverviewPage:
    return show(OverviewPage(opened))


def asked(qtbot: QtBot, session: Session, click: Callable[[], object]) -> list[object]:
    with qtbot.waitSignal(session.asked) as told:
        click()
    return list(told.args or ())


def test_the_next_step_is_the_first_goal_that_nobody_has_judged(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    left = missing(opened.register, T2)
    assert left[0].title in page.next.what.text()
    assert page.next.meta.text() == f"{len(left)} mål kvar"
    assert page.next.do.text() == "Fortsätt bedöma"
    assert asked(qtbot, opened, page.next.do.click) == ["assessment", left[0].id]


def test_the_day_when_answers_are_due_is_told_with_its_weekday(opened: Session, page: OverviewPage) -> None:
    opened.save(Deadline(period=T2, due=date(2023, 9, 22)), why="Ändrade en svarstid")
    assert page.next.meta.text().endswith("· klart senast fredag 22\u00a0september\u00a02023")


def test_when_all_is_judged_the_next_step_is_the_matter(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    rest = [
        Assessment(goal=goal.id, period=T2, status=GoalStatus.NOT_ASSESSED) for goal in missing(opened.register, T2) if goal.id
    ]
    opened.save(*rest, why="Bedömde resten")
    assert page.next.do.text() == "Till skrivelsen"
    assert page.next.meta.text() == "Alla mål är bedömda"
    assert asked(qtbot, opened, page.next.do.click)[0] == "matter"
    assert not page.assessments.missing.isVisible()


def test_the_figures_are_those_of_the_period(opened: Session, page: OverviewPage) -> None:
    total = 22
    owed = len(missing(opened.register, T2))
    assert page.assessments.figure.text() == str(total - owed)
    assert page.assessments.of_total.text() == f"av {total} mål är bedömda"
    opened.set_period(T2.previous)
    assert page.assessments.figure.text() == str(total - len(missing(opened.register, T2.previous)))


def test_what_is_missing_and_every_body_open_their_lists(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    assert asked(qtbot, opened, page.assessments.missing.click) == ["missing", "assessment"]
    rows = page.assessments.rows
    key = rows.rows.index(0, 0).data(KEY_ROLE)
    rows.setCurrentIndex(rows.rows.index(0, 0))
    assert asked(qtbot, opened, lambda: qtbot.keyClick(rows, Qt.Key.Key_Return)) == ["goal", f"body:{key}"]


def test_each_figure_opens_its_own_list(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    rows = page.assessments.rows
    key = rows.rows.index(0, 0).data(KEY_ROLE)

    def opens(row: int, column: int) -> list[object]:
        rows.setCurrentIndex(rows.rows.index(row, column))
        return asked(qtbot, opened, lambda: qtbot.keyClick(rows, Qt.Key.Key_Return))

    assert opens(0, 2) == ["missing", f"assessment:body:{key}"]
    assert opens(0, 3) == ["missing", f"stale:body:{key}"]
    last = rows.rows.rowCount() - 1
    assert opens(last, 2) == ["missing", "assessment"]
    assert opens(last, 3) == ["missing", "stale"]
    assert opens(last, 0) == ["goal", ""]


def click(tree: RowTree, row: int, column: int) -> None:
    """Click in a cell as a mouse does, by the system's window."""
    where = tree.viewport().mapTo(tree.window(), tree.visualRect(tree.rows.index(row, column)).center())
    QTest.mouseClick(tree.window().windowHandle(), Qt.MouseButton.LeftButton, pos=where)


def test_each_figure_opens_what_is_behind_it_by_one_click(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    rows = page.assessments.rows
    last = rows.rows.rowCount() - 1
    body = str(rows.rows.index(1, 0).data(KEY_ROLE))
    for row, column, expected in (
        (1, 0, ["goal", f"body:{body}"]),
        (1, 1, ["goal", f"body:{body}"]),
        (1, 2, ["missing", f"assessment:body:{body}"]),
        (1, 3, ["missing", f"stale:body:{body}"]),
        (last, 1, ["goal", ""]),
        (last, 2, ["missing", "assessment"]),
        (last, 3, ["missing", "stale"]),
    ):
        assert asked(qtbot, opened, partial(click, rows, row, column)) == expected
    assert asked(qtbot, opened, page.assessments.all.click) == ["goal", ""]
    assert page.assessments.all.accessibleName() == f"{page.assessments.figure.text()} {page.assessments.of_total.text()}"
    activities = page.activities.rows
    first = activities.rows.index(0, 0).data(KEY_ROLE)
    assert asked(qtbot, opened, partial(click, activities, 0, 3)) == ["activity", first]


def test_each_figure_of_a_row_opens_by_the_rows_menu_too(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    rows = page.assessments.rows
    body = str(rows.rows.index(1, 0).data(KEY_ROLE))
    assert rows.choose(body)
    deeds = {deed.words: deed.do for deed in page.assessments._deeds()}
    assert list(deeds) == ["Visa målen", "Visa vad som saknas", "Visa de inaktuella"]
    answers = [asked(qtbot, opened, do) for do in deeds.values() if do is not None]
    assert answers == [["goal", f"body:{body}"], ["missing", f"assessment:body:{body}"], ["missing", f"stale:body:{body}"]]
    first = str(page.activities.rows.rows.index(0, 0).data(KEY_ROLE))
    assert page.activities.rows.choose(first)
    (show,) = page.activities._deeds()
    assert show.do is not None
    assert asked(qtbot, opened, show.do) == ["activity", first]


def test_a_judgement_without_a_day_is_of_the_day_it_was_written(opened: Session, page: OverviewPage) -> None:
    undated = [replace(one, assessed_on=None) for one in opened.register.all(Assessment).values()]
    opened.save(*undated, why="Tog bort dagarna")
    today = datetime.now().astimezone().date()
    told = page.assessments.rows.rows.index(0, 4).data(CELL_ROLE)
    assert told.full == long_day(today)


def test_the_bars_turn_from_focus_areas_to_bodies(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    assert [group.name for group in page.standing.bars.groups][:2] == ["Hållbar vardag", "Hållbar hälsa"]
    assert page.standing.bars.groups[0].before is not None
    page.standing.way.buttons[1].click()
    assert "Socialnämnden" in [group.name for group in page.standing.bars.groups]
    told = page.standing.bars.groups[0].now.told
    assert told.startswith("Kommunfullmäktige, tertial 2 2023: ")
    assert asked(qtbot, opened, lambda: qtbot.keyClick(page.standing.bars, Qt.Key.Key_Return))[1] == "body:kf"


def test_without_a_period_before_the_heading_speaks_of_now_alone(opened: Session, page: OverviewPage) -> None:
    assert page.standing.title.text() == "Måluppfyllelse nu och förra perioden"
    opened.set_period(T2.previous)
    assert page.standing.title.text() == "Måluppfyllelse nu"


def test_the_late_and_the_soon_are_narrowed_by_their_chips(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    due = due_activities(activities_of_year(opened.register, 2023), TODAY)
    assert page.activities.late.text() == f"Försenade {len(due.late)}"
    assert page.activities.soon.text() == f"Inom 30 dagar {len(due.soon)}"
    page.activities.late.click()
    assert page.activities.rows.rows.rowCount() == len(due.soon)
    page.activities.soon.click()
    assert page.activities.none.isVisible()
    assert asked(qtbot, opened, page.activities.all.click) == ["activity", "all"]


def test_a_year_without_goals_says_what_to_do(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    opened.set_period(Period(2030, PeriodPart.T1))
    assert page.views.currentWidget() is page.empty
    assert page.empty.what.text() == "Inga mål för 2030 än"
    assert asked(qtbot, opened, page.bring_in.click) == ["import", ""]
    assert asked(qtbot, opened, page.first.click) == ["goal", "new"]


def test_the_panels_stand_one_under_another_in_a_narrow_window(stage: QWidget, qtbot: QtBot, page: OverviewPage) -> None:
    assert page.standing.x() > page.assessments.x()
    stage.resize(700, 720)
    qtbot.waitUntil(lambda: page.standing.x() == page.assessments.x())
    assert not page.next.meta.isVisible()
    assert "mål kvar" in page.next.head.text()


def test_a_high_window_has_room_for_more_activities(stage: QWidget, opened: Session, page: OverviewPage) -> None:
    late = [
        Activity(title=f"Sen {number}", goal=next(iter(opened.register.goals_of(2023))).id, end=date(2023, 1, 2), position=number)
        for number in range(30)
    ]
    opened.save(*late, why="Fyllde på")
    stage.resize(1280, 720)
    QApplication.processEvents()
    assert page.activities.rows.rows.rowCount() == 6
    stage.resize(1280, 1000)
    QApplication.processEvents()
    shown = page.activities.rows.rows.rowCount()
    assert 6 < shown < 20
    assert page.middle.verticalScrollBar().maximum() == 0
    stage.resize(1280, 2000)
    QApplication.processEvents()
    assert page.activities.rows.rows.rowCount() == 20


def test_the_activities_give_back_what_a_panel_above_them_comes_to_need(
    stage: QWidget, qtbot: QtBot, opened: Session, page: OverviewPage
) -> None:
    goal = next(iter(opened.register.goals_of(2023))).id
    late = [Activity(title=f"Sen {number}", goal=goal, end=date(2023, 1, 2), position=number) for number in range(30)]
    opened.save(*late, why="Fyllde på")
    stage.resize(1280, 1000)
    qtbot.waitUntil(lambda: page.activities.rows.rows.rowCount() > 8)
    before = page.activities.rows.rows.rowCount()
    page.standing.setMinimumHeight(page.standing.height() + 64)
    qtbot.waitUntil(lambda: page.activities.rows.rows.rowCount() < before)
    qtbot.waitUntil(lambda: page.middle.verticalScrollBar().maximum() == 0)


def test_a_page_that_is_not_seen_waits_until_it_is(opened: Session, page: OverviewPage) -> None:
    page.hide()
    before = page.assessments.figure.text()
    opened.set_period(Period(2030, PeriodPart.T1))
    assert page.assessments.figure.text() == before
    page.show()
    assert page.views.currentWidget() is page.empty


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0, "i dag"),
        (1, "i morgon"),
        (12, "om 12 dagar"),
        (-1, "1 dag sen"),
        (-18, "18 dagar sen"),
        (-100, "100 dagar sen"),
        (-1157, "1\u00a0157 dagar sen"),
        (None, "Försenad"),
    ],
)
def test_how_far_off_a_day_is_told_in_words(days: int | None, told: str) -> None:
    end = TODAY + timedelta(days) if days is not None else None
    activity = Activity(
        title="Måla bänkar",
        end=end,
        status=None if end else ActivityStatus.DELAYED,
        responsible=("Gatuchef",),
        time_text="löpande",
    )
    (row,) = due_rows([activity], 2023, TODAY)
    assert row.cells[3].text == told
    assert row.cells[3].tone is (Tone.NO if days is None or days < 0 else Tone.QUIET)


def test_what_is_said_to_be_late_before_its_day_says_so_and_how_far_off_the_day_is_in_full() -> None:
    activity = Activity(title="Måla bänkar", end=TODAY + timedelta(58), status=ActivityStatus.DELAYED)
    (row,) = due_rows([activity], 2023, TODAY)
    assert (row.cells[3].text, row.cells[3].whole, row.cells[3].tone) == ("Försenad", "om 58 dagar", Tone.NO)


def test_long_names_of_activities_stand_on_two_lines_in_a_narrow_panel(
    opened: Session, page: OverviewPage, stage: QWidget
) -> None:
    stage.resize(1088, 640)
    first = next(iter(opened.register.all(Activity).values()))
    title = "Samla tillstånd och tillsyn i en gemensam ingång för alla företag"
    late = [replace(first, id=None, title=title, status=None, end=date(2023, 1, day)) for day in range(1, 9)]
    opened.save(*late, why="Nya aktiviteter")
    rows = page.activities.rows

    def high() -> int:
        QApplication.processEvents()
        return rows.visualRect(rows.rows.index(0, 0)).height()

    assert high() == RowDelegate.height(2)
    assert len(rows.rows.arranged) == LEAST_TALL
    assert LEAST_TALL * RowDelegate.height(2) <= LEAST * RowDelegate.height(1)  # a low window scrolls no more for it
    stage.resize(1900, 1000)
    assert high() == RowDelegate.height(1)
    assert len(rows.rows.arranged) >= LEAST


def test_what_the_review_found_is_counted_by_kind_and_opens_the_list(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    qtbot.waitUntil(lambda: bool(page.review.nothing.isHidden()), timeout=20_000)
    found = review_of(opened.register, MATTER, opened.today)
    for severity, row in page.review.rows.items():
        assert row.isHidden() is (found.count(severity) == 0)
        if found.count(severity):
            assert row.count.text() == counted(severity, found.count(severity))
            assert row.accessibleName().startswith(f"{row.count.text()}: ")
            assert asked(qtbot, opened, row.click) == ["review", f"{severity}:{MATTER}"]
    assert asked(qtbot, opened, page.review.open.click) == ["review", MATTER]


def test_what_the_review_found_first_is_read_whole(qtbot: QtBot, opened: Session, page: OverviewPage, stage: QWidget) -> None:
    def is_whole(words: QLabel) -> bool:
        room = words.contentsRect()
        wanted = words.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words.text())
        return wanted.height() <= room.height() and wanted.width() <= room.width()

    stage.resize(1088, 640)
    qtbot.waitUntil(lambda: bool(page.review.nothing.isHidden()), timeout=20_000)
    shown = [row.first for row in page.review.rows.values() if row.isVisible()]
    assert shown
    assert all(words.wordWrap() for words in shown)
    qtbot.waitUntil(lambda: all(map(is_whole, shown)))  # once the panel is laid out


def test_a_kinds_row_is_pressed_anywhere_in_it_and_by_key(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    qtbot.waitUntil(lambda: bool(page.review.nothing.isHidden()), timeout=20_000)
    row = page.review.rows[Severity.WARNING]
    assert row.height() >= row.count.height() + row.first.height()
    for part in (row.count, row.first):
        middle, stands = part.mapTo(page.window(), part.rect().center()), page.window().windowHandle()
        assert asked(qtbot, opened, partial(QTest.mouseClick, stands, Qt.MouseButton.LeftButton, pos=middle))
    assert asked(qtbot, opened, lambda: qtbot.keyClick(row, Qt.Key.Key_Return)) == ["review", f"warning:{MATTER}"]


def test_a_period_without_a_matter_says_so(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    opened.set_period(T2.previous)
    assert page.review.nothing.text() == "Perioden har ingen tjänsteskrivelse än."
    assert page.review.open.isHidden()


def test_a_day_that_has_passed_is_told_as_passed(opened: Session, page: OverviewPage) -> None:
    opened.save(Deadline(period=T2, due=date(2023, 9, 8)), why="Ändrade en svarstid")
    assert page.next.meta.text().endswith("· skulle ha varit klart fredag 8\u00a0september\u00a02023")


def test_of_roles_with_as_many_letters_the_widest_is_read_whole(opened: Session, page: OverviewPage, stage: QWidget) -> None:
    stage.resize(1088, 640)
    first = next(iter(opened.register.all(Activity).values()))
    roles = ("Jurist i il", "Kommunchefm")
    late = [
        replace(first, id=None, title="Renovera", responsible=(role,), status=None, end=date(2023, 1, 1)) for role in roles * 4
    ]
    opened.save(*late, why="Nya aktiviteter")
    assert page.activities.rows.columnWidth(1) >= look.metrics(14).horizontalAdvance(roles[1]) + look.px(8)


def test_words_of_rows_begin_where_their_panels_headings_do(qtbot: QtBot, opened: Session, page: OverviewPage) -> None:
    qtbot.waitUntil(lambda: bool(page.review.nothing.isHidden()), timeout=20_000)

    def left(part: QWidget) -> int:
        return part.mapTo(page, part.contentsRect().topLeft()).x()

    shown = next(row for row in page.review.rows.values() if not row.isHidden())
    symbol = shown.findChild(Symbol)
    assert symbol is not None
    words = {page.assessments: (page.assessments.figure,), page.review: (page.review.open, symbol)}
    lists = {page.assessments: page.assessments.rows, page.activities: page.activities.rows}
    for panel, list_ in lists.items():
        assert left(panel.title) == left(list_.viewport()) + look.px(PAD)
    for panel, parts in words.items():
        assert [left(part) for part in parts] == [left(panel.title)] * len(parts)


def test_a_long_name_is_read_whole_on_its_line_before_roles_are(opened: Session, page: OverviewPage, stage: QWidget) -> None:
    stage.resize(1500, 700)
    first = next(iter(opened.register.all(Activity).values()))
    title, roles = (
        "Starta yrkesspår mot vård och omsorg tillsammans med vuxenutbildningen",
        ("Enhetschef arbetsmarknad", "Rektor vuxenutbildningen", "Verksamhetschef"),
    )
    late = [
        replace(first, id=None, title=f"{title} {day}", responsible=roles, status=None, end=date(2023, 1, day))
        for day in range(1, 9)
    ]
    opened.save(*late, why="Nya aktiviteter")
    QApplication.processEvents()
    rows = page.activities.rows
    assert rows.visualRect(rows.rows.index(0, 0)).height() == RowDelegate.height(1)
    assert rows.columnWidth(0) >= look.metrics().horizontalAdvance(f"{title} 8") + look.px(2 * PAD + MARKED)
