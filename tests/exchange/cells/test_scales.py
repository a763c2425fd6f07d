"""Icon sets and colour scales."""

import pytest

from malverktyg.exchange.cells.conditional import Rule, arrows_by_rules, fills_by_rules
from malverktyg.exchange.cells.scales import Mark, Scale
from malverktyg.exchange.grid import Area, Cell
from malverktyg.exchange.statuses.colours import colour_name

THIRDS = (Mark("percent", 0), Mark("percent", 33), Mark("percent", 67))


@pytest.mark.parametrize(("value", "name"), [(1, "röd"), (2, "gul"), (3, "grön")])
def test_a_traffic_light_has_the_colour_of_its_third(value: float, name: str) -> None:
    assert colour_name(Scale(THIRDS, icons="3TrafficLights1").fill(value, [1, 2, 3]) or "") == name


def test_a_set_may_be_reversed_and_its_thresholds_numbers_that_must_be_passed() -> None:
    marks = (Mark("num", 0), Mark("num", 2), Mark("num", 3, strict=True))
    scale = Scale(marks, icons="3Signs", reversed=True)
    assert [colour_name(scale.fill(value, [1, 2, 3]) or "") for value in (1, 2, 3)] == ["grön", "gul", "gul"]


def test_arrows_stand_alone_only_where_the_numbers_are_hidden() -> None:
    assert Scale(THIRDS, icons="3Arrows", alone=True).arrow(3, [1, 2, 3]) == "↑"
    assert Scale(THIRDS, icons="3Arrows").arrow(3, [1, 2, 3]) is None
    assert Scale(THIRDS, icons="3Arrows").fill(3, [1, 2, 3]) is None


def test_a_colour_scale_shades_between_its_colours() -> None:
    scale = Scale((Mark("min"), Mark("percentile", 50), Mark("max")), colours=("FF0000", "FFFF00", "00FF00"))
    assert [scale.fill(value, [0, 5, 10]) for value in (0, 2.5, 5, 10)] == ["FF0000", "FF8000", "FFFF00", "00FF00"]


def test_a_set_with_other_numbers_of_thresholds_gives_nothing() -> None:
    assert Scale(THIRDS[:2], icons="3Signs").fill(1, [1]) is None
    assert Scale((Mark("min"),), colours=("FF0000",)).fill(1, [1]) is None


def test_the_scales_of_a_sheet_count_its_numbers_alone() -> None:
    cells = {(n, 1): Cell(row=n, column=1, value=value) for n, value in enumerate((1, "text", 2, True, 3), 1)}
    lights = Rule((Area(1, 1, 9, 1),), "iconSet", scale=Scale(THIRDS, icons="3Flags"))
    arrows = Rule((Area(1, 1, 9, 1),), "iconSet", scale=Scale(THIRDS, icons="3Arrows", alone=True))
    assert {place: colour_name(fill) for place, fill in fills_by_rules((lights,), cells, (9, 1)).items()} == {
        (1, 1): "röd", (3, 1): "gul", (5, 1): "grön",
    }  # fmt: skip
    assert arrows_by_rules((arrows,), cells, (9, 1)) == {(1, 1): "↓", (3, 1): "→", (5, 1): "↑"}
