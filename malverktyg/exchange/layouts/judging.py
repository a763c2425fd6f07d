"""A cell's judgement on one of the four scales, from its words, its sign, the sheet's legend or its colour."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts.asides import is_number
from malverktyg.exchange.layouts.banding import is_banding
from malverktyg.exchange.layouts.boxes import is_ticked_twice, ticked
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.colours import activity_status_of_family, activity_status_of_fill, colour_name, status_of_fill
from malverktyg.exchange.statuses.legend import Meaning, colour_named
from malverktyg.exchange.statuses.signs import sign_of

Step = TypeVar("Step", GoalStatus, ActivityStatus, Forecast, Trend)

_FORECASTS = {
    GoalStatus.ACHIEVED: Forecast.ACHIEVED,
    GoalStatus.PARTLY: Forecast.PARTLY,
    GoalStatus.NOT_ACHIEVED: Forecast.NOT_ACHIEVED,
    GoalStatus.NOT_ASSESSED: Forecast.UNCERTAIN,
}
STATUSES = {forecast: status for status, forecast in _FORECASTS.items()}
_FEW_WORDS, _SIGN = 3, 2
_UNKNOWING = frozenset({"?", "??", "???"})


@dataclass(frozen=True, slots=True)
class Judged(Generic[Step]):
    """A step, or none, and the text that stood beside it and belongs in a comment.

    ``asked`` tells that the sheet's own key gives the cell two meanings: there is a judgement, and a person must say which.
    """

    step: Step | None = None
    rest: str = ""
    asked: bool = False


@dataclass(frozen=True, slots=True)
class _Scale(Generic[Step]):
    """One scale's steps, and what a key, a text and a colour say on it."""

    steps: type[Step]
    of_legend: Callable[[Meaning], Step | None]
    of_words: Callable[[str, Cell, bool], words.Understood[Step] | None]
    of_fill: Callable[[str], Step | None]


def goal_status(pen: Pen, cell: Cell, *, binary: bool = False) -> Judged[GoalStatus]:
    """How a goal stands, as a cell says it."""
    return _judge(pen, cell, _GOAL, binary=binary)


def activity_status(pen: Pen, cell: Cell, *, binary: bool = True) -> Judged[ActivityStatus]:
    """How an activity stands, as a cell says it. A colour's name is a guess, as the colour itself is."""
    setting = pen.setting
    if not (setting.legend.signs or setting.corrected.cells or setting.corrected.meanings):
        sure = _surely(cell.text, cell.font, cell.colour, binary=binary)
        if sure is not None:
            return sure
    said = _said(pen, cell, _ACTIVITY, binary=binary)
    if said is not None:
        return said
    colour = colour_named(fold(cell.text)) if pen.setting.legend.of_sign(cell.text) is None else None
    step = activity_status_of_family(colour) if colour and len(cell.text.split()) == 1 else None
    if step is not None:
        if pen.once("colour word", colour):
            pen.remark("status_guessed", cell, text=cell.text.strip(), status=step.label)
        return Judged(step)
    return _by_itself(pen, cell, _ACTIVITY, binary=binary)


@lru_cache(maxsize=4096)
def _surely(text: str, font: str, colour: str | None, *, binary: bool) -> Judged[ActivityStatus] | None:
    """What a text says beyond doubt of an activity, with no key and nobody to say otherwise: nothing has to be told of it."""
    bare = ticked(text)
    found = words.read_activity_status(bare, font=font, colour=colour, binary=binary) if bare else None
    if (
        found is None
        or found.guessed
        or is_ticked_twice(text)
        or fold(bare) in _UNKNOWING
        or colour_named(fold(text)) is not None
    ):
        return None
    return Judged(found.step, found.rest)


def forecast(pen: Pen, cell: Cell) -> Judged[Forecast]:
    """How a goal is thought to end, as a cell says it."""
    return _judge(pen, cell, _FORECAST)


def _forecast_of_meaning(meaning: Meaning) -> Forecast | None:
    return _FORECASTS.get(meaning.goal) if meaning.goal else None


def _forecast_of_fill(rgb: str) -> Forecast | None:
    status = status_of_fill(rgb)
    return _FORECASTS[status] if status else None


def goal_status_of_fill(pen: Pen, cell: Cell) -> GoalStatus | None:
    """How a goal stands by the colour of the cell that names it."""
    said = said_of_fill(pen, cell, GoalStatus)
    if said is not None:
        return said.step
    meaning = pen.setting.legend.of_fill(cell.fill) if cell.fill else None
    if meaning and meaning.unclear:
        return _asked(pen, cell, meaning).step
    step = (meaning.goal if meaning else None) or (status_of_fill(cell.fill) if cell.fill else None)
    if step is not None:
        _tell_fill(pen, cell, meaning, step)
    return step


def activity_status_by_fill(pen: Pen, cell: Cell) -> ActivityStatus | None:
    """How an activity stands by the colour of the cell that names it."""
    said = said_of_fill(pen, cell, ActivityStatus)
    if said is not None:
        return said.step
    meaning = pen.setting.legend.of_fill(cell.fill) if cell.fill else None
    step = (meaning.activity if meaning else None) or (activity_status_of_fill(cell.fill) if cell.fill else None)
    if step is not None:
        _tell_fill(pen, cell, meaning, step)
    return step


def trend(pen: Pen, cell: Cell) -> Judged[Trend]:
    """Which way a goal moves, as a cell says it."""
    return _judge(pen, cell, _TREND)


def _judge(pen: Pen, cell: Cell, scale: _Scale[Step], *, binary: bool = False) -> Judged[Step]:
    said = _said(pen, cell, scale, binary=binary)
    return said if said is not None else _by_itself(pen, cell, scale, binary=binary)


def _by_itself(pen: Pen, cell: Cell, scale: _Scale[Step], *, binary: bool) -> Judged[Step]:
    """What a cell says of which the user has said nothing."""
    text = ticked(cell.text)
    if is_ticked_twice(cell.text):
        pen.remark("two_marks", cell)
    cell = cell if text == cell.text.strip() else cell._replace(text=text, value=text)
    meaning = pen.setting.legend.of_sign(text, cell.font) if text else None
    by_legend = scale.of_legend(meaning) if meaning else None
    found = scale.of_words(text, cell, binary) if text else None
    if meaning and meaning.unclear and by_legend is not None:
        return _asked(pen, cell, meaning)
    if meaning and by_legend is not None:
        _tell_legend(pen, cell, by_legend, None if found is None else found.step)
        return Judged(by_legend)
    if found is not None and not (fold(text) in _UNKNOWING and cell.fill):
        _tell_words(pen, cell, found)
        _tell_conflict(pen, cell, found.step, scale.of_fill)
        return Judged(found.step, found.rest)
    return _by_fill(pen, cell, scale) or _not_understood(pen, cell, found)


def _said(pen: Pen, cell: Cell, scale: _Scale[Step], *, binary: bool = False) -> Judged[Step] | None:
    """What the user says that a cell, its word or its colour means; a longer text than that is kept as a comment."""
    corrected = pen.setting.corrected
    if not (corrected.cells or corrected.meanings):
        return None
    text = cell.text.strip()
    of_cell = step_of(scale.steps, corrected.step(cell.name))
    if of_cell is not None:
        found = scale.of_words(text, cell, binary) if text else None
        return Judged(of_cell, found.rest if found else text if len(text.split()) > _FEW_WORDS else "")
    meaning = corrected.meaning(scale.steps.__name__, text, cell.fill)
    if meaning is None:
        return None
    step = step_of(scale.steps, meaning[0])
    return Judged(step, "" if step is not None else text)


def said_of_fill(pen: Pen, cell: Cell, steps: type[Step]) -> Judged[Step] | None:
    """What the user says that the colour of a cell means which names something else."""
    return _said(pen, cell._replace(text=""), _Scale(steps, lambda _: None, lambda *_: None, lambda _: None))


def step_of(scale: type[Step], said: str | None) -> Step | None:
    """The step of a scale by its stored name, where it is one."""
    return next((step for step in scale if step.value == said), None)


def _asked(pen: Pen, cell: Cell, meaning: Meaning) -> Judged[Step]:
    """A sign that the key gives two meanings is no step of the scale: the choice is left to whoever knows."""
    pen.remark("status_unclear", cell, text=meaning.text, one=GoalStatus.PARTLY.label, other=GoalStatus.NOT_ASSESSED.label)
    return Judged(None, asked=True)


def _not_understood(pen: Pen, cell: Cell, found: words.Understood[Step] | None) -> Judged[Step]:
    text = cell.text.strip()
    if found is not None:
        _tell_words(pen, cell, found)
        return Judged(found.step, found.rest)
    if text and sign_of(text, cell.font) is None:
        pen.remark("status_unknown", cell, text=text)
    return Judged(None, text)


def _by_fill(pen: Pen, cell: Cell, scale: _Scale[Step]) -> Judged[Step] | None:
    text = cell.text.strip()
    said = pen.setting.corrected.meaning(scale.steps.__name__, "", cell.fill) if cell.fill else None
    if said is not None:
        return Judged(step_of(scale.steps, said[0]), "" if len(text) <= _SIGN else text)
    if not cell.fill or cell.fill == "FFFFFF" or is_banding(pen, cell):
        return None
    meaning = pen.setting.legend.of_fill(cell.fill)
    by_legend = scale.of_legend(meaning) if meaning else None
    if meaning and meaning.unclear and by_legend is not None:
        return _asked(pen, cell, meaning)
    step = by_legend or scale.of_fill(cell.fill)
    if step is None:
        if not text and pen.once("colour_unknown", cell.fill):
            pen.remark("colour_unknown", cell, colour=colour_name(cell.fill))
        return None
    _tell_fill(pen, cell, meaning, step)
    return Judged(step, "" if len(text) <= _SIGN else text)


def _tell_fill(pen: Pen, cell: Cell, meaning: Meaning | None, step: Step) -> None:
    colour = colour_name(cell.fill or "")
    if pen.setting.legend.tells_colours and meaning is None:
        pen.remark("colour_not_in_legend", cell, colour=colour, status=step.label)
    if cell.conditional and cell.text.strip():
        if pen.once("conditional", type(step), _sort(cell)):
            pen.remark("status_from_conditional", cell, text=cell.text.strip(), status=step.label)
    elif len(cell.text.strip()) > _SIGN or pen.once("fill", type(step), _drawn(pen, cell)):
        pen.remark("status_from_fill", cell, colour=colour, status=step.label)


def _sort(cell: Cell) -> str:
    """What sort of value a format colours: each has a rule of its own, and is told of once."""
    return "share" if "%" in cell.text else "figure" if is_number(cell.text) else "words"


def _drawn(pen: Pen, cell: Cell) -> str:
    """The colours that a remark tells once: all that the key draws, and each other one by itself."""
    return "legend" if cell.fill in pen.setting.legend.fills else cell.fill or ""


def _tell_legend(pen: Pen, cell: Cell, step: Step, plain: Step | None) -> None:
    if cell.conditional and pen.once("conditional", type(step), _sort(cell)):
        pen.remark("status_from_conditional", cell, text=cell.text.strip(), status=step.label)
    if plain is not step and pen.once("legend", fold(cell.text), type(step)):
        pen.remark("status_by_legend", cell, text=cell.text.strip(), status=step.label)


def _tell_words(pen: Pen, cell: Cell, found: words.Understood[Step]) -> None:
    if not found.guessed:
        return
    text = cell.text.strip()
    if sign_of(text, cell.font) is None or pen.once("sign", text, type(found.step)):
        pen.remark("status_guessed", cell, text=text, status=found.step.label)


def _tell_conflict(pen: Pen, cell: Cell, step: Step, of_fill: Callable[[str], Step | None]) -> None:
    """Tell where the colour of a cell says something else than its words do. Of activities a colour says too little."""
    if isinstance(step, ActivityStatus) or not cell.fill or is_banding(pen, cell):
        return
    by_fill = of_fill(cell.fill)
    if by_fill is not None and by_fill is not step:
        pen.remark("status_conflict", cell, text=cell.text.strip(), colour=colour_name(cell.fill))


_GOAL: _Scale[GoalStatus] = _Scale(
    GoalStatus,
    lambda meaning: meaning.goal,
    lambda text, cell, binary: words.read_goal_status(text, font=cell.font, colour=cell.colour, binary=binary),
    status_of_fill,
)
_ACTIVITY: _Scale[ActivityStatus] = _Scale(
    ActivityStatus,
    lambda meaning: meaning.activity,
    lambda text, cell, binary: words.read_activity_status(text, font=cell.font, colour=cell.colour, binary=binary),
    activity_status_of_fill,
)
_FORECAST: _Scale[Forecast] = _Scale(
    Forecast,
    _forecast_of_meaning,
    lambda text, cell, _: words.read_forecast(text, font=cell.font, colour=cell.colour),
    _forecast_of_fill,
)
_TREND: _Scale[Trend] = _Scale(
    Trend, lambda _: None, lambda text, cell, _: words.read_trend(text, font=cell.font), lambda _: None
)
