"""Freezing from the page: the review first, then the question, then the sealing, and the ways to what is frozen."""

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.matters import Matter
from malverktyg.progress import Progress
from ui.pages.proposal import paper_out, texts
from ui.pages.proposal.freeze_dialog import FreezeDialog
from ui.session import Session
from ui.working import start

if TYPE_CHECKING:
    from malverktyg.jobs.freezing import Prepared, Reprint
    from malverktyg.jobs.register import Desk
    from malverktyg.review.finding import Finding


class Freezing(QObject):
    """What the buttons of the frozen do; ``matter`` gives the matter that is shown."""

    def __init__(self, page: QWidget, session: Session, matter: Callable[[], Matter | None]) -> None:
        super().__init__(page)
        self._page, self._session, self._matter = page, session, matter
        self.dialog: FreezeDialog | None = None

    def ask(self) -> None:
        """Review the paper, and then ask whether to freeze it."""
        self._session.flush()
        matter = self._matter()
        if matter is None or matter.id is None:
            return
        register, today, id = self._session.register, self._session.today, matter.id

        def review(_: Progress) -> "tuple[Finding, ...]":
            from malverktyg.jobs.freezing import errors_left  # noqa: PLC0415

            return errors_left(register, id, today)

        start(self._page, texts.REVIEWING, review, done=lambda errors: self._ask(id, errors), only_reads=True)

    def _ask(self, id: str, errors: "tuple[Finding, ...]") -> None:
        if self.dialog is not None:
            return  # asked for twice, while the paper was reviewed: one question is enough
        self.dialog = dialog = FreezeDialog(errors, self._page)
        dialog.accepted.connect(lambda: self.freeze(id, dialog.reason.text()))
        dialog.finished.connect(self._answered)
        dialog.open()

    def _answered(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def freeze(self, id: str, reason: str) -> None:
        """Prepare beside the window, and seal."""
        desk, who = self._session.desk, self._session.who
        if desk is None:
            return
        when = datetime.now().astimezone()

        def prepare(progress: Progress) -> "Prepared":
            from malverktyg.jobs import freezing  # noqa: PLC0415

            return freezing.prepare(desk, id, when, who=who, reason=reason, progress=progress)

        start(self._page, texts.FREEZING, prepare, done=self._seal)

    def _seal(self, prepared: "Prepared") -> None:
        frozen = self._session.seal(prepared)
        if frozen is not None:
            self._session.tell(texts.FROZE.format(number=frozen.number), undoable=True)

    def do(self, way: str, frozen: FrozenPaper) -> None:
        """One of the strip's ways."""
        desk = self._session.desk
        if desk is not None:
            getattr(self, f"_{way}")(desk, frozen)

    def _show(self, desk: "Desk", frozen: FrozenPaper) -> None:
        target = Path(tempfile.mkdtemp(prefix="malverktyg-")) / self._name(frozen)
        self._give(desk, frozen, target, lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))

    def _save(self, desk: "Desk", frozen: FrozenPaper) -> None:
        target = paper_out.asked(self._page, self._session, texts.SAVE_PDF, self._name(frozen), texts.PDF_FILES)
        if target:
            self._give(desk, frozen, target, lambda path: self._session.tell(texts.SAVED.format(name=path.name)))

    def _give(self, desk: "Desk", frozen: FrozenPaper, target: Path, done: Callable[[Path], object]) -> None:
        """Put the sealed bytes in a file: they are given as they are, or not at all."""

        def save(_: Progress) -> Path:
            from malverktyg.jobs import freezing  # noqa: PLC0415

            return freezing.save(desk.sealed(frozen.pdf), target)

        start(self._page, texts.SAVING, save, done=done)

    def _name(self, frozen: FrozenPaper) -> str:
        matter = self._session.register.all(Matter)[frozen.matter]
        return paper_out.file_name(matter, f" v{frozen.number}.pdf")

    def _look(self, _: "Desk", frozen: FrozenPaper) -> None:
        session = self._session  # this page goes when the file is shown anew
        if session.look_at(frozen):
            session.show_thing("matter", frozen.matter)

    def _check(self, desk: "Desk", frozen: FrozenPaper) -> None:
        def check(_: Progress) -> "Reprint":
            from malverktyg.jobs import freezing  # noqa: PLC0415

            desk.sealed(frozen.pdf)
            desk.sealed(frozen.log)
            return freezing.reprinted(desk, frozen)

        def tell(found: "Reprint") -> None:
            self._session.tell(texts.SEALS[found.name])

        start(self._page, texts.CHECKING_SEAL, check, done=tell, only_reads=True)

    def _copy(self, _: "Desk", frozen: FrozenPaper) -> None:
        QGuiApplication.clipboard().setText(frozen.pdf)
        self._session.tell(texts.SUM_COPIED)
