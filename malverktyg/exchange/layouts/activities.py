"""Activities put under their goal, from one cell each or several out of one cell, with all that their row says of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from malverktyg.domain.periods import Period, TimeSpan
from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.roles import Subject
from malverktyg.exchange.layouts.drafts import ActivityDraft, GoalDraft, joined
from malverktyg.exchange.layouts.goals import one_line
from malverktyg.exchange.layouts.labels import is_title_label, read_label_and_value, split_number
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.timing import tell_time
from malverktyg.exchange.phrases.lists import ListItem, split_list
from malverktyg.exchange.phrases.people import split_people
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.endings import is_plain

_INITIALS = re.compile(r"[A-ZÅÄÖ]{2,3}|[A-ZÅÄÖ]\.[A-ZÅÄÖ]\.")
_ROLES_IN_CAPITALS = frozenset(
    [
        "HR",
        "IT",
        "VA",
        "AME",
        "SAS",
        "MAS",
        "MAR",
        "VD",
        "KSO",
        "AF",
        "IFO",
        "LSS",
        "BUP",
        "KS",
        "KF",
        "SN",
        "BUN",
        "VON",
        "SBN",
        "TFN",
        "KFN",
        "MBN",
        "KLK",
        "KC",
        "KD",
        "EC",
        "AB",
        "VFU",
        "GIS",
        "PR",
        "KLF",
        "TF",
        "SF",
        "BF",
        "UF",
        "KF",
        "SBF",
        "BMN",
        "KOF",
    ]
)


@dataclass(slots=True)
class RowSays:
    """What a row says of its activities, before they are known. Of several cells with comments the first is their origin."""

    responsible: tuple[str, ...] = ()
    responsible_origin: Origin | None = None
    time: TimeSpan | None = None
    time_origins: dict[str, Origin] = field(default_factory=dict)
    status: ActivityStatus | None = None
    status_origin: Origin | None = None
    period: Period | None = None
    percent: int | None = None
    comment: str = ""
    comment_origin: Origin | None = None
    id: str | None = None


def read_people(pen: Pen, cell: Cell) -> tuple[str, ...]:
    """The responsible in a cell, initials by the book's key to them, with a remark on what else looks like initials."""
    known, people = pen.setting.legend.people, split_people(cell.text)
    named = [one for one in people if one in known] if known else []
    if named:
        people = tuple(dict.fromkeys(known.get(one, one) for one in people))
        if pen.once("people key", *named):
            pen.remark("initials_by_key", cell, text=", ".join(named), names=", ".join(known[one] for one in named))
    short = _initials(people)
    if short:
        pen.remark("initials", cell, text=", ".join(short))
    return people


@lru_cache(maxsize=4096)
def _initials(people: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some people that look like initials."""
    return tuple(one for one in people if _INITIALS.fullmatch(one) and one not in _ROLES_IN_CAPITALS)


def activities_in(pen: Pen, goal: GoalDraft, cell: Cell, *, alone: bool, people: Sequence[str] = ()) -> list[ActivityDraft]:
    """The activities that a cell names. ``alone`` tells that the row has no cells of its own for status and time."""
    if not cell.struck and is_plain(cell.text):
        return [_draft(pen, goal, cell, cell.text.strip())]
    items = split_list(cell.text, cell.struck, year=pen.setting.year, people=people)
    if len(items) > 1:
        items = tuple(item for item in items if not item.heading)
    named = [item for item in items if item.title and not item.empty]
    _tell(pen, cell, items, len(named))
    if len(named) == 1 and not alone:
        return [_whole(pen, goal, cell, named[0])]
    return [_listed(pen, goal, cell, item) for item in named]


def _tell(pen: Pen, cell: Cell, items: Sequence[ListItem], count: int) -> None:
    if count > 1:
        pen.remark("several_in_cell", cell, count=count)
    if any(item.empty for item in items):
        pen.remark("empty_bullet", cell)
    if any(item.struck or item.partly_struck for item in items):
        pen.remark("struck_out", cell)
    for item in items:
        if item.children:
            pen.remark("sub_bullets", cell, title=item.title)
        if item.guessed and item.status_text:
            pen.remark("status_guessed", cell, text=item.status_text, status=item.status.label if item.status else "")
        if item.time:
            tell_time(pen, cell, item.time)


def _draft(pen: Pen, goal: GoalDraft, cell: Cell, title: str) -> ActivityDraft:
    origin = pen.take(cell, "activity.title")
    label = read_label_and_value(title)
    if label and is_title_label(label, Subject.ACTIVITY):
        title = label.value
    _, bare = split_number(title)
    wanted = one_line(bare)
    # An activity that is there is meant again on another sheet, or where rows stand for periods.
    same = goal.activity(wanted, elsewhere_than=None if pen.rows_are_periods else pen.sheet)
    if same is None:
        same = ActivityDraft(title=wanted, origin=origin)
        same.origins["title"] = origin
        goal.add(same)
    return same


def _whole(pen: Pen, goal: GoalDraft, cell: Cell, item: ListItem) -> ActivityDraft:
    """The one activity of a cell whose row has its own status and time: the words are left as they are."""
    draft = _draft(pen, goal, cell, item.raw or item.title)
    if item.struck:
        draft.status = ActivityStatus.CANCELLED
        draft.origins["status"] = draft.origin
    _children(draft, item)
    return draft


def _listed(pen: Pen, goal: GoalDraft, cell: Cell, item: ListItem) -> ActivityDraft:
    draft = _draft(pen, goal, cell, item.title)
    if item.status is not None:
        draft.status = item.status
        draft.origins["status"] = draft.origin
    if item.percent is not None:
        draft.percent = item.percent
        draft.origins["percent"] = draft.origin
    if item.time is not None:
        draft.time = item.time.span
        draft.origins["time"] = draft.origin
    if item.responsible:
        draft.responsible = item.responsible
        draft.origins["responsible"] = draft.origin
    if item.comment:
        draft.comment = joined(draft.comment, item.comment)
    _children(draft, item)
    return draft


def _children(draft: ActivityDraft, item: ListItem) -> None:
    for child in item.children:
        draft.comment = joined(draft.comment, child)


def apply(pen: Pen, drafts: Sequence[ActivityDraft], says: RowSays) -> None:
    """Give a row's activities what their row says, where they do not say it themselves."""
    for draft in drafts:
        _responsible(draft, says)
        if (
            says.time is not None
            and (says.time.start or says.time.end or says.time.text)
            and not (draft.time.start or draft.time.end)
        ):
            draft.time = says.time
            draft.origins.update(says.time_origins)
        _status(pen, draft, says)
        if says.percent is not None and draft.percent is None:
            draft.percent = says.percent
        draft.id = draft.id or says.id
        if says.comment:
            draft.comment = joined(draft.comment, says.comment)
            if says.comment_origin:
                draft.origins.setdefault("comment", says.comment_origin)


def _responsible(draft: ActivityDraft, says: RowSays) -> None:
    if says.responsible and draft.origins.get("responsible") != draft.origin:
        draft.responsible = tuple(dict.fromkeys((*draft.responsible, *says.responsible)))
        if says.responsible_origin:
            draft.origins["responsible"] = says.responsible_origin


def _status(pen: Pen, draft: ActivityDraft, says: RowSays) -> None:
    if says.status is None or says.status_origin is None:
        return
    own = draft.origins.get("status") == draft.origin and draft.status is not None
    later = draft.status_period is None or says.period is None or draft.status_period <= says.period
    if own or not later:
        return
    if draft.status is not None and draft.status is not says.status and draft.status_period is not None:
        pen.remark("status_replaced", says.status_origin.place)
    draft.status, draft.status_period = says.status, says.period
    draft.origins["status"] = says.status_origin


def read_percent(pen: Pen, cell: Cell, *, fractions: bool = False) -> int | None:
    """A share between 0 and 100 out of a cell: "50 %", 0.5, or 50 alone; with ``fractions`` one means all."""
    share = words.percent(cell.text)
    if share is not None:
        return share
    if isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
        value = float(cell.value)
        number = round(value * 100) if 0 < value < 1 or (fractions and value <= 1) else round(value)
        if 0 <= number <= 100:
            return number
    pen.remark("percent_outside", cell, text=cell.text.strip())
    return None
