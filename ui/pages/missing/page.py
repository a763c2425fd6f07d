"""The page Saknas: the list of what is owed, the reminder to the unit at hand, and the way to where each answer is given."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from typing_extensions import override

from malverktyg.domain.beginning import latest_paper
from malverktyg.domain.bodies import Body
from malverktyg.domain.extract import part_of
from malverktyg.domain.goals import Activity, Assignment, Goal
from malverktyg.domain.owed import Owed, due_day
from malverktyg.domain.reminder import reminder
from malverktyg.domain.year import Register
from ui import recent
from ui.foresight import Foresight
from ui.listform.list_side import ListSide
from ui.listform.reading_page import ReadingPage
from ui.models import words
from ui.models.owed_rows import (
    COLUMNS,
    NOBODY,
    YEAR,
    OwedChip,
    OwedGrouping,
    OwedList,
    OwedQuestion,
)
from ui.pages.missing import texts
from ui.pages.missing.letter import Letter
from ui.session import Session
from ui.widgets.buttons import Button, primary
from ui.widgets.keys import on_keys
from ui.widgets.panels import EmptyState
from ui.widgets.row_menu import RowDeed
from ui.widgets.two_lines import TwoLines
from ui.working import start

FOLDS_BELOW = 1040  # pixels at 100 %: beside the letter a narrower list has no room for what is missing
CHIPS = tuple((chip, texts.CHIPS[chip]) for chip in OwedChip)
VIEWS = ((OwedGrouping.BODY, texts.BY_BODY), (OwedGrouping.RESPONSIBLE, texts.BY_RESPONSIBLE))


class MissingPage(ReadingPage):
    """Saknas."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._told: tuple[object, ...] = ()
        self._list = OwedList(Register(), (), session.today, session.period.year)
        self.bring_in, self.go_on = primary(texts.BRING_IN, icon="table-2"), primary(texts.GO_ON)
        self.first = Button(texts.FIRST_GOAL, icon="plus")
        self.empty = EmptyState("circle-check", texts.DONE, "", self.go_on, self.bring_in, self.first)
        side = ListSide(texts.LIST, COLUMNS, empty=self.empty, chips=CHIPS, views=VIEWS, lined=True)
        side.tree.let_sort()
        self._lines = TwoLines(side.tree, marked=True)
        side.hint.setText(texts.HINT)
        self.letter = Letter()
        self.put_together(side, self.letter, texts.REMINDER, below=FOLDS_BELOW)
        self.letter.copy_wanted.connect(self.copy)
        self.letter.send_wanted.connect(self.send)
        on_keys(side.tree, "Ctrl+C", self.copy)
        self.bring_in.clicked.connect(partial(session.show_thing, "import", ""))
        self.first.clicked.connect(partial(session.show_thing, "goal", "new"))
        self.go_on.clicked.connect(partial(session.show_thing, "matter", ""))

    @override
    def rows(self) -> None:
        question = self._question()
        listed = Foresight.of(self.session).owed()
        if listed is not self._list:
            self._list = listed
            self.side.tree.set_widths("Ny bedömning", listed.longest_late, "T1 · 29 nov 2026")
        rows = self._list.rows(question)
        self.show_rows(rows, total=len(self.items))
        self._lines.offer(self._list.usual)
        self.side.show_counts(self._list.counts)
        shown, total = sum(len(row.rows) for row in rows), _counted(len(self.items))
        self.side.count.setText(total if question.chip is OwedChip.ALL and not question.words else self._shown(shown, total))
        self._tell_empty()

    def _shown(self, shown: int, total: str) -> str:
        return texts.SHOWN.format(shown=words.spaced(shown), count=total)

    def _tell_empty(self) -> None:
        year = self.session.period.year
        has_goals = bool(self.session.register.goals_of(year))
        if has_goals:
            self.empty.tell("circle-check", texts.DONE, texts.DONE_HOW.format(period=self.session.period.label.lower()))
        else:
            self.empty.tell("target", texts.EMPTY.format(year=year), texts.EMPTY_HOW)
        self.go_on.setVisible(has_goals)
        for way in (self.bring_in, self.first):
            way.setVisible(not has_goals)
        self.letter.setVisible(bool(self.items))

    @property
    def items(self) -> Sequence[Owed]:
        """All that is owed."""
        return self._list.items

    @property
    def groups(self) -> Mapping[str, Sequence[Owed]]:
        """What is owed, by whom it is owed as the list is grouped now."""
        return self._list.groups(self._question().grouping)

    @override
    def tell(self, key: str) -> None:
        group = key.partition("|")[0]
        items, asked = self.groups.get(group, []), (self._list, group, self._question().grouping)
        self.letter.setVisible(bool(items))
        if not items or asked == self._told:  # a letter in the filter changes nothing in the reminder
            return
        self._told = asked
        unit = self._unit(group)
        due, today = due_day(self.session.register, self.session.period), self.session.today
        text = reminder(items, unit, self.session.period, due=due, today=today, officer=self._officer())
        days, count = (today - due).days, _counted(len(items))
        late = texts.LATE_ONE if days == 1 else texts.LATE if 0 < days <= YEAR else texts.DUE
        meta = late.format(count=count, days=words.spaced(days), day=words.long_day(due))
        self.letter.show_letter(self._name(group), meta, text, sendable=unit is not None)

    def _name(self, group: str) -> str:
        unit = self._unit(group)
        return unit.name if unit else texts.NOBODY if group == NOBODY else group

    def _unit(self, group: str) -> Body | None:
        by_body = self._question().grouping is OwedGrouping.BODY
        return self.session.register.find(Body, group) if by_body else None

    def _officer(self) -> str:
        paper = latest_paper(self.session.register, self.session.period)
        return paper[1].officer if paper else ""

    @override
    def open(self, key: str) -> None:
        item = self._list.item(key, self._question().grouping)
        if item is None:
            return
        thing, id = item.thing, item.thing.id or ""
        kinds = {Goal: "assessment", Activity: "activity", Assignment: "assignment"}
        kind = kinds.get(type(thing))
        goal = item.goal.id if item.goal else None
        self.session.show_thing(kind or "goal", id if kind else goal or "")

    @override
    def row_deeds(self) -> Sequence[RowDeed]:
        return *super().row_deeds(), RowDeed(texts.COPY, "Ctrl+C", self.copy)

    def show_thing(self, _kind: str, id: str) -> None:
        """Narrow the list: "assessment", "stale" … to a chip's, "body:ID" to a unit, "stale:body:ID" to both."""
        chip, _, rest = id.rpartition("body:") if "body:" in id else (id, "", "")
        wanted = chip.rstrip(":") or OwedChip.ALL
        self.side.clear()
        if self.side.chips is not None and wanted in list(OwedChip):
            self.side.chips.set_value(OwedChip(wanted))
        if self.side.views is not None:
            self.side.views.set_value(OwedGrouping.BODY)
        self.refresh()
        if rest:
            self.side.show_group(rest)

    def copy(self) -> None:
        """Lay the reminder to the unit at hand on the clipboard."""
        self.settle()
        text = self.letter.text.document().toRawText().replace("\u2029", "\n")
        if text and self.items:
            QApplication.clipboard().setText(text)
            self.session.tell(texts.COPIED.format(name=self.letter.name.text()))

    def send(self) -> None:
        """Save the unit's own part of the file as a workbook to send along."""
        unit = self._unit(self.side.tree.reached_key().partition("|")[0])
        if unit is None:
            return
        period = f"{self.session.period.short} {self.session.period.year}"
        proposed = recent.folder() / texts.SEND_NAME.format(name=unit.short or unit.name, period=period)
        title = texts.SEND_TITLE.format(name=unit.name)
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(proposed), texts.SEND_KINDS)
        if chosen:
            self._write(unit, Path(chosen).with_suffix(".xlsx"))

    def _write(self, unit: Body, path: Path) -> None:
        from malverktyg.jobs.exporting import export  # noqa: PLC0415 – loaded when it is wanted

        part, today = part_of(self.session.register, unit.id, self.session.period.year), self.session.today
        start(
            self,
            texts.SENDING.format(name=path.name),
            lambda progress: export(part, path, today, progress=progress),
            done=lambda _: self.session.tell(texts.SENT.format(name=path.name)),
        )

    def _question(self) -> OwedQuestion:
        side = self.side
        grouping, chip = side.views.value() if side.views else None, side.chips.value() if side.chips else None
        return OwedQuestion(
            grouping=grouping if isinstance(grouping, OwedGrouping) else OwedGrouping.BODY,
            chip=chip if isinstance(chip, OwedChip) else OwedChip.ALL,
            words=side.filter.value(),
        )


def _counted(count: int) -> str:
    return texts.COUNT_ONE if count == 1 else texts.COUNT.format(count=words.spaced(count))
