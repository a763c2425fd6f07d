"""A form is a value on loan: load it, draft what is written, save as one goes; what was only looked at is never changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.problem import Problem, Severity, blocks, problems
from malverktyg.domain.year import Entity, Register
from ui import look
from ui.forms.aside import Aside, left_in, write_back
from ui.forms.field import Field, FieldCell
from ui.forms.row import FieldRow, least
from ui.leaving import Unsaved
from ui.reading_order import show
from ui.session import Session
from ui.widgets.remark import Kind

E = TypeVar("E", bound=Entity)
PAUSE = 900  # milliseconds without a key before what is written is saved
_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


class Form(QWidget, Generic[E]):
    """Fields for one kind of thing, laid out in rows; a row of two fields stands side by side where there is room.

    Saved through the session when a field is left, after a pause in typing, when a choice is made and when the session
    flushes; a field with an error stays as written while the others are saved, and so does one that somebody else has saved a
    newer text of, until the user has seen it and goes on. ``why`` stands in the journal, ``new`` the first
    time that the thing is saved.
    """

    drafted = Signal()  # the draft is another
    remarked = Signal()  # what is told of the fields may be another
    stored = Signal(object)  # the thing as it was saved, with its id
    gone = Signal()  # the thing that was loaded is no longer in the file

    def __init__(
        self, session: Session, rows: Sequence[Field | Sequence[Field]], *, why: str, new: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._why, self._new = session, why, new or why
        self._loaded: E | None = None
        self._basis: Register = session.register  # what was seen while the draft was written
        self._is_storing = False
        self.cells: dict[str, FieldCell] = {}
        self._rows: list[FieldRow] = []  # those of several fields
        self._aside = Aside.of(session)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out(rows)
        self._connect()
        self.setEnabled(False)

    def _lay_out(self, rows: Sequence[Field | Sequence[Field]]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        for row in rows:
            fields = (row,) if isinstance(row, Field) else tuple(row)
            cells = [FieldCell(field) for field in fields]
            self.cells.update({cell.field.name: cell for cell in cells})
            if len(cells) == 1:
                column.addWidget(cells[0])
                continue
            self._rows.append(FieldRow(cells))
            column.addLayout(self._rows[-1])
        editors = [cell.field.editor for cell in self.cells.values()]
        for before, after in pairwise(editors):
            QWidget.setTabOrder(before, after)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self._rows:
            row.arrange(event.size().width())

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest field: fields side by side stand under one another where they have no room."""
        widest = max((least(cell) for cell in self.cells.values() if not cell.isHidden()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _connect(self) -> None:
        for cell in self.cells.values():
            cell.field.edit.edited.connect(lambda cell=cell: self._edited(cell))
            cell.yielded.connect(self._yielded)
        self._pause.timeout.connect(self.go_on)
        self._session.flushing.connect(self._hand_over)
        self._session.leaving.connect(self._tell_left)
        self._session.gathering.connect(self._hand_in)
        self._session.changed.connect(self._refresh)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def loaded(self) -> E | None:
        """The value as it is saved, or nothing."""
        return self._loaded

    def load(self, value: E | None) -> None:
        """Show a value; what was written about the one before is saved first."""
        same = value is not None and self._loaded is not None and value.id is not None and value.id == self._loaded.id
        if same:
            self._show(value, same=True)
            return
        self._hand_over()
        before = self._loaded
        left = self._aside.keep(before, self.cells, while_stored=self._is_storing) if before is not None else ""
        for cell in self.cells.values():
            cell.visited = cell.contested = False
        self._show(value, same=False)
        if value is not None and self._aside.give_back(value, self.cells):
            self._tell()
            self.drafted.emit()
        elif left:
            self._session.tell(left)

    def draft(self) -> E | None:
        """The value with what is written."""
        if self._loaded is None:
            return None
        answers: dict[str, Any] = {}
        for cell in self.cells.values():
            answers |= cell.answer()
        return replace(self._loaded, **answers) if answers else self._loaded

    @property
    def is_dirty(self) -> bool:
        """Whether something is written that is not saved."""
        return self.draft() != self._loaded

    def put_back(self, written: Mapping[str, Any]) -> None:
        """Write what another form of the same kind held, told as what the user has been to."""
        for name, value in written.items():
            write_back(self.cells[name], value)
            self.cells[name].visited = True
        self._tell()
        self.drafted.emit()

    def editor(self, name: str) -> QWidget:
        """The editor of a field."""
        return self.cells[name].field.editor

    def focus(self, name: str) -> None:
        """Go to a field, and bring it into sight."""
        self.editor(name).setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isVisible():
            self._bring(name)
        else:  # nothing is in its place yet
            QTimer.singleShot(0, self, lambda: self._bring(name))

    def _bring(self, name: str) -> None:
        show(self.cells[name])
        show(self.editor(name))

    def tell_all(self) -> list[Problem]:
        """Show every remark, also of fields nobody has been to; gives them."""
        for cell in self.cells.values():
            cell.visited = True
        self._tell()
        return list(self.problems())

    def problems(self) -> Iterable[Problem]:
        """What is to be put right in what is written; a form that knows more than the value alone adds to it."""
        return problems(self.draft())

    def flush(self) -> None:
        """Save what is written, all but the fields with an error."""
        self._pause.stop()
        draft = self.draft()
        if draft is None or draft == self._loaded or self._is_storing:
            return
        storable = self._without_errors(draft)
        if storable == self._loaded:
            return
        # Saving tells the pages, and a page may show the thing here again before this form has heard of its id.
        before, self._is_storing = self._loaded, True
        try:
            saved = self._session.save_one(storable, self._why if storable.id else self._new, self._basis)
        finally:
            self._is_storing = False
        if saved is not None:
            if before is not None and before.id is None:
                self._aside.became(before, saved, self.cells)
            self._show(saved, same=True)
            self.stored.emit(saved)

    def _hand_over(self) -> None:
        if self.is_dirty:
            self.go_on()

    def go_on(self) -> None:
        """Save as one goes. A new thing that lacks what it must have waits for it: that is told under the field alone."""
        draft = self.draft()
        lacking = {problem.field for problem in blocks(self._without_errors(draft))} if draft is not None else set()
        if not lacking:
            self.flush()
            return
        self._pause.stop()
        for cell in self.cells.values():
            cell.visited |= bool(lacking & set(cell.field.names))
        self._tell()

    def _without_errors(self, draft: E) -> E:
        wrong = {problem.field for problem in self.problems() if problem.severity is Severity.ERROR}
        kept: dict[str, Any] = {}
        for cell in self.cells.values():
            if cell.contested or wrong & set(cell.field.names):
                kept |= {name: getattr(self._loaded, name) for name in cell.answer()}
        return replace(draft, **kept)

    def _show(self, value: E | None, *, same: bool) -> None:
        before, self._loaded, self._basis = self._loaded, value, self._session.register
        self.setEnabled(value is not None and self._session.frozen is None)
        if value is None:
            return
        for cell in self.cells.values():
            if same and cell.is_touched and cell.field.edit.value() != cell.field.taken(value):
                cell.contested |= before is not None and cell.field.taken(value) != cell.field.taken(before)
                continue  # written and not saved, for it has an error, or for somebody else has written there: it stays
            cell.show_value(value, anew=not same)
            cell.contested = False
            getattr(cell.field.editor, "settle", lambda: None)()
        self._tell()

    def _refresh(self) -> None:
        if self._loaded is None or self._loaded.id is None:
            return
        found = self._session.register.find(type(self._loaded), self._loaded.id)
        if found is None:
            self._loaded = None
            self.setEnabled(False)
            self.gone.emit()
        elif found != self._loaded:
            self._show(found, same=True)
            if self.is_dirty:
                self._pause.start()
        else:
            self._basis = self._session.register

    def _edited(self, cell: FieldCell) -> None:
        if self._loaded is None:
            return
        cell.contested = False  # the other's text was shown, and the user goes on
        self._tell(clear_only=not cell.field.at_once)
        self.drafted.emit()
        self._session.drafted.emit()
        if cell.field.at_once and not cell.is_passing:
            self.go_on()
        else:
            self._pause.start()

    def _hand_in(self, pairs: list[tuple[Entity, Entity]]) -> None:
        """Give what is loaded and what is written, where that is another."""
        draft = self.draft()
        if self._loaded is not None and draft is not None and draft != self._loaded:
            pairs.append((self._loaded, draft))

    def _tell_left(self, told: list[Unsaved]) -> None:
        if self._loaded is not None:
            told += left_in(self._session.register, self._loaded, self.cells)

    def _focus_moved(self, left: QWidget | None, _: QWidget | None) -> None:
        cell = next((cell for cell in self.cells.values() if left is not None and cell.holds(left)), None)
        if cell is not None and not cell.field.editor.hasFocus() and self._loaded is not None:
            cell.visited = True
            self.go_on()
            self._tell()

    def _tell(self, *, clear_only: bool = False) -> None:
        found = sorted(self.problems(), key=lambda problem: _WEIGHT[problem.severity])
        for cell in self.cells.values():
            mine = next((problem for problem in found if problem.field in cell.field.names), None)
            told = cell.remark.kind in (Kind.ERROR, Kind.WARNING, Kind.HINT)
            if (clear_only and not told) or (not cell.visited and not cell.field.edit.value()):
                mine = None
            if cell.contested:
                cell.tell_contested(cell.field.taken(self._loaded))
            else:
                cell.tell(mine)
        self.remarked.emit()

    def _yielded(self) -> None:
        """The user takes another's newer text of a field."""
        self._show(self._loaded, same=True)
