"""Texts that are sought in as one types."""

from hypothesis import given
from hypothesis import strategies as st

from ui.models.sought import Haystack

_texts = st.text("abå ", max_size=6)


def test_what_holds_every_word_is_found_in_its_order() -> None:
    hay = Haystack("123", lambda: ("utbilda chefer", "chefer utbildas", "lokaler"))
    assert list(hay.holding("CHEF utb")) == ["1", "2"]
    assert list(hay.holding("utbildas")) == ["2"]
    assert list(hay.holding(" ")) == ["1", "2", "3"]


def test_texts_are_asked_for_by_the_first_word_and_never_again() -> None:
    asked: list[str] = []

    def texts() -> list[str]:
        asked.append("")
        return ["a", "b"]

    hay = Haystack("12", texts)
    assert list(hay.holding("")) == ["1", "2"]
    assert asked == []
    for word in "ab":
        hay.holding(word)
    assert len(asked) == 1


@given(st.lists(_texts, max_size=8), st.lists(_texts, max_size=50))
def test_whatever_was_sought_before_the_answer_is_the_same(texts: list[str], asked: list[str]) -> None:
    hay = Haystack(range(len(texts)), lambda: texts)
    for words in asked:
        expected = [place for place, text in enumerate(texts) if all(word in text for word in words.split())]
        assert list(hay.holding(words)) == expected
