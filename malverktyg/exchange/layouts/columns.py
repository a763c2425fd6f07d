"""What each column of a table is, when its heading and what stands under it have both been asked."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.colours import Family
from malverktyg.exchange.headings import fold
from malverktyg.exchange.layouts.head import Head, HeadColumn
from malverktyg.exchange.layouts.profile import Profile, profile
from malverktyg.exchange.layouts.tree import is_mixed
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.roles import Heading, Kind, Subject
from malverktyg.exchange.setting import Setting

_TYPES = frozenset(
    "mål aktivitet indikator fokusområde åtgärd insats nämndmål kf-mål målområde delmål mått nyckeltal uppdrag verksamhetsmål "
    "delaktivitet övergripande kommunmål".split()
)
_WORDY = 8
_TRAFFIC = frozenset({Family.GREEN, Family.YELLOW, Family.ORANGE, Family.RED})
_JUDGING = (Kind.STATUS, Kind.FORECAST, Kind.TREND, Kind.STATUS_AND_COMMENT, Kind.CHOICE)


@dataclass(frozen=True, eq=False)
class Column:
    """One column's final meaning. ``certain`` is false where its subject was inferred: a row may then know better."""

    position: int
    subject: Subject | None
    kind: Kind
    head: HeadColumn | None = None
    part: PeriodPart | None = None
    year: int | None = None
    index: str = ""
    choice: str = ""
    certain: bool = True
    binary: bool = False
    guessed: bool = False
    filled: int = 0
    coloured: bool = False

    @cached_property
    def role(self) -> str:
        """The role that a cell of this column gets: "activity.status"."""
        return f"{self.subject}.{self.kind}" if self.subject else str(self.kind)

    @cached_property
    def text(self) -> str:
        """The heading as a remark quotes it."""
        return self.head.text if self.head else ""


@dataclass
class Asking:
    """A table whose columns are being settled."""

    view: View
    head: Head
    rows: Sequence[int]
    setting: Setting
    columns: dict[int, Column]
    profiles: dict[int, Profile]

    def of(self, *kinds: Kind, subject: Subject | None = None) -> Iterator[Column]:
        """The columns of some kinds, from the left."""
        for column in self.columns.values():
            if column.kind in kinds and (subject is None or column.subject is subject):
                yield column

    def has(self, subject: Subject, kind: Kind = Kind.TITLE) -> bool:
        return any(True for _ in self.of(kind, subject=subject))

    def put(self, column: Column, **changes: object) -> None:
        self.columns[column.position] = replace(column, **changes)  # type: ignore[arg-type]


def settle(view: View, head: Head, rows: Sequence[int], setting: Setting) -> tuple[Column, ...]:
    """The table's columns, from the left. ``rows`` are those below the header that belong to it."""
    asking = Asking(view, head, rows, setting, {}, {})
    for position, found in head.columns.items():
        asking.columns[position] = _begun(position, found)
    for position in _unheaded(view, head, rows):
        asking.columns[position] = Column(position, None, Kind.OTHER, guessed=True)
    asking.columns = dict(sorted(asking.columns.items()))
    _profile(asking)
    for rule in _RULES:
        rule(asking)
    for position, column in list(asking.columns.items()):
        found = asking.profiles[position]
        asking.put(column, filled=found.filled, coloured=len(found.families & _TRAFFIC) >= 2)
    return tuple(asking.columns.values())


def _begun(position: int, found: HeadColumn) -> Column:
    heading: Heading | None = found.heading
    if heading is None:
        return Column(position, None, Kind.OTHER, found, guessed=True)
    kind = heading.kind or Kind.OUTCOME
    return Column(
        position, heading.subject, kind, found, heading.part, heading.year, heading.index, heading.choice, heading.subject is not None
    )


def _unheaded(view: View, head: Head, rows: Sequence[int]) -> Iterator[int]:
    """Columns without a heading, beside or among the headed ones, in which several rows have something."""
    first, last = min(head.columns), max(head.columns)
    counted: dict[int, int] = {}
    for row in rows[:300]:
        for column in view.rows.get(row, ()):
            if column not in head.columns and view.spans(row, column) == 1:
                counted[column] = counted.get(column, 0) + 1
    for column, count in counted.items():
        if first - 1 <= column <= last + 1 and count >= 2:
            yield column


def _profile(asking: Asking) -> None:
    goal = next((c.position for c in asking.of(Kind.TITLE, Kind.TEXT) if c.subject in (Subject.GOAL, None)), None)
    goal_rows: dict[int, int] = {}
    current, text = 0, None
    for row in asking.rows:
        if goal is not None:
            shown = fold(asking.view.text(row, goal))
            if shown and shown != text:
                current, text = row, shown
            goal_rows[row] = current or row
    for column in asking.columns:
        asking.profiles[column] = profile(asking.view, asking.rows, column, asking.setting.legend, goal_rows, asking.setting.year)


Rule = Callable[[Asking], None]


def _numeric_goal_is_target(asking: Asking) -> None:
    """"Mål" beside "Indikator", full of numbers, is the target value."""
    for column in list(asking.of(Kind.TITLE, subject=Subject.GOAL)):
        found = asking.profiles[column.position]
        if asking.has(Subject.INDICATOR) and (found.is_numeric or found.filled and found.mean_length < 10 and found.numbers):
            asking.put(column, subject=Subject.INDICATOR, kind=Kind.TARGET)


def _two_goal_columns(asking: Asking) -> None:
    """Two goal columns: the one whose texts repeat over the other's is the goal above."""
    goals = [column for column in asking.of(Kind.TITLE, subject=Subject.GOAL) if not column.index]
    if len(goals) < 2:
        return
    first, second = goals[:2]
    ahead, behind = asking.profiles[first.position], asking.profiles[second.position]
    if len(ahead.values) < len(behind.values) or ahead.filled < behind.filled:
        asking.put(first, subject=Subject.PARENT)
    else:
        asking.put(second, kind=Kind.OTHER, subject=None, guessed=False)


def _parent_alone_is_goal(asking: Asking) -> None:
    if not asking.has(Subject.GOAL):
        for column in list(asking.of(Kind.TITLE, subject=Subject.PARENT)):
            asking.put(column, subject=Subject.GOAL, choice="council")


def _second_activity_is_comment(asking: Asking) -> None:
    seen: set[str] = set()
    for column in list(asking.of(Kind.TITLE, subject=Subject.ACTIVITY)):
        if column.index in seen:
            asking.put(column, kind=Kind.COMMENT)
        seen.add(column.index)


def _types(asking: Asking) -> None:
    """A column of kinds ("Mål", "Aktivitet") tells what its row is; one of levels tells who decided the goal."""
    for column in list(asking.of(Kind.TYPE, Kind.LEVEL)):
        values = asking.profiles[column.position].values
        known = sum(value.split()[0].strip(":.") in _TYPES for value in values if value)
        if values and known < 0.6 * len(values):
            asking.put(column, kind=Kind.OTHER, subject=None)
        elif values and all("mål" in value and "område" not in value for value in values):
            asking.put(column, kind=Kind.LEVEL, subject=Subject.GOAL)
        elif values:
            asking.put(column, kind=Kind.TYPE, subject=None)


def _text_columns(asking: Asking) -> None:
    """"Benämning" is what the row's type says; with a goal column but no activity column it holds the activities."""
    texts = list(asking.of(Kind.TEXT))
    for column in texts[1:]:
        asking.put(column, kind=Kind.COMMENT)
    if not texts or asking.has(Subject.GOAL) and asking.has(Subject.ACTIVITY):
        for column in texts[:1]:
            asking.put(column, kind=Kind.COMMENT)
    elif asking.has(Subject.GOAL):
        asking.put(texts[0], kind=Kind.TITLE, subject=Subject.ACTIVITY)
    elif asking.has(Subject.ACTIVITY) and not any(True for _ in asking.of(Kind.TYPE)):
        asking.put(texts[0], kind=Kind.TITLE, subject=Subject.GOAL)


def _goal_without_heading(asking: Asking) -> None:
    """A table of judgements whose goal column has no heading that is known: the longest texts at the left are the goals."""
    if any(column.kind in (Kind.TITLE, Kind.TEXT) for column in asking.columns.values()):
        return
    if not any(column.part or column.kind in _JUDGING for column in asking.columns.values()):
        return
    for column in asking.columns.values():
        found = asking.profiles[column.position]
        if column.guessed and found.filled >= 2 and found.mean_length >= 12 and not found.is_numeric:
            asking.put(column, subject=Subject.GOAL, kind=Kind.TITLE)
            return


def _activity_without_heading(asking: Asking) -> None:
    """A table that says who and when, but whose activities stand under words of the officer's own: "Så ska vi göra"."""
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    telling = list(asking.of(Kind.RESPONSIBLE, Kind.START, Kind.END, Kind.TIME))
    if goal is None or not telling or asking.has(Subject.ACTIVITY) or any(True for _ in asking.of(Kind.TEXT)):
        return
    for column in asking.columns.values():
        found = asking.profiles[column.position]
        beside = goal.position < column.position and column.position <= telling[-1].position + 1
        if beside and _is_unsure(column) and found.filled and found.mean_length >= _WORDY and not found.is_status:
            asking.put(column, kind=Kind.TITLE, subject=Subject.ACTIVITY, certain=True)
            return


def _is_unsure(column: Column) -> bool:
    """Whether a column's heading says little or nothing of what it is."""
    heading = column.head.heading if column.head else None
    return column.guessed and column.kind is Kind.OTHER or heading is not None and not heading.sure


def _goals_as_headings(asking: Asking) -> None:
    """Activities in rows and goals as headings, with a cross for each goal that an activity serves."""
    if asking.has(Subject.GOAL) or not asking.has(Subject.ACTIVITY):
        return
    ticked = [
        column
        for column in asking.columns.values()
        if column.guessed and column.head is not None and (found := asking.profiles[column.position]).filled and found.marks == found.filled
    ]
    if len(ticked) >= 2:
        for column in ticked:
            asking.put(column, kind=Kind.GOAL_CHOICE, subject=Subject.GOAL, choice="", guessed=False)


def _units(asking: Asking) -> None:
    """"Enhet" is an indicator's unit, or the part of the organisation that answers."""
    for column in list(asking.of(Kind.UNIT)):
        if asking.has(Subject.INDICATOR):
            asking.put(column, subject=Subject.INDICATOR)
        elif not any(True for _ in asking.of(Kind.RESPONSIBLE)):
            asking.put(column, kind=Kind.RESPONSIBLE, subject=None)
        else:
            asking.put(column, kind=Kind.OTHER, subject=None)


def _numbers(asking: Asking) -> None:
    """"Nr" belongs to the title column that follows it."""
    for column in list(asking.of(Kind.NUMBER)):
        if column.subject is None:
            after = [one for one in asking.of(Kind.TITLE, Kind.TEXT) if one.position > column.position]
            asking.put(column, subject=after[0].subject if after else Subject.GOAL)


def _mixed_levels(asking: Asking) -> None:
    """A goal column without an activity column, whose rows are of two levels, holds the activities too."""
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    others = any(column.kind in (Kind.TITLE, Kind.TEXT) and column is not goal for column in asking.columns.values())
    if goal is None or others or goal.choice:
        return
    number = next((column.position for column in asking.of(Kind.NUMBER)), None)
    if is_mixed(asking.view, asking.rows, goal.position, number):
        asking.put(goal, kind=Kind.TEXT, subject=None)


def _things(asking: Asking) -> Subject:
    if any(True for _ in asking.of(Kind.TEXT)):
        return Subject.ACTIVITY
    for subject in (Subject.ACTIVITY, Subject.ASSIGNMENT, Subject.INDICATOR):
        if asking.has(subject) and (subject is not Subject.INDICATOR or not asking.has(Subject.GOAL)):
            return subject
    return Subject.GOAL


def _responsible(asking: Asking) -> None:
    subject = _things(asking)
    for column in list(asking.of(Kind.RESPONSIBLE, Kind.PERCENT)):
        if column.subject is None:
            asking.put(column, subject=subject)


def _period_column(asking: Asking) -> None:
    """"Period" names the reporting period of its row, or when the activity is done."""
    for column in list(asking.of(Kind.PERIOD)):
        values = asking.profiles[column.position].values
        periods = sum(_is_period(value) for value in values)
        if values and periods < 0.5 * len(values) and asking.has(Subject.ACTIVITY):
            asking.put(column, kind=Kind.TIME, subject=Subject.ACTIVITY)


def _is_period(value: str) -> bool:
    from malverktyg.exchange.heading_periods import named_period

    return named_period(value).part is not None or value in ("1", "2", "3")


def _done_words_under_end(asking: Asking) -> None:
    """"Klart" over words or ticks is a status, over dates an end."""
    for column in list(asking.of(Kind.END, Kind.START, Kind.TIME)):
        found = asking.profiles[column.position]
        said = max(found.activity_words, found.marks)
        if found.filled and said > found.dates and found.share(said) >= 0.5:
            asking.put(column, kind=Kind.STATUS, subject=Subject.ACTIVITY)


def _outcomes(asking: Asking) -> None:
    """"Resultat", "Utfall", "Tertial 1" and their like are what stands under them: a judgement, a share, a value or a text."""
    for column in list(asking.of(Kind.OUTCOME, Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.VALUE)):
        found = asking.profiles[column.position]
        if column.kind is Kind.VALUE or column.subject is Subject.INDICATOR:
            asking.put(column, kind=Kind.VALUE, subject=Subject.INDICATOR)
        elif column.kind is Kind.OUTCOME and asking.has(Subject.INDICATOR) and found.is_numeric:
            asking.put(column, kind=Kind.VALUE, subject=Subject.INDICATOR)
        elif found.is_status or column.kind is Kind.STATUS and not found.is_text:
            asking.put(column, kind=_status_kind(asking, column, found))
        elif found.filled and found.share(found.marks) >= 0.8 and column.part and asking.has(Subject.ACTIVITY):
            asking.put(column, kind=Kind.MONTH, subject=Subject.ACTIVITY, choice=_MONTHS_OF[column.part])
        elif found.filled and column.kind is not Kind.STATUS_AND_COMMENT:
            asking.put(column, kind=Kind.COMMENT)


_MONTHS_OF = {PeriodPart.T1: "1-4", PeriodPart.T2: "5-8", PeriodPart.H: "9-12"}


def _status_kind(asking: Asking, column: Column, found: Profile) -> Kind:
    share = found.filled and found.share(found.percents) >= 0.5 and asking.has(Subject.ACTIVITY)
    if share and column.subject in (Subject.ACTIVITY, None):
        return Kind.PERCENT
    return Kind.STATUS if column.kind is not Kind.STATUS_AND_COMMENT else column.kind


def _whose_status(asking: Asking) -> None:
    """Whether a column of judgements is about the activities or the goals, where its heading does not say."""
    unknown = [column for column in asking.of(Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.PERCENT) if column.subject is None]
    for column in list(asking.of(Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.PERCENT)):
        if column.subject in (Subject.GOAL, Subject.PARENT):
            asking.put(column, subject=Subject.ASSESSMENT)
        elif column.subject is Subject.INDICATOR and asking.has(Subject.GOAL):
            asking.put(column, subject=Subject.ASSESSMENT, certain=False)
    for column in unknown:
        alike = [one for one in unknown if one is column or one.part and column.part and _same_words(one, column)]
        asking.put(column, subject=_status_subject(asking, alike))
    for column in list(asking.of(Kind.FORECAST, Kind.TREND, Kind.CHOICE)):
        if column.subject is not Subject.ACTIVITY:
            asking.put(column, subject=Subject.ASSESSMENT)


def _same_words(one: Column, other: Column) -> bool:
    """Whether two headings differ in their period alone."""
    first, second = (column.head.heading if column.head else None for column in (one, other))
    return first is not None and second is not None and (first.kind, first.subject) == (second.kind, second.subject)


def _status_subject(asking: Asking, columns: Sequence[Column]) -> Subject:
    """Whom columns that differ in their period alone are about, by all that stands in them."""
    things = _things(asking)
    if things is not Subject.ACTIVITY:
        return Subject.ASSESSMENT if things in (Subject.GOAL, Subject.INDICATOR) else things
    if any(True for _ in asking.of(Kind.TEXT)):
        return Subject.ACTIVITY
    return Subject.ASSESSMENT if sum(_leaning(asking, column) for column in columns) > 0.5 * len(columns) else Subject.ACTIVITY


def _leaning(asking: Asking, column: Column) -> float:
    """How much a column of judgements leans to the goals (above nought) or to the activities."""
    found = asking.profiles[column.position]
    filled = found.filled or 1
    points = 2.0 * (column.part is not None) + 3.0 * (found.merged > 0) + 3.0 * (found.goal_only - found.activity_only) / filled
    points -= 2.0 * (found.varying > 0) + 1.0 * (found.below > 0 and not found.steady)
    points += 1.0 * (found.steady > 0 and not found.varying) + 0.5 * (found.filled == 0 and found.fills > 0)
    return points + 1.5 * (found.filled > 1 and not found.below and _goals_have_several(asking))


def _goals_have_several(asking: Asking) -> bool:
    goal = next(asking.of(Kind.TITLE, subject=Subject.GOAL), None)
    activity = next(asking.of(Kind.TITLE, subject=Subject.ACTIVITY), None)
    if goal is None or activity is None:
        return False
    return asking.profiles[activity.position].filled > asking.profiles[goal.position].filled


def _whose_comment(asking: Asking) -> None:
    """A comment belongs with the judgement at its left, with the period it names, or with the rows it is merged over."""
    for column in list(asking.of(Kind.COMMENT)):
        if column.subject is Subject.GOAL:
            asking.put(column, subject=Subject.ASSESSMENT)
        elif column.subject is None:
            asking.put(column, subject=_comment_subject(asking, column))


def _comment_period(asking: Asking) -> None:
    """A comment without a period of its own is about the judgement at its left."""
    part, year = None, None
    for column in list(asking.columns.values()):
        if column.kind in _JUDGING and column.subject is not Subject.ACTIVITY:
            part, year = column.part, column.year
        elif column.kind is Kind.COMMENT and column.subject is Subject.ASSESSMENT and not column.part and part:
            asking.put(column, part=part, year=year)


def _comment_subject(asking: Asking, column: Column) -> Subject:
    found = asking.profiles[column.position]
    things = _things(asking)
    if things is Subject.ASSIGNMENT or any(True for _ in asking.of(Kind.TEXT)):
        return things
    if things in (Subject.GOAL, Subject.INDICATOR) or found.merged or column.part:
        return Subject.ASSESSMENT
    left = [one for one in asking.columns.values() if one.position < column.position and one.kind in (*_JUDGING, Kind.PERCENT)]
    beside = left[-1].subject if left else None
    if beside is Subject.ASSESSMENT and found.varying == 0:
        return Subject.ASSESSMENT
    return Subject.ACTIVITY if beside is not Subject.ASSESSMENT or found.varying else Subject.ASSESSMENT


def _binary(asking: Asking) -> None:
    for column in list(asking.of(Kind.STATUS)):
        if asking.profiles[column.position].binary:
            asking.put(column, binary=True)
    for column in list(asking.of(Kind.PERCENT)):
        if asking.profiles[column.position].fractions:
            asking.put(column, binary=True)


def _left_over(asking: Asking) -> None:
    """A column without a known heading, settled by what stands in it, or left out."""
    for column in list(asking.of(Kind.OTHER)):
        found = asking.profiles[column.position]
        if not column.guessed or not found.filled:
            continue
        if found.share(found.goal_words) >= 0.7 or found.share(found.activity_words) >= 0.7:
            asking.put(column, kind=Kind.STATUS, subject=_status_subject(asking, [column]), certain=False)
        elif found.mean_length >= _WORDY and not found.is_numeric and column.position > min(asking.columns):
            asking.put(column, kind=Kind.COMMENT, subject=_comment_subject(asking, column), certain=False)


_RULES: tuple[Rule, ...] = (
    _numeric_goal_is_target, _two_goal_columns, _parent_alone_is_goal, _second_activity_is_comment, _types, _text_columns,
    _goal_without_heading, _activity_without_heading, _goals_as_headings, _mixed_levels, _units, _numbers, _responsible, _period_column, _done_words_under_end, _outcomes, _whose_status,
    _left_over, _whose_comment, _comment_period, _binary,
)  # fmt: skip
