"""The activities that are late or end within 30 days, narrowed by two chips."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

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
from ui.widgets.row_delegate import PAD
from ui.widgets.row_menu import RowDeed, give_menu
from ui.widgets.row_tree import RowTree
from ui.widgets.two_lines import TwoLines

# Rows, as the window has room, those of two lines together as high as those of one; the rest are in the list of activities.
LEAST, LEAST_TALL, MOST = 6, 4, 20
# Pixels at 100 %: what stands beside the activity's name, and what this keeps before roles are read whole.
WIDEST, WORDS = 140, 560
_ROLES = 1  # the column


class ActivitiesPanel(Panel):
    """Aktiviteter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(texts.ACTIVITIES, parent, rowed=True)
        self._session, self._room = session, LEAST
        self.late, self.soon = self._chip(), self._chip()
        self.all = link("")
        self.rows = RowTree(TreeModel(DUE_COLUMNS), texts.ACTIVITIES, lined=True)
        self._roles = Roomy(self.rows, least=WIDEST, rest=WORDS, marked=True)
        self._lines = TwoLines(self.rows, marked=True, scrolls=False)
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
        room = min(max(self.rows.rows_in(height - others), LEAST_TALL if self._lines.are_taken else LEAST), MOST)
        if room != self._room:
            self._room = room
            self.refresh()

    def refresh(self) -> None:
        """Look anew for what is late or soon to end.

        How wide the columns are, and so whether the rows have two lines, is told by the rows that may be seen, however many are:
        how many there is room for follows from it, and must not lead back to it.
        """
        register, year = self._session.register, self._session.period.year
        activities, today = activities_of_year(register, year), self._session.today
        due = due_activities(activities, today)
        for chip, frame, some in ((self.late, texts.LATE, due.late), (self.soon, texts.SOON, due.soon)):
            chip.setText(frame.format(count=spaced(len(some))))
            chip.setAccessibleName(chip.text())
        self.all.setText(texts.SHOW_ALL.format(count=spaced(len(activities))))
        shown = [*(due.late if self.late.isChecked() else ()), *(due.soon if self.soon.isChecked() else ())]
        rows = tuple(due_rows(shown[:MOST], year, today))
        self.rows.rows.show(rows[: self._room])
        if rows:
            names = tuple(row.cells[0].text for row in rows[:LEAST])  # those that are always seen
            self.rows.fit_words(most=WIDEST, rows=rows)
            self._roles.offer(_ROLES, tuple(row.cells[_ROLES].text for row in rows), beside=names)
            self._lines.offer(max(names, key=look.metrics().horizontalAdvance))
        self.rows.fit_rows()
        self.rows.setVisible(bool(shown))
        self.none.setVisible(not shown)
