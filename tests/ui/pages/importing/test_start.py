"""Where import and export begin."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.errors import EmptyWorkbook, NotAWorkbook
from ui.pages.importing.start import DropVeil, StartView
from ui.reading_order import laid_out
from ui.widgets.remark import Kind, RemarkLine


@pytest.fixture
def start(stage: QWidget) -> StartView:
    made = StartView()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def lines(start: StartView) -> list[RemarkLine]:
    return [line for line in laid_out(start.news) if isinstance(line, RemarkLine)]


def test_its_one_primary_button_asks_for_workbooks(qtbot: QtBot, start: StartView) -> None:
    with qtbot.waitSignal(start.choose_wanted):
        qtbot.keyClick(start.choose, Qt.Key.Key_Space)


def test_each_way_out_tells_its_suffix(qtbot: QtBot, start: StartView) -> None:
    for button, suffix in ((start.book, ".xlsx"), (start.json, ".json")):
        with qtbot.waitSignal(start.export_wanted) as told:
            button.click()
        assert told.args == [suffix]


def test_every_workbook_that_was_refused_has_its_own_line_with_the_way_out(start: StartView) -> None:
    start.tell_refused([NotAWorkbook("Det är en bild.", name="bild.xlsx"), EmptyWorkbook(name="tom.xlsx")])
    first, second = lines(start)
    assert (first.kind, second.kind) == (Kind.ERROR, Kind.ERROR)
    assert "bild.xlsx" in first.words.text()
    assert "Det är en bild." in first.words.text()
    assert "tom.xlsx" in second.words.text()


def test_what_is_told_takes_the_place_of_what_was_told_before(start: StartView) -> None:
    start.tell(Kind.WARNING, ["Ett", "Två"])
    start.tell(Kind.HINT, ["Tre"])
    assert [line.words.text() for line in lines(start)] == ["Tre"]
    start.tell(Kind.HINT, [])
    assert lines(start) == []


def test_the_veil_covers_the_page_lets_the_drop_through_and_is_hidden_at_first(stage: QWidget) -> None:
    veil = DropVeil(stage)
    assert veil.isHidden()
    veil.cover()
    assert veil.isVisible()
    assert stage.rect().contains(veil.geometry())
    assert veil.geometry().contains(QRect(20, 20, stage.width() - 40, stage.height() - 40))
    assert veil.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_as_much_stands_under_the_buttons_as_beside_them(start: StartView) -> None:
    for button in (start.choose, start.book):
        panel = button.parentWidget()
        QApplication.processEvents()
        assert panel.height() - 1 - button.geometry().bottom() == button.geometry().left()
