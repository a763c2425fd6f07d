"""Goals and activities in one column: what each row is, by its type, its number, its indent or its style."""

import re
from collections.abc import Callable, Sequence
from enum import Enum, auto

from malverktyg.exchange.headings.headings import fold, read_heading
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.labels import is_title_label, read_label_and_value
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.phrases.areas import match_area
from malverktyg.exchange.setting import Setting


class RowKind(Enum):
    """What a row of a hierarchy names."""

    AREA = auto()
    GOAL_AREA = auto()
    PARENT = auto()
    GOAL = auto()
    ACTIVITY = auto()
    INDICATOR = auto()
    ASSIGNMENT = auto()
    BODY = auto()
    COMMENT = auto()


_TYPES = {
    RowKind.AREA: "fokus visionsområde f",
    RowKind.GOAL_AREA: "målområde perspektiv område inriktning utvecklingsområde prioriterat",
    RowKind.PARENT: "kf kf-mål kommunfullmäktige fullmäktige övergripande kommunmål kommunövergripande inriktningsmål huvudmål",
    RowKind.GOAL: "mål nämndmål nämndsmål nämndens verksamhetsmål delmål effektmål resultatmål enhetsmål m",
    RowKind.ACTIVITY: "aktivitet åtgärd insats delaktivitet nyckelaktivitet handling uppgift a akt åtagande",
    RowKind.INDICATOR: "indikator mått nyckeltal mätetal styrtal i ind",
    RowKind.ASSIGNMENT: "uppdrag u",
    RowKind.BODY: "nämnd styrelse förvaltning",
    RowKind.COMMENT: "kommentar analys text beskrivning bedömning",
}
_BY_WORD = {word: kind for kind, words in _TYPES.items() for word in words.split()}
_NUMBER = re.compile(r"^\s*(\d{1,2}(?:\.\d{1,2})*|[A-ZÅÄÖ](?:\.?\d{1,2})+)\.?[)\s:]")
_NUMBER_ALONE = re.compile(r"^\s*((?:[A-ZÅÄÖ]|\d{1,2})(?:\.?\d{1,2})*)[.):]?\s*$")
_MOSTLY = 0.7
_STEM = 4
_BY_LABEL = (
    (Subject.GOAL, RowKind.GOAL),
    (Subject.PARENT, RowKind.PARENT),
    (Subject.ACTIVITY, RowKind.ACTIVITY),
    (Subject.INDICATOR, RowKind.INDICATOR),
    (Subject.ASSIGNMENT, RowKind.ASSIGNMENT),
)

_ABOVE = {Kind.FOCUS_AREA: RowKind.AREA, Kind.GOAL_AREA: RowKind.GOAL_AREA}


def kind_of_type(text: str) -> RowKind | None:
    """What a cell of the type column says: "KF-mål", "Aktivitet 2", "Mål:"."""
    first = re.split(r"[\s:/.]+", fold(text).strip(" :.*"))[0].rstrip("0123456789")
    if first in _BY_WORD:
        return _BY_WORD[first]
    by_stem = next((kind for word, kind in _BY_WORD.items() if len(word) >= _STEM and first.startswith(word)), None)
    return by_stem or _by_heading(text)


def _by_heading(text: str) -> RowKind | None:
    """What a type of several words says, as it would as a heading: "Kommungemensamt mål"."""
    heading = read_heading(text)
    if heading is None or not heading.sure or heading.kind is not Kind.TITLE:
        return None
    return next((kind for subject, kind in _BY_LABEL if heading.subject is subject), None)


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
) -> dict[int, RowKind]:
    """What each row names. ``telling`` are columns that only activities fill, such as who and when; ``labelled`` that the goals
    and what stands above them begin with labels, and all else is activities."""
    named = [row for row in rows if view.text(row, text)]
    if type is not None:
        found = {row: kind for row in named if (kind := kind_of_type(view.text(row, type))) is not None}
        if len(found) >= _MOSTLY * len(named):
            return found
    by_label = {row: kind for row in named if (kind := _by_label(view.text(row, text)))}
    if labelled:
        return dict.fromkeys(named, RowKind.ACTIVITY) | by_label
    levels = _levels(view, named, text, number)
    if levels is None:
        levels = {row: int(any(view.text(row, column) for column in telling)) for row in named}
    return _kinds_of_levels(view, text, levels, setting) | by_label


def _by_label(text: str) -> RowKind | None:
    label = read_label_and_value(text)
    if label is None:
        return None
    if label.heading.kind in _ABOVE:
        return _ABOVE[label.heading.kind]
    return next((kind for subject, kind in _BY_LABEL if is_title_label(label, subject)), None)


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
    measures: list[Callable[[int], int | None]] = [
        lambda row: _depth(view.text(row, number), _NUMBER_ALONE) if number is not None else None,
        lambda row: _depth(view.text(row, text), _NUMBER),
        lambda row: _indent(view, row, text),
    ]
    if styles:
        measures += [lambda row: _style(view, row, text)]
    for measure in measures:
        found = {row: level for row in rows if (level := measure(row)) is not None}
        if len(found) >= _MOSTLY * len(rows) and len(set(found.values())) > 1:
            deepest = max(found.values())
            return {row: found.get(row, deepest) for row in rows}
    return None


def _depth(text: str, pattern: re.Pattern[str]) -> int | None:
    """How deep a number lies: "1" and "A" at the top, "1.2" and "A.1" below."""
    match = pattern.match(text)
    return len(re.findall(r"[^\W\d]|\d+", match[1])) - 1 if match else None


def _indent(view: View, row: int, column: int) -> int:
    cell = view.own(row, column)
    if cell is None:
        return 0
    blanks = len(cell.text) - len(cell.text.lstrip(" \u00a0\t"))
    bullet = cell.text.lstrip()[:1] in "-–•*▪●○" if cell.text.strip() else False
    return cell.indent * 2 + blanks + int(bullet)


def _style(view: View, row: int, column: int) -> int:
    cell = view.own(row, column)
    return 0 if cell is not None and (cell.bold or cell.fill not in (None, "FFFFFF")) else 1


def _kinds_of_levels(view: View, text: int, levels: dict[int, int], setting: Setting) -> dict[int, RowKind]:
    """Levels from the top: the deepest are activities, those above them goals, and above these what the goals are grouped by."""
    depths = sorted(set(levels.values()))
    if not depths:
        return {}
    names = [RowKind.GOAL] if len(depths) == 1 else [RowKind.GOAL, RowKind.ACTIVITY]
    if len(depths) == 2 and _are_areas(view, text, levels, depths[0], setting):
        names = [RowKind.AREA, RowKind.GOAL]
    above = len(depths) - len(names)
    if above > 0:
        top = RowKind.AREA if _are_areas(view, text, levels, depths[0], setting) else RowKind.GOAL_AREA
        names = [top, *[RowKind.PARENT] * (above - 1), *names]
    order = dict(zip(depths, names, strict=True))
    return {row: order[level] for row, level in levels.items()}


def _are_areas(view: View, text: int, levels: dict[int, int], depth: int, setting: Setting) -> bool:
    texts = [re.sub(r"^[\d.\s)]+", "", view.text(row, text)) for row, level in levels.items() if level == depth]
    known = [match_area(one, setting.areas) or ("fokus" in fold(one) and one) for one in texts]
    return bool(texts) and sum(bool(one) for one in known) >= 0.5 * len(texts)
