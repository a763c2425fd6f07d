"""A field's findings beneath it and in its text."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from tests.registers import MATTER
from ui.findings.deeds import FindingDeeds
from ui.findings.in_field import FieldFindings
from ui.findings.numbered import Numbered, unnumbered
from ui.forms.field import Field, FieldCell
from ui.session import Session
from ui.widgets.choice import Choice
from ui.widgets.long_text import LongText
from ui.widgets.remark import Kind

Typing = Callable[[QWidget, str], None]
WRITTEN = "Det går går bra. Allt är oförandrat."
TWICE = Finding(rule="repeated_word", severity=Severity.ERROR, place="", excerpt="går går", why="två gånger", suggestion="går")
SPELLED = Finding(
    rule="spelling", severity=Severity.WARNING, place="", excerpt="oförandrat", why="stavning", suggestion="oförändrat"
)


@pytest.fixture
def text(stage: QWidget) -> LongText:
    made = LongText()
    made.set_value(WRITTEN)
    made.settle()
    return made


@pytest.fixture
def shown(stage: QWidget, session: Session, text: LongText) -> FieldFindings:
    cell = FieldCell(Field(name="comment", label="Kommentar", editor=text))
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(cell)
    return FieldFindings(session, cell, FindingDeeds(session, cell))


def test_nothing_is_made_while_there_is_nothing_to_say(shown: FieldFindings) -> None:
    shown.show_findings(())
    assert shown.list is None


def test_each_stands_beneath_and_is_marked_in_the_text_spelling_with_a_wave(shown: FieldFindings, text: LongText) -> None:
    shown.show_findings(unnumbered([TWICE, SPELLED]))
    assert shown.list is not None
    assert shown.list.findings == (TWICE, SPELLED)
    twice, spelled = text.extraSelections()
    assert twice.cursor.selectedText() == "går går"
    assert spelled.cursor.selectedText() == "oförandrat"
    assert spelled.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert text.property("remark") == Kind.ERROR.value
    shown.show_findings(())
    assert text.extraSelections() == []
    assert text.property("remark") == ""
    assert shown.list.isHidden()


def test_a_repair_is_one_step_to_take_back(shown: FieldFindings, text: LongText) -> None:
    shown.show_findings(unnumbered([TWICE, SPELLED]))
    assert shown.list is not None
    shown.list.lines[1].repair.click()
    assert text.value() == "Det går går bra. Allt är oförändrat."
    text.undo()
    assert text.value() == WRITTEN


def test_one_goes_from_words_to_words_and_round(shown: FieldFindings, text: LongText) -> None:
    shown.show_findings(unnumbered([SPELLED, TWICE]))
    seen = []
    for by in (1, 1, 1, -1):
        assert shown.step(by)
        seen.append(text.textCursor().selectedText())
    assert seen == ["går går", "oförandrat", "går går", "oförandrat"]


def test_there_is_nowhere_to_go_without_findings(shown: FieldFindings) -> None:
    assert not shown.step(1)


def test_it_can_be_put_aside_only_in_a_matters_review(shown: FieldFindings) -> None:
    shown.show_findings(unnumbered([TWICE]))
    assert shown.list is not None
    assert shown.list.lines[0].dismiss.isHidden()
    shown._deeds.matter = MATTER
    shown.show_findings(unnumbered([TWICE]))
    assert not shown.list.lines[0].dismiss.isHidden()


def test_what_is_said_about_a_choice_stands_beneath_it(stage: QWidget, session: Session) -> None:
    cell = FieldCell(Field(name="status", label="Läge", editor=Choice([(None, "–")])))
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(cell)
    shown = FieldFindings(session, cell, FindingDeeds(session, cell))
    shown.show_findings(unnumbered([TWICE]))
    assert shown.list is not None
    assert not shown.list.isHidden()
    assert not shown.step(1)


def test_marks_move_along_with_what_is_written_before_them(shown: FieldFindings, text: LongText, type_text: Typing) -> None:
    shown.show_findings(unnumbered([SPELLED]))
    type_text(text, "Nu. ")
    (mark,) = text.extraSelections()
    assert mark.cursor.selectedText() == "oförandrat"


def test_a_number_leads_to_its_words(shown: FieldFindings, text: LongText) -> None:
    shown.show_findings((Numbered(3, TWICE), Numbered(4, SPELLED)))
    shown.select(4)
    assert text.textCursor().selectedText() == "oförandrat"
    shown.select(9)
    assert text.textCursor().selectedText() == "oförandrat"


def test_what_was_repaired_by_hand_is_not_repaired_once_more(shown: FieldFindings, text: LongText) -> None:
    shown.show_findings(unnumbered([TWICE, SPELLED]))
    text.set_value("Det går bra. Allt är oförändrat.")
    shown.repair(TWICE)
    shown.repair(SPELLED)
    assert text.value() == "Det går bra. Allt är oförändrat."


def test_without_a_certain_repair_the_words_stay(shown: FieldFindings, text: LongText) -> None:
    unsure = replace(SPELLED, suggestion=None)
    shown.show_findings(unnumbered([unsure]))
    shown.repair(unsure)
    assert text.value() == WRITTEN


def the_menu(text: LongText, place: int) -> list[QAction]:
    """What stands in the menu that opens from the keyboard at a place of the text."""
    text.select(place, place)
    where = text.cursorRect().center()
    QApplication.sendEvent(text, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, text.mapToGlobal(where)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    return [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def test_the_menu_on_a_misspelled_word_offers_what_may_be_meant_and_the_word_list(
    shown: FieldFindings, text: LongText, opened: Session
) -> None:
    shown.show_findings(unnumbered([TWICE, SPELLED]))
    actions = the_menu(text, WRITTEN.index("oförandrat") + 2)
    assert [action.text() for action in actions[:2]] == ["oförändrat", "Lägg i ordlistan"]
    actions[0].trigger()
    assert text.value() == "Det går går bra. Allt är oförändrat."
    text.undo()
    shown.show_findings(unnumbered([TWICE, SPELLED]))
    the_menu(text, WRITTEN.index("oförandrat"))[1].trigger()
    assert "oförandrat" in opened.register.municipality.words


def test_the_menu_on_other_slips_offers_their_repair_and_elsewhere_nothing(shown: FieldFindings, text: LongText) -> None:
    shown.show_findings(unnumbered([TWICE, SPELLED]))
    actions = the_menu(text, WRITTEN.index("går går"))
    assert actions[0].text() == "Skriv ”går”"
    actions[0].trigger()
    assert text.value() == "Det går bra. Allt är oförandrat."
    assert the_menu(text, 1)[0].objectName().startswith("edit-")
