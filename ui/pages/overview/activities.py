"""The activities that are late or end within 30 days, narrowed by two chips."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from malverktyg.domain.overview import activities_of_year, due_activities
from ui import look
from ui.models.tree import TreeModel
from ui.models.words import spaced
from ui.pages.overview import texts
from ui.pages.overview.rows import DUE_COLUMNS, due_rows
from ui.session import Session
from ui.widgets.buttons import Button, link
from ui.widgets.click_opens import open_by_click
from ui.widgets.labels import inset, label
from ui.widgets.panels import Panel
from ui.widgets.roomy import Roomy
from ui.widgets.row_delegate import MARKED, PAD
from ui.widgets.row_menu import RowDeed, give_menu
from ui.widgets.row_tree import RowTree

# Rows, as the window has room, those of two lines together as high as those of one; the rest are in the list of activities.
LEAST, LEAST_TALL, MOST = 6, 4, 20
WIDEST, WORDS = (
    140,
    400,
)  # pixels at 100 %: what stands beside the activity's name, and what this keeps before roles are read whole
_ROLES = 1  # the column


class ActivitiesPanel(Panel):
    """Aktiviteter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(texts.ACTIVITIES, parent, rowed=True)
        self._session, self._room, self._least = session, LEAST, LEAST
        self._first: list[str] = []  # the names that are always seen
        self._broken_for: tuple[int, list[str]] | None = None
        self.late, self.soon = self._chip(), self._chip()
        self.all = link("")
        self.rows = RowTree(TreeModel(DUE_COLUMNS), texts.ACTIVITIES, lined=True)
        self._roles = Roomy(self.rows, least=WIDEST, rest=WORDS)
        self.none = label(texts.NO_ACTIVITIES, "help")
        self.head.addWidget(self.late)
        self.head.addWidget(self.soon)
        self.head.addStretch(1)
        self.head.addWidget(self.all)
        self.body.addWidget(self.rows)
        self.body.addLayout(inset(self.none, PAD, 0, PAD, 0))
        self.all.clicked.connect(lambda: session.show_thing("activity", "all"))
        self.rows.opened.connect(lambda key: session.show_thing("activity", key))
        open_by_click(self.rows)
        give_menu(self.rows, self._deeds)
        self.rows.viewport().installEventFilter(self)

    def _deeds(self) -> Sequence[RowDeed]:
        key = self.rows.current_key()
        return [RowDeed(texts.SHOW_ACTIVITY, "Enter", partial(self._session.show_thing, "activity", key))] if key else []

    def _chip(self) -> Button:
        chip = Button("", role="chip")
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.clicked.connect(self.refresh)
        return chip

    def fill(self, height: int) -> None:
        """Show as many rows as there is a height for, within bounds."""
        column = self.layout()
        if column is not None:
            column.activate()  # what it holds within it may have been measured with other rows
        others = self.sizeHint().height() - self.rows.height()
        room = min(max(self.rows.rows_in(height - others), self._least), MOST)
        if room != self._room:
            self._room = room
            self.refresh()

    def refresh(self) -> None:
        """Look anew for what is late or soon to end."""
        register, year = self._session.register, self._session.period.year
        activities, today = activities_of_year(register, year), self._session.today
        due = due_activities(activities, today)
        for chip, frame, some in ((self.late, texts.LATE, due.late), (self.soon, texts.SOON, due.soon)):
            chip.setText(frame.format(count=spaced(len(some))))
            chip.setAccessibleName(chip.text())
        self.all.setText(texts.SHOW_ALL.format(count=spaced(len(activities))))
        shown = [*(due.late if self.late.isChecked() else ()), *(due.soon if self.soon.isChecked() else ())]
        self.rows.rows.show(tuple(due_rows(shown[: self._room], year, today)))
        if shown:
            self.rows.fit_words(most=WIDEST)
            self._roles.offer(_ROLES, tuple(row.cells[_ROLES].text for row in self.rows.rows.arranged))
        self._first = [one.title for one in shown[:LEAST]]
        self._break()
        self.rows.fit_rows()
        self.rows.setVisible(bool(shown))
        self.none.setVisible(not shown)

    def _break(self) -> None:
        """Give each row two lines where one of the first names has no room on one.

        Asked once for a width and those names: how many rows there are follows from it, and must not lead back to it.
        """
        width = self.rows.viewport().width()
        if (width, self._first) == self._broken_for:
            return
        self._broken_for = width, self._first
        head = self.rows.header()
        beside = sum(head.sectionSize(place) for place in range(1, head.count()) if place != _ROLES)
        room = width - beside - min(head.sectionSize(_ROLES), look.px(WIDEST)) - look.px(2 * PAD + MARKED)
        fits = all(look.metrics().horizontalAdvance(name) <= room for name in self._first)
        self._least = LEAST if fits else LEAST_TALL
        if self.rows.set_lines(1 if fits else 2):
            self.rows.fit_rows()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._break()
        return super().eventFilter(watched, event)
