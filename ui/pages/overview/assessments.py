"""How far the assessments are: one large figure, and a row a body."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from malverktyg.domain.overview import progress_by_body, progress_of_all
from ui import look
from ui.models.tree import TreeModel
from ui.models.words import spaced
from ui.pages.overview import texts
from ui.pages.overview.rows import ALL, PROGRESS_COLUMNS, progress_rows
from ui.session import Session
from ui.widgets.buttons import link
from ui.widgets.click_opens import open_by_click
from ui.widgets.labels import CutLabel, label
from ui.widgets.panels import Panel
from ui.widgets.row_button import PAD, RowButton
from ui.widgets.row_menu import RowDeed, give_menu
from ui.widgets.row_tree import RowTree

_CHIPS = {2: "assessment", 3: "stale"}  # by column: what its figure opens


class AssessmentsPanel(Panel):
    """Bedömningar."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(texts.ASSESSMENTS, parent, rowed=True)
        self._session = session
        self.figure, self.of_total, self.all = label("", "figure"), CutLabel("", "lead"), RowButton()
        self.missing = link(texts.SHOW_MISSING)
        self.rows = RowTree(TreeModel(PROGRESS_COLUMNS), texts.ASSESSMENTS, lined=True)
        self._lay_out()
        self.missing.clicked.connect(lambda: session.show_thing("missing", "assessment"))
        self.all.clicked.connect(lambda: session.show_thing("goal", ""))
        self.rows.opened_at.connect(self._open)
        open_by_click(self.rows)
        give_menu(self.rows, self._deeds)

    def _deeds(self) -> Sequence[RowDeed]:
        """What a click on each figure of the row opens."""
        key = self.rows.current_key()
        ways = ((0, texts.SHOW_GOALS), *((column, texts.SHOW_OWED[chip]) for column, chip in _CHIPS.items()))
        return [RowDeed(words, "" if column else "Enter", partial(self._open, key, column)) for column, words in ways if key]

    def _open(self, key: str, column: int) -> None:
        """What is missing or stale of a body where its figure is asked for, else the body's goals."""
        chip = _CHIPS.get(column, "")
        if chip:
            self._session.show_thing("missing", chip if key == ALL else f"{chip}:body:{key}")
        else:
            self._session.show_thing("goal", "" if key == ALL else f"body:{key}")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        figure = QHBoxLayout(self.all)
        figure.setContentsMargins(look.px(PAD), 0, look.px(PAD), 0)
        figure.setSpacing(look.px(8))
        figure.addWidget(self.all.part(self.figure))
        figure.addWidget(self.all.part(self.of_total), 1)
        row.addWidget(self.all, 1)
        row.addWidget(self.missing)
        self.body.addLayout(row)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Count anew."""
        register, period = self._session.register, self._session.period
        written = self._session.desk.last_written() if self._session.desk else {}
        rows = progress_by_body(register, period, written)
        total = progress_of_all(rows)
        self.figure.setText(spaced(total.assessed))
        self.of_total.setText(texts.OF_TOTAL.format(total=spaced(total.total)))
        self.all.setAccessibleName(f"{self.figure.text()} {self.of_total.text()}")
        self.missing.setVisible(bool(total.missing))
        self.rows.rows.show(tuple(progress_rows(rows, total, period.year)))
        self.rows.fit_words()
        self.rows.fit_rows()
