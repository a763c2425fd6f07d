"""How a find is painted."""

from ui.search.painting import parts


def test_what_was_sought_is_told_apart_wherever_it_stands() -> None:
    assert list(parts("Förskolan och skolan", ["skol"])) == [
        ("För", False),
        ("skol", True),
        ("an och ", False),
        ("skol", True),
        ("an", False),
    ]


def test_capitals_do_not_matter_and_the_longest_word_wins() -> None:
    assert list(parts("Skolmat", ["s", "skol"])) == [("Skol", True), ("mat", False)]


def test_signs_in_what_was_sought_are_signs() -> None:
    assert list(parts("Mål 1.2 (nytt)", ["(", "1.2"])) == [
        ("Mål ", False),
        ("1.2", True),
        (" ", False),
        ("(", True),
        ("nytt)", False),
    ]


def test_a_text_is_whole_where_nothing_is_sought() -> None:
    assert list(parts("Mål", [])) == [("Mål", False)]
