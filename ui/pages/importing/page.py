"""The page Import och export: read in the background, compare with the file, show the plan, and save it as one change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget
from typing_extensions import override

from malverktyg.domain.overview import starting_period
from malverktyg.progress import Progress
from ui import recent
from ui.pages.importing import texts
from ui.pages.importing.bring import Asked, Brought, bring
from ui.pages.importing.plan_view import PlanView, writes
from ui.pages.importing.start import DropVeil, StartView, books
from ui.periods import offered
from ui.session import Session
from ui.widgets.remark import Kind
from ui.workbook.seen import BookSeen, see
from ui.working import start

if TYPE_CHECKING:
    from malverktyg.exchange.planning.items import Choice, Plan


@dataclass(frozen=True, slots=True)
class Compared:
    """A plan, and each workbook with the plan laid over it."""

    plan: "Plan"
    books: list[BookSeen]


class ImportingPage(QWidget):
    """Import och export."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.asked = Asked(())
        self.brought = Brought()
        self.choices: dict[str, Choice] = {}
        self.plan: Plan | None = None
        self.start, self.plan_view = StartView(), PlanView()
        self.views = QStackedLayout(self)
        self.views.addWidget(self.start)
        self.views.addWidget(self.plan_view)
        self.veil = DropVeil(self)
        self.setAcceptDrops(True)
        self._connect()

    def _connect(self) -> None:
        view = self.plan_view
        self.start.choose_wanted.connect(self.choose)
        self.start.export_wanted.connect(self.export)
        view.other_files.connect(self.choose)
        view.cancelled.connect(self.leave)
        view.accepted.connect(self.accept)
        view.period_chosen.connect(lambda period: self._read(replace(self.asked, period=period)))
        view.decided.connect(self._decide)
        self.session.changed.connect(self._compare)

    def show_thing(self, _kind: str, id: str) -> None:
        """With "export": what has to do with export."""
        if id == "export":
            self.leave()
            self.start.book.setFocus()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.plan_view.sheet, self.plan_view.side, self.plan_view.foot] if self.plan else [self.start]

    # in

    def choose(self) -> None:
        """Choose workbooks."""
        chosen, _ = QFileDialog.getOpenFileNames(self, texts.CHOOSE_TITLE, str(recent.folder()), texts.FILES_BOOKS)
        if chosen:
            self.bring_in([Path(name) for name in chosen])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Read workbooks and show what they hold."""
        self.choices.clear()
        self.plan_view.offer_periods(offered(self.session))
        self._read(Asked(tuple(paths), with_hidden=self.start.hidden.value()))

    def _read(self, asked: Asked) -> None:
        register = self.session.register
        start(
            self,
            texts.READING,
            lambda progress: bring(asked, register, progress),
            done=lambda brought: self._take(asked, brought),
            stopped=lambda: self.start.tell(Kind.HINT, [texts.READING_STOPPED]),
            note=texts.READING_NOTE,
        )

    def _take(self, asked: Asked, brought: Brought) -> None:
        self.asked = asked
        if not brought.readings:
            self.leave()
            self.start.tell_refused(brought.refused)
            return
        self.brought = brought
        self.plan_view.begin(brought.refused)
        self._compare()

    def _decide(self, key: str, choice: "Choice") -> None:
        self.choices[key] = choice
        self._compare()

    def _compare(self) -> None:
        """Compare what was read with the file as it is now."""
        if not self.brought.readings:
            return
        brought, register, choices = self.brought, self.session.register, dict(self.choices)

        def compare(progress: Progress) -> Compared:
            from malverktyg.jobs.importing import plan  # noqa: PLC0415  loaded with the first plan

            progress.step(texts.COMPARING, 0, 0)
            made = plan(brought.readings, register, now=datetime.now().astimezone(), choices=choices)
            books = [see(*one) for one in zip(brought.books, brought.readings, made.workbooks, strict=True)]
            for book in books:
                for number in range(len(book.book.sheets)):
                    book.sheet(number)  # here, so that the window does not wait for it
            return Compared(made, books)

        start(self, texts.COMPARING, compare, done=lambda compared: self._show(brought, compared))

    def _show(self, brought: Brought, compared: Compared) -> None:
        if self.brought is not brought:
            return
        self.plan = compared.plan
        self.plan_view.show_plan(compared.plan, compared.books)
        self.views.setCurrentWidget(self.plan_view)

    def accept(self) -> None:
        """Save the plan as one change, and leave a receipt."""
        plan, first = self.plan, not self.session.register.years
        if plan is None:
            return
        self.brought = Brought()
        if self.session.apply(plan) is None:
            return
        count, names = writes(plan), [one.file for one in plan.workbooks if not one.declined]
        name = names[0] if len(names) == 1 else texts.BOOKS.format(count=len(names))
        told = texts.IMPORTED_ONE if count == 1 else texts.IMPORTED if count else texts.CHOICES_KEPT
        self.leave()
        self.session.tell(told.format(count=count, name=name), undoable=True)
        if first:
            self.session.set_period(starting_period(self.session.register, self.session.today))
        self.session.show_thing("overview")

    def leave(self) -> None:
        """Go back to the beginning; nothing is saved."""
        self.brought, self.plan = Brought(), None
        self.choices.clear()
        self.start.tell(Kind.HINT, [])
        self.views.setCurrentWidget(self.start)

    # out

    def export(self, suffix: str) -> None:
        """Ask where the year is to be written, and write it."""
        path = self.session.path
        filters = texts.FILES_BOOK if suffix == ".xlsx" else texts.FILES_JSON
        proposed = (path.with_suffix(suffix) if path else recent.folder() / f"export{suffix}").as_posix()
        chosen, _ = QFileDialog.getSaveFileName(self, texts.EXPORT_TITLE, proposed, filters)
        if not chosen:
            return
        target = Path(chosen if Path(chosen).suffix.lower() == suffix else chosen + suffix)
        self.session.flush()
        register, today = self.session.register, self.session.today

        def write(progress: Progress) -> tuple[str, ...]:
            from malverktyg.jobs.exporting import export  # noqa: PLC0415  loaded with the first export

            return export(register, target, today, progress)

        start(self, texts.EXPORTING, write, done=lambda told: self._tell_exported(target, told))

    def _tell_exported(self, target: Path, told: Sequence[str]) -> None:
        self.start.tell(Kind.WARNING, told)
        self.session.tell(texts.EXPORTED.format(name=target.name))

    # dropped

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if books(_paths(event)):
            event.acceptProposedAction()
            self.veil.cover()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        event.acceptProposedAction()
        self.bring_in(books(_paths(event)))


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
