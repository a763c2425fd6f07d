"""The files that are dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from ui.dropped import accept_copy, dropped, foreign


def test_the_files_of_a_drop_are_those_on_this_machine() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/mapp/Mål 2023.xlsx"), QUrl("https://example.org/bok.xlsx")])
    button, copy, plain = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    assert dropped(QDropEvent(QPointF(9, 9), copy, data, button, plain)) == [Path("/mapp/Mål 2023.xlsx")]


def test_a_file_that_is_dropped_stays_where_it_was_whatever_the_other_program_proposes() -> None:
    move, copy = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
    for possible, taken in ((move | copy, copy), (copy, copy)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile("/mapp/Mål 2023.xlsx")])
        drop = QDropEvent(QPointF(9, 9), possible, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        drop.ignore()
        accept_copy(drop)
        assert drop.isAccepted()
        assert drop.dropAction() is taken
    only = QDropEvent(QPointF(9, 9), move, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    only.ignore()
    accept_copy(only)
    assert not only.isAccepted()


def test_what_is_no_workbook_is_read_too_so_that_it_can_be_told_as_such() -> None:
    paths = [Path("bok.xlsx"), Path("brev.docx")]
    assert foreign(paths) == paths


def test_with_a_file_of_ours_among_them_none_is_to_be_read() -> None:
    assert foreign([Path("bok.xlsx"), Path("År 2023.MALVERKTYG")]) == []
