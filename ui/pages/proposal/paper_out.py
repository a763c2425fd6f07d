"""The paper on its way out of the program: saved, opened or sent to a printer, each as work beside the window."""

import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from malverktyg.domain.matters import Matter
from malverktyg.domain.year import Register
from malverktyg.progress import Progress
from ui.models.words import spaced
from ui.pages.proposal import texts
from ui.paper_press import draw, sizes
from ui.session import Session
from ui.widgets.question import agreed
from ui.working import start

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from malverktyg.jobs.register import Desk

DOTS_PER_INCH = 300
WORD = ".docx"
MOST_TOLD = 8  # names told in a question


def file_name(matter: Matter, suffix: str = ".pdf") -> str:
    """What the paper's file is called: with the diarienummer, in signs that every system takes."""
    dnr = "".join(sign if sign.isalnum() or sign in " -" else "-" for sign in matter.dnr.replace("\u00a0", " ")).strip()
    return (texts.FILE_NAME if dnr else texts.FILE_NAME_PLAIN).format(dnr=dnr, suffix=suffix)


def published_name(matter: Matter) -> str:
    """What a copy for publication is called."""
    name = file_name(matter, "")
    return texts.PUBLISHED_NAME.format(name=name)


def save_pdf(page: QWidget, session: Session, matter: Matter) -> None:
    """Ask where, and save the paper there."""
    target = asked(page, session, texts.SAVE_PDF, file_name(matter), texts.PDF_FILES)
    if target:
        save_to(page, session, matter, target)


def save_word(page: QWidget, session: Session, matter: Matter) -> None:
    """Ask where, and save the paper there as Word."""
    target = asked(page, session, texts.SAVE_WORD, file_name(matter, WORD), texts.WORD_FILES)
    if target:
        save_word_to(page, session, matter, target)


def asked(page: QWidget, session: Session, title: str, name: str, kinds: str) -> Path | None:
    """Ask where a file of some kinds is to lie."""
    folder = session.path.parent if session.path else Path.home()
    chosen, _ = QFileDialog.getSaveFileName(page, title, str(folder / name), kinds)
    suffix = Path(name).suffix
    return Path(chosen if chosen.lower().endswith(suffix) else chosen + suffix) if chosen else None


def save_separately(page: QWidget, session: Session, matter: Matter) -> None:
    """Ask where, and save the paper there with each appendix as a file of its own beside it."""
    target = asked(page, session, texts.SAVE_SEPARATELY, file_name(matter), texts.PDF_FILES)
    if target:
        save_to(page, session, matter, target, separately=True)


def save_published(page: QWidget, session: Session, matter: Matter) -> None:
    """Tell what may still be a name, ask where, and save a copy for publication there."""
    register, today = session.register, session.today
    start(
        page,
        texts.LOOKING_FOR_NAMES,
        lambda _: _names_left(register, matter, today),
        done=lambda left: _ask_and_publish(page, session, matter, left),
        only_reads=True,
    )


def _ask_and_publish(page: QWidget, session: Session, matter: Matter, left: tuple[str, ...]) -> None:
    title = texts.ASK_NAMES_ONE if len(left) == 1 else texts.ASK_NAMES.format(count=spaced(len(left)))
    more = [texts.ASK_MORE.format(count=spaced(len(left) - MOST_TOLD))] if len(left) > MOST_TOLD else []
    told = "\n".join([texts.ASK_NAMES_WHY, "", *left[:MOST_TOLD], *more])
    if left and not agreed(page, title, told, safe=texts.NAMES_BACK, act=texts.SAVE_ANYWAY):
        return
    target = asked(page, session, texts.SAVE_PUBLISHED, published_name(matter), texts.PDF_FILES)
    if target:
        save_published_to(page, session, matter, target)


def save_published_to(page: QWidget, session: Session, matter: Matter, target: Path) -> None:
    """Save a copy for publication, and leave a receipt that asks for it to be read."""
    register, today = session.register, session.today
    start(
        page,
        texts.SAVING_PUBLISHED,
        lambda progress: _publish_to(register, matter, target, today, progress),
        done=lambda path: session.tell(texts.PUBLISHED.format(name=path.name)),
    )


def save_to(page: QWidget, session: Session, matter: Matter, target: Path, *, separately: bool = False) -> None:
    """Save the paper with its appendices and leave a receipt."""
    desk, today = session.desk, session.today
    start(
        page,
        texts.SAVING,
        lambda progress: _save(desk, matter, target, today, progress, separately=separately),
        done=lambda names: session.tell(_saved(names)),
    )


def _saved(names: tuple[str, ...]) -> str:
    name, *beside = names
    frame = (texts.SAVED, texts.SAVED_BESIDE_ONE)[len(beside)] if len(beside) < 2 else texts.SAVED_BESIDE
    return frame.format(name=name, count=len(beside))


def save_word_to(page: QWidget, session: Session, matter: Matter, target: Path) -> None:
    """Save the paper to a file of Word and leave a receipt."""
    desk, today = session.desk, session.today
    start(
        page,
        texts.SAVING_WORD,
        lambda progress: _write_to(desk, matter, target, today, progress),
        done=lambda path: session.tell(texts.SAVED.format(name=path.name)),
    )


def open_pdf(page: QWidget, session: Session, matter: Matter) -> None:
    """Print the paper to a file of the moment and show it in the system's own reader."""
    desk, today = session.desk, session.today
    target = Path(tempfile.mkdtemp(prefix="malverktyg-")) / file_name(matter)
    start(
        page,
        texts.OPENING,
        lambda progress: _print_to(desk, matter, target, today, progress),
        done=lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )


def print_paper(page: QWidget, session: Session, matter: Matter) -> None:
    """Ask for a printer, and send the pages there as pictures of 300 dots an inch."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  loaded with the first print

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(file_name(matter, ""))
    dialog = QPrintDialog(printer, page)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        send(page, session, matter, printer)
    dialog.deleteLater()


def send(page: QWidget, session: Session, matter: Matter, printer: "QPrinter") -> None:
    """Print the pages on a printer and leave a receipt."""
    desk, today = session.desk, session.today
    told = texts.SENT.format(printer=printer.printerName() or printer.outputFileName())
    start(
        page,
        texts.SENDING,
        lambda progress: print_pages(_pdf(desk, matter, today), printer, progress),
        done=lambda _: session.tell(told),
    )


def print_pages(pdf: bytes, printer: "QPrinter", progress: Progress) -> None:
    """Draw the pages of a PDF on a printer, each as large as its paper."""
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    painter = QPainter(printer)
    try:
        count = len(sizes(pdf))
        for place in range(count):
            progress.step(texts.PAGE_STEP.format(page=place + 1), place, count)
            if place:
                printer.newPage()
            image = draw(pdf, place, DOTS_PER_INCH)
            painter.drawImage(QRectF(painter.viewport()), image)
    finally:
        painter.end()


def _pdf(desk: "Desk | None", matter: Matter, today: date) -> bytes:
    from malverktyg.jobs.freezing import pdf_of  # noqa: PLC0415  reportlab is loaded with the first paper

    return pdf_of(_open(desk), matter.id, today)


def _print_to(desk: "Desk | None", matter: Matter, target: Path, today: date, progress: Progress) -> Path:
    from malverktyg.jobs.freezing import print_out  # noqa: PLC0415

    return print_out(_open(desk), matter.id, target, today, progress)


def _save(
    desk: "Desk | None", matter: Matter, target: Path, today: date, progress: Progress, *, separately: bool
) -> tuple[str, ...]:
    from malverktyg.jobs import appending  # noqa: PLC0415

    way = appending.save_separately if separately else appending.save_whole
    return way(_open(desk), matter.id, target, today, progress)


def _names_left(register: Register, matter: Matter, today: date) -> tuple[str, ...]:
    from malverktyg.jobs.printing import names_left  # noqa: PLC0415

    return names_left(register, matter.id, today)


def _publish_to(register: Register, matter: Matter, target: Path, today: date, progress: Progress) -> Path:
    from malverktyg.jobs.printing import print_published  # noqa: PLC0415

    return print_published(register, matter.id, target, today, progress)


def _write_to(desk: "Desk | None", matter: Matter, target: Path, today: date, progress: Progress) -> Path:
    from malverktyg.jobs.exporting import export  # noqa: PLC0415
    from malverktyg.jobs.freezing import Seals  # noqa: PLC0415

    found = _open(desk)
    export(found.register, target, today, progress, which=matter.id, seals=Seals(found))
    return target


def _open(desk: "Desk | None") -> "Desk":
    """The desk of the file; a page with a matter on it has one."""
    if desk is None:
        raise RuntimeError("no file is open")
    return desk
