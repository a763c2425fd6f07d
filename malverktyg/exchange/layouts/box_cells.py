"""Boxes to tick in cells beside one another: the words of the ticked one, whichever side of its words a box stands on."""

from collections.abc import Sequence

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.layouts import texts
from malverktyg.exchange.layouts.boxes import boxes_in, is_empty_box, is_ticked_box
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.statuses import words


def ticked_cells(pen: Pen, label: Cell, values: Sequence[Cell]) -> Sequence[Cell]:
    """Of boxes to tick ("Uppnått", "x", "Delvis", "Ej"), the words of the one that is ticked and what is no box; the others are
    left out, and all of them where none is ticked."""
    boxed = [cell for cell in values if boxes_in(cell.text) is not None]
    if len(boxed) > 1:
        chosen = [cell for cell in boxed if (found := boxes_in(cell.text)) and found.ticked]
        return _kept(pen, values, [cell for cell in boxed if cell not in chosen[:1]])
    empty = [cell for cell in values if is_empty_box(cell.text)]
    marks = [cell for cell in values if cell not in empty and _is_mark(cell)]
    steps = [cell for cell in values if _is_step(cell)]
    if len(steps) < 2 or len(marks) > 1 or not (marks or empty):
        return values
    step = _beside(pen, label, values, marks[0]) if marks else None
    if marks:
        pen.take(marks[0], "assessment.status")
    return _kept(pen, values, [cell for cell in (*steps, *empty) if cell is not step], marks)


def _is_mark(cell: Cell) -> bool:
    return is_ticked_box(cell.text) or words.is_mark(cell.text, font=cell.font)


def _is_step(cell: Cell) -> bool:
    if _is_mark(cell) or is_empty_box(cell.text):
        return False
    return words.goal_status(cell.text) is not None or words.activity_status(cell.text) is not None


def _beside(pen: Pen, label: Cell, values: Sequence[Cell], mark: Cell) -> Cell | None:
    """The step that a mark belongs to: the one before it, unless the boxes stand before their words."""
    first, position = values[0], pen.view.position
    after_label = position(label) + pen.view.spans(pen.view.row_of(label), position(label))
    before = not _is_step(first) or position(first) > after_label
    place = values.index(mark)
    sides = (place + 1, place - 1) if before else (place - 1, place + 1)
    return next((values[side] for side in sides if 0 <= side < len(values) and _is_step(values[side])), None)


def _kept(pen: Pen, values: Sequence[Cell], left: Sequence[Cell], taken: Sequence[Cell] = ()) -> Sequence[Cell]:
    for cell in left:
        pen.leave(cell, texts.MARK_ABSENT)
    return [cell for cell in values if cell not in left and cell not in taken]
