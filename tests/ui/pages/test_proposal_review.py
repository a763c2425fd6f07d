"""The review on the page Tjänsteskrivelse: under the fields, in the text, on the paper, in the list and before print."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.matters import Proposal
from malverktyg.domain.problem import Severity
from tests.registers import MATTER
from ui import look
from ui.pages.proposal import ProposalPage
from ui.pages.proposal.written_section import TextSection
from ui.reading_order import laid_out
from ui.session import Session
from ui.widgets.long_text import LongText
from ui.widgets.remark import Kind

Show = Callable[[ProposalPage], ProposalPage]
Typing = Callable[[QWidget, str], None]
WAIT = 20_000
SUMMARY = "Nämnden har har ett möte. Efter den mötet tilllämpas planen.\n\nI skrivande stund är det bra."


def proposal(session: Session) -> Proposal:
    found = session.register.proposal_of(MATTER)
    assert found is not None
    return found


@pytest.fixture
def page(show: Show, opened: Session, qtbot: QtBot) -> ProposalPage:
    """The page with slips in Ärendet i korthet, reviewed."""
    opened.save(replace(proposal(opened), summary=SUMMARY), why="test")
    made = show(ProposalPage(opened))
    qtbot.waitUntil(lambda: bool(made.reviewing.found) and bool(made.paper.view.sizes), timeout=WAIT)
    return made


def summary(page: ProposalPage) -> TextSection:
    found = page.form.sections[2]
    assert isinstance(found, TextSection)
    return found


def below(page: ProposalPage) -> list[str]:
    """What stands under the summary's field."""
    cell = summary(page).form.cells["summary"]
    return [one.excerpt for shown in laid_out(cell.below)[:1] for one in shown.findings]  # type: ignore[attr-defined]


def line(page: ProposalPage, excerpt: str):
    shown = laid_out(summary(page).form.cells["summary"].below)[0]
    return next(one for one in shown.lines if one.shown.finding.excerpt == excerpt)


def wait_for(page: ProposalPage, qtbot: QtBot, excerpts: list[str]) -> None:
    qtbot.waitUntil(lambda: below(page) == excerpts, timeout=WAIT)


def test_each_finding_stands_under_its_field_and_is_marked_in_the_text(page: ProposalPage) -> None:
    assert below(page) == ["har har", "den mötet", "tilllämpas", "I skrivande stund"]
    editor = summary(page).text
    marked = [one.cursor.selectedText() for one in editor.extraSelections()]
    assert marked == below(page)
    assert editor.property("remark") == "error"
    assert summary(page).head.state == (Kind.ERROR, "2 fel, 2 påpekanden")


@pytest.mark.parametrize("scale", look.SCALES)
def test_the_strip_ends_as_low_as_the_heads_of_the_paper_and_the_list_beside_it(
    show: Show, opened: Session, qtbot: QtBot, scale: int
) -> None:
    look.choose(scale=scale)
    page = show(ProposalPage(opened))
    page.resize(look.px(1088), look.px(660))
    strip, paper = page.form.strip, page.paper.view
    qtbot.waitUntil(paper.isVisible)
    QApplication.processEvents()
    end = strip.mapTo(page, strip.rect().bottomLeft()).y()
    assert paper.mapTo(page, QPoint(0, 0)).y() == end + 1
    page.show_list()
    qtbot.waitUntil(page.list.stack.isVisible)
    QApplication.processEvents()
    assert page.list.stack.mapTo(page, QPoint(0, 0)).y() == end + 1


def test_the_strip_counts_them(page: ProposalPage) -> None:
    assert page.form.strip.waiting.isHidden()
    errors = page.form.strip.counts[Severity.ERROR].words.text()
    assert errors == f"{page.reviewing.review.count(Severity.ERROR)} fel"
    assert page.form.strip.right.isHidden()


def test_a_repair_is_one_change_that_ctrl_z_takes_back(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    summary(page).unfold()
    line(page, "den mötet").repair.click()
    assert "Efter det mötet" in proposal(opened).summary
    wait_for(page, qtbot, ["har har", "tilllämpas", "I skrivande stund"])
    opened.undo()
    assert proposal(opened).summary == SUMMARY
    wait_for(page, qtbot, ["har har", "den mötet", "tilllämpas", "I skrivande stund"])


def test_what_is_put_aside_stays_so_until_its_words_change(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    line(page, "I skrivande stund").put_aside.emit("Citat.")
    wait_for(page, qtbot, ["har har", "den mötet", "tilllämpas"])
    (held,) = opened.register.all(Dismissal).values()
    assert (held.reason, held.day, bool(held.who)) == ("Citat.", opened.today, True)
    assert page.list.chips["aside"].text() == "Avfärdade 1"
    opened.save(replace(proposal(opened), summary=SUMMARY.replace("är det bra", "är det dåligt")), why="test")
    wait_for(page, qtbot, ["har har", "den mötet", "tilllämpas", "I skrivande stund"])


def test_what_is_put_aside_is_listed_with_its_reason_and_can_be_taken_back(
    page: ProposalPage, opened: Session, qtbot: QtBot
) -> None:
    line(page, "har har").put_aside.emit("Det är ett citat.")
    wait_for(page, qtbot, ["den mötet", "tilllämpas", "I skrivande stund"])
    page.show_thing("review", MATTER)
    for chip in page.list.chips.values():
        if chip.isChecked():
            chip.click()
    page.list.chips["aside"].click()
    (row,) = page.list.rows.rows.rows
    assert "Det är ett citat." in row.cells[0].text
    page.list.rows.choose(row.key)
    page.list.back.click()
    wait_for(page, qtbot, ["har har", "den mötet", "tilllämpas", "I skrivande stund"])
    assert not opened.register.all(Dismissal)


def test_the_list_can_be_opened_at_one_kind_of_what_was_found(page: ProposalPage, qtbot: QtBot) -> None:
    page.show_thing("review", f"{Severity.HINT}:{MATTER}")
    assert page.current == MATTER
    assert page.right.currentWidget() is page.list
    assert [kind for kind, chip in page.list.chips.items() if chip.isChecked()] == [Severity.HINT]
    page.show_thing("review", MATTER)
    assert [kind for kind, chip in page.list.chips.items() if chip.isChecked()] == list(Severity)


def test_a_word_can_be_learned(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    line(page, "tilllämpas").learn.click()
    wait_for(page, qtbot, ["har har", "den mötet", "I skrivande stund"])
    assert opened.register.municipality.words == ("tilllämpas",)


def test_what_is_written_is_reviewed_before_it_is_saved(
    page: ProposalPage, opened: Session, qtbot: QtBot, type_text: Typing
) -> None:
    section = summary(page)
    section.unfold()
    section.text.select(0, len(SUMMARY))
    type_text(section.text, "Nämnden nämnden")
    wait_for(page, qtbot, ["Nämnden nämnden"])


def test_f8_goes_from_one_to_the_next_and_round(page: ProposalPage, qtbot: QtBot) -> None:
    here = [one for one in page.reviewing.found if page.form.remarks.is_here(one.number)]
    for one in (*here, here[0]):
        page.next_remark()
        focus = QApplication.focusWidget()
        if isinstance(focus, LongText) and one.finding.excerpt:
            assert focus.textCursor().selectedText() == one.finding.excerpt
    page.last_remark()
    assert page.reviewing._last == here[-1].number


def test_the_list_holds_every_finding_in_order_and_leads_to_its_field(page: ProposalPage, qtbot: QtBot) -> None:
    page.form.strip.all.click()
    assert page.right.currentWidget() is page.list
    keys = [row.key for row in page.list.rows.rows.rows]
    assert keys == [str(one.number) for one in page.reviewing.found]
    number = next(one.number for one in page.reviewing.found if one.finding.excerpt == "den mötet")
    page.list.rows.choose(str(number))
    assert "den mötet" in page.list.words.text()
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
    assert summary(page).text.textCursor().selectedText() == "den mötet"
    page.list.rows.setFocus()
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Escape)
    assert page.right.currentWidget() is page.paper


def test_a_kind_that_is_not_chosen_is_left_out_of_the_list(page: ProposalPage) -> None:
    page.show_list()
    page.list.chips[Severity.ERROR].click()
    errors = {str(one.number) for one in page.reviewing.found if one.finding.severity is Severity.ERROR}
    assert not errors & {row.key for row in page.list.rows.rows.rows}


def test_findings_of_a_goal_lead_to_the_page_where_it_is_judged(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    section = page.form.goals
    assert section.findings
    assert section.findings_here.findings == section.findings[: len(section.findings_here.findings)]
    first = section.findings_here.lines[0]
    with qtbot.waitSignal(opened.asked) as asked:
        first.repair.click()
    assert asked.args is not None
    assert asked.args[0] in ("goal", "assessment", "activity")


def test_numbers_on_the_paper_lead_to_the_words(page: ProposalPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(page.paper.view.found), timeout=WAIT)
    number = next(one.number for one in page.reviewing.found if one.finding.excerpt == "den mötet")
    place = next(one for one in page.paper.view.numbers() if one.number == number)
    assert page.paper.view.number_at(QPointF(place.middle)) == number
    page.paper.view.number_picked.emit(number)
    assert summary(page).text.textCursor().selectedText() == "den mötet"
