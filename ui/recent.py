"""What the program remembers of its user between two times: the files last opened, and where the window stood."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, QStandardPaths, QTimer
from PySide6.QtWidgets import QMainWindow

MOST = 8
USUAL = QSize(1280, 800)  # pixels of the first window
# Milliseconds after which it is shown and X11's window managers have put their frame around it: once more for a slow start.
_FRAMED = (300, 1500)


def files() -> list[Path]:
    """The files last opened, the newest first, that are still there to be named."""
    found = QSettings().value("files/recent", [])
    names = [found] if isinstance(found, str) else list(found) if isinstance(found, list) else []
    return [Path(str(name)) for name in names]


def told(paths: Sequence[Path]) -> list[str]:
    """Files by their names, with the folder where several have the same."""
    alike = Counter(path.name for path in paths)
    return [path.name if alike[path.name] == 1 else f"{path.name} – {path.parent}" for path in paths]


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
    window.resize(USUAL.boundedTo(window.screen().availableSize()))
    given = window.size()
    for soon in _FRAMED:
        QTimer.singleShot(soon, window, lambda: fit(window) if window.size() == given else None)
    return False


def fit(window: QMainWindow) -> None:
    """Let a window and the frame around it be whole on the screen: its foot holds what is done next."""
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    if not window.isVisible() or room.contains(frame):
        return
    window.resize(window.size() - (frame.size() - frame.size().boundedTo(room.size())))
    wanted = QRect(room.topLeft(), frame.size().boundedTo(room.size()))
    wanted.moveLeft(min(max(frame.left(), room.left()), room.right() - wanted.width() + 1))
    wanted.moveTop(min(max(frame.top(), room.top()), room.bottom() - wanted.height() + 1))
    window.move(wanted.topLeft())
