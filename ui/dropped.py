"""The files that are dropped on the window, and which of them are whose by their names."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDropEvent

OURS = ".malverktyg"
BOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")


def dropped(event: QDropEvent) -> list[Path]:
    """The files that are dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def foreign(paths: Sequence[Path]) -> list[Path]:
    """Files to read, also those that are no workbooks, so that they are told as such; none where one of them is ours to open."""
    return [] if any(path.suffix.lower() == OURS for path in paths) else list(paths)
