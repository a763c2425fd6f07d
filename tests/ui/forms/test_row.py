"""Fields side by side, and the remark that has no room under its own."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from malverktyg.domain.problem import Problem, Severity
from ui import look
from ui.forms.field import Field, FieldCell
from ui.forms.row import FieldRow
from ui.widgets.line import Line

LONG = Problem("day", "Skriv dagen som 21 september 2023, 21/9 eller 2023-09-21", Severity.ERROR)
SHORT = Problem("day", "Skriv en dag", Severity.ERROR)


class Row(QWidget):
    """Two fields in a width."""

    def __init__(self) -> None:
        super().__init__()
        self.day, self.paragraph = (FieldCell(Field(name=name, label=name, editor=Line())) for name in ("day", "paragraph"))
        self.row = FieldRow((self.day, self.paragraph))
        self.setLayout(self.row)
        self.row.setContentsMargins(0, 0, 0, 0)

    def lay(self, width: int) -> None:
        self.resize(width, 300)
        self.row.arrange(width)
        QApplication.processEvents()

    def lines(self, cell: FieldCell) -> int:
        return round(cell.remark.height() / cell.remark.words.fontMetrics().height())

    def left(self, cell: FieldCell) -> int:
        return cell.remark.mapTo(self, QPoint(0, 0)).x()


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    made = Row()
    qtbot.addWidget(made)
    made.show()
    made.lay(520)
    return made


def test_a_long_remark_goes_on_under_the_field_beside(row: Row) -> None:
    row.day.tell(LONG)
    row.lay(520)
    assert row.day.remark.isVisible()
    assert row.lines(row.day) == 1
    assert row.left(row.day) == 0
    assert row.day.remark.mapTo(row, QPoint(0, 0)).y() >= row.day.geometry().bottom()


def test_under_the_last_field_it_ends_where_the_row_does(row: Row) -> None:
    row.paragraph.tell(LONG)
    row.lay(520)
    assert row.lines(row.paragraph) == 1
    assert 0 < row.left(row.paragraph) < row.paragraph.x()


def test_a_short_remark_stands_in_its_own_cell(row: Row) -> None:
    row.paragraph.tell(SHORT)
    row.lay(520)
    assert row.left(row.paragraph) == row.paragraph.x()
    assert row.paragraph.remark.parent() is row.paragraph


def test_two_remarks_stand_each_under_its_own_field(row: Row) -> None:
    row.day.tell(LONG)
    row.paragraph.tell(LONG)
    row.lay(520)
    assert [row.left(cell) for cell in row.row.cells] == [cell.x() for cell in row.row.cells]
    assert row.day.remark.isVisible()
    row.paragraph.tell(None)
    row.lay(520)
    assert row.lines(row.day) == 1
    assert not row.paragraph.remark.isVisible()


def test_a_narrow_row_has_each_remark_between_the_fields(row: Row) -> None:
    row.day.tell(LONG)
    row.lay(max(row.row.least - 1, 1))
    assert row.row.is_narrow
    assert row.day.remark.parent() is row.day
    assert row.day.remark.isVisible()


def test_a_tight_field_leaves_the_rest_of_its_share_to_those_beside_it(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    number = FieldCell(Field(name="number", label="Nr", editor=Line(), width=96, tight=True))
    day = FieldCell(Field(name="day", label="Dag", editor=Line()))
    row = FieldRow((number, day))
    row.setContentsMargins(0, 0, 0, 0)
    stage.setLayout(row)
    stage.resize(520, 200)
    stage.show()
    row.arrange(520)
    QApplication.processEvents()
    assert number.width() == look.px(96)
    assert day.geometry().left() == look.px(96 + 16)
    assert day.geometry().right() == 519
    day.tell(LONG)
    row.arrange(520)
    QApplication.processEvents()
    assert day.remark.mapTo(stage, QPoint()).x() == day.x()  # it has the room there that the tight one left


class Resized(Row):
    """Lays itself out as a form does, when it gets its size."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.row.arrange(event.size().width())


def test_a_remark_that_finds_its_place_while_a_picture_is_taken_of_the_window_is_painted_afterwards(qtbot: QtBot) -> None:
    stage, fold, form = QWidget(), QWidget(), Resized()
    qtbot.addWidget(stage)
    fold.setParent(stage)
    form.setParent(fold)
    fold.hide()
    form.day.tell(LONG)
    with qtbot.waitExposed(stage):
        stage.show()
    form.resize(520, 300)  # as a layout in a section that is folded
    stage.grab()
    fold.show()
    qtbot.waitUntil(form.day.remark.words.updatesEnabled)
    assert form.day.remark.parent() is form
