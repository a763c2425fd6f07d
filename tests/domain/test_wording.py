"""Made sentences: the proposal to decide in three house styles for one to three levels, and the bearing on a focus area."""

import pytest

from malverktyg.domain.bodies import Body, BodyKind
from malverktyg.domain.ids import BodyId
from malverktyg.domain.matters import BearingDegree, DecisionStyle
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.wording import bearing_sentence, matter_title, no_bearing_sentence, opening, report_name, standard_point


def _body(name: str, kind: BodyKind = BodyKind.COMMITTEE) -> Body:
    return Body(id=BodyId(name), name=name, kind=kind)


ADMINISTRATION = _body("Kommunförvaltningen", BodyKind.ADMINISTRATION)
SUBCOMMITTEE = _body("Koncern- och finansutskottet", BodyKind.SUBCOMMITTEE)
BOARD = _body("Kommunstyrelsen")
COUNCIL = _body("Kommunfullmäktige", BodyKind.COUNCIL)
T2 = Period(2023, PeriodPart.T2)


@pytest.mark.parametrize(
    ("bodies", "sentence"),
    [
        ((ADMINISTRATION, BOARD), "Kommunförvaltningen föreslår kommunstyrelsen besluta att"),
        (
            (ADMINISTRATION, SUBCOMMITTEE, BOARD),
            "Kommunförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen besluta att",
        ),
        (
            (ADMINISTRATION, SUBCOMMITTEE, BOARD, COUNCIL),
            (
                "Kommunförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen föreslå "
                "kommunfullmäktige besluta att"
            ),
        ),
        ((BOARD,), "Förvaltningen föreslår kommunstyrelsen besluta att"),
        ((ADMINISTRATION,), "Kommunförvaltningen föreslår det beslutande organet besluta att"),
        ((), "Förvaltningen föreslår det beslutande organet besluta att"),
    ],
)
def test_a_chain_names_each_body_on_the_way(bodies: tuple[Body, ...], sentence: str) -> None:
    assert opening(bodies, DecisionStyle.CHAIN) == sentence


@pytest.mark.parametrize(
    ("bodies", "sentence"),
    [
        ((ADMINISTRATION, BOARD), "Kommunstyrelsen beslutar"),
        ((ADMINISTRATION, SUBCOMMITTEE, BOARD), "Koncern- och finansutskottet föreslår kommunstyrelsen besluta"),
        (
            (ADMINISTRATION, SUBCOMMITTEE, BOARD, COUNCIL),
            "Koncern- och finansutskottet föreslår kommunstyrelsen föreslå kommunfullmäktige besluta",
        ),
        ((BOARD,), "Kommunstyrelsen beslutar"),
        ((), "Det beslutande organet beslutar"),
    ],
)
def test_a_self_standing_decision_has_no_att(bodies: tuple[Body, ...], sentence: str) -> None:
    assert opening(bodies, DecisionStyle.SELF_STANDING) == sentence


@pytest.mark.parametrize(
    ("bodies", "sentence"),
    [
        ((ADMINISTRATION, BOARD), "Kommunförvaltningens förslag till kommunstyrelsen"),
        (
            (ADMINISTRATION, SUBCOMMITTEE, BOARD),
            "Kommunförvaltningens förslag till koncern- och finansutskottet, för beslut i kommunstyrelsen",
        ),
        (
            (ADMINISTRATION, SUBCOMMITTEE, BOARD, COUNCIL),
            (
                "Kommunförvaltningens förslag till koncern- och finansutskottet, vidare till kommunstyrelsen, för beslut i "
                "kommunfullmäktige"
            ),
        ),
        ((), "Förvaltningens förslag"),
    ],
)
def test_a_passive_decision_says_whose_proposal_goes_where(bodies: tuple[Body, ...], sentence: str) -> None:
    assert opening(bodies, DecisionStyle.PASSIVE) == sentence


def test_the_bodies_own_grammar_is_used() -> None:
    council = Body(name="KF", definite="Ale kommuns fullmäktige", genitive="Ale kommunfullmäktiges", kind=BodyKind.COUNCIL)
    assert (
        opening((ADMINISTRATION, council), DecisionStyle.CHAIN)
        == "Kommunförvaltningen föreslår Ale kommuns fullmäktige besluta att"
    )
    assert report_name(council, T2) == "Ale kommunfullmäktiges måluppföljning för tertial 2 2023"


def test_the_standard_point_stands_alone_in_every_style() -> None:
    assert standard_point(BOARD, T2, DecisionStyle.CHAIN) == (
        "Godkänna redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023."
    )
    assert standard_point(BOARD, T2, DecisionStyle.SELF_STANDING) == (
        "Kommunstyrelsen godkänner redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023."
    )
    assert (
        standard_point(None, T2, DecisionStyle.SELF_STANDING) == "Redovisningen av måluppföljningen för tertial 2 2023 godkänns."
    )
    assert standard_point(BOARD, T2, DecisionStyle.PASSIVE) == (
        "Redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023 godkänns."
    )


def test_a_title_holds_body_and_period() -> None:
    assert matter_title(BOARD, Period(2023, PeriodPart.H)) == "Kommunstyrelsens måluppföljning för helår 2023"
    assert matter_title(None, T2) == "Måluppföljningen för tertial 2 2023"


@pytest.mark.parametrize(
    ("degree", "sentence"),
    [
        (BearingDegree.NONE, "Ärendet har ingen bärighet på hållbar natur."),
        (BearingDegree.INDIRECT, "Ärendet har indirekt bärighet på hållbar natur."),
        (BearingDegree.DIRECT, "Ärendet har direkt bärighet på hållbar natur."),
        (None, "Ärendets bärighet på hållbar natur är inte bedömd."),
    ],
)
def test_a_bearing_is_told_in_the_areas_own_name(degree: BearingDegree | None, sentence: str) -> None:
    assert bearing_sentence("Hållbar natur", degree) == sentence
    assert bearing_sentence(" IT för alla", BearingDegree.NONE) == "Ärendet har ingen bärighet på IT för alla."


def test_several_areas_without_bearing_are_named_in_one_sentence() -> None:
    frame = "Ärendet bedöms inte ha någon bärighet på {}."
    assert no_bearing_sentence(["Hållbar natur"]) == frame.format("fokusområdet Hållbar natur")
    assert no_bearing_sentence(["A ", "B"]) == frame.format("fokusområdena A och B")
    assert no_bearing_sentence(["A", "B", "C"]) == frame.format("fokusområdena A, B och C")
