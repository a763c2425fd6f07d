"""The window's program: names, translations and looks are set before the first widget is made."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import errors, look, texts
from ui.desktop.icon import program_icon

_TURN = 0.001  # seconds that another thread may keep Python to itself; a page that opens asks for its turn some twenty times


def run(path: Path | None = None) -> int:
    """Show the window until it is closed; gives the exit code. Without a screen it says so and gives 3."""
    if missing := _no_screen():
        sys.stderr.write(f"{missing}\n")
        return 3
    app = make_app()
    errors.catch_bugs()
    from ui.beforehand import Beforehand  # noqa: PLC0415  after the looks are set
    from ui.colleagues import Colleagues  # noqa: PLC0415
    from ui.collecting import Collecting  # noqa: PLC0415
    from ui.rest import Rest  # noqa: PLC0415
    from ui.window import Window  # noqa: PLC0415

    app.setWindowIcon(program_icon())
    window = Window()
    window.show()
    Beforehand(window)
    Collecting(window, Rest.of(window))
    Colleagues(window)
    app.commitDataRequest.connect(window.session.flush)  # the user logs out: what is written is saved first
    if path is not None:
        window.deeds.take([path.absolute()])
    return app.exec()


def make_app() -> QApplication:
    """The application with its names, Swedish for Qt's own words, and its looks; the same one when called again."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([texts.PROGRAM])
    sys.setswitchinterval(_TURN)
    app.setOrganizationName("malverktyg")
    app.setApplicationName("malverktyg")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("malverktyg")
    app.setStyle("Fusion")
    QLocale.setDefault(QLocale("sv_SE"))
    swedish = QTranslator(app)
    if swedish.load("qtbase_sv", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(swedish)
    look.dress()
    hints = app.styleHints()
    for changed in (hints.colorSchemeChanged, hints.accessibility().contrastPreferenceChanged):
        changed.connect(lambda _: look.dress())
    return app


def _no_screen() -> str:
    """What to say where QApplication would abort: on Linux without a display."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or chosen.split(":")[0] not in ("", "xcb", "wayland"):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return texts.NO_SCREEN
