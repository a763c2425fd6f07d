"""Indicators with their targets and values: for a goal or alone, for all or for women and men, a value a period."""

import re

from malverktyg.domain.goals import Direction, Group
from malverktyg.domain.periods import Period
from malverktyg.exchange.facts import MeasurementFact, Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.heading_stems import GROUP_INITIALS, GROUPS
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Subject
from malverktyg.exchange.layouts.drafts import GoalDraft, IndicatorDraft
from malverktyg.exchange.layouts.goals import one_line
from malverktyg.exchange.layouts.labels import Label, is_title_label, read_label_and_value
from malverktyg.exchange.layouts.pen import Pen

_TARGET = re.compile(
    r"\s*[(\[]\s*(?:mål(?:värde|nivå)?|målet är)\s*[:=]?\s*(?P<target>[^)\]]+)[)\]]\s*$"
    r"|\s*[,;–-]\s*mål(?:värde)?\s*[:=]?\s*(?P<bare>[<>≤≥]?\s*\d.*)$",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"(?:, ?|\()(?:%|procent|i procent)\)?$|^andel\b.*%", re.IGNORECASE)
_LOWER = re.compile(r"^(?:<|≤|=<|högst|max|maximalt|under|mindre än|färre än|lägre än|ned|minska|ner)")
_HIGHER = re.compile(r"^(?:>|≥|=>|minst|min\b|lägst|över|mer än|fler än|högre än|upp|öka)")
_MOVING = re.compile(r"\b(?:ska|skall|bör) (öka|höjas|förbättras|minska|sjunka|minskas|ökas)\b")
_NOT_MEASURED = frozenset(
    {
        "-",
        "--",
        "ej mätt",
        "mäts ej",
        "mäts inte",
        "inte mätt",
        "saknas",
        "uppgift saknas",
        "ej uppmätt",
        "i.u",
        "n/a",
        "..",
        "ingen mätning",
        "mäts vartannat år",
        "*",
    }
)
_SPLIT_NAMES = re.compile(r"\n+|(?:^|\n)\s*[•●▪*-]\s+")


def begin_indicator(
    pen: Pen, goal: GoalDraft | None, cell: Cell, *, text: str | None = None, id: str | None = None
) -> IndicatorDraft:
    """The indicator that a cell names, under a goal or alone; the target is taken out of brackets in its name."""
    written = one_line(text if text is not None else cell.text)
    label = read_label_and_value(written)
    if label and is_title_label(label, Subject.INDICATOR):
        written = label.value
    origin = pen.take(cell, "indicator.title")
    match = _TARGET.search(written)
    name = written[: match.start()].strip() if match else written
    home = goal if goal is not None else pen.shelf
    known = home.indicators_by_name.get(fold(name))
    if known is None:
        known = IndicatorDraft(name=name, origin=origin, id=id)
        known.origins["name"] = origin
        home.indicators.append(known)
        home.indicators_by_name[fold(name)] = known
    if not known.unit and _PERCENT.search(name):
        known.unit = "%"
    if match:
        set_target(known, (match["target"] or match["bare"]).strip(), origin)
    return known


def indicators_in(pen: Pen, goal: GoalDraft | None, cell: Cell, id: str | None = None) -> list[IndicatorDraft]:
    """The indicators that a cell names, one a line."""
    names = [name.strip(" •●▪*") for name in _SPLIT_NAMES.split(cell.text) if name.strip(" •●▪*-")]
    return [begin_indicator(pen, goal, cell, text=name, id=id if len(names) == 1 else None) for name in names]


def told_below(text: str) -> tuple[str, list[str]]:
    """A goal's wording, and the indicators on the lines below it in its cell: "Rent vatten", "Mått: prov utan anmärkning"."""
    wording, *lines = text.strip().split("\n")
    labels = [read_label_and_value(line) for line in lines]
    first = next((place for place, label in enumerate(labels) if _names_indicator(label)), len(lines))
    if not all(map(_names_indicator, labels[first:])):
        return text, []
    return "\n".join((wording, *lines[:first])), lines[first:]


def _names_indicator(label: Label | None) -> bool:
    return label is not None and is_title_label(label, Subject.INDICATOR)


def set_target(indicator: IndicatorDraft, text: str, origin: Origin) -> None:
    """What the indicator should reach, as written, and the direction that the words tell."""
    if indicator.target and indicator.target != text:
        return
    indicator.target = text
    indicator.origins.setdefault("target", origin)
    folded = fold(text)
    if _LOWER.match(folded):
        indicator.direction = Direction.LOWER
    elif _HIGHER.match(folded):
        indicator.direction = Direction.HIGHER
    elif match := _MOVING.search(folded):
        indicator.direction = Direction.LOWER if match[1].startswith(("minska", "sjunka")) else Direction.HIGHER
    if "%" in text and not indicator.unit:
        indicator.unit = "%"


def set_unit(indicator: IndicatorDraft, text: str, origin: Origin) -> None:
    """The indicator's unit."""
    indicator.unit = one_line(text)
    indicator.origins.setdefault("unit", origin)


def measure(pen: Pen, indicator: IndicatorDraft, period: Period | None, cell: Cell, group: str = "") -> None:
    """One value of the indicator, or that it was not measured."""
    origin = pen.take(cell, "indicator.value")
    if period is None:
        pen.remark("year_missing", cell)
        return
    text = cell.text.strip()
    measured = fold(text).strip(" .") not in _NOT_MEASURED and fold(text) not in _NOT_MEASURED
    if not measured and text not in ("-", "–"):
        pen.remark("not_measured", cell, text=text)
    chosen = Group(group) if group else Group.TOTAL
    if any(one.period == period and one.group is chosen for one in indicator.measurements):
        pen.remark("value_differs", cell)
        return
    indicator.measurements.append(
        MeasurementFact(period=period, origin=origin, group=chosen, value=text if measured else "", measured=measured)
    )


def group_of(text: str) -> str:
    """The group that a text names: "Kvinnor" gives women; nothing for other texts."""
    words = fold(text).strip(" :.")
    return GROUPS.get(words) or GROUP_INITIALS.get(words, "")
