"""What each body on a matter's way writes in its own protocol, ready to be copied."""

from collections.abc import Sequence
from dataclasses import dataclass

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.bodies import Body, BodyKind, capitalised, decapitalised
from malverktyg.domain.matters import DecisionStyle


@dataclass(frozen=True, slots=True)
class Protocol:
    """A body and the text of its paragraph."""

    body: Body
    text: str


def protocols(bodies: Sequence[Body], style: DecisionStyle, points: Sequence[str]) -> tuple[Protocol, ...]:
    """The texts of the bodies that a matter passes: each that only prepares it proposes to those after it, the last decides.

    ``bodies`` are as for ``wording.opening``; the administration keeps no protocol. Points are numbered where there are several.
    """
    levels = [body for body in bodies if body.kind is not BodyKind.ADMINISTRATION]
    written = [point.strip() for point in points if point.strip()]
    return tuple(
        Protocol(body, _text(_opening(body, levels[place + 1 :], style), style, written)) for place, body in enumerate(levels)
    )


def _opening(body: Body, after: Sequence[Body], style: DecisionStyle) -> str:
    name = capitalised(body.in_text)
    if style is DecisionStyle.PASSIVE:
        whose = capitalised(body.possessive)
        if not after:
            return texts.DECISION_OF.format(body=whose)
        return texts.PROPOSAL_TO.format(proposer=whose, body=after[0].in_text)
    if not after:
        return (texts.DECIDES_THAT if style is DecisionStyle.CHAIN else texts.DECIDES).format(body=name)
    last = (texts.DECIDE_THAT if style is DecisionStyle.CHAIN else texts.DECIDE).format(body=after[-1].in_text)
    links = [texts.PROPOSES.format(proposer=name), *(texts.PROPOSE.format(body=one.in_text) for one in after[:-1]), last]
    return " ".join(links)


def _text(opening: str, style: DecisionStyle, points: Sequence[str]) -> str:
    """The opening with its points: an att-sats goes on in the same sentence, several stand numbered under it."""
    chained = style is DecisionStyle.CHAIN
    points = [decapitalised(point) if chained else point for point in points]
    if len(points) == 1:
        return f"{opening} {points[0]}" if chained else f"{opening}\n{points[0]}"
    return "\n".join([opening, *(f"{number}. {point}" for number, point in enumerate(points, 1))])
