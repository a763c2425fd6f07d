"""A group heading and the heading under it, taken as one meaning."""

from dataclasses import replace
from enum import StrEnum

from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.statuses import words


def together(upper: Heading | None, lower: Heading | None) -> Heading | None:
    """A group heading and the heading under it, as one meaning: the lower says what, the upper of whom and when."""
    if upper is None or lower is None:
        return lower or upper
    joined = replace(lower, part=lower.part or upper.part, year=lower.year or upper.year, index=lower.index or upper.index)
    if lower.kind is None:
        return replace(joined, subject=_subject(upper), kind=_of_group(upper), choice=upper.choice, meant=upper.meant)
    if lower.kind is Kind.GROUP:
        return replace(joined, subject=Subject.INDICATOR, kind=Kind.TARGET if upper.kind is Kind.TARGET else Kind.VALUE)
    if lower.kind is Kind.CHOICE and upper.subject is not lower.subject:
        return _on_scale_of(upper, joined)
    return _of_whom(upper, lower, joined)


def _of_whom(upper: Heading, lower: Heading, joined: Heading) -> Heading:
    """Both as one, about what the upper names. "Text" under a period names nothing but what is said of it."""
    if lower.kind is Kind.TEXT and upper.part and not upper.names_a_thing:
        return replace(joined, kind=Kind.COMMENT)
    if lower.subject is None and upper.subject is not None:
        return replace(joined, subject=_subject_for(lower, upper))
    return joined


def _on_scale_of(upper: Heading, lower: Heading) -> Heading:
    """A step that its group heading puts on another scale: "Nej" under "Påbörjad" is an activity not begun, no goal missed."""
    if upper.subject is Subject.ACTIVITY:
        step: StrEnum | None = words.activity_status(lower.text)
    else:
        step = words.goal_status(lower.text) if _subject(upper) is Subject.ASSESSMENT else None
    return replace(lower, subject=_subject(upper), choice=str(step)) if step is not None else lower


def _of_group(upper: Heading) -> Kind | None:
    return Kind.OUTCOME if upper.names_a_thing else upper.kind


def _subject(upper: Heading) -> Subject | None:
    return Subject.ASSESSMENT if upper.subject is Subject.GOAL and upper.names_a_thing else upper.subject


def _subject_for(lower: Heading, upper: Heading) -> Subject | None:
    judging = lower.kind in (Kind.STATUS, Kind.COMMENT, Kind.OUTCOME, Kind.STATUS_AND_COMMENT)
    return Subject.ASSESSMENT if judging and upper.subject is Subject.GOAL else upper.subject
