"""Help where no file is open: the handbook, what the program is, and the example to look at."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg import __version__
from malverktyg.progress import Progress
from ui import look, texts
from ui.handbook.view import HandbookView
from ui.session import Session
from ui.widgets.buttons import primary
from ui.widgets.labels import label
from ui.working import start


def _dialog(parent: QWidget, title: str, content: QWidget) -> QDialog:
    made = QDialog(parent)
    made.setWindowTitle(title)
    close = primary(texts.CLOSE)
    close.clicked.connect(made.accept)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(close)
    column = QVBoxLayout(made)
    column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
    column.setSpacing(look.px(12))
    column.addWidget(label(title, "detail"))
    column.addWidget(content)
    column.addLayout(row)
    made.finished.connect(made.deleteLater)
    made.open()
    return made


def show_handbook(parent: QWidget, chapter: str) -> QDialog:
    """The handbook in a window of its own, for when there is no page to show it on."""
    book = HandbookView()
    book.setMinimumSize(look.px(900), look.px(560))
    book.open(chapter)
    return _dialog(parent, texts.HANDBOOK, book)


def show_program(parent: QWidget) -> QDialog:
    """Name, version and what the program is for."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    told = label(texts.ABOUT_TOLD, "body", wraps=True)
    told.setMinimumWidth(look.px(440))
    column.addWidget(told)
    column.addWidget(label(texts.VERSION.format(version=__version__), "help"))
    return _dialog(parent, texts.PROGRAM, content)


def open_example(window: QWidget, session: Session) -> None:
    """Open the example; where it is not there yet it is made beside the program's own settings."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
    path = folder / texts.EXAMPLE_NAME
    if path.exists():
        session.open(path)
        return

    def make(progress: Progress) -> Path:
        from malverktyg.jobs.example import make_example  # noqa: PLC0415

        folder.mkdir(parents=True, exist_ok=True)
        make_example(path, progress)
        return path

    start(window, texts.MAKING_EXAMPLE, make, done=session.open)
