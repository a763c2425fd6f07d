"""The section Bilagor: own appendices, chosen PDFs and free lines in one order, changed by mouse, keyboard and drop."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.appendices import Appendix, AppendixKind
from malverktyg.domain.matters import Matter
from malverktyg.domain.parts import Origin
from malverktyg.jobs.printing import preview
from tests.document.foreign import scanned, written
from tests.registers import MATTER
from ui import look
from ui.pages.proposal.appendices_section import AppendicesSection
from ui.pages.proposal.case import Case
from ui.pages.proposal.row_drag import KIND, key_of
from ui.session import Session
from ui.widgets.remark import Kind

Typing = Callable[[QWidget, str], None]


def _case(session: Session) -> Case:
    proposal = session.register.proposal_of(MATTER)
    assert proposal is not None
    return Case(session.register, session.register.all(Matter)[MATTER], proposal)


@pytest.fixture
def section(stage: QWidget, opened: Session) -> AppendicesSection:
    made = AppendicesSection(opened)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_case(_case(opened))
    opened.changed.connect(lambda: made.show_case(_case(opened)))
    made.unfold()
    return made


@pytest.fixture
def pdf(opened: Session, tmp_path: Path) -> Path:
    path = tmp_path / "Budget 2023.pdf"
    path.write_bytes(preview(opened.register, MATTER, opened.today))
    return path


def _names(section: AppendicesSection) -> list[str]:
    return [entry if isinstance(entry, str) else entry.heading for entry in section.order]


def test_own_appendices_are_added_once_each_and_told(section: AppendicesSection, opened: Session) -> None:
    section.own[AppendixKind.INDICATORS].trigger()
    section.own[AppendixKind.CHANGES].trigger()
    assert _names(section) == ["Målen i sin helhet", "Indikatorer", "Sedan sist"]
    assert not section.own[AppendixKind.INDICATORS].isEnabled()
    assert section.own[AppendixKind.ASSIGNMENTS].isEnabled()
    assert section.state(_case(opened)) == (Kind.RIGHT, "3 bilagor")
    changes = next(one for one in opened.register.all(Appendix).values() if one.kind is AppendixKind.CHANGES)
    assert changes.told.startswith('["')
    assert not section.rows[2].refresh.isHidden()


def test_a_pdf_is_kept_in_the_file_with_its_pages(section: AppendicesSection, opened: Session, pdf: Path) -> None:
    section.take_files([pdf])
    (kept,) = opened.register.all(Appendix).values()
    assert (kept.name, kept.pages > 3, kept.tagged) == ("Budget 2023.pdf", True, True)
    assert opened.desk is not None
    assert opened.desk.kept_file(kept) == pdf.read_bytes()
    assert _names(section)[-1] == "Budget 2023"


def test_a_file_that_is_no_pdf_is_told_and_the_others_are_kept(
    section: AppendicesSection, opened: Session, pdf: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "brev.pdf"
    wrong.write_text("hej")
    section.take_files([wrong, pdf])
    assert "brev.pdf" in section.trouble.words.text()
    assert len(opened.register.all(Appendix)) == 1


def test_pdfs_may_be_dropped_and_nothing_else(section: AppendicesSection, opened: Session, pdf: Path) -> None:
    for name, taken in ((pdf, True), (pdf.with_suffix(".xlsx"), False)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(name))])
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys)
        enter.ignore()
        section.dragEnterEvent(enter)
        assert enter.isAccepted() == taken
        if taken:
            section.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, keys))
    assert len(opened.register.all(Appendix)) == 1


def test_rows_are_moved_by_arrow_and_keyboard_free_lines_among_them(
    section: AppendicesSection, opened: Session, qtbot: QtBot
) -> None:
    section.add_own(AppendixKind.GOALS)
    section.add_own(AppendixKind.INDICATORS)
    section.rows[1].up.click()
    assert [type(entry) for entry in section.order] == [Appendix, str, Appendix]
    QApplication.processEvents()
    section.rows[2].form.title.setFocus()
    qtbot.keyClick(section.rows[2].form.title, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [type(entry) for entry in section.order] == [Appendix, Appendix, str]
    opened.undo()
    assert [type(entry) for entry in section.order] == [Appendix, str, Appendix]


def drag(section: AppendicesSection, row: int, height: float, *, drop: bool = True) -> None:
    """Drag a row by its number to a height."""
    data, button, keys = QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data.setData(KIND, key_of(section.rows[row]))
    place, action = QPoint(20, round(height)), Qt.DropAction.MoveAction
    enter = QDragEnterEvent(place, action, data, button, keys)
    section.dragEnterEvent(enter)
    assert enter.isAccepted()
    section.dragMoveEvent(QDragMoveEvent(place, action, data, button, keys))
    if drop:
        section.dropEvent(QDropEvent(QPointF(place), action, data, button, keys))
    else:
        section.dragLeaveEvent(QDragLeaveEvent())


def middle(section: AppendicesSection, row: int) -> float:
    """How far down the middle of a row is."""
    shown = section.rows[row]
    return shown.mapTo(section, shown.rect().center()).y()


def test_rows_are_dragged_to_another_place(section: AppendicesSection, opened: Session, qtbot: QtBot) -> None:
    section.add_own(AppendixKind.GOALS)
    section.add_own(AppendixKind.INDICATORS)
    qtbot.waitUntil(lambda: middle(section, 0) < middle(section, 1) < middle(section, 2))
    line, goals, indicators = _names(section)
    drag(section, 2, middle(section, 0) - 3)
    assert _names(section) == [indicators, line, goals]
    qtbot.waitUntil(lambda: middle(section, 0) < middle(section, 1) < middle(section, 2))
    drag(section, 0, middle(section, 2) + 3)
    assert _names(section) == [line, goals, indicators]
    opened.undo()
    assert _names(section) == [indicators, line, goals]


def test_a_row_that_is_let_go_where_it_was_stays_and_saves_nothing(
    section: AppendicesSection, opened: Session, qtbot: QtBot
) -> None:
    section.add_own(AppendixKind.GOALS)
    qtbot.waitUntil(lambda: middle(section, 0) < middle(section, 1))
    before = opened.register
    drag(section, 1, middle(section, 1) + 3)
    drag(section, 1, middle(section, 1) - 3)
    assert opened.register is before


def test_a_line_shows_where_a_row_would_land_and_goes_with_it(section: AppendicesSection, qtbot: QtBot) -> None:
    section.add_own(AppendixKind.GOALS)
    qtbot.waitUntil(lambda: middle(section, 0) < middle(section, 1))
    drag(section, 1, middle(section, 0) - 3, drop=False)
    assert section.landing.isHidden()
    qtbot.waitUntil(lambda: section.rows[0].geometry().bottom() < section.rows[1].geometry().top())
    section.landing.show_at(section, section.rows, 1)
    assert middle(section, 0) < section.landing.geometry().top() < middle(section, 1)
    assert section.grab().toImage().pixelColor(section.landing.geometry().center()) == look.colour("accent")


def test_an_appendix_is_given_another_name(section: AppendicesSection, opened: Session, type_text: Typing) -> None:
    section.add_own(AppendixKind.GOALS)
    title = section.rows[1].form.title
    assert title.text() == "Målen i sin helhet"
    title.setText("")
    type_text(title, "Alla mål")
    opened.flush()
    assert _names(section)[-1] == "Alla mål"


def test_an_appendix_and_a_free_line_are_removed_and_come_back(section: AppendicesSection, opened: Session) -> None:
    section.add_own(AppendixKind.GOALS)
    section.rows[1].remove.click()
    section.rows[0].remove.click()
    assert section.order == ()
    assert section.state(_case(opened)) == (Kind.RIGHT, "inga")
    opened.undo()
    opened.undo()
    assert len(section.order) == 2


def test_what_moved_is_fetched_again_when_asked_for(section: AppendicesSection, opened: Session) -> None:
    section.add_own(AppendixKind.CHANGES)
    kept = next(iter(opened.register.all(Appendix).values()))
    opened.save(type(kept)(id=kept.id, proposal=kept.proposal, kind=kept.kind, told="", position=kept.position), why="Tömd")
    assert section.rows[1].meta.text() == "Är inte hämtad än."
    section.rows[1].refresh.click()
    assert section.rows[1].meta.text().startswith("Läget 2")


def test_a_pdf_without_tags_is_told(section: AppendicesSection, opened: Session, tmp_path: Path) -> None:
    import pypdf

    path = tmp_path / "skannad.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(path)
    section.take_files([path])
    assert section.state(_case(opened))[0] is Kind.RIGHT
    section.rows[1].form.merged.click()
    assert not section.rows[1].remark.isHidden()
    assert section.state(_case(opened))[0] is Kind.WARNING


def test_the_paper_leads_to_the_row(section: AppendicesSection, opened: Session) -> None:
    section.add_own(AppendixKind.GOALS)
    kept = next(iter(opened.register.all(Appendix).values()))
    assert section.editor_of(Origin("Appendix", kept.id, "title")) is section.rows[1].form.title
    assert section.editor_of(Origin("Appendix", "borta", "title")) is None
    proposal = opened.register.proposal_of(MATTER)
    assert proposal is not None
    assert section.editor_of(Origin("Proposal", proposal.id, "attachments")) is section.lines


def test_a_file_is_drawn_into_the_paper_or_lies_beside_it(
    section: AppendicesSection, opened: Session, tmp_path: Path, stage: QWidget
) -> None:
    source = tmp_path / "Budget.pdf"
    source.write_bytes(written("Ur budgeten"))
    section.take_files([source])
    row = section.rows[-1]
    assert row.form.merged.isVisibleTo(row)
    assert row.form.merged.value()
    assert row.meta.text() == "Budget.pdf, 1 sida, i samma PDF"
    assert "ritas av" in row.remark.words.text()
    row.form.merged.click()
    (kept,) = opened.register.all(Appendix).values()
    assert not kept.merged
    assert row.meta.text() == "Budget.pdf, 1 sida, egen fil"
    assert "inte uppmärkt" in row.remark.words.text()


def test_only_a_chosen_file_of_no_great_length_can_be_drawn_in(
    section: AppendicesSection, opened: Session, tmp_path: Path
) -> None:
    section.own[AppendixKind.INDICATORS].trigger()
    source = tmp_path / "Lång.pdf"
    source.write_bytes(scanned(101))
    section.take_files([source])
    own, long = section.rows[-2:]
    assert not own.form.merged.isVisibleTo(own)
    assert long.form.merged.isVisibleTo(long)
    assert not long.form.merged.isEnabled()
    assert long.form.merged.toolTip() == "En PDF med fler än 100 sidor sparas som egen fil"


def test_number_words_and_buttons_stand_on_one_line_whether_they_are_in_a_field_or_not(section: AppendicesSection) -> None:
    section.own[AppendixKind.INDICATORS].trigger()
    QApplication.processEvents()
    for row in section.rows[:2]:
        words = row.line if row.line.isVisible() else row.form.title
        above = words.contentsMargins().top() if words is row.line else 0
        middle = words.mapTo(row, QPoint(0, above)).y() + (words.height() - above) / 2
        number = row.number.mapTo(row, QPoint(0, 0)).y() + (row.number.height() + row.number.contentsMargins().top()) / 2
        button = row.up.mapTo(row, QPoint(0, 0)).y() + row.up.height() / 2
        assert abs(number - middle) <= 2
        assert abs(button - middle) <= 2
