"""Take the pictures of the documents anew, from the real window with the example year in it, as on a day of that year."""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QStandardPaths, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from malverktyg.jobs.example import make_example
from malverktyg.jobs.printing import print_proposal
from ui import look
from ui.app import make_app
from ui.live_review import LiveReview
from ui.look import Scheme
from ui.pages import PAGES
from ui.paper_press import draw
from ui.session import Session
from ui.window import Window

TARGET = Path(__file__).parent.parent / "docs" / "bilder"
DAY = date(2023, 9, 18)
REST = {"overview": 700, "proposal": 4000}
LONGEST = 60_000  # milliseconds that a review or a workbook may take
NAMES = {"overview": "oversikt", "proposal": "tjansteskrivelse"}
BOOK = Path(__file__).parent.parent / "tests" / "files" / "workbooks" / "04_teknik_fritid_farger_2023.xlsx"
SHEETS = (0, 1)


def main() -> int:
    """Make the example, open it, and save a picture of each page."""
    QStandardPaths.setTestModeEnabled(True)
    app = make_app()
    look.choose(scale=100, scheme=Scheme.LIGHT)  # whatever was tried here before
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "Exempelby 2023.malverktyg")
        make_example(file)
        session = Session(today=DAY)
        window = Window(session)
        window.resize(1280, 800)
        window.show()
        window.deeds.open_file(file)
        for number, page in enumerate(PAGES):
            if page.name in NAMES:
                window.go(number)
                _rest(app, REST[page.name])
                _until(app, lambda: not any(review.is_busy for review in window.findChildren(LiveReview)))
                window.grab().save(str(TARGET / f"{NAMES[page.name]}.png"))
        window.deeds.take([BOOK])
        _until(app, lambda: getattr(window.page, "plan", None) is not None)
        window.grab().save(str(TARGET / "import.png"))
        _take_paper(session, folder)
        window.close()
    return 0


def _take_paper(session: Session, folder: str) -> None:
    """Two pages side by side, in colour and in grey."""
    paper = Path(folder, "skrivelse.pdf")
    print_proposal(session.register, None, paper, DAY)
    pages = [draw(paper.read_bytes(), page, 75) for page in SHEETS]
    gap = 24
    whole = QImage(
        sum(page.width() for page in pages) + gap * (len(pages) + 1), pages[0].height() + 2 * gap, QImage.Format.Format_RGB32
    )
    whole.fill(look.colour("desk"))
    painter, left = QPainter(whole), gap
    for page in pages:
        painter.drawImage(left, gap, page)
        left += page.width() + gap
    painter.end()
    whole.save(str(TARGET / "papper.png"))
    whole.convertToFormat(QImage.Format.Format_Grayscale8).save(str(TARGET / "papper-gra.png"))


def _until(app: QApplication, is_so: Callable[[], bool]) -> None:
    """Wait for what another thread is doing, and for the window to show it."""
    waited = 0
    while not is_so():
        _rest(app, 100)
        waited += 100
        if waited > LONGEST:
            raise TimeoutError
    _rest(app, 500)


def _rest(app: QApplication, milliseconds: int) -> None:
    """Let the window finish what it is doing."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    app.processEvents()


if __name__ == "__main__":
    sys.exit(main())
