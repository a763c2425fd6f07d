"""What the headings of a row speak of together: whether they can head a table of goals, activities or their like."""

from collections.abc import Sequence

from malverktyg.exchange.headings.english import english
from malverktyg.exchange.headings.headings import fold, is_phrase
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.statuses import words

_PLAIN = 4
_SHARE_LIKELY = 0.8


def tells(heading: Heading) -> bool:
    """Whether a heading helps to make its row a header: steps and areas may be answers, and any list has "Id" and "Name"."""
    of_any_list = heading.kind is Kind.TEXT and english(fold(heading.text)) is not None
    return heading.kind not in (Kind.CHOICE, Kind.AREA_CHOICE, Kind.ID) and not of_any_list


def are_to_the_letter(headings: Sequence[Heading]) -> bool:
    """Whether things and more that is told of them are headed by plain words: after a blank row such a row heads a table."""
    plain = [heading for heading in headings if is_phrase(heading.text)]
    return len(plain) >= _PLAIN and any(heading.kind is Kind.TITLE for heading in plain)


def likely_names_things(headings: dict[int, Heading], count: int) -> bool:
    """Whether nearly all of a row's cells may be headings, and those of them that are long name goals or activities."""
    likely = [heading for heading in headings.values() if heading.kind is not None]
    return count >= _PLAIN and len(likely) >= _SHARE_LIKELY * count and things_named(likely)


def names_goal_and_activity(headings: Sequence[Heading]) -> bool:
    """Whether both goals and activities are named, to the letter: such a row heads a table whatever stands beside them."""
    titles = {heading.subject for heading in headings if heading.kind is Kind.TITLE and not heading.meant}
    return {Subject.GOAL, Subject.ACTIVITY} <= titles


def things_named(headings: Sequence[Heading]) -> bool:
    """Whether headings name goals, activities, indicators or assignments. "Namn" does so only beside what goals have."""
    kinds = {heading.kind for heading in headings}
    plain = any(heading.kind is Kind.TITLE or (heading.kind is Kind.TEXT and "mål" in fold(heading.text)) for heading in headings)
    beside = len(kinds & {Kind.RESPONSIBLE, Kind.STATUS, Kind.START, Kind.END, Kind.TIME, Kind.OUTCOME, Kind.PERCENT})
    typed = any(heading.kind is Kind.TYPE and not heading.meant for heading in headings)
    of_goals = Kind.ABOVE in kinds or not {Subject.GOAL, Subject.ASSESSMENT}.isdisjoint(heading.subject for heading in headings)
    keyed = (beside > 0 and Kind.NUMBER in kinds) or (of_goals and Kind.ID in kinds)
    return plain or (Kind.TEXT in kinds and (beside > 1 or typed or keyed))


def is_step(text: str) -> bool:
    """Whether a word says how something stands, and so is an answer rather than a heading: "Klart"."""
    return words.goal_status(text) is not None or words.activity_status(text) is not None
