"""What the program remembers of its user between two times: the files last opened, and where the window stood."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QSettings, QSize, QStandardPaths
from PySide6.QtWidgets import QMainWindow

MOST = 8
USUAL = QSize(1280, 800)  # pixels of the first window
_FRAME = QSize(16, 48)  # what the system puts around it; not known before it is shown


def files() -> list[Path]:
    """The files last opened, the newest first, that are still there to be named."""
    found = QSettings().value("files/recent", [])
    names = [found] if isinstance(found, str) else list(found) if isinstance(found, list) else []
    return [Path(str(name)) for name in names]


def remember(path: Path) -> None:
    """Put a file first."""
    others = [one for one in files() if one != path]
    _keep([path, *others])


def forget(path: Path) -> None:
    """Name a file no more: it is gone."""
    _keep([one for one in files() if one != path])


def _keep(paths: list[Path]) -> None:
    QSettings().setValue("files/recent", [str(path) for path in paths[:MOST]])


def folder() -> Path:
    """Where a file is looked for first: beside the last one, else in Dokument."""
    beside = [path.parent for path in files() if path.parent.is_dir()]
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return beside[0] if beside else documents if documents.is_dir() else Path.home()


def keep_place(window: QMainWindow) -> None:
    """Remember where the window stands and how large it is."""
    QSettings().setValue("window/geometry", window.saveGeometry())


def restore_place(window: QMainWindow) -> bool:
    """Put the window where it stood; False where nothing is remembered: then it is as large as usual, or as the screen."""
    geometry = QSettings().value("window/geometry")
    if isinstance(geometry, QByteArray) and window.restoreGeometry(geometry):
        return True
    room = window.screen().availableGeometry()
    window.resize(USUAL.boundedTo(room.size() - _FRAME))
    over = room.size() - window.size() - _FRAME
    window.move(room.topLeft() + QPoint(over.width() // 2, over.height() // 2))  # whole: its foot holds what is done next
    return False
