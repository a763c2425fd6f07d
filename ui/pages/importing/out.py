"""What the page writes to the disk: the year as a workbook or JSON, and marked copies of workbooks."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from malverktyg.exchange.facts import Remark
from malverktyg.progress import Progress
from ui import recent
from ui.pages.importing import texts
from ui.pages.importing.bring import Opened
from ui.session import Session
from ui.working import start

Tell = Callable[[Sequence[str]], object]


def export(origin: QWidget, session: Session, suffix: str, warn: Tell) -> None:
    """Ask where the year is to be written, and write it; ``warn`` takes what could not be written whole."""
    path = session.path
    filters = texts.FILES_BOOK if suffix == ".xlsx" else texts.FILES_JSON
    proposed = (path.with_suffix(suffix) if path else recent.folder() / f"export{suffix}").as_posix()
    target = _asked(origin, texts.EXPORT_TITLE, proposed, filters, suffix)
    if target is None:
        return
    session.flush()
    register, today = session.register, session.today

    def write(progress: Progress) -> tuple[str, ...]:
        from malverktyg.jobs.exporting import export  # noqa: PLC0415  loaded with the first export

        return export(register, target, today, progress)

    def tell(told: Sequence[str]) -> None:
        if isValid(origin):  # the window may have been built anew meanwhile
            warn(told)
        session.tell(texts.EXPORTED.format(name=target.name))

    start(origin, texts.EXPORTING, write, done=tell)


def mark(origin: QWidget, session: Session, opened: Opened, remarks: Sequence[Remark]) -> None:
    """Ask where a copy of a workbook that is marked with some remarks is to lie, and save it."""
    suffix = opened.path.suffix
    proposed = opened.path.with_name(texts.MARKED_NAME.format(stem=opened.path.stem) + suffix).as_posix()
    target = _asked(origin, texts.MARK_TITLE, proposed, texts.FILES_MARKED.format(suffix=suffix), suffix)
    if target is None:
        return

    def write(progress: Progress) -> Path:
        from malverktyg.jobs.marking import save_marked_copy  # noqa: PLC0415  loaded with the first copy

        progress.step(texts.MARKING, 0, 0)
        return save_marked_copy(opened.path, remarks, target)

    start(origin, texts.MARKING, write, done=lambda path: session.tell_made(texts.MARKED.format(name=path.name), path))


def _asked(origin: QWidget, title: str, proposed: str, filters: str, suffix: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(origin, title, proposed, filters)
    if not chosen:
        return None
    return Path(chosen if Path(chosen).suffix.lower() == suffix.lower() else chosen + suffix)
