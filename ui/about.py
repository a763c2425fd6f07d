"""Help where no file is open: the handbook, what the program is, and the example to look at."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg import __version__
from malverktyg.progress import Progress
from ui import look, texts
from ui.handbook.view import HandbookView
from ui.session import Session
from ui.widgets.buttons import Button, primary
from ui.widgets.dialogs import Dialog, room_for, words
from ui.widgets.labels import label
from ui.work import Work
from ui.working import start

_HANDBOOK = (950, 660)  # pixels at 100 %


def show_handbook(parent: QWidget, chapter: str) -> QDialog:
    """The handbook in a window of its own, for when there is no page to show it on."""
    book, made, close = HandbookView(), QDialog(parent), primary(texts.CLOSE)
    book.open(chapter)
    made.setWindowTitle(texts.HANDBOOK)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(close)
    column = QVBoxLayout(made)
    column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
    column.setSpacing(look.px(12))
    column.addWidget(label(texts.HANDBOOK, "detail"))
    column.addWidget(book, 1)
    column.addLayout(row)
    made.resize(room_for(made, *_HANDBOOK))
    return _opened(made, close)


def show_program(parent: QWidget) -> QDialog:
    """Name, version and what the program is for."""
    made, close = Dialog(texts.PROGRAM, parent), primary(texts.CLOSE)
    version = label(texts.VERSION.format(version=__version__), "help")
    made.put_together(words(label(texts.ABOUT_TOLD, "body", wraps=True), version), close, wide=440)
    return _opened(made, close)


def _opened(dialog: QDialog, close: Button) -> QDialog:
    close.clicked.connect(dialog.accept)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def open_example(window: QWidget, session: Session) -> None:
    """Open the example; where it is not there yet it is made beside the program's own settings."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
    path = folder / texts.EXAMPLE_NAME
    if path.exists():
        session.open(path)
        return
    if any(work.title == texts.MAKING_EXAMPLE for work in window.findChildren(Work)):
        return  # asked for again while it is being made

    def make(progress: Progress) -> Path:
        from malverktyg.jobs.example import make_example  # noqa: PLC0415

        folder.mkdir(parents=True, exist_ok=True)
        make_example(path, progress)
        return path

    start(window, texts.MAKING_EXAMPLE, make, done=session.open)
