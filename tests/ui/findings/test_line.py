"""One finding under its field."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.parts import Origin
from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from ui import look
from ui.findings.line import FindingLine
from ui.findings.numbered import Numbered

Typing = Callable[[QWidget, str], None]
FOUND = Finding(
    rule="agreement",
    severity=Severity.ERROR,
    place="Bakgrund",
    excerpt="den mötet",
    why="”den” och ”mötet” har inte samma genus.",
    suggestion="det mötet",
    origin=Origin("Proposal", "p", "summary"),
    sentence="Efter den mötet.",
)


@pytest.fixture
def line(stage: QWidget) -> FindingLine:
    made = FindingLine()
    stage.layout().addWidget(made)  # type: ignore[union-attr]
    made.show_finding(Numbered(3, FOUND))
    return made


def test_it_says_what_and_how_to_repair_it(line: FindingLine, qtbot: QtBot) -> None:
    assert line.words.text() == FOUND.why
    assert line.repair.text() == "Skriv ”det mötet”"
    assert line.disc.number == 3
    assert line.accessibleName() == f"3. Fel: {FOUND.why}"
    with qtbot.waitSignal(line.repaired):
        line.repair.click()


def test_without_a_certain_repair_there_is_no_link(line: FindingLine) -> None:
    line.show_finding(Numbered(3, replace(FOUND, suggestion=None)))
    assert line.repair.isHidden()
    line.show_finding(Numbered(3, replace(FOUND, suggestion="")))
    assert line.repair.text() == "Ta bort"
    line.show_finding(Numbered(3, replace(FOUND, suggestion=None)), away=True)
    assert line.repair.text() == "Visa"


def test_only_a_word_of_a_file_can_be_learned(line: FindingLine) -> None:
    assert line.learn.isHidden()
    line.show_finding(Numbered(1, replace(FOUND, rule="spelling")))
    assert not line.learn.isHidden()
    line.show_finding(Numbered(1, replace(FOUND, rule="spelling", origin=None)))
    assert line.learn.isHidden()


def test_putting_aside_asks_for_a_reason_first(line: FindingLine, qtbot: QtBot, type_text: Typing) -> None:
    line.dismiss.click()
    assert line.reason.hasFocus()
    with qtbot.assertNotEmitted(line.put_aside, wait=50):
        line.act.click()
    type_text(line.reason, "Citat ur lagen.")
    with qtbot.waitSignal(line.put_aside) as told:
        qtbot.keyClick(line.reason, Qt.Key.Key_Return)
    assert told.args == ["Citat ur lagen."]


def test_escape_keeps_the_finding(line: FindingLine, qtbot: QtBot) -> None:
    line.dismiss.click()
    qtbot.keyClick(line.reason, Qt.Key.Key_Escape)
    assert line.asking.isHidden()
    assert line.dismiss.hasFocus()


def test_a_reason_that_is_being_written_stays_while_the_words_do(line: FindingLine, type_text: Typing) -> None:
    line.dismiss.click()
    type_text(line.reason, "Så")
    line.show_finding(Numbered(4, FOUND))
    assert line.reason.value() == "Så"
    line.show_finding(Numbered(4, replace(FOUND, sentence="En annan.")))
    assert line.asking.isHidden()


def test_without_a_number_it_shows_its_kind(line: FindingLine) -> None:
    assert line.symbol.isHidden()
    line.show_finding(Numbered(0, FOUND))
    assert line.disc.isHidden()
    assert not line.symbol.isHidden()
    assert not line.symbol.pixmap().isNull()
    assert line.accessibleName() == f"Fel: {FOUND.why}"


def test_a_misspelled_word_is_put_right_by_a_short_link_that_says_all_aloud(line: FindingLine) -> None:
    line.show_finding(Numbered(0, replace(FOUND, rule="spelling", suggestion="oförändrade")))
    assert line.repair.text() == "Rätta"
    assert line.repair.accessibleName() == "Skriv ”oförändrade”"
    line.show_finding(Numbered(0, replace(FOUND, rule="spelling", suggestion=None)))
    assert line.repair.isHidden()


def test_on_another_page_it_says_whose_words_they_are(line: FindingLine) -> None:
    assert line.where.isHidden()
    line.show_finding(Numbered(3, replace(FOUND, place="1.2 Fler mår bra")), away=True, placed=True)
    assert (line.where.text(), line.words.text()) == ("1.2 Fler mår bra", FOUND.why)
    assert line.accessibleName() == f"3. Fel: 1.2 Fler mår bra: {FOUND.why}"
    line.show_finding(Numbered(3, FOUND))
    assert line.where.isHidden()


def test_whose_words_they_are_is_read_whole(stage: QWidget, line: FindingLine) -> None:
    stage.resize(360, 300)
    place = "Dricksvattnet räcker och är rent även under torra somrar"
    line.show_finding(Numbered(4, replace(FOUND, place=place)), placed=True)
    QApplication.processEvents()
    assert line.where.text() == place
    assert line.where.height() >= line.where.heightForWidth(line.where.width()) > line.where.fontMetrics().height() * 1.5


@pytest.mark.parametrize("placed", [True, False])
def test_its_first_line_stands_in_line_with_its_number_and_the_links(stage: QWidget, line: FindingLine, *, placed: bool) -> None:
    stage.resize(look.px(700), 300)
    layout = stage.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addStretch(1)
    line.show_finding(
        Numbered(3, replace(FOUND, why="En förklaring som inte har rum på en rad. " * 5, place="Bakgrund")), placed=placed
    )
    QApplication.processEvents()

    def middle(part: QWidget, high: int) -> float:
        return part.mapTo(line, QPoint(0, 0)).y() + high / 2

    words = line.where if placed else line.words
    first = middle(words, words.fontMetrics().height())
    assert abs(first - middle(line.disc, line.disc.height())) <= 1
    assert abs(first - middle(line.repair, line.repair.height())) <= 2
