"""Goals put on the shelf: their title, number and level, and the areas, body and goal above that a sheet gives them."""

import re
from functools import lru_cache

from malverktyg.domain.goals import GoalLevel
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import judging, texts
from malverktyg.exchange.layouts.boxes import is_unanswered
from malverktyg.exchange.layouts.drafts import AssessmentDraft, GoalDraft, joined
from malverktyg.exchange.layouts.labels import is_title_label, read_label_and_value, split_number
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.phrases.areas import AreaReading, area_beside, read_areas
from malverktyg.exchange.phrases.bodies import body_in_text, body_of_name
from malverktyg.exchange.statuses.signs import Sign, sign_of

_ARROWS = {Sign.UP: GoalStatus.ACHIEVED, Sign.LEVEL: GoalStatus.PARTLY, Sign.DOWN: GoalStatus.NOT_ACHIEVED}
# A raised figure after a short word is a unit's: "per m²".
_FOOTNOTE_MARK = re.compile(r"(?<=\w) ?(?:\*+|[†‡]|(?<=[a-zåäö]{4})[¹²³])$")
_FOOTNOTE_MARKS = ("*", "†", "‡", "¹", "²", "³")


def one_line(text: str) -> str:
    """A title as one line with single blanks, without the mark of a footnote at its end."""
    line = " ".join(text.split())
    return _FOOTNOTE_MARK.sub("", line) if line.endswith(_FOOTNOTE_MARKS) else line


def goal_title(text: str) -> tuple[str, str]:
    """A goal's number and wording out of a cell: "Mål 1.2: Fler …", "1.2 Fler …"."""
    label = read_label_and_value(text)
    if label and (is_title_label(label, Subject.GOAL, Subject.PARENT) or label.heading.kind is Kind.GOAL_AREA):
        number, rest = split_number(label.value)
        return label.heading.index or number, one_line(rest)
    number, rest = split_number(text)
    return number, one_line(rest)


def begin_goal(
    pen: Pen,
    section: Section,
    cell: Cell,
    *,
    level: GoalLevel | None = None,
    text: str | None = None,
    number: str = "",
    id: str | None = None,
) -> GoalDraft:
    """The goal whose title stands in a cell becomes the one that following rows are about."""
    written, area = area_beside(text if text is not None else cell.text, pen.setting.areas)
    own, title = goal_title(written)
    origin = pen.take(cell, "goal.title")
    body = section.body or pen.setting.body
    goal = (None if id else pen.shelf.goal_elsewhere(title, body, pen.sheet)) or pen.shelf.goal(title, body, origin, id)
    goal.origins.setdefault("title", origin)
    if section.goal is not goal:
        section.begin_goal(goal)
    if (own or number) and not goal.number:
        pen.shelf.number(goal, number or own)
        goal.origins.setdefault("number", origin)
    if area and not goal.focus_areas:
        goal.focus_areas = (area,)
        goal.origins.setdefault("focus_areas", origin)
    goal.level = goal.level or level
    if pen.setting.year and goal.year is None:
        goal.year = pen.setting.year
    _inherit(section, goal)
    _tell(pen, cell)
    return goal


def _inherit_areas(section: Section, goal: GoalDraft) -> None:
    if section.areas and not goal.focus_areas:
        goal.focus_areas = section.areas
        goal.origins.setdefault("focus_areas", section.areas_origin or goal.origin)
    if section.goal_area and not goal.goal_area:
        goal.goal_area = section.goal_area
        if section.goal_area_origin:
            goal.origins.setdefault("goal_area", section.goal_area_origin)


def _inherit(section: Section, goal: GoalDraft) -> None:
    _inherit_areas(section, goal)
    if section.parent and not goal.parent and fold(section.parent) != fold(goal.title):
        goal.parent = section.parent
        if section.parent_origin:
            goal.origins.setdefault("parent", section.parent_origin)


def _tell(pen: Pen, cell: Cell) -> None:
    if cell.struck and sum(end - begin for begin, end in cell.struck) >= 0.8 * len(cell.text.strip()):
        pen.remark("struck_goal", cell)
    if cell.note:
        pen.remark("note", cell, text=cell.note)


def set_areas(pen: Pen, section: Section, cell: Cell, *, text: str | None = None, goal: GoalDraft | None = None) -> None:
    """The focus areas of a cell count for the rows that follow, and for a goal that is given."""
    written, reading = _areas(text if text is not None else cell.text, pen.setting.areas)
    origin = pen.take(cell, "goal.focus_area")
    section.areas, section.areas_origin = reading.names, origin
    if goal is not None:
        goal.focus_areas = tuple(dict.fromkeys((*goal.focus_areas, *reading.names)))
        goal.origins.setdefault("focus_areas", origin)
    if not reading.known:
        if pen.once("unknown area", fold(written)):
            pen.remark("unknown_focus_area", cell, text=written)
    elif reading.guessed and pen.once("area", fold(written)):
        pen.remark("focus_area_interpreted", cell, text=written, name=", ".join(reading.names))


@lru_cache(maxsize=4096)
def _areas(text: str, areas: tuple[str, ...]) -> tuple[str, AreaReading]:
    """A text on one line, and the focus areas that it names."""
    written = one_line(text)
    return written, read_areas(written, areas)


def set_body(pen: Pen, section: Section, cell: Cell, text: str | None = None) -> None:
    """The body of a cell counts for the rows that follow."""
    section.body = _body(text if text is not None else cell.text, pen.setting.bodies)
    pen.take(cell, "goal.body")


@lru_cache(maxsize=4096)
def _body(text: str, bodies: tuple[str, ...]) -> str:
    written = one_line(text)
    return body_of_name(written, bodies) or body_in_text(written, bodies) or written


def set_goal_area(pen: Pen, section: Section, cell: Cell, text: str | None = None) -> None:
    """The goal area of a cell counts for the rows that follow."""
    written = one_line(text if text is not None else cell.text)
    label = read_label_and_value(written)
    section.goal_area = label.value if label and label.heading.kind is Kind.GOAL_AREA else written
    section.goal_area_origin = pen.take(cell, "goal.goal_area")


def set_parent(
    pen: Pen, section: Section, cell: Cell, text: str | None = None, *, on_own_row: bool = False, number: str = ""
) -> GoalDraft:
    """The goal above: put on the shelf as fullmäktige's own, and given to the goals that follow. On a row of its own it stands
    under the focus areas and the goal area above it; beside a goal they are told of that goal."""
    own, title = goal_title(text if text is not None else cell.text)
    origin = pen.take(cell, "parent.title")
    above = pen.shelf.goal(title, None, origin)
    above.level = GoalLevel.COUNCIL
    if (own or number) and not above.number:
        pen.shelf.number(above, own or number)
    above.year = above.year or pen.setting.year
    above.origins.setdefault("title", origin)
    if on_own_row:
        _inherit_areas(section, above)
    section.parent, section.parent_origin = title, origin
    return above


def assessment_of(pen: Pen, goal: GoalDraft, period: Period | None, cell: Cell) -> AssessmentDraft | None:
    """The goal's assessment for a period; without a known year there can be none, and that is told."""
    if period is None:
        pen.remark("year_missing", cell)
        return None
    return goal.assessment(period, pen.origin(cell))


def judge_goal(pen: Pen, goal: GoalDraft, period: Period | None, cell: Cell, kind: Kind, *, binary: bool = False) -> None:
    """One cell of a goal's assessment: its status, forecast, trend or comment, and the comment in the cell's note."""
    if not cell.text.strip() and not cell.note and kind is Kind.COMMENT:
        return
    if kind is not Kind.COMMENT and not cell.note and is_unanswered(cell.text):
        pen.leave(cell, texts.MARK_ABSENT)
        return
    judged = _judged(pen, cell, kind, binary=binary)
    if judged is None and not cell.text.strip() and not cell.note:
        return
    one = assessment_of(pen, goal, period, cell)
    if one is None:
        return
    role = f"assessment.{kind}"
    origin = pen.take(cell, role)
    if judged is not None:
        if judged.step is None and not judged.asked and kind is Kind.STATUS:
            judged = _of_arrow(pen, one, judged, cell, origin)
        _set_step(pen, one, judged, cell, origin)
    else:
        one.comment = joined(one.comment, cell.text.strip())
        one.origins.setdefault("comment", origin)
    _take_note(pen, one, cell)


def _judged(pen: Pen, cell: Cell, kind: Kind, *, binary: bool) -> judging.Judged | None:  # type: ignore[type-arg]
    if not cell.text.strip() and not cell.fill:
        return None
    if kind in (Kind.STATUS, Kind.STATUS_AND_COMMENT):
        found: judging.Judged = judging.goal_status(pen, cell, binary=binary)  # type: ignore[type-arg]
    elif kind is Kind.FORECAST:
        found = judging.forecast(pen, cell)
    elif kind is Kind.TREND:
        found = judging.trend(pen, cell)
    else:
        return None
    return found if found.step is not None or found.rest or found.asked else None


def _status_of_arrow(pen: Pen, cell: Cell) -> GoalStatus | None:
    """How a goal stands where its status is an arrow: always a guess, for an arrow is first of all a trend."""
    step = _ARROWS.get(sign_of(cell.text.strip(), cell.font) or Sign.QUESTION)
    if step is not None:
        pen.remark("status_guessed", cell, text=cell.text.strip(), status=step.label)
    return step


def _of_arrow(pen: Pen, one: AssessmentDraft, judged: judging.Judged, cell: Cell, origin: Origin) -> judging.Judged:  # type: ignore[type-arg]
    """An arrow in the place of a status is a trend, and a guess at the status."""
    step = _status_of_arrow(pen, cell)
    if step is None:
        if sign_of(cell.text.strip(), cell.font) is not None:
            pen.remark("status_unknown", cell, text=cell.text.strip())
        return judged
    one.trend = one.trend or judging.trend(pen, cell).step
    one.origins.setdefault("trend", origin)
    return judging.Judged(step)


def _set_step(pen: Pen, one: AssessmentDraft, judged: judging.Judged, cell: Cell, origin: Origin) -> None:  # type: ignore[type-arg]
    name = {"GoalStatus": "status", "Forecast": "forecast", "Trend": "trend"}.get(type(judged.step).__name__)
    if name:
        before = getattr(one, name)
        if before is None:
            setattr(one, name, judged.step)
            one.origins.setdefault(name, origin)
        elif before is not judged.step:
            pen.remark("status_differs", cell)
    if judged.rest:
        one.comment = joined(one.comment, judged.rest)
        one.origins.setdefault("comment", origin)


def _take_note(pen: Pen, one: AssessmentDraft, cell: Cell) -> None:
    if cell.note:
        one.comment = joined(one.comment, cell.note)
        one.origins.setdefault("comment", Origin(pen.sheet, cell.name, cell.note))
        pen.ledger.take_note(pen.sheet, cell, "assessment.comment")
        pen.remark("note_as_comment", cell)
