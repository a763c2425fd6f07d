"""The indicators of a goal: a short list with target and values, one unfolded at a time, and a line that adds one more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.goals import Direction, Goal, Group, Indicator, Measurement
from malverktyg.domain.periods import periods_of
from ui import look
from ui.forms import texts as form_texts
from ui.forms.field import Field
from ui.forms.form import Form
from ui.models.rows import Cell, Column, Row, Tone
from ui.models.tree import TreeModel
from ui.pages.goals import texts
from ui.pages.goals.pasted import listed
from ui.pages.goals.values import ValueTable
from ui.session import Session
from ui.widgets.add_line import AddLine
from ui.widgets.buttons import Button, icon_button
from ui.widgets.choice import Choice
from ui.widgets.labels import label
from ui.widgets.line import Line
from ui.widgets.panels import framed
from ui.widgets.question import agreed
from ui.widgets.row_tree import RowTree

COLUMNS = (
    Column(texts.INDICATOR, grows=True),
    Column(texts.INDICATOR_TARGET),
    *(Column(part, right=True) for part in ("T1", "T2", "Helår")),
)


class IndicatorForm(Form[Indicator]):
    """Name, unit, target and direction of an indicator."""

    def __init__(self, session: Session) -> None:
        directions: list[tuple[object, str]] = [(None, texts.NONE), *((one, one.label) for one in Direction)]
        rows = (
            Field(name="name", label=texts.INDICATOR, editor=Line(), need=form_texts.REQUIRED),
            (
                Field(name="target", label=texts.INDICATOR_TARGET, editor=Line(texts.INDICATOR_TARGET_EXAMPLE)),
                Field(name="unit", label=texts.INDICATOR_UNIT, editor=Line(texts.INDICATOR_UNIT_EXAMPLE)),
                Field(name="direction", label=texts.INDICATOR_DIRECTION, editor=Choice(directions), at_once=True),
            ),
        )
        super().__init__(session, rows, why=texts.WHY_INDICATOR)


class GoalIndicators(QWidget):
    """The list, and beneath it the chosen indicator's form and values."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._goal: Goal | None = None
        self.heading = label(texts.INDICATORS, "section")
        self.model = TreeModel(COLUMNS, self)
        self.list = RowTree(self.model, texts.INDICATORS, lined=True)
        self.none = label(texts.NO_INDICATORS, "help")
        self.add = AddLine(texts.NEW_INDICATOR, takes_rows=True)
        self.form, self.values = IndicatorForm(session), ValueTable(session)
        self.remove = Button(texts.REMOVE_INDICATOR, role="danger", icon="trash-2")
        self.close_ = icon_button("x", texts.CLOSE_INDICATOR, bare=True)
        self._lay_out()
        self._connect()

    def show_goal(self, goal: Goal) -> None:
        """Show a goal's indicators."""
        if self._goal is not None and self._goal.id != goal.id:
            self.fold()
            self.add.set_value("")
        self._goal = goal
        indicators = self._session.register.indicators_of(goal.id) if goal.id else ()
        self.model.show([self._row(one, goal.year) for one in indicators])
        self.list.setVisible(bool(indicators))
        self.none.setVisible(not indicators)
        self.list.fit_rows()
        self.add.setEnabled(goal.id is not None)
        shown = self.form.loaded
        if shown is not None and not self.panel.isHidden():
            self.values.show_indicator(shown, goal.year)

    def unfold(self, key: str) -> None:
        """Show an indicator whole."""
        found = self._session.register.find(Indicator, key)
        if found is None or self._goal is None:
            return
        self.form.load(found)
        self.values.show_indicator(found, self._goal.year)
        self.panel.show()

    def _follow(self, key: str) -> None:
        """Show the one that is gone to where one is shown already: who only passes the list by opens nothing."""
        if not self.panel.isHidden():
            self.unfold(key)

    def _enter(self, key: str) -> None:
        self.unfold(key)
        QTimer.singleShot(0, self, lambda: self.form.focus("name"))  # once it has its place, so that it comes into sight

    def fold(self) -> None:
        """Show the list alone; what is written is saved."""
        self.form.flush()
        self.values.flush()
        self.panel.hide()

    def _row(self, indicator: Indicator, year: int) -> Row:
        measured = self._session.register.measurements_of(indicator.id)
        values = [self._value(measured, place) for place in periods_of(year)]
        aim = Cell(indicator.aim or indicator.unit, tone=Tone.QUIET)
        return Row(indicator.id or "", (Cell(indicator.name, full=indicator.name), aim, *values))

    def _value(self, measured: tuple[Measurement, ...], place: object) -> Cell:
        found = next((one for one in measured if one.period == place and one.group is Group.TOTAL), None)
        if found is None:
            return Cell()
        return Cell(found.value) if found.measured else Cell(texts.NOT_MEASURED, tone=Tone.QUIET)

    def _add(self, names: list[str], entered: bool) -> None:
        """Add an indicator of each name, several as one change; one that was entered is unfolded."""
        if self._goal is None or self._goal.id is None:
            return
        new = [Indicator(goal=self._goal.id, name=name, position=place) for place, name in enumerate(names, self._next_place())]
        why = _why(new)
        saved = self._session.change(saved=new, why=why)
        if not saved:
            self.add.set_value(" ".join(names))
        elif len(new) > 1:
            self._session.tell(why, undoable=True)
        elif entered:
            self.list.choose(str(saved[0].id))
            self.unfold(str(saved[0].id))
            self.form.focus("target")

    def _add_rows(self, rows: list[list[str]]) -> None:
        """Add an indicator of each row that was copied from a sheet with its values, and say what of it was understood."""
        goal, place, period = self._goal, self._next_place(), self._session.period
        if goal is None or goal.id is None:
            return
        from malverktyg.jobs.pasting import pasted_indicators  # noqa: PLC0415  loaded with the first that is pasted

        made = self._session.writing.answer(lambda: pasted_indicators(rows, goal, place, period))
        new = [one for one in made if isinstance(one, Indicator)]
        if self._session.change(saved=made, why=_why(new)):
            self._session.tell(_read(new, has_values=len(made) > len(new)), undoable=True)

    def _next_place(self) -> int:
        there = self._session.register.indicators_of(self._goal.id) if self._goal and self._goal.id else ()
        return max((one.position for one in there), default=-1) + 1

    def _remove_current(self) -> None:
        """Take away the one that the list is at, which need not be the one that was shown last."""
        self.unfold(self.list.current_key())
        self._remove()

    def _remove(self) -> None:
        found = self.form.loaded
        if found is None:
            return
        title = texts.ASK_REMOVE_INDICATOR.format(name=found.name)
        values = len(self._session.register.measurements_of(found.id))
        along = texts.ALONG.format(what=texts.VALUES)
        if values and not agreed(self, title, along, safe=texts.KEEP_INDICATOR, act=texts.REMOVE_INDICATOR):
            return
        if self._session.remove(found, why=texts.WHY_REMOVED_INDICATOR):
            self._session.tell(texts.REMOVED_INDICATOR, undoable=True)

    def _connect(self) -> None:
        self.list.chosen.connect(self._follow)
        self.list.opened.connect(self._enter)
        self.list.clicked.connect(lambda index: self.unfold(self.model.row_at(index).key))
        self.list.unwanted.connect(self._remove_current)
        self.add.wanted.connect(self._add)
        self.add.rows_wanted.connect(self._add_rows)
        self._session.flushing.connect(self.add.hand_in)
        self._session.leaving.connect(self.add.tell_left)
        self.remove.clicked.connect(self._remove)
        self.close_.clicked.connect(self.fold)
        self.form.gone.connect(self.fold)

    def _lay_out(self) -> None:
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.set_widths("minst 85 %", "100,0", "100,0", "100,0")
        inner = QVBoxLayout()
        inner.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(12))
        inner.setSpacing(look.px(8))
        inner.addWidget(self.close_, 0, Qt.AlignmentFlag.AlignRight)
        inner.addWidget(self.form)
        head = QHBoxLayout()
        head.addWidget(label(texts.VALUES, "label"))
        head.addWidget(label(texts.VALUES_HELP, "help"), 1)
        inner.addLayout(head)
        inner.addWidget(self.values)
        inner.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.panel = framed("panel", inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        for part in (self.heading, self.list, self.none, self.panel, self.add):
            column.addWidget(part)
        self.panel.hide()


def _why(new: Sequence[Indicator]) -> str:
    return texts.WHY_NEW_INDICATOR if len(new) == 1 else texts.WHY_NEW_INDICATORS.format(count=len(new))


def _read(new: Sequence[Indicator], *, has_values: bool) -> str:
    """What was added, and which of its fields have something in them."""
    told = [words for field, words in texts.PASTED_INDICATOR_FIELDS if any(getattr(one, field) for one in new)]
    told += [texts.PASTED_VALUES] if has_values else []
    return texts.PASTED_WITH.format(why=_why(new), read=listed(told)) if told else _why(new)
