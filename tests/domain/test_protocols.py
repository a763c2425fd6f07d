"""Each body's own protocol text, for one to three levels in the three house styles."""

import pytest

from malverktyg.domain.bodies import Body, BodyKind
from malverktyg.domain.ids import BodyId
from malverktyg.domain.matters import DecisionStyle
from malverktyg.domain.protocols import protocols

CHAIN, ALONE, PASSIVE = DecisionStyle


def _body(name: str, kind: BodyKind = BodyKind.COMMITTEE) -> Body:
    return Body(id=BodyId(name), name=name, kind=kind)


OFFICE = _body("Kommunförvaltningen", BodyKind.ADMINISTRATION)
FINANCE = _body("Koncern- och finansutskottet", BodyKind.SUBCOMMITTEE)
BOARD = _body("Kommunstyrelsen")
COUNCIL = _body("Kommunfullmäktige", BodyKind.COUNCIL)
APPROVE = "Godkänna redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023."
WHOLE = "Kommunstyrelsen godkänner redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023."
PASSED = "Redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023 godkänns."
GO_ON = "godkänna redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023."


@pytest.mark.parametrize(
    ("bodies", "style", "point", "told"),
    [
        ((OFFICE, BOARD), CHAIN, APPROVE, [f"Kommunstyrelsen beslutar att {GO_ON}"]),
        (
            (OFFICE, FINANCE, BOARD),
            CHAIN,
            APPROVE,
            [
                f"Koncern- och finansutskottet föreslår kommunstyrelsen besluta att {GO_ON}",
                f"Kommunstyrelsen beslutar att {GO_ON}",
            ],
        ),
        (
            (OFFICE, FINANCE, BOARD, COUNCIL),
            CHAIN,
            APPROVE,
            [
                f"Koncern- och finansutskottet föreslår kommunstyrelsen föreslå kommunfullmäktige besluta att {GO_ON}",
                f"Kommunstyrelsen föreslår kommunfullmäktige besluta att {GO_ON}",
                f"Kommunfullmäktige beslutar att {GO_ON}",
            ],
        ),
        (
            (OFFICE, FINANCE, BOARD),
            ALONE,
            WHOLE,
            [
                f"Koncern- och finansutskottet föreslår kommunstyrelsen besluta\n{WHOLE}",
                f"Kommunstyrelsen beslutar\n{WHOLE}",
            ],
        ),
        (
            (OFFICE, FINANCE, BOARD, COUNCIL),
            PASSIVE,
            PASSED,
            [
                f"Koncern- och finansutskottets förslag till kommunstyrelsen\n{PASSED}",
                f"Kommunstyrelsens förslag till kommunfullmäktige\n{PASSED}",
                f"Kommunfullmäktiges beslut\n{PASSED}",
            ],
        ),
        ((BOARD,), CHAIN, APPROVE, [f"Kommunstyrelsen beslutar att {GO_ON}"]),
        ((OFFICE,), CHAIN, APPROVE, []),
        ((), CHAIN, APPROVE, []),
    ],
)
def test_each_body_has_its_own_text(bodies: tuple[Body, ...], style: DecisionStyle, point: str, told: list[str]) -> None:
    found = protocols(bodies, style, [point])
    assert [one.text for one in found] == told
    assert [one.body for one in found] == [body for body in bodies if body is not OFFICE]


def test_several_points_are_numbered_under_the_opening() -> None:
    (text,) = (one.text for one in protocols((OFFICE, BOARD), CHAIN, [APPROVE, " ", "Notera svaret. "]))
    assert text == f"Kommunstyrelsen beslutar att\n1. {GO_ON}\n2. notera svaret."


def test_an_abbreviation_at_the_beginning_of_a_point_keeps_its_capitals() -> None:
    (text,) = (one.text for one in protocols((BOARD,), CHAIN, ["IT-strategin antas som den är."]))
    assert text == "Kommunstyrelsen beslutar att IT-strategin antas som den är."


def test_without_points_the_opening_stands_alone() -> None:
    assert [one.text for one in protocols((BOARD,), ALONE, [])] == ["Kommunstyrelsen beslutar"]
