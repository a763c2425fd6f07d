"""The numbered points of the proposal to decide: each a field of its own, added, removed and moved."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.ids import ProposalId
from malverktyg.domain.matters import DecisionPoint
from ui import look
from ui.forms.field import Field
from ui.forms.form import Form
from ui.pages.proposal import texts
from ui.session import Session
from ui.widgets.buttons import Button, icon_button
from ui.widgets.keys import on_keys
from ui.widgets.labels import inset, label
from ui.widgets.long_text import LongText


class PointForm(Form[DecisionPoint]):
    """The words of one point."""

    def __init__(self, session: Session) -> None:
        rows = (Field(name="text", label=texts.POINT, editor=LongText(1, 8)),)
        super().__init__(session, rows, why=texts.WHY_POINT)
        cell = self.cells["text"]
        for part in (cell.label, cell.need, cell.counter):
            part.hide()  # the number in front says which it is


class PointRow(QWidget):
    """A point with its number in front and what moves or removes it behind."""

    moved = Signal(int)
    unwanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = label("", "quiet")
        self.form = PointForm(session)
        self.up, self.down = (
            icon_button("arrow-up", texts.POINT_UP, bare=True),
            icon_button("arrow-down", texts.POINT_DOWN, bare=True),
        )
        self.remove = icon_button("x", texts.POINT_REMOVE, bare=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        self.number.setFixedWidth(look.px(20))
        number = inset(self.number, 0, 6, 0, 0)
        row.addLayout(number)
        row.setAlignment(number, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.form, 1)
        for part in (self.up, self.down, self.remove):
            beside = inset(part, 0, 4, 0, 0)
            row.addLayout(beside)
            row.setAlignment(beside, Qt.AlignmentFlag.AlignTop)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.unwanted)
        on_keys(self, "Alt+Up", lambda: self.moved.emit(-1))
        on_keys(self, "Alt+Down", lambda: self.moved.emit(1))

    def show_point(self, point: DecisionPoint, number: int, count: int) -> None:
        """Show a point in its place."""
        self.number.setText(texts.NUMBER.format(number=number))
        self.form.load(point)
        self.form.editor("text").setAccessibleName(texts.POINT.format(number=number))
        for button, words in ((self.up, texts.POINT_UP), (self.down, texts.POINT_DOWN), (self.remove, texts.POINT_REMOVE)):
            button.setToolTip(words.format(number=number))
            button.setAccessibleName(words.format(number=number))
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)


class PointList(QWidget):
    """The rows of a proposal's points. A row stays the same widget as long as its point is there."""

    def __init__(self, session: Session, text_of_new: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._text_of_new = session, text_of_new
        self._points: tuple[DecisionPoint, ...] = ()
        self._proposal = ProposalId("")
        self.rows: dict[str, PointRow] = {}
        self.add = Button(texts.NEW_POINT, role="link", icon="plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(8))
        self.add.clicked.connect(self.add_point)

    def show_points(self, proposal: ProposalId, points: tuple[DecisionPoint, ...]) -> None:
        """Show the points of a proposal."""
        self._proposal, self._points = proposal, points
        for key in [key for key in self.rows if key not in {point.id for point in points}]:
            row = self.rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, point in enumerate(points):
            row = self.rows.get(point.id or "") or self._made(point)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.show_point(point, place + 1, len(points))

    def add_point(self) -> None:
        """One more at the end."""
        last = max((point.position for point in self._points), default=-1)
        text = "" if self._points else self._text_of_new()
        saved = self._session.save_one(DecisionPoint(proposal=self._proposal, text=text, position=last + 1), texts.WHY_NEW_POINT)
        if saved is not None and saved.id in self.rows:
            self.rows[saved.id].form.focus("text")

    def _made(self, point: DecisionPoint) -> PointRow:
        row = PointRow(self._session)
        key = point.id or ""
        self.rows[key] = row
        row.moved.connect(partial(self._move, key))
        row.unwanted.connect(partial(self._remove, key))
        return row

    def _move(self, key: str, by: int) -> None:
        self._session.flush()
        keys: list[str | None] = [point.id for point in self._points]
        place = keys.index(key)
        if not 0 <= place + by < len(keys):
            return
        order = list(self._points)
        order[place], order[place + by] = order[place + by], order[place]
        numbered = [replace(point, position=number) for number, point in enumerate(order)]
        self._session.save(*numbered, why=texts.WHY_MOVED_POINT)
        self.rows[key].form.focus("text")

    def _remove(self, key: str) -> None:
        self._session.flush()
        point = next((point for point in self._points if point.id == key), None)
        if point is not None and self._session.remove(point, why=texts.WHY_REMOVED_POINT):
            self._session.tell(texts.REMOVED_POINT, undoable=True)
