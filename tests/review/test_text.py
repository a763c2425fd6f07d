"""A passage's sentences and words."""

from hypothesis import given
from hypothesis import strategies as st

from tests.review.texts import passage


def test_sentences_end_where_a_new_one_begins() -> None:
    words = passage("Det är så enligt t.ex. Anna, 9 kap. 37 §! Ja? ”Nej.” Det kostar 3.5 kr. calamine läser.")
    assert [one.text for one in words.sentences] == [
        "Det är så enligt t.ex. Anna, 9 kap. 37 §!",
        "Ja?",
        "”Nej.”",
        "Det kostar 3.5 kr. calamine läser.",
    ]


def test_a_name_in_small_letters_may_begin_a_sentence() -> None:
    assert len(passage("Boken läses först. calamine läser den sedan.").sentences) == 2


def test_words_keep_numbers_dates_and_compounds_whole() -> None:
    assert [one.text for one in passage("KF-mål 2023-09-05, 10,5 % (koncern- och)").words] == [
        "KF-mål",
        "2023-09-05",
        "10,5",
        "koncern",
        "och",
    ]


@given(st.text())
def test_sentences_and_words_are_copied_from_the_text(text: str) -> None:
    one = passage(text)
    for span in (*one.sentences, *one.words):
        assert one.text[span.start : span.end] == span.text
    held = [word for sentence in one.sentences for word in one.words_in(sentence)]
    assert held == list(one.words)
