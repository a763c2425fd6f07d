"""The files that are dropped on the window, and which of them are whose by their names."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent

OURS = ".malverktyg"
BOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")


def dropped(event: QDropEvent) -> list[Path]:
    """The files that are dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def accept_copy(event: QDropEvent) -> None:
    """Take what is dropped, and leave it where it was: a file manager that is told of a move may take the file away."""
    if event.possibleActions() & Qt.DropAction.CopyAction:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()


def foreign(paths: Sequence[Path]) -> list[Path]:
    """Files to read, also those that are no workbooks, so that they are told as such; none where one of them is ours to open."""
    return [] if any(path.suffix.lower() == OURS for path in paths) else list(paths)
