"""The list of appendices: one order for the program's own, chosen files and free lines."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.appendices import OWN, Appendix, AppendixKind, entries, rearranged, unnumbered
from malverktyg.domain.ids import AppendixId, MatterId, ProposalId
from malverktyg.domain.matters import Proposal
from malverktyg.domain.problem import problems

PROPOSAL = Proposal(id=ProposalId("p"), matter=MatterId("m"))


def _appendix(place: int, kind: AppendixKind = AppendixKind.GOALS, **more: object) -> Appendix:
    return Appendix(id=AppendixId(f"a{place}"), proposal=ProposalId("p"), kind=kind, position=place, **more)  # type: ignore[arg-type]


def test_appendices_stand_in_their_places_and_free_lines_between() -> None:
    first, third = _appendix(0), _appendix(2, AppendixKind.INDICATORS)
    assert entries(["Budget", " ", "Karta"], [third, first]) == (first, "Budget", third, "Karta")
    assert entries(["Budget"], []) == ("Budget",)
    assert entries([], [third]) == (third,)


@given(st.lists(st.booleans(), max_size=12), st.randoms())
def test_an_order_that_is_saved_is_the_order_that_is_read(kinds: list[bool], random: object) -> None:
    order = [_appendix(place) if own else f"Rad {place}" for place, own in enumerate(kinds)]
    random.shuffle(order)  # type: ignore[attr-defined]
    proposal, appendices = rearranged(PROPOSAL, order)
    read = entries(proposal.attachments, appendices)
    assert [entry if isinstance(entry, str) else entry.id for entry in read] == [
        entry if isinstance(entry, str) else entry.id for entry in order
    ]


def test_an_appendix_is_called_by_its_title_else_its_file_else_its_kind() -> None:
    assert _appendix(0).heading == "Målen i sin helhet"
    assert _appendix(0, title=" Alla mål ").heading == "Alla mål"
    file = _appendix(0, AppendixKind.FILE, name="Budget 2023.v2.pdf")
    assert file.heading == "Budget 2023.v2"
    assert replace(file, title="Budget").heading == "Budget"
    assert AppendixKind.FILE not in OWN


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Bilaga 1 – Budget", "Budget"),
        ("bilaga 12: Karta", "Karta"),
        ("Bilaga 2 Riskanalys", "Riskanalys"),
        ("Bilaga 3", "Bilaga 3"),
        (" Budget ", "Budget"),
        ("Bilagan om budget", "Bilagan om budget"),
    ],
)
def test_a_number_that_somebody_wrote_before_a_free_line_is_left_out(line: str, told: str) -> None:
    assert unnumbered(line) == told


def test_a_file_that_is_not_there_cannot_be_saved() -> None:
    assert [problem.field for problem in problems(_appendix(0, AppendixKind.FILE))] == ["sha256"]
    assert list(problems(_appendix(0, AppendixKind.FILE, sha256="abc"))) == []
    assert list(problems(_appendix(0))) == []
