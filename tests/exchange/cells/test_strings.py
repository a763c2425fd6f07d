"""What Excel hides inside texts and notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.exchange.cells.strings import clean, even, name_words, note_text


def test_escaped_characters_are_undone() -> None:
    assert clean("Rad ett_x000D_\nRad två") == "Rad ett\nRad två"
    assert clean("A_x005F_x0030_") == "A_x0030_"
    assert clean("_xD83D__xDE00_") == "😀"


def test_one_kind_of_line_end_and_no_controls() -> None:
    assert clean("a\r\nb\rc\x07d\te") == "a\nb\ncd\te"


def test_a_note_loses_its_author_s_line_and_nothing_else() -> None:
    assert note_text("Kanslichef:\nTitta här", "Kanslichef") == "Titta här"
    assert note_text("Obs:\nTitta här", "Kanslichef") == "Obs:\nTitta här"
    assert note_text("Kanslichef:", "Kanslichef") == "Kanslichef:"
    assert note_text("Utan författare", "") == "Utan författare"


def test_a_threaded_comment_loses_what_explains_it_to_older_programs() -> None:
    text = "[Trådad kommentar]\n\nDin version av Excel låter dig läsa den.\n\nKommentar:\n    Stämmer det?\nSvar:\n    Ja"
    assert note_text(text, "tc={1}") == "Stämmer det?\nJa"


def test_for_comparing_case_dashes_blanks_and_unseen_letters_are_no_difference() -> None:
    assert even("  Ej\u00a0 PÅ\u00adBÖRJAD – nu\ufeff ") == "ej påbörjad - nu"


@given(st.text(max_size=80))
def test_a_clean_text_stays_as_it_is(text: str) -> None:
    once = clean(text)
    assert once == clean(once) or "_x" in text
    once.encode("utf-8")


def test_what_a_marked_copy_of_ours_wrote_is_no_note_of_the_officers() -> None:
    assert note_text("Kansliet:\nRing Anna\n\nFrån Målverktyg:\nÅret är gissat.", "Kansliet") == "Ring Anna"
    assert note_text("Från Målverktyg:\nÅret är gissat.", "Målverktyg") == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("start_date", "start date"), ("startDate", "start date"), ("ParentID", "parent id"), ("IN_PROGRESS", "in progress"),
        ("assessment_2025_t1", "assessment 2025 t1"), ("fields.status.name", "status"), ("fields.summary", "summary"),
    ],
)  # fmt: skip
def test_the_words_of_names_that_programs_give(text: str, words: str) -> None:
    assert name_words(text) == words


@pytest.mark.parametrize("text", ["Mål", "KF", "T1", "f.omr.", "kf.mål", "HR-chef", "Rent vatten", "_", ""])
def test_words_that_people_write_are_no_such_names(text: str) -> None:
    assert name_words(text) == ""
