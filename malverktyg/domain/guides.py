"""Guides: questions whose answers become the draft of a section, for barnets bästa and for ekonomiska konsekvenser.

The questions follow the convention on the rights of the child, articles 3 and 12 (lagen 2018:1197), and kommunallagen (2017:725)
5 kap. 5 § on how a cost is to be paid.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from malverktyg.domain import guide_texts as texts


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to choose, and the sentence that it becomes. ``ends`` where no further question is asked."""

    label: str
    sentence: str
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question with answers to choose from and room for words of one's own; ``more`` asks for these.

    ``more_at_end`` asks for them instead when the answer ends the guide.
    """

    key: str
    text: str
    choices: tuple[Choice, ...] = ()
    more: str = ""
    more_at_end: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered to a question: the label of the choice, and words."""

    choice: str = ""
    words: str = ""


Guide = tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """How far a guide has come: the questions to ask, and the text that the answers make."""

    asked: tuple[Question, ...]
    text: str
    is_ended: bool = field(default=False)


CHILDREN: Guide = (
    Question(
        "affected",
        texts.CHILDREN_AFFECTED,
        (Choice(*texts.DIRECTLY), Choice(*texts.INDIRECTLY), Choice(*texts.NOT_AT_ALL, ends=True)),
        texts.CHILDREN_AFFECTED_HOW,
        texts.CHILDREN_NOT,
    ),
    Question("heard", texts.CHILDREN_HEARD, (Choice(*texts.HEARD), Choice(*texts.NOT_HEARD)), texts.CHILDREN_HEARD_HOW),
    Question(
        "alternatives",
        texts.CHILDREN_ALTERNATIVES,
        (Choice(*texts.ALTERNATIVES), Choice(*texts.NO_ALTERNATIVES)),
        texts.CHILDREN_ALTERNATIVES_HOW,
    ),
    Question(
        "weighed",
        texts.CHILDREN_WEIGHED,
        (Choice(*texts.FOR_THE_BEST), Choice(*texts.OTHERS_WEIGH)),
        texts.CHILDREN_WEIGHED_HOW,
    ),
)
ECONOMY: Guide = (
    Question(
        "costs",
        texts.ECONOMY_COSTS,
        (Choice(*texts.COSTS), Choice(*texts.SAVES), Choice(*texts.COSTS_NOTHING, ends=True)),
        texts.ECONOMY_COSTS_HOW,
        texts.ECONOMY_NOT,
    ),
    Question(
        "paid",
        texts.ECONOMY_PAID,
        (Choice(*texts.WITHIN), Choice(*texts.MOVED), Choice(*texts.ADDED)),
        texts.ECONOMY_PAID_HOW,
    ),
    Question("later", texts.ECONOMY_LATER, (), texts.ECONOMY_LATER_HOW),
)


def draft(guide: Sequence[Question], answers: Mapping[str, Answer]) -> Draft:
    """What a guide asks, as far as it has been answered, and the text so far: a paragraph a question."""
    asked: list[Question] = []
    paragraphs: list[str] = []
    for question in guide:
        asked.append(question)
        answer = answers.get(question.key, Answer())
        choice = next((one for one in question.choices if one.label == answer.choice), None)
        told = " ".join(part for part in (choice.sentence if choice else "", sentence(answer.words)) if part)
        paragraphs += [told] if told else []
        if choice is not None and choice.ends:
            return Draft(tuple(asked), "\n\n".join(paragraphs), is_ended=True)
    return Draft(tuple(asked), "\n\n".join(paragraphs))


def sentence(words: str) -> str:
    """Words as somebody answers them, made into sentences: with a capital at first and a full stop at last."""
    held = " ".join(words.split())
    if not held:
        return ""
    return held[0].upper() + held[1:] + ("" if held[-1] in ".!?…:”" else ".")
