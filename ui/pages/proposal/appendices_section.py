"""The section Bilagor: the program's own appendices, chosen PDFs and free lines in one numbered order."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.appendices import OWN, Appendix, AppendixKind, Entry, entries, rearranged
from malverktyg.domain.matters import Proposal
from malverktyg.domain.parts import Origin
from malverktyg.errors import MalverktygError
from ui import look
from ui.dropped import accept_copy
from ui.forms.editors import LinesEdit
from ui.forms.field import Field
from ui.forms.form import Form
from ui.pages.proposal import texts
from ui.pages.proposal.appendix_row import AppendixRow
from ui.pages.proposal.case import Case, State, counted
from ui.pages.proposal.row_drag import Landing, dragged, place_at
from ui.pages.proposal.section import Section
from ui.session import Session
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.remark import Kind, RemarkLine


class AppendicesSection(Section):
    """Bilagor. PDFs may be dropped on it, and its rows dragged by their numbers."""

    heading = texts.ATTACHMENTS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._case: Case | None = None
        self.order: tuple[Entry, ...] = ()
        self.rows: list[AppendixRow] = []
        self.add, self.trouble = Button(texts.NEW_APPENDIX, role="link", icon="plus"), RemarkLine()
        self.menu = QMenu(self.add)
        self.own = {kind: self.menu.addAction(kind.label, partial(self.add_own, kind)) for kind in OWN}
        self.menu.addSeparator()
        self.menu.addAction(texts.CHOOSE_PDF, self.ask_pdf)
        self.lines = LinesEdit(1, 8)
        rows = (Field(name="attachments", label=texts.FREE_LINES, editor=self.lines, help=texts.FREE_LINES_HELP),)
        self.form: Form[Proposal] = Form(session, rows, why=texts.WHY_PAPER)
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(8))
        self.body.addWidget(label(texts.APPENDICES_HELP, "help", wraps=True))
        self.body.addLayout(self._list)
        self.body.addWidget(self.add)
        self.body.addWidget(self.trouble)
        self.take(self.form)
        self.landing = Landing(self)
        self.setAcceptDrops(True)
        self.add.clicked.connect(lambda: self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft())))

    @override
    def show_case(self, case: Case) -> None:
        self._case = case
        self.form.load(case.proposal)
        self.order = entries(case.proposal.attachments, case.register.appendices_of(case.proposal.id))
        while len(self.rows) < len(self.order):
            self.rows.append(self._made(len(self.rows)))
        while len(self.rows) > len(self.order):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (row, entry) in enumerate(zip(self.rows, self.order, strict=True), 1):
            row.show_entry(entry, place, len(self.order))
        taken = {entry.kind for entry in self.order if isinstance(entry, Appendix)}
        for kind, action in self.own.items():
            action.setEnabled(kind not in taken)
        self.forms = [
            self.form,
            *(row.form for row, entry in zip(self.rows, self.order, strict=True) if not isinstance(entry, str)),
        ]

    @override
    def state(self, case: Case) -> State:
        files = [one for one in case.register.appendices_of(case.proposal.id) if one.kind is AppendixKind.FILE]
        told = counted(len(self.order), texts.APPENDIX_ONE, texts.APPENDICES) if self.order else texts.NO_ATTACHMENTS
        return (Kind.RIGHT if all(one.tagged or one.merged for one in files) else Kind.WARNING), told

    @override
    def editor_of(self, origin: Origin) -> QWidget | None:
        if origin.kind == "Appendix":
            row = next((row for row in self.rows if row.form.loaded and row.form.loaded.id == origin.subject), None)
            return row.form.title if row else None
        return super().editor_of(origin)

    def add_own(self, kind: AppendixKind) -> None:
        """An appendix that the program makes, last in the list."""
        if self._case is None or self._case.proposal.id is None:
            return
        self.session.flush()
        told = self._moved() if kind is AppendixKind.CHANGES else ""
        made = Appendix(proposal=self._case.proposal.id, kind=kind, told=told, position=len(self.order))
        self.session.save_one(made, texts.WHY_NEW_APPENDIX)

    def ask_pdf(self) -> None:
        """Let the user choose PDFs."""
        names, _ = QFileDialog.getOpenFileNames(self, texts.CHOOSE_PDF_TITLE, str(Path.home()), texts.PDF_FILES)
        self.take_files([Path(name) for name in names])

    def take_files(self, paths: list[Path]) -> None:
        """Keep PDFs in the file as appendices; one that cannot be used is told, and the others are kept."""
        from malverktyg.jobs.appending import chosen  # noqa: PLC0415  pdfium is loaded with the first file

        self.session.flush()
        self.trouble.clear()
        for path in paths:
            if self._case is None or self._case.proposal.id is None:
                return
            try:
                found = chosen(path, self._case.proposal.id)
            except MalverktygError as error:
                self.trouble.tell(Kind.ERROR, error.message)
                continue
            made = replace(found.appendix, position=len(self.order))
            self.session.change(saved=(made,), why=texts.WHY_NEW_APPENDIX, files=found.files)

    def _made(self, place: int) -> AppendixRow:
        row = AppendixRow(self.session)
        self._list.addWidget(row)
        row.moved.connect(partial(self._move, place))
        row.unwanted.connect(partial(self._remove, place))
        row.refreshed.connect(partial(self._fetch_again, place))
        return row

    def _move(self, place: int, by: int) -> None:
        self.session.flush()
        to = place + by
        if self._case is None or not by or not 0 <= to < len(self.order):
            return
        order = list(self.order)
        order.insert(to, order.pop(place))
        proposal, appendices = rearranged(self._case.proposal, order)
        self.session.save(proposal, *appendices, why=texts.WHY_MOVED_APPENDIX)
        row = self.rows[to]
        (row.form.title if row.form.isVisible() else row.up if row.up.isEnabled() else row.down).setFocus()

    def _remove(self, place: int) -> None:
        self.session.flush()
        if self._case is None or place >= len(self.order):
            return
        before, gone = self.session.register, self.order[place]
        proposal, left = rearranged(self._case.proposal, [*self.order[:place], *self.order[place + 1 :]])
        going = (gone,) if isinstance(gone, Appendix) else ()
        self.session.change(saved=(proposal, *left), removed=going, why=texts.WHY_REMOVED_APPENDIX)
        if self.session.register is not before:
            self.session.tell(texts.REMOVED_APPENDIX, undoable=True)

    def _fetch_again(self, place: int) -> None:
        entry = self.order[place]
        if isinstance(entry, Appendix):
            self.session.flush()
            self.session.save(replace(entry, told=self._moved()), why=texts.WHY_APPENDIX)

    def _moved(self) -> str:
        from malverktyg.jobs.appending import what_moved  # noqa: PLC0415

        desk = self.session.desk
        return what_moved(desk, self._case.matter, self.session.today) if desk and self._case else ""

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if dragged(event, self.rows) is not None:
            event.acceptProposedAction()
        elif urls and all(url.toLocalFile().lower().endswith(".pdf") for url in urls):
            accept_copy(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if dragged(event, self.rows) is not None:
            self.landing.show_at(self, self.rows, self._place_at(event))
            event.acceptProposedAction()
        else:
            accept_copy(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.landing.hide()

    def _place_at(self, event: QDropEvent) -> int:
        return place_at(self, self.rows, event.position().y())

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.landing.hide()
        place = dragged(event, self.rows)
        if place is not None:
            event.acceptProposedAction()
            to = self._place_at(event)
            self._move(place, to - place - (to > place))
            return
        accept_copy(event)
        self.unfold()
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls()])
