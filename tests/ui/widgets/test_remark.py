"""Remarks."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from malverktyg.domain.problem import Severity
from ui.widgets.remark import Kind, RemarkLine


def test_a_remark_is_there_only_when_there_is_something_to_say(qtbot: QtBot) -> None:
    line = RemarkLine()
    qtbot.addWidget(line)
    assert line.isHidden()
    line.tell(Kind.of(Severity.WARNING), "Tiden blir fel i arkivet", "Skriv ”i september 2023”")
    assert not line.isHidden()
    assert (line.kind, line.words.text(), line.words.property("tone")) == (Kind.WARNING, "Tiden blir fel i arkivet", "part")
    with qtbot.waitSignal(line.repaired):
        line.repair.click()
    line.tell(Kind.HINT, "Bara upplysning")
    assert line.repair.isHidden()
    line.clear()
    assert line.kind is None
    assert line.isHidden()


def test_every_severity_has_its_kind() -> None:
    assert [Kind.of(severity) for severity in Severity] == [Kind.ERROR, Kind.WARNING, Kind.HINT]


def test_the_symbol_stands_at_the_first_line_of_long_words(qtbot: QtBot) -> None:
    line = RemarkLine()
    qtbot.addWidget(line)
    line.tell(Kind.RIGHT, "Tolkas som måndag 18 september 2023")
    line.setFixedWidth(150)
    line.show()
    symbol = line.findChildren(QLabel)[0]
    assert line.height() > 1.5 * symbol.height()
    assert symbol.y() == line.words.y()
