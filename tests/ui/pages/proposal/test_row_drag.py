"""The handle of a row: it begins a drag when it is pulled far enough, with the row's own key."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.proposal.row_drag import KIND, Handle, dragged, key_of, place_at


@pytest.fixture
def row(stage: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.addWidget(Handle(made, "Dra"))
    stage.layout().addWidget(made)  # type: ignore[union-attr]
    return made


def test_a_pull_begins_a_drag_and_a_click_does_not(row: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[bytes] = []

    def begin(drag: QDrag, _: Qt.DropAction) -> Qt.DropAction:
        begun.append(drag.mimeData().data(KIND).data())
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", begin)
    handle = row.findChild(Handle)
    assert handle is not None
    handle.setText("Bilaga 1")
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert begun == []
    start = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(handle, start + handle.rect().bottomRight())
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert begun[:1] == [key_of(row)]


def test_what_is_dragged_from_elsewhere_is_no_row(row: QWidget) -> None:
    data = QMimeData()
    event = QDropEvent(QPointF(0, 0), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    assert dragged(event, [row]) is None
    data.setData(KIND, b"1")
    assert dragged(event, [row]) is None
    data.setData(KIND, key_of(row))
    assert dragged(event, [row]) == 0


def test_the_place_is_counted_from_the_middles(row: QWidget, stage: QWidget) -> None:
    assert place_at(stage, [], 10) == 0
    assert place_at(stage, [row], -1000) == 0
    assert place_at(stage, [row], 10_000) == 1
