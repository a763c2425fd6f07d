"""Goals and activities in one column: what each row is, by its type, its number, its indent or its style."""

from collections.abc import Callable, Mapping, Sequence

from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts.labels import is_title_label, read_label_and_value
from malverktyg.exchange.layouts.levels import level_key, names_of_levels
from malverktyg.exchange.layouts.row_kind import BY_LABEL, NUMBER, NUMBER_ALONE, RowKind, depth, kind_of_type
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.setting import Setting

_MOSTLY = 0.7
_ABOVE = {Kind.FOCUS_AREA: RowKind.AREA, Kind.GOAL_AREA: RowKind.GOAL_AREA}
_TAB = " " * 4
_BULLETS = tuple("-–•*▪●○")
_PARTS = 4  # of a step: a bullet sets a text in by one


def row_kinds(
    view: View,
    rows: Sequence[int],
    text: int,
    setting: Setting,
    *,
    type: int | None,
    number: int | None,
    telling: Sequence[int],
    labelled: bool = False,
    heading: str = "",
) -> dict[int, RowKind]:
    """What each row names. ``telling`` are columns that only activities fill, such as who and when; ``labelled`` that the goals
    and what stands above them begin with labels, and all else is activities; ``heading`` may name the levels from the top."""
    named = [row for row in rows if view.text(row, text)]
    if type is not None:
        found = {row: kind for row in named if (kind := kind_of_type(view.text(row, type))) is not None}
        if len(found) >= _MOSTLY * len(named):
            return found
    by_label = {row: kind for row in named if (kind := _by_label(view.text(row, text)))}
    if labelled:
        return dict.fromkeys(named, RowKind.ACTIVITY) | by_label
    unlabelled = [row for row in named if by_label.get(row) not in _ABOVE.values()]
    levels = _levels(view, unlabelled, text, number)
    if levels is None:
        levels = {row: int(any(view.text(row, column) for column in telling)) for row in unlabelled}
    return _kinds_of_levels(view, text, levels, setting, heading) | by_label


def _by_label(text: str) -> RowKind | None:
    label = read_label_and_value(text)
    if label is None:
        return None
    if label.heading.kind in _ABOVE:
        return _ABOVE[label.heading.kind]
    return next((kind for subject, kind in BY_LABEL if is_title_label(label, subject)), None)


def heads_goals(text: str) -> bool:
    """Whether a text is a goal with its label: "Mål 1. Rent vatten"."""
    return _by_label(text) is RowKind.GOAL


def is_mixed(view: View, rows: Sequence[int], column: int, number: int | None) -> bool:
    """Whether one column holds things of two levels: some rows are indented or numbered under others."""
    named = [row for row in rows if view.text(row, column)]
    levels = _levels(view, named, column, number, styles=False)
    return levels is not None and len(set(levels.values())) > 1


def _levels(view: View, rows: Sequence[int], text: int, number: int | None, *, styles: bool = True) -> dict[int, int] | None:
    """Each row's depth by the first measure that tells rows apart."""
    indents = _indents(view, rows, text)
    measures: list[Callable[[int], int | None]] = [
        lambda row: depth(view.text(row, number), NUMBER_ALONE) if number is not None else None,
        lambda row: depth(view.text(row, text), NUMBER),
        lambda row: indents[row],
    ]
    if styles:
        measures += [lambda row: _style(view, row, text)]
    for measure in measures:
        found = {row: level for row in rows if (level := measure(row)) is not None}
        if len(found) >= _MOSTLY * len(rows) and len(set(found.values())) > 1:
            deepest = max(found.values())
            return {row: found.get(row, deepest) for row in rows}
    return None


def _indents(view: View, rows: Sequence[int], column: int) -> dict[int, int]:
    """How far in each row's text stands. Some rows may be set in by Excel and others by blanks: a step is as wide as the
    narrowest of its sort, and one blank beside wider ones is a slip."""
    cells = {row: view.own(row, column) for row in rows}
    blanks = {row: _blanks(cell.text) for row, cell in cells.items() if cell is not None}
    step_in = min((cell.indent for cell in cells.values() if cell is not None and cell.indent), default=1)
    step = min((count for count in blanks.values() if count > 1), default=1)
    found = dict.fromkeys(rows, 0)
    for row, cell in cells.items():
        if cell is not None:
            blank = blanks[row] if blanks[row] > 1 or step == 1 else 0
            found[row] = _PARTS * round(cell.indent / step_in + round(blank / step)) + (cell.text.lstrip()[:1] in _BULLETS)
    return found


def _blanks(text: str) -> int:
    lead = text[: len(text) - len(text.lstrip(" \u00a0\t"))]
    return len(lead.replace("\t", _TAB))


def _style(view: View, row: int, column: int) -> int:
    cell = view.own(row, column)
    return 0 if cell is not None and (cell.bold or cell.fill not in (None, "FFFFFF")) else 1


def _kinds_of_levels(view: View, text: int, levels: Mapping[int, int], setting: Setting, heading: str) -> dict[int, RowKind]:
    """What each row of a level names."""
    depths = sorted(set(levels.values()))
    texts = {depth: [view.text(row, text) for row, level in levels.items() if level == depth] for depth in depths}
    key = level_key(view.sheet.wordings)
    names = names_of_levels(depths, texts, heading=heading, key=key, areas=setting.areas)
    order = dict(zip(depths, names, strict=True))
    return {row: order[level] for row, level in levels.items()}
