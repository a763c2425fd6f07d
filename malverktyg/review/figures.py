"""Figures and decisions that the text cites, held against the file: counts of goals, measured values, paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from malverktyg.domain.goals import Decision, Goal, GoalLevel, Indicator
from malverktyg.domain.ids import GoalId
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register
from malverktyg.progress import unhurried
from malverktyg.review import texts
from malverktyg.review.finding import Finding
from malverktyg.review.numbers import NUMBER, amounts, plain, value
from malverktyg.review.rules import found
from malverktyg.review.text import Document, Passage

_ALL_GOALS = re.compile(rf"\b({NUMBER}) mål (?:följs upp|har följts upp|redovisas|omfattas)\b", re.IGNORECASE)
_AT_STEP = re.compile(
    rf"\b({NUMBER})(?: av (?:de )?{NUMBER})? mål (?:är|bedöms|bedömdes)(?: som| vara)? (?:(delvis|ej|inte) )?"
    r"(uppnådda|uppnått|bedömda|bedömt)\b",
    re.IGNORECASE,
)
_UNASSESSED = re.compile(rf"\b({NUMBER}) mål saknar (?:ännu )?(?:en )?bedömning\b", re.IGNORECASE)
_ACTIVITIES = re.compile(rf"\b(?:totalt|sammanlagt|planerat|omfattar) ({NUMBER}) aktiviteter\b", re.IGNORECASE)
# A count of some, or of another time, is no count of all.
_PART = re.compile(
    r"\b(?:nämnden\w*|styrelsens|utskottets|förvaltningens|förra|tidigare|föregående|sedan|drygt|omkring|över|minst|ytterligare)\b",
    re.IGNORECASE,
)
_STEP = {
    ("", "uppnå"): GoalStatus.ACHIEVED,
    ("delvis", "uppnå"): GoalStatus.PARTLY,
    ("ej", "uppnå"): GoalStatus.NOT_ACHIEVED,
    ("inte", "uppnå"): GoalStatus.NOT_ACHIEVED,
    ("ej", "bedöm"): GoalStatus.NOT_ASSESSED,
}
_CITED = re.compile(
    r"(?:\b(\d{4}-\d\d-\d\d)[^§.\n]{0,12})?§[ \u00a0]?(\d{1,4})\b(?![^.\n]{0,30}\b\w*(?:lag|lagen|förordning\w*|balken?)\b)"
)


def findings(register: Register, period: Period, document: Document) -> Iterator[Finding]:
    """Every figure and decision in the paper's words that the file says otherwise about, or nothing about."""
    for passage in unhurried(document.passages):
        kind = passage.origin.kind if passage.origin else ""
        if kind in ("Proposal", "Bearing"):
            yield from _counts(register, period, passage)
        if kind in ("Proposal", "Bearing", "Assessment"):
            yield from _decisions(register, passage)
        if kind == "Assessment" and passage.origin:
            for indicator in register.indicators_of(GoalId(passage.origin.subject or "")):
                yield from _measured(register, indicator, passage)


def _counts(register: Register, period: Period, passage: Passage) -> Iterator[Finding]:
    counts = _Counts(register, period)
    for sentence in passage.sentences:
        if _PART.search(sentence.text) or _other_period(sentence.text, period):
            continue
        told = [(match, counts.goals(), texts.GOALS) for match in _ALL_GOALS.finditer(sentence.text)]
        told += [(match, counts.activities(), texts.ACTIVITIES_COUNT) for match in _ACTIVITIES.finditer(sentence.text)]
        told += [(match, counts.at(None), texts.UNASSESSED) for match in _UNASSESSED.finditer(sentence.text)]
        for match in _AT_STEP.finditer(sentence.text):
            step = _STEP.get(((match[2] or "").casefold(), match[3].casefold()[:5]))
            if step is not None:
                told.append((match, counts.at(step), texts.GOALS_AT.replace("{step}", texts.STEPS[step.value])))
        for match, held, frame in told:
            yield from _differs(passage, sentence.start, match, (held, frame))


@dataclass(frozen=True)
class _Counts:
    """What a text may count: all goals of the year, or those of one level. The first of each answer counts all."""

    register: Register
    period: Period

    @cached_property
    def _sets(self) -> tuple[tuple[Goal, ...], ...]:
        goals = self.register.goals_of(self.period.year)
        return goals, *(tuple(one for one in goals if one.level is level) for level in GoalLevel)

    def goals(self) -> tuple[int, ...]:
        """How many goals there are."""
        return tuple(len(goals) for goals in self._sets)

    def activities(self) -> tuple[int, ...]:
        """How many activities the goals have."""
        return tuple(sum(len(self.register.activities_of(goal.id)) for goal in goals) for goals in self._sets)

    def at(self, step: GoalStatus | None) -> tuple[int, ...]:
        """How many goals stand at a step; with nothing, how many nobody has assessed."""
        return tuple(sum(self._step(goal) is step for goal in goals) for goals in self._sets)

    def _step(self, goal: Goal) -> GoalStatus | None:
        assessment = self.register.assessment_of(goal.id, self.period)
        return assessment.status if assessment else None


def _other_period(text: str, period: Period) -> bool:
    named = re.findall(r"\btertial \d|\bhelåre?t?\b", text, re.IGNORECASE)
    return any(one.casefold() not in period.label.casefold() for one in named)


def _differs(passage: Passage, at: int, match: re.Match[str], counted: tuple[tuple[int, ...], str]) -> Iterator[Finding]:
    """The finding where a count in a sentence that begins at ``at`` is none that may be meant; ``counted`` ends in a frame."""
    counts, frame = counted
    said = value(match[1])
    if said not in counts:
        span = at + match.start(), at + match.end()
        yield found("figure", passage, *span, said=frame.format(count=said), held=frame.format(count=counts[0]))


def _measured(register: Register, indicator: Indicator, passage: Passage) -> Iterator[Finding]:
    """A sentence that names an indicator and gives a number in its unit, which none of its values or its target is."""
    values = [one.value for one in register.measurements_of(indicator.id) if one.measured and one.value]
    known = {plain(amount) for text in (*values, indicator.target) for amount in amounts(text)}
    unit = re.escape(indicator.unit.strip())
    if not values or not unit:
        return
    for sentence in passage.sentences:
        if indicator.name.casefold() not in sentence.text.casefold():
            continue
        for match in re.finditer(rf"(?<![\w,.-])(\d+(?:,\d+)?)[ \u00a0]?{unit}(?!\w)", sentence.text):
            if plain(match[1]) not in known:
                start, end = sentence.start + match.start(), sentence.start + match.end()
                yield found("indicator_figure", passage, start, end, indicator=indicator.name, held=", ".join(values))


def _decisions(register: Register, passage: Passage) -> Iterator[Finding]:
    for match in _CITED.finditer(passage.text):
        if not any(_is_cited(one, match[1], match[2]) for one in register.all(Decision).values()):
            yield found("unknown_decision", passage, match.start(), match.end())


def _is_cited(decision: Decision, day: str | None, paragraph: str) -> bool:
    numbers = re.findall(r"\d+", decision.paragraph)
    same_day = day is None or decision.day is None or decision.day.isoformat() == day
    return paragraph in numbers and same_day
