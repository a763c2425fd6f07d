"""What tests of the window share: the program's looks, a file with a year in it, and a keyboard with å, ä and ö."""

import gc
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from importlib.abc import MetaPathFinder
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from malverktyg.domain.year import Entity
from malverktyg.jobs.register import Desk
from tests.registers import a_year
from tests.ui.patience import PatientBot
from ui import look
from ui.app import make_app
from ui.look import Scheme
from ui.session import Session
from ui.window import Window

_LONGEST_DIALOG = 60_000  # milliseconds


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return make_app()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's bot, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_dialog_waits_for_ever(qapp: QApplication) -> Iterator[None]:
    """A dialog whose answer went astray is turned down, so that its test fails instead of waiting."""

    def turn_down() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(turn_down)
    timer.start(_LONGEST_DIALOG)
    yield
    timer.stop()


class _Imports(MetaPathFinder):
    """Hears what is imported where."""

    def __init__(self) -> None:
        self.astray: list[str] = []

    @override
    def find_spec(self, fullname: str, path: object, target: object = None) -> None:
        if fullname.partition(".")[0] in ("ui", "PySide6") and current_thread() is not main_thread():
            self.astray.append(fullname)


@pytest.fixture(autouse=True)
def no_thread_makes_types_of_qt() -> Iterator[None]:
    """PySide makes each of Qt's types when it is first named; where two threads do so at once the program ends."""
    ears = _Imports()
    sys.meta_path.insert(0, ears)
    yield
    sys.meta_path.remove(ears)
    assert ears.astray == []


@pytest.fixture(autouse=True)
def no_worker_searches_for_dead_objects() -> Iterator[None]:
    """As in the program (``ui.collecting``): here Python searches between the tests, in their thread."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Every test of the window has the program's fonts, colours and Swedish, and leaves the next one the plain looks."""
    yield
    if (look.chosen_scale(), look.chosen_scheme()) != (100, Scheme.SYSTEM):
        look.choose(scale=100, scheme=Scheme.SYSTEM)


@pytest.fixture(scope="session")
def untouched_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that holds a whole year, made once: what a test opens is a copy of its own."""
    path = tmp_path_factory.mktemp("year") / "Året 2023.malverktyg"
    with Desk.create(path, "test") as desk:
        register = a_year()
        desk.change("Fyllde filen", [value for table in register.tables.values() for value in table.values()], _seeds(desk))
    return path


@pytest.fixture
def year_file(tmp_path: Path, untouched_year: Path) -> Path:
    """A file that holds a whole year, as nobody has touched it."""
    return Path(shutil.copy(untouched_year, tmp_path))


def _seeds(desk: Desk) -> list[Entity]:
    return [value for table in desk.register.tables.values() for value in table.values()]


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A session on 21 September 2023 without a file."""
    made = Session(today=date(2023, 9, 21))
    yield made
    made.close()


@pytest.fixture
def opened(session: Session, year_file: Path) -> Session:
    """A session with the year open."""
    assert session.open(year_file)
    return session


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """The program's window on 21 September 2023, shown and active, without a file."""
    made = Window(Session(today=date(2023, 9, 21)))
    qtbot.addWidget(made, before_close_func=_let_go)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.works.stop_all()
    made.close()
    made.deleteLater()


def _let_go(window: Window) -> None:
    """Let a window close without a question: what a test has begun or written may be lost."""
    window.works.works.clear()
    window.session.asks = None


@pytest.fixture
def filled(window: Window, year_file: Path) -> Window:
    """The program's window with the year open."""
    assert window.deeds.open_file(year_file)
    return window


@pytest.fixture
def stage(qtbot: QtBot) -> QWidget:
    """A window that is shown and active: what a test puts in its column can have the focus."""
    made = QWidget()
    QVBoxLayout(made)
    made.resize(900, 800)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def type_text() -> Callable[[QWidget, str], None]:
    """Types any letters into a widget; ``QTest.keyClicks`` aborts the process at å."""

    def type_(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return type_
