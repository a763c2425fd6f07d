"""All rules of language together."""

from tests.review.texts import of_language


def test_one_slip_of_each_kind_is_found_in_one_text() -> None:
    text = (
        "Det är är så. De mötet hölls. Det är en fungerade rutin. Det är *bra*. Det beror dels på vädret. Nämnden har nyligen "
        f"beslutat. {'Ja och ' * 16}nej."
    )
    rules = [one.rule for one in of_language(text)]
    assert rules == ["repeated_word", "agreement", "participle", "markup", "pair", "relative_time", "long_sentence"]
