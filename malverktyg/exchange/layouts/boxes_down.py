"""Boxes to tick one below the other, under or beside the label that asks: read as if the ticked one stood beside the label."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts.boxes import boxes_in, is_empty_box, is_ticked_box
from malverktyg.exchange.layouts.labels import read_label
from malverktyg.exchange.statuses import words

_MOST_ROWS = 150
_LEAST = 2
_ASKING = frozenset((Kind.STATUS, Kind.FORECAST, Kind.TREND, Kind.OUTCOME, Kind.STATUS_AND_COMMENT))


@dataclass(frozen=True, slots=True)
class _Option:
    """One line to choose: the cell of its words, whether it is ticked, and its other cells."""

    words: Cell
    ticked: bool
    beside: tuple[Cell, ...] = ()


def beside_labels(sheet: Sheet) -> tuple[Sheet, tuple[Cell, ...]]:
    """The sheet with the ticked line of such boxes beside its label, and the cells that are then gone."""
    if len(sheet.rows) > _MOST_ROWS:
        return sheet, ()
    cells, gone = dict(sheet.cells), list[Cell]()
    for label in _labels(sheet):
        options = list(_options(sheet, label))
        ticked = options if _answers(sheet, label, options) else [option for option in options if option.ticked]
        if (len(options) < _LEAST and ticked is not options) or len(ticked) > 1 or not (ticked or _asks(options)):
            continue
        for option in options:
            for cell in (option.words, *option.beside):
                cells.pop(cell.place, None)
                gone.append(cell)
        for option in ticked:
            gone.remove(option.words)
            moved = option.words.moved(label.row, label.column + 1, option.words.name)
            found = boxes_in(moved.text)
            text = found.words[0] if found else moved.text
            cells[moved.place] = moved._replace(text=text, value=text)
    return (sheet if cells == sheet.cells else replace(sheet, cells=dict(sorted(cells.items())))), tuple(gone)


def _answers(sheet: Sheet, label: Cell, options: list[_Option]) -> bool:
    """Whether one step alone below a label that stands alone answers it."""
    alone = len(options) == 1 and not options[0].beside and len(sheet.texts[label.row]) == 1
    return alone and boxes_in(options[0].words.text) is None


def _asks(options: list[_Option]) -> bool:
    """Whether lines of which none is ticked hold boxes, and are no words of their own."""
    return all(option.beside or boxes_in(option.words.text) is not None for option in options)


def _labels(sheet: Sheet) -> Iterator[Cell]:
    """The labels of a judgement that stand first in their rows, with nothing beside them or only a box and its words."""
    for row in sheet.rows:
        first, *others = sheet.texts[row]
        if len(others) > _LEAST or (others and not _is_option(others)):
            continue
        label = read_label(first.text)
        named = label is not None and (label.colon or label.heading.part is not None)
        if label is not None and named and not label.value and (label.heading.kind in _ASKING or label.heading.part):
            yield first


def _options(sheet: Sheet, label: Cell) -> Iterator[_Option]:
    """The lines from a label down, as long as each is a box with its words, or a step with or without a cross."""
    row, first = label.row, [cell for cell in sheet.texts[label.row] if cell is not label]
    if first and (option := _option(first)) is not None:
        yield option
    elif first:
        return
    while row + 1 in sheet.texts and (option := _option(sheet.texts[row + 1])) is not None:
        yield option
        row += 1


def _is_option(cells: Sequence[Cell]) -> bool:
    return _option(cells) is not None


def _option(cells: Sequence[Cell]) -> _Option | None:
    """What a row's cells offer to choose; nothing where they are something else."""
    if len(cells) == 1:
        found = boxes_in(cells[0].text)
        if found is not None:
            return _Option(cells[0], bool(found.ticked)) if len(found.words) == 1 else None
        return _Option(cells[0], ticked=False) if _is_step(cells[0]) else None
    if len(cells) != _LEAST or not any(map(_is_step, cells)):
        return None
    step, mark = cells if _is_step(cells[0]) else (cells[1], cells[0])
    if is_empty_box(mark.text):
        return _Option(step, ticked=False, beside=(mark,))
    ticked = is_ticked_box(mark.text) or (words.is_mark(mark.text, font=mark.font) and not _is_step(mark))
    return _Option(step, ticked=True, beside=(mark,)) if ticked else None


def _is_step(cell: Cell) -> bool:
    if is_empty_box(cell.text) or is_ticked_box(cell.text):
        return False
    return words.read_goal_status(cell.text, font=cell.font) is not None and len(cell.text.split()) <= 4
