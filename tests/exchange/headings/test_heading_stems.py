"""The parts that longer headings are made of."""

from malverktyg.exchange.headings.heading_stems import FILLING, GROUPS, MONTHS, STEMS


def test_a_word_that_says_nothing_is_no_stem() -> None:
    assert not FILLING & set(STEMS)


def test_months_and_groups_are_complete() -> None:
    assert set(MONTHS.values()) == set(range(1, 13))
    assert set(GROUPS.values()) == {"women", "men", "total"}
