"""The page Tjänsteskrivelse."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import Municipality
from malverktyg.domain.matters import Bearing, BearingDegree, DecisionPoint, DecisionStyle, Matter, Proposal
from malverktyg.domain.parts import Origin
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.jobs.printing import preview
from malverktyg.progress import Silent
from tests.registers import MATTER
from tests.ui.answering import when_asked
from ui import look
from ui.pages.proposal import ProposalPage, paper_out
from ui.session import Session
from ui.widgets.question import Question
from ui.widgets.remark import Kind

Show = Callable[[ProposalPage], ProposalPage]
Typing = Callable[[QWidget, str], None]
WAIT = 20_000


@pytest.fixture
def page(show: Show, opened: Session, qtbot: QtBot) -> ProposalPage:
    made = show(ProposalPage(opened))
    qtbot.waitUntil(lambda: bool(made.paper.view.sizes), timeout=WAIT)
    return made


def matter(session: Session) -> Matter:
    return session.register.all(Matter)[MATTER]


def proposal(session: Session) -> Proposal:
    found = session.register.proposal_of(MATTER)
    assert found is not None
    return found


def points(session: Session) -> list[str]:
    return [point.text for point in session.register.points_of(proposal(session).id)]


def test_the_periods_matter_and_its_paper_are_shown(page: ProposalPage, opened: Session) -> None:
    assert page.current == MATTER
    assert page.form.matter.matter.editor("dnr").text() == "KS 23/456"  # type: ignore[attr-defined]
    assert page.paper.page.text().startswith("Sida 1 av ")
    assert [row.number.text() for row in page.form.decision.points.rows.values()] == ["1.", "2."]


def test_the_page_of_a_paper_of_a_thousand_is_told_whole_in_the_least_window(page: ProposalPage) -> None:
    page.resize(look.px(1088), look.px(600))  # beside the navigation at 1280
    page.paper.view.page_changed.emit(1168, 1168)
    QApplication.processEvents()
    told = page.paper.page
    assert told.text() == "1\u00a0168 av 1\u00a0168"
    assert told.accessibleName() == "Sida 1\u00a0168 av 1\u00a0168"
    assert told.fontMetrics().horizontalAdvance(told.text()) <= told.contentsRect().width()


def test_the_chain_sentence_is_shown_above_the_points(page: ProposalPage) -> None:
    sentence = page.form.decision.sentence.text()
    assert sentence == "Kommunförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen besluta att"


def test_a_number_against_the_municipalitys_pattern_gets_a_remark(page: ProposalPage, opened: Session) -> None:
    form = page.form.matter.matter
    form.editor("dnr").set_value("KS-23/456")  # type: ignore[attr-defined]
    form.editor("dnr").edited.emit()  # type: ignore[attr-defined]
    opened.flush()
    assert form.cells["dnr"].remark.words.text() == "Skriv som kommunen brukar: KS 23/456."
    assert page.form.matter.head.state == (Kind.WARNING, "1 påpekande")
    assert matter(opened).dnr == "KS-23/456"


def test_a_text_with_a_no_break_space_survives_to_the_letter(page: ProposalPage, opened: Session, type_text: Typing) -> None:
    section = next(section for section in page.form.sections if section.heading == "Förvaltningens övervägande")
    section.unfold()
    editor = section.forms[0].editor("considerations")
    editor.set_value("")  # type: ignore[attr-defined]
    type_text(editor, "Beslut enligt §\u00a0147 – år för år.")
    opened.flush()
    path = opened.path
    assert path is not None
    opened.close()
    assert opened.open(path)
    assert proposal(opened).considerations == "Beslut enligt §\u00a0147 – år för år."


def test_the_paper_follows_what_is_written_and_stays_where_it_is(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    bar = page.paper.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    with qtbot.waitSignal(page.paper.press.printed, timeout=WAIT) as printed:
        opened.save(replace(proposal(opened), summary="Helt nya ord om ärendet."), why="Ändrade")
    assert printed.args is not None
    assert bar.value() == place


def test_a_click_on_the_paper_leads_to_the_field(page: ProposalPage, qtbot: QtBot) -> None:
    view = page.paper.view
    summary = Origin("Proposal", "forslag", "summary")
    middle = view.rects_of(summary)[0].center() - QPointF(0, view.verticalScrollBar().value())
    assert view.origin_at(middle) == summary
    section = next(section for section in page.form.sections if section.heading == "Ärendet i korthet")
    assert not section.is_open
    page._picked(summary)
    assert section.is_open
    assert section.forms[0].editor("summary").hasFocus()


def test_the_field_in_focus_is_marked_on_the_paper(page: ProposalPage) -> None:
    page.form.decision.points.rows["p1"].form.focus("text")
    assert page.paper.view._marked == Origin("DecisionPoint", "p1", "text")
    assert len(page.paper.view.rects_of(page.paper.view._marked)) == 1


def test_what_stands_on_the_paper_from_the_goals_leads_to_them(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.asked) as asked:
        page._picked(Origin("Assessment", "m1.1", "comment"))
    assert asked.args == ["assessment", "m1.1"]


def test_points_are_added_moved_and_removed(page: ProposalPage, opened: Session, type_text: Typing) -> None:
    list_ = page.form.decision.points
    first, second = points(opened)
    list_.add.click()
    row = list(list_.rows.values())[-1]
    type_text(row.form.editor("text"), "Överlämna ärendet till fullmäktige för kännedom.")
    opened.flush()
    assert points(opened) == [first, second, "Överlämna ärendet till fullmäktige för kännedom."]
    row.up.click()
    assert points(opened)[1].startswith("Överlämna")
    assert row.number.text() == "2."
    row.remove.click()
    assert points(opened) == [first, second]
    opened.undo()
    assert len(points(opened)) == 3


def test_a_short_point_gets_a_remark_beneath_it(page: ProposalPage, opened: Session) -> None:
    row = page.form.decision.points.rows["p0"]
    row.form.cells["text"].field.edit.set_value("Godkänna redovisningen.")
    row.form.cells["text"].field.edit.edited.emit()
    opened.flush()
    assert row.form.cells["text"].remark.kind is Kind.WARNING
    assert page.form.decision.head.state[0] is Kind.WARNING


def test_another_style_rewords_the_standard_point_and_nothing_else(page: ProposalPage, opened: Session) -> None:
    _, own = points(opened)
    page.form.decision.style_.buttons[2].click()
    assert proposal(opened).style is DecisionStyle.PASSIVE
    assert points(opened) == ["Redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023 godkänns.", own]
    opened.undo()
    assert proposal(opened).style is DecisionStyle.CHAIN


def test_a_bearing_is_judged_with_a_reason(page: ProposalPage, opened: Session, type_text: Typing) -> None:
    part = page.form.bearings.parts["natur"]
    part.form.cells["degree"].field.editor.buttons[2].click()  # type: ignore[attr-defined]
    assert not part.form.isHidden()
    type_text(part.form.editor("reason"), "Skogen är kommunens största tillgång.")
    opened.flush()
    bearing = opened.register.bearings_of(MATTER)["natur"]
    assert (bearing.degree, bearing.reason) == (BearingDegree.DIRECT, "Skogen är kommunens största tillgång.")


def test_an_area_that_nobody_has_judged_shows_no_degree(page: ProposalPage, opened: Session) -> None:
    opened.remove(opened.register.bearings_of(MATTER)["natur"], why="Tog bort")
    part = page.form.bearings.parts["natur"]
    assert part.form.cells["degree"].field.edit.value() is None
    assert part.form.isHidden()
    assert page.form.bearings.head.state == (Kind.WARNING, "4 av 5 angivna")
    part.form.cells["degree"].field.editor.buttons[0].click()  # type: ignore[attr-defined]
    assert opened.register.bearings_of(MATTER)["natur"].degree is BearingDegree.NONE
    assert len([one for one in opened.register.all(Bearing).values() if one.focus_area == "natur"]) == 1


def test_a_section_can_be_left_out_of_the_paper(page: ProposalPage, opened: Session) -> None:
    section = next(section for section in page.form.sections if section.heading == "Prövning av barnets bästa")
    section.forms[0].editor("with_children").click()  # type: ignore[attr-defined]
    assert proposal(opened).with_children is False
    assert section.head.state == (Kind.HINT, "med i skrivelsen: nej")
    assert section.forms[0].cells["children"].isHidden()


def test_entries_are_written_one_a_line(page: ProposalPage, opened: Session) -> None:
    section = next(section for section in page.form.sections if section.heading == "Beslutet ska skickas till")
    editor = section.forms[0].cells["recipients"].field.edit
    editor.set_value(("Revisorerna", "Samtliga nämnder", "Ekonomienheten"))
    editor.edited.emit()
    opened.flush()
    assert proposal(opened).recipients == ("Revisorerna", "Samtliga nämnder", "Ekonomienheten")
    assert section.head.state == (Kind.RIGHT, "3 rader")


def test_what_is_only_looked_at_is_not_changed(page: ProposalPage, opened: Session) -> None:
    before = opened.register
    for section in page.form.sections:
        section.unfold()
    QApplication.processEvents()
    opened.flush()
    assert opened.register is before


def test_what_the_paper_lacks_is_told_in_the_sections_head(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.paper.press.printed, timeout=WAIT):
        opened.save(replace(proposal(opened), signatures=(), officer=""), why="Tömde")
    states = {section.heading: section.head.state for section in page.form.sections}
    assert states["Underskrifter"] == (Kind.WARNING, "saknas")
    assert states["Ärendet"][0] is Kind.WARNING


def test_without_a_matter_one_begins_with_sensible_words(page: ProposalPage, opened: Session) -> None:
    opened.set_period(Period(2023, PeriodPart.H))
    assert page.stack.currentWidget() is page.empty
    assert page.empty.what.text() == "Ingen tjänsteskrivelse för helår 2023 än"
    page.empty.begin.click()
    made = page.matter
    assert made is not None
    assert made.title == "Kommunstyrelsens måluppföljning för helår 2023"
    assert page.stack.currentWidget() is page.work
    assert not page.top.isHidden()
    opened.undo()
    assert page.stack.currentWidget() is page.empty


def test_several_matters_are_chosen_between(page: ProposalPage, opened: Session) -> None:
    opened.set_period(Period(2023, PeriodPart.H))
    page.new_here()
    other = page.current
    place = next(place for place in range(page.top.chooser.count()) if "KS 23/456" in page.top.chooser.itemText(place))
    page.top.chooser.setCurrentIndex(place)
    page.top.chooser.activated.emit(place)
    assert page.current == MATTER != other
    assert opened.period == Period(2023, PeriodPart.T2)


def test_a_matter_without_a_paper_can_be_given_one(page: ProposalPage, opened: Session) -> None:
    opened.remove(proposal(opened), why="Tog bort")
    assert page.empty.what.text() == "Ärendet har ingen tjänsteskrivelse än"
    page.empty.begin.click()
    assert proposal(opened).matter == MATTER
    assert len(opened.register.all(Matter)) == 1


def test_a_matter_goes_only_after_the_question(page: ProposalPage, opened: Session) -> None:
    def answer(question: Question, button: str) -> None:
        assert question.focusWidget() is question.safe
        getattr(question, button).click()

    when_asked(lambda question: answer(question, "safe"))
    page.form.matter.remove.click()
    assert MATTER in opened.register.all(Matter)
    when_asked(lambda question: answer(question, "act"))
    page.form.matter.remove.click()
    assert MATTER not in opened.register.all(Matter)
    assert page.stack.currentWidget() is page.empty


def test_a_matters_two_forms_do_not_write_over_one_another(page: ProposalPage, opened: Session, type_text: Typing) -> None:
    officer = page.form.matter.paper.editor("officer")
    officer.setText("")  # type: ignore[attr-defined]
    type_text(officer, "Kanslichef")
    section = next(section for section in page.form.sections if section.heading == "Ärendet i korthet")
    section.forms[0].editor("summary").set_value("Nytt")  # type: ignore[attr-defined]
    section.forms[0].editor("summary").edited.emit()  # type: ignore[attr-defined]
    opened.flush()
    assert (proposal(opened).officer, proposal(opened).summary) == ("Kanslichef", "Nytt")


def test_the_paper_is_saved_as_a_pdf_with_the_matters_number(
    page: ProposalPage, opened: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    assert paper_out.file_name(matter(opened)) == "Tjänsteskrivelse KS 23-456.pdf"
    target = tmp_path / "ut.pdf"
    with qtbot.waitSignal(opened.told, timeout=WAIT) as told:
        paper_out.save_to(page, opened, matter(opened), target)
    assert told.args == ["Sparad som ut.pdf", False]
    assert target.read_bytes().startswith(b"%PDF")


def test_the_paper_is_saved_as_word_off_the_windows_thread(
    page: ProposalPage, opened: Session, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = str(tmp_path / "ut")
    monkeypatch.setattr(paper_out.QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    with qtbot.waitSignal(opened.told, timeout=WAIT) as told:
        page.save_word()
    assert told.args == ["Sparad som ut.docx", False]
    assert (tmp_path / "ut.docx").read_bytes().startswith(b"PK")


def test_the_pages_reach_a_printer(opened: Session, tmp_path: Path) -> None:
    pdf = preview(opened.register, MATTER, opened.today)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "skrivare.pdf"))
    paper_out.print_pages(pdf, printer, Silent())
    from ui.paper_press import sizes  # loads pdfium

    assert len(sizes((tmp_path / "skrivare.pdf").read_bytes())) == len(sizes(pdf))


def test_the_help_shows_the_municipalitys_own_pattern(page: ProposalPage, opened: Session) -> None:
    opened.save(replace(opened.register.all(Municipality)["kommun"], diary_example="KSN-2013-0674"), why="Mönster")
    assert page.form.matter.matter.cells["dnr"].help.text() == "Mönster: KSN-2013-0674"


def test_a_diary_number_written_otherwise_is_put_right_by_the_link(page: ProposalPage, opened: Session) -> None:
    page.form.matter.unfold()
    form = page.form.matter.matter
    editor, cell = form.editor("dnr"), form.cells["dnr"]
    form.focus("dnr")
    cell.field.edit.set_value("KS-23/456")
    cell.field.edit.edited.emit()
    form.tell_all()
    assert cell.remark.words.text() == "Skriv som kommunen brukar: KS 23/456."
    assert cell.remark.repair.isVisible()
    cell.remark.repair.click()
    assert editor.hasFocus()
    opened.flush()
    assert cell.remark.words.text() == ""
    matter = page.matter
    assert matter is not None
    assert matter.dnr == "KS 23/456"


def test_every_field_is_named_for_a_screen_reader(page: ProposalPage) -> None:
    for section in page.form.sections:
        for form in section.forms:
            for cell in form.cells.values():
                assert cell.field.editor.accessibleName().strip()
    assert page.paper.view.accessibleName()
    assert page.top.chooser.accessibleName()


def test_alt_arrow_moves_a_point(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    first, second = points(opened)
    row = page.form.decision.points.rows["p1"]
    row.form.focus("text")
    qtbot.keyClick(row.form.editor("text"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert points(opened) == [second, first]
    assert isinstance(opened.register.find(DecisionPoint, "p1"), DecisionPoint)


def test_large_numbers_do_not_push_the_form_sideways(page: ProposalPage) -> None:
    for word in page.form.goals.counts.values():
        word.word.setText(f"{word.word.text()}\u00a0000")
    for section in page.form.sections:
        section.unfold()
    QApplication.processEvents()
    widest = {section.heading: section.minimumSizeHint().width() for section in page.form.sections}
    assert max(widest.values()) <= look.px(440), widest
