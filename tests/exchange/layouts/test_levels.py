"""What each level of a hierarchy names."""

import pytest

from malverktyg.exchange.layouts.levels import level_key, names_of_levels
from malverktyg.exchange.layouts.row_kind import RowKind
from malverktyg.exchange.phrases.areas import FOCUS_AREAS

ABOVE = {0: ["Trygghet"], 1: ["Snabbare svar"], 2: ["Ny e-tjänst"]}


def names(texts: dict[int, list[str]], heading: str = "", key: dict[int, RowKind] | None = None) -> list[str]:
    """The names of the levels in these texts, in small letters."""
    return [kind.name for kind in names_of_levels(list(texts), texts, heading=heading, key=key or {}, areas=FOCUS_AREAS)]


def test_the_deepest_are_activities_and_those_above_them_goals() -> None:
    assert names({}) == []
    assert names({0: ["Snabbare svar"]}) == ["GOAL"]
    assert names({0: ["Snabbare svar"], 1: ["Ny e-tjänst"]}) == ["GOAL", "ACTIVITY"]


def test_goals_are_grouped_by_known_areas_or_by_whatever_stands_above_them() -> None:
    assert names(ABOVE) == ["GOAL_AREA", "GOAL", "ACTIVITY"]
    assert names({**ABOVE, 0: ["Hållbar natur"]}) == ["AREA", "GOAL", "ACTIVITY"]
    assert names({0: ["1. Hållbar natur"], 1: ["Renare sjöar"]}) == ["AREA", "GOAL"]


def test_what_stands_above_and_is_worded_as_goals_is_goals_above() -> None:
    assert names({**ABOVE, 0: ["Alla ska vara trygga", "Kommunen ska vara en bra arbetsgivare"]}) == [
        "PARENT",
        "GOAL",
        "ACTIVITY",
    ]
    assert names({**ABOVE, 3: ["Steg 1"]}) == ["GOAL_AREA", "PARENT", "GOAL", "ACTIVITY"]


@pytest.mark.parametrize("heading", ["KF-mål / nämndmål / aktivitet", "Fullmäktiges mål, nämndens mål och åtgärder"])
def test_a_heading_that_names_every_level_tells(heading: str) -> None:
    assert names(ABOVE, heading) == ["PARENT", "GOAL", "ACTIVITY"]
    assert names(ABOVE, "Mål och aktiviteter") == ["GOAL_AREA", "GOAL", "ACTIVITY"]


def test_the_sheets_own_key_tells_before_all_else() -> None:
    key = level_key(["Läsanvisning: 1 = fullmäktiges mål, 1.1 = nämndens mål, 1.1.1 = aktivitet"])
    assert key == {0: RowKind.PARENT, 1: RowKind.GOAL, 2: RowKind.ACTIVITY}
    assert names(ABOVE, "Fokusområde / mål / aktivitet", key) == ["PARENT", "GOAL", "ACTIVITY"]


def test_keys_are_written_in_several_ways_and_those_of_other_things_are_none() -> None:
    assert level_key(["Numrering: A är fokusområde, A.1 är nämndmål och A.1.1 är aktiviteter"]) == {
        0: RowKind.AREA, 1: RowKind.GOAL, 2: RowKind.ACTIVITY,
    }  # fmt: skip
    assert level_key(["1 = uppnått, 2 = delvis, 3 = ej uppnått", "Mål 1: Rent vatten", "1 = mål"]) == {}
