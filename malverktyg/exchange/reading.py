"""A workbook becomes a reading: which layout each sheet has, the facts in it, and what became of every cell."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange import declining
from malverktyg.exchange.accounting import Ledger, note_of
from malverktyg.exchange.alike import alike_goals
from malverktyg.exchange.collector import without_collector
from malverktyg.exchange.correcting.corrected import Corrected, corrected, with_meanings
from malverktyg.exchange.correcting.corrections import NOTHING, Corrections
from malverktyg.exchange.correcting.heeded import anchors_of, tell_lost
from malverktyg.exchange.correcting.joining import join
from malverktyg.exchange.facts import Alike, GoalFact, Reading, SheetShape
from malverktyg.exchange.grid import Book, Cell, Sheet, column_letters
from malverktyg.exchange.layouts import judging, texts
from malverktyg.exchange.layouts.asides import Aside, aside, is_error
from malverktyg.exchange.layouts.boxes_down import beside_labels
from malverktyg.exchange.layouts.choosing import choose
from malverktyg.exchange.layouts.flow import Flow
from malverktyg.exchange.layouts.head import find_heads
from malverktyg.exchange.layouts.naming import SheetTaken, book_name, sheet_layouts
from malverktyg.exchange.layouts.pen import Pen, Shelf
from malverktyg.exchange.layouts.shapes import shape_of
from malverktyg.exchange.layouts.ties import goals_first
from malverktyg.exchange.layouts.unread import kind_of_sheet, leave_sheet, shows_how
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.markup import tell_markup, without_markup
from malverktyg.exchange.own.reading import OwnReading, is_own, read_own
from malverktyg.exchange.phrases.areas import FOCUS_AREAS
from malverktyg.exchange.refusal import kind_refused, refused
from malverktyg.exchange.setting import Asked, Setting, setting_of
from malverktyg.exchange.statuses.legend import NO_LEGEND, Legend
from malverktyg.exchange.statuses.legend_finding import find_legend


def read(
    book: Book,
    *,
    period: Period | None = None,
    with_hidden: bool = False,
    focus_areas: Sequence[str] = (),
    bodies: Sequence[str] = (),
    corrections: Corrections = NOTHING,
) -> Reading:
    """Read a book. ``period`` counts where the book names none; ``corrections`` are what the user says of the book itself."""
    asked = Asked(period, tuple(focus_areas) or FOCUS_AREAS, tuple(bodies))
    with without_collector():
        return _BookReader(book, asked, with_hidden, corrections).read()


@dataclass
class _BookReader:
    """One book on its way."""

    book: Book
    asked: Asked
    with_hidden: bool
    said: Corrections = NOTHING
    ledger: Ledger = field(default_factory=Ledger)
    shelf: Shelf = field(default_factory=Shelf)
    settings: list[Setting] = field(default_factory=list)
    taken: list[SheetTaken] = field(default_factory=list)
    shapes: list[SheetShape] = field(default_factory=list)
    own: list[OwnReading] = field(default_factory=list)

    def read(self) -> Reading:
        legends = {sheet.title: find_legend(sheet) for sheet in self.book.sheets if self._is_read(sheet)}
        own = any(is_own(sheet) for sheet in self.book.sheets)
        kind = None if own else kind_refused(self.book, self.asked)
        if kind and not self.said.insist:
            return refused(self.book, kind, self.asked, self.said, self.ledger)
        if kind:
            self.ledger.remark("insisted", self.book.sheets[0].title, kind=texts.DECLINED_KINDS[kind])
        for sheet in self.book.sheets:
            self.ledger.of(sheet.title)  # their order, in whichever they are read
        for sheet in goals_first(self.book.sheets, self.asked.areas):
            self._sheet(sheet, _legend_for(sheet, legends, self.book))
        if not self.book.styles_known and self.book.sheets:
            self.ledger.remark("styles_unknown", self.book.sheets[0].title)
        self._forecasts()
        return self._reading()

    def _is_read(self, sheet: Sheet) -> bool:
        return not sheet.hidden or self.with_hidden or sheet.title in self.said.hidden

    def _sheet(self, sheet: Sheet, legend: Legend) -> None:
        if not any(True for _ in sheet.filled()) and not any(cell.note or cell.formula for cell in sheet.cells.values()):
            self.ledger.remark("empty_sheet", sheet.title, sheet=sheet.title)
            return
        if not self._is_read(sheet):
            leave_sheet(self.ledger, sheet, texts.HIDDEN_SHEET)
            self.ledger.remark("hidden_sheet", sheet.title, sheet=sheet.title)
            return
        if sheet.hidden:
            self.ledger.remark("hidden_sheet_read", sheet.title, sheet=sheet.title)
        own = read_own(sheet, self.ledger)
        if own is not None:
            self._own_sheet(sheet, own)
            return
        if self._leave_wrong_sheet(sheet):
            return
        said = corrected(self.said, sheet.title)
        setting = replace(setting_of(self.book, sheet, self.asked, with_meanings(legend, said)), corrected=said)
        seen, unticked = beside_labels(without_markup(self._without_turned_down(legend.cleared(sheet), said)))
        candidate = choose(seen, setting, self.shelf)
        if candidate is None:
            self._without_layout(sheet, legend)
            return
        pen = Pen(candidate.view, setting, self.ledger, self.shelf, answered=frozenset(cell.row for cell in unticked))
        flow = Flow(pen, candidate.form)
        flow.read()
        for cell in unticked:
            self.ledger.leave(sheet.title, cell.name, texts.MARK_ABSENT)
        layouts = sheet_layouts(flow)
        self.settings.append(setting)
        self.taken.append(SheetTaken(sheet.title, layouts))
        self.shapes.append(shape_of(flow, layouts, legend))
        if candidate.view.turned:
            self.ledger.remark("turned_sheet", sheet.title)
        self._tell_setting(sheet, setting)
        tell_markup(sheet, self.ledger)
        self._account(sheet, legend)
        self._tell_legend(sheet, legend)

    def _leave_wrong_sheet(self, sheet: Sheet) -> bool:
        """Leave a sheet of the wrong kind in a book of the right one, unless the user insists, and one that only shows how."""
        if shows_how(sheet, self.book.sheets):
            leave_sheet(self.ledger, sheet, texts.EXAMPLE_SHEET)
            self.ledger.remark("example_sheet", sheet.title, sheet=sheet.title)
            return True
        kind = declining.wrong_sheet(sheet)
        if kind is None:
            return False
        name = texts.DECLINED_KINDS[kind]
        if self.said.insist:
            self.ledger.remark("sheet_insisted", sheet.title, sheet=sheet.title, kind=name)
            return False
        leave_sheet(self.ledger, sheet, texts.DECLINED.format(kind=name))
        self.ledger.remark("sheet_declined", sheet.title, sheet=sheet.title, kind=name)
        return True

    def _without_turned_down(self, sheet: Sheet, said: Corrected) -> Sheet:
        """The sheet as it is read: without the cells that the user says are nothing."""
        if not said.leaves_out:
            return sheet
        gone = {place for place, cell in sheet.cells.items() if said.is_nothing(cell.name)}
        for place in gone:
            self.ledger.leave(sheet.title, sheet.cells[place].name, texts.SAID_NOTHING)
        return replace(sheet, cells={place: cell for place, cell in sheet.cells.items() if place not in gone}) if gone else sheet

    def _own_sheet(self, sheet: Sheet, own: OwnReading) -> None:
        """A sheet that Målverktyg wrote is read to the letter."""
        self.own.append(own)
        if own.year:
            self.settings.append(Setting(own.year, body=own.body))
        self.taken.append(SheetTaken(sheet.title, ("own",)))
        self.shapes.append(SheetShape(sheet.title, ("own",)))
        self._account(sheet)

    def _tell_setting(self, sheet: Sheet, setting: Setting) -> None:
        if setting.year and setting.year_where in ("file", "dates", "other", "asked", "school"):
            self.ledger.remark("year_guessed", sheet.title, year=setting.year, where=texts.WHERE[setting.year_where])
        if setting.body and setting.body_where == "file":
            self.ledger.remark("body_guessed", sheet.title, body=setting.body, where=texts.WHERE["file"])

    def _without_layout(self, sheet: Sheet, legend: Legend) -> None:
        """A sheet without goals: told of at its first words, where there is something to read, and its key for what it is."""
        code, why = kind_of_sheet(sheet, alone=len(self.book.sheets) == 1)
        for place in sorted(legend.cells):
            self.ledger.leave(sheet.title, sheet.cells[place].name, texts.LEGEND)
        leave_sheet(self.ledger, sheet, why)
        first = next(sheet.filled(), None) if code == "information_sheet" else None
        where = f"{sheet.title}!{first.name}" if first else sheet.title
        self.ledger.remark(code, where, sheet=sheet.title)
        self._account(sheet)
        self._tell_legend(sheet, legend)

    def _account(self, sheet: Sheet, legend: Legend = NO_LEGEND) -> None:
        """Account for every cell that no layout has spoken of."""
        known, title = self.ledger.of(sheet.title), sheet.title
        for cell in sheet.cells.values():
            if cell.name in known and not (cell.formula or cell.note):
                continue
            if cell.place in legend.cells:
                self.ledger.leave(title, cell.name, texts.LEGEND)
            if cell.text.strip() and cell.name not in known:
                self._leftover(title, cell)
            if cell.formula and not cell.text.strip():
                self._leave(title, cell, texts.FORMULA, "formula_without_value")
            elif cell.shows_nothing:
                self._unseen(title, cell)
            if cell.note and note_of(cell) not in known:
                self.ledger.leave(title, note_of(cell), texts.NOTE)
                self.ledger.remark("note", f"{title}!{cell.name}", text=cell.note)

    def _tell_legend(self, sheet: Sheet, legend: Legend) -> None:
        """Tell of a key that no layout came past, such as one beside the table."""
        first = min(legend.cells, default=None)
        if first is None:
            return
        if not any(remark.code == "legend" and remark.cell.startswith(f"{sheet.title}!") for remark in self.ledger.remarks):
            self.ledger.remark("legend", f"{sheet.title}!{column_letters(first[1])}{first[0]}")

    def _leave(self, sheet: str, cell: Cell, why: str, code: str, **words: object) -> None:
        """Leave a cell out, and tell of it."""
        self.ledger.leave(sheet, cell.name, why)
        self.ledger.remark(code, f"{sheet}!{cell.name}", **words)

    def _unseen(self, sheet: str, cell: Cell) -> None:
        """A value that nobody sees in the sheet; zeros are hidden everywhere and are nothing to tell of."""
        if cell.value:
            self._leave(sheet, cell, texts.UNSEEN, "unseen", text=str(cell.value))
        else:
            self.ledger.leave(sheet, cell.name, texts.UNSEEN)

    def _leftover(self, sheet: str, cell: Cell) -> None:
        if is_error(cell.text):
            self._leave(sheet, cell, texts.ERROR_VALUE, "error_value", text=cell.text)
            return
        found = aside(cell.text) or Aside("not_understood", texts.NOT_UNDERSTOOD)
        self._leave(sheet, cell, found.why, found.code, text=cell.text)

    def _forecasts(self) -> None:
        """A forecast for a period that nobody has judged yet is also what is known of it."""
        for goal in self.shelf.goals:
            for one in goal.assessments.values():
                if one.status is None and one.forecast is not None and "forecast" in one.origins:
                    one.status = judging.STATUSES.get(one.forecast, GoalStatus.NOT_ASSESSED)
                    origin = one.origins["forecast"]
                    one.origins["status"] = origin
                    self.ledger.remark("forecast_as_status", origin.place, period=texts.PERIOD[one.period.part])

    def _reading(self) -> Reading:
        titles = {goal.origin.place for goal in self.shelf.goals}
        order = [sheet.title for sheet in self.book.sheets]
        self.shapes.sort(key=lambda shape: order.index(shape.sheet))
        self.taken.sort(key=lambda taken: order.index(taken.title))
        tell_lost(self.said, self.book, self.shapes, titles, self.ledger)
        goals = tuple(goal.fact() for goal in join(self.shelf.goals, self.said.joined, self.ledger))
        alike = alike_goals(goals)
        self._tell_alike(alike)
        bodies = {setting.body for setting in self.settings}
        return Reading(
            file=self.book.name,
            recognised_as=book_name(self.taken),
            year=_year(self.settings),
            body=bodies.pop() if len(bodies) == 1 else None,
            goals=(*goals, *(goal for own in self.own for goal in own.goals)),
            indicators=(*(one.fact() for one in self.shelf.indicators), *(one for own in self.own for one in own.indicators)),
            assignments=(*(one.fact() for one in self.shelf.assignments), *(one for own in self.own for one in own.assignments)),
            cells=self.ledger.cells,
            remarks=(*self.book.remarks, *self.ledger.remarks),
            alike=alike,
            shapes=tuple(self.shapes),
            corrections=self.said,
            disk=self.book.disk,
            anchors=anchors_of(self.said, self.book),
        )

    def _tell_alike(self, groups: Sequence[Alike]) -> None:
        for group in groups:
            for place in group.cells[1:]:
                self.ledger.remark("alike", place, where=group.cells[0])


def _legend_for(sheet: Sheet, legends: dict[str, Legend], book: Book) -> Legend:
    """The sheet's own key, or else one that stands on a sheet of its own, without tables; initials are the whole book's."""
    everyone = {short: name for found in legends.values() for short, name in found.people.items()}
    own = replace(legends.get(sheet.title, NO_LEGEND), people=everyone)
    if own.signs or own.fills:
        return own
    for other in book.sheets:
        found = legends.get(other.title, NO_LEGEND)
        if other is not sheet and (found.signs or found.fills) and not any(True for _ in find_heads(View(other), FOCUS_AREAS)):
            return replace(own, signs=found.signs, fills=found.fills)
    return own


def _year(settings: Sequence[Setting]) -> int | None:
    years = [setting.year for setting in settings if setting.year]
    return max(set(years), key=lambda year: (years.count(year), year)) if years else None


__all__ = ["GoalFact", "read"]
