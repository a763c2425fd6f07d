"""The list of findings says why it is empty, and counts nothing before there is a review."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import Review
from ui import look
from ui.pages.proposal.review_side import ReviewSide, named
from ui.widgets.row_delegate import RowDelegate

LATE = Finding(rule="overdue", severity=Severity.WARNING, place="1.1", excerpt="Bada", why="Aktiviteten skulle vara klar.")


@pytest.fixture
def side(qtbot: QtBot, stage: QWidget) -> ReviewSide:
    made = ReviewSide()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def seen(side: ReviewSide) -> tuple[str, list[str]]:
    """What stands in the list's place, if anything, and the chips that are shown."""
    told = side.nothing.what.text() if side.nothing.isVisibleTo(side) else ""
    return told, [chip.text() for chip in side.chips.values() if chip.isVisibleTo(side)]


def test_before_there_is_a_review_nothing_is_counted(side: ReviewSide) -> None:
    assert seen(side) == ("Granskar …", [])
    side.enter()
    assert side.leave.hasFocus()
    side.show_review(Review(open=(LATE,)))
    assert seen(side) == ("", ["0 fel", "1 påpekande", "0 upplysningar", "Avfärdade 0"])
    assert side.rows.hasFocus()  # what whoever came too early waits for
    side.leave.setFocus()
    side.show_review(Review(open=(LATE,)))
    assert side.leave.hasFocus()
    side.enter()
    assert side.rows.hasFocus()
    side.wait()
    assert seen(side) == ("Granskar …", [])


def test_a_review_that_found_nothing_says_so(side: ReviewSide) -> None:
    side.show_review(Review())
    assert seen(side)[0] == "Inget att anmärka på"
    assert side.foot.isHidden()


def test_it_is_narrowed_to_some_kinds(side: ReviewSide) -> None:
    hint = replace(LATE, severity=Severity.HINT, excerpt="Simma")
    side.show_review(Review(open=(LATE, hint)))
    side.narrow_to(Severity.HINT)
    assert [chip.isChecked() for chip in side.chips.values()] == [False, False, True, False]
    assert side.rows.rows.rowCount() == 1
    side.narrow_to(*Severity)
    assert side.rows.rows.rowCount() == 2


def test_a_list_narrowed_to_nothing_says_so(side: ReviewSide) -> None:
    side.show_review(Review(open=(LATE,)))
    side.chips[Severity.WARNING].click()
    assert seen(side)[0] == "Inget av det som är valt"
    side.chips[Severity.WARNING].click()
    assert seen(side)[0] == ""
    side.rows.choose("1")
    assert not side.foot.isHidden()


def test_a_finding_says_what_it_is_about_once(side: ReviewSide) -> None:
    goal = "5 Våld i nära relationer\u00a0upptäcks tidigare"
    missing = replace(LATE, place=goal, excerpt=goal)
    assert named(missing) == "Slutdatum har passerat" != named(LATE)
    side.show_review(Review(open=(missing,)))
    cells = side.rows.rows.arranged[0].cells
    assert [cell.text for cell in cells] == [f"1. {named(missing)}", goal]


def test_a_goals_words_are_read_whole_where_the_list_is_wide(side: ReviewSide) -> None:
    goal = "Våld i nära relationer upptäcks tidigare"
    side.show_review(Review(open=(replace(LATE, place=goal),)))
    for width, whole in ((500, False), (1100, True)):
        side.rows.resize(width, 300)
        assert (side.rows.columnWidth(1) > look.metrics(14).horizontalAdvance(goal)) is whole, width


def test_in_a_narrow_list_what_is_found_and_where_stand_on_two_lines(stage: QWidget, side: ReviewSide) -> None:
    goal = "Dricksvattnet räcker och är rent även under torra somrar"
    side.show_review(Review(open=(replace(LATE, place=goal, excerpt="Ta fram en gemensam rutin för rehabilitering"),)))
    heights = []
    for wide in (600, 1300):
        stage.resize(look.px(wide), look.px(700))
        QApplication.processEvents()
        side.rows.executeDelayedItemsLayout()
        heights.append(side.rows.visualRect(side.rows.rows.index(0, 0)).height())
    assert heights == [RowDelegate.height(2), RowDelegate.height(1)]


def test_findings_too_long_for_two_lines_stand_on_three(stage: QWidget, side: ReviewSide) -> None:
    words = "Ta fram en gemensam rutin för rehabilitering och pröva den i två verksamheter under hösten"
    found = [replace(LATE, place=f"{number} Kommunen är trygg", excerpt=f"{words} {number}") for number in range(40)]
    side.show_review(Review(open=tuple(found)))
    stage.resize(look.px(600), look.px(700))
    QApplication.processEvents()
    side.rows.executeDelayedItemsLayout()
    assert side.rows.visualRect(side.rows.rows.index(0, 0)).height() == RowDelegate.height(3)
