"""Rows of a sheet that are no data: keys, sums, OBS rows, footnotes, signatures, titles and texts outside the tables."""

import re
from collections.abc import Sequence

from malverktyg.exchange.accounting import IGNORED
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts import goals, texts
from malverktyg.exchange.layouts.asides import Aside, aside, is_placeholder
from malverktyg.exchange.layouts.head import Head
from malverktyg.exchange.layouts.labels import read_label
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.layouts.sums import is_sum_row
from malverktyg.exchange.phrases.areas import match_area
from malverktyg.exchange.statuses.legend_texts import is_legend_title

_LONGEST_TITLE = 120
_MOST_SIGNED = 2
_FEWEST_WORDS, _ENDS = 5, (".", "!", "?")
_SIGNED = f"{IGNORED}{texts.SIGNATURE}"
_OF_SIGNATURE = re.compile(r"(?:ort|datum|namn|befattning|titel|telefon|e-?post)\b")
_SIGNER = re.compile(r"[A-ZÅÄÖ][\w.’'-]*(?: [A-ZÅÄÖ][\w.’'-]*){1,3}(?:[,\n] ?[^.!?:]{2,60})?")


def leave_aside(pen: Pen, cells: Sequence[Cell], head: Head | None, *, early: bool) -> bool:
    """Leave the cells of a row out where its words say that it is no data. ``early`` tells that no table has begun."""
    return _leave_key(pen, cells) or _leave_aside(pen, cells, head, early=early)


def is_aside(pen: Pen, cells: Sequence[Cell], head: Head) -> bool:
    """Whether the cells of a row inside a table are no data."""
    return _is_key(pen, cells) or _aside_of(pen, cells, head, early=False) is not None


def _is_key(pen: Pen, cells: Sequence[Cell]) -> bool:
    key = pen.setting.legend.cells
    return bool(key) and all((cell.row, cell.column) in key for cell in cells)


def leave_beside_signature(pen: Pen, cells: Sequence[Cell], before: int) -> bool:
    """Leave out the cells of a row with the date, place or name that belongs to the signature in the row ``before``."""
    if len(cells) > _MOST_SIGNED or before not in pen.view.rows:
        return False
    text = cells[0].text.strip()
    if pen.roles.get(pen.view.name(before, pen.view.rows[before][0])) != _SIGNED:
        return False
    if not (_OF_SIGNATURE.match(fold(text)) or _signs(text)):
        return False
    for cell in cells:
        pen.leave(cell, texts.SIGNATURE)
    pen.remark("signature", cells[0])
    return True


def _signs(text: str) -> bool:
    """Whether a text is a person's name, with or without what the person is: "Göran Palm, teknisk chef"."""
    return _SIGNER.fullmatch(text) is not None and read_label(text) is None


def _leave_key(pen: Pen, cells: Sequence[Cell]) -> bool:
    if not _is_key(pen, cells):
        return False
    for cell in cells:
        pen.leave(cell, texts.LEGEND)
    title = cells[0].text
    if pen.once("legend", fold(title) if is_legend_title(title) else ""):
        pen.remark("legend", cells[0])
    return True


def _leave_aside(pen: Pen, cells: Sequence[Cell], head: Head | None, *, early: bool) -> bool:
    found = _aside_of(pen, cells, head, early=early)
    if found is None and len(cells) == 1 and is_legend_title(cells[0].text):
        found = Aside("legend", texts.LEGEND)
    if found is None:
        return False
    for cell in cells:
        pen.leave(cell, found.why)
    pen.remark(found.code, cells[0], text=cells[0].text)
    return True


def _aside_of(pen: Pen, cells: Sequence[Cell], head: Head | None, *, early: bool) -> Aside | None:
    """What a row is by its first text: a sum beside numbers; other asides alone, or with little beside them."""
    if is_sum_row(pen.view, cells, head):
        return Aside("sum_row", texts.SUM_ROW)
    found = aside(cells[0].text.strip()) if len(cells) <= 2 else None
    if found is None or len(cells) == 1:
        return found
    if early or (found.code == "footnote" and found.why == texts.FOOTNOTE):
        return None
    return found if found.code in ("signature", "obs_row", "footnote") else None


def leave_heading(pen: Pen, cell: Cell, *, beyond: bool) -> None:
    """Leave out a heading with nothing under it. In a turned sheet it is a line of its own above the goals, among what is told
    of them, or ``beyond`` the last of that."""
    found = aside(cell.text) if pen.view.turned else None
    if found is not None:
        pen.leave(cell, found.why)
        pen.remark(found.code, cell, text=cell.text)
    elif pen.view.turned and beyond:
        pen.leave(cell, texts.OUTSIDE)
        pen.remark("outside_table", cell, text=cell.text)
    else:
        pen.leave(cell, texts.TITLE if pen.view.turned else texts.EMPTY_COLUMN)


def leave_outside(pen: Pen, section: Section, row: int, *, early: bool) -> None:
    """Account for a row outside the tables: a title above them, a focus area of what follows, or a text that is told."""
    cells = pen.view.cells(row)
    label = read_label(cells[0].text) if len(cells) == 2 else None
    answered = label is not None and not label.heading.part and label.heading.kind is not Kind.OUTCOME
    for cell in cells:
        found = aside(cell.text)
        if pen.knows(cell):
            continue
        if is_placeholder(cell.text):
            pen.leave(cell, texts.PLACEHOLDER)
        elif found:
            pen.leave(cell, found.why)
            pen.remark(found.code, cell, text=cell.text)
        elif len(pen.view.rows[row]) == 1 and match_area(cell.text, pen.setting.areas) is not None:
            goals.set_areas(pen, section, cell)
        elif early and answered:
            pen.leave(cell, texts.NO_PLACE)
            pen.remark("no_place", cells[1], heading=cells[0].text.strip(" :"), text=cells[1].text)
        elif early:
            _leave_above(pen, cell)
        else:
            pen.leave(cell, texts.OUTSIDE)
            pen.remark("outside_table", cell, text=cell.text)


def _leave_above(pen: Pen, cell: Cell) -> None:
    """A title above the tables is of the sheet and nothing to tell of; what somebody wrote there in sentences is."""
    sentence = cell.text.rstrip().endswith(_ENDS) and len(cell.text.split()) >= _FEWEST_WORDS
    if not sentence and len(cell.text) <= _LONGEST_TITLE:
        pen.leave(cell, texts.TITLE)
        return
    pen.leave(cell, texts.INTRODUCTION)
    pen.remark("introduction", cell, text=cell.text)
