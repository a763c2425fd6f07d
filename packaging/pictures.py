"""Take the pictures of the documents anew, from the real window with the example year in it, as on a day of that year."""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from malverktyg.jobs.example import make_example
from ui.app import make_app
from ui.session import Session
from ui.window import Window

TARGET = Path(__file__).parent.parent / "docs" / "bilder"
DAY = date(2023, 9, 18)
PAGES = {"oversikt": 0, "tjansteskrivelse": 4}


def main() -> int:
    """Make the example, open it, and save a picture of each page."""
    QStandardPaths.setTestModeEnabled(True)
    app = make_app()
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "Exempelby 2023.malverktyg")
        make_example(file)
        session = Session(today=DAY)
        window = Window(session)
        window.resize(1280, 800)
        window.show()
        window.deeds.open_file(file)
        for name, number in PAGES.items():
            window.go(number)
            _rest(app, 3000 if name == "tjansteskrivelse" else 700)
            window.grab().save(str(TARGET / f"{name}.png"))
        window.close()
    return 0


def _rest(app: QApplication, milliseconds: int) -> None:
    """Let the window finish what it is doing."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    app.processEvents()


if __name__ == "__main__":
    sys.exit(main())
