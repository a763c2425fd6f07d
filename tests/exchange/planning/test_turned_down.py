"""What was turned down stands after what was read, and neither is mistaken for the other."""

from hypothesis import given
from hypothesis import strategies as st

from malverktyg.exchange.folding import stored
from malverktyg.exchange.planning.turned_down import fields_of, noted, read_as, turned_down


@given(st.text(), st.dictionaries(st.sampled_from(["A.xlsx", "Mål å.xlsx"]), st.text().map(stored)))
def test_what_is_noted_is_found_again(read: str, declined: dict[str, str]) -> None:
    value = noted(stored(read), declined)
    assert (read_as(value), turned_down(value)) == (stored(read), declined)


def test_nothing_turned_down_leaves_the_value_as_it_was_read() -> None:
    assert noted("ongoing", {}) == "ongoing"
    assert turned_down("ongoing") == {}


def test_a_time_is_told_by_three_fields() -> None:
    assert fields_of("time") == ("start", "end", "time_text")
    assert fields_of("status") == ("status",)
