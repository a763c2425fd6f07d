"""The index of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.searching import Passage
from malverktyg.storage.search import TextIndex


def indexed(*titles: str) -> TextIndex:
    made = TextIndex()
    made.fill(Passage(Goal, str(place), title, "") for place, title in enumerate(titles))
    return made


def found(index: TextIndex, words: str, limit: int = 50) -> list[str]:
    return [one.title for one in index.find(words, limit)]


def test_the_beginnings_of_words_are_enough_in_any_order_and_case() -> None:
    index = indexed("Fler elever är behöriga till gymnasiet", "Fler vuxna fullföljer sina studier")
    assert found(index, "gymn fler") == ["Fler elever är behöriga till gymnasiet"]
    assert len(found(index, "FLER")) == 2


def test_swedish_letters_are_letters_of_their_own() -> None:
    index = indexed("Åtgärder för vägar", "Atgarder for vagar")
    assert found(index, "åtg") == ["Åtgärder för vägar"]
    assert found(index, "ÅTG") == ["Åtgärder för vägar"]
    assert found(index, "väg") == ["Åtgärder för vägar"]
    assert found(index, "vag") == ["Atgarder for vagar"]


def test_a_part_inside_a_long_word_is_found_after_the_words_that_begin_so() -> None:
    assert found(indexed("Grundskolan", "Skolmaten"), "skol") == ["Skolmaten", "Grundskolan"]


def test_titles_come_before_other_texts() -> None:
    index = TextIndex()
    index.fill([Passage(Activity, "a", "Utbilda chefer", "för skolan"), Passage(Activity, "b", "Skolan öppnar", "")])
    assert [one.id for one in index.find("skolan", 50)] == ["b", "a"]


def test_a_number_and_a_paragraph_are_found_as_they_are_written() -> None:
    index = indexed("KS 23/456 Måluppföljning", "§ 147 2022-11-28")
    assert found(index, "ks 23/456") == ["KS 23/456 Måluppföljning"]
    assert found(index, "§ 147") == ["§ 147 2022-11-28"]


def test_what_is_changed_is_found_by_its_new_words_only_and_what_is_gone_not_at_all() -> None:
    index = indexed("Gammal lydelse", "Borttaget mål")
    index.change([Passage(Goal, "0", "Ny lydelse", "")], removed=["1"])
    assert found(index, "gammal") == []
    assert found(index, "lydelse") == ["Ny lydelse"]
    assert found(index, "borttaget") == []


def test_no_more_is_given_than_asked_for() -> None:
    assert len(found(indexed(*(f"Mål {number}" for number in range(30))), "mål", 7)) == 7


@pytest.mark.parametrize("words", ["", "  ", "§", '"', "*", "()"])
def test_signs_alone_seek_nothing(words: str) -> None:
    assert found(indexed("Mål"), words) == []


@given(st.text(), st.text())
def test_no_text_and_no_question_breaks_it(title: str, words: str) -> None:
    index = indexed(title)
    index.find(words, 10)
    index.close()


def test_half_a_character_is_taken_as_a_question_mark() -> None:
    index = indexed("Mål \ud800 ett")
    assert len(found(index, "mål \ud800")) == 1
