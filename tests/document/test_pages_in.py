"""Pages of PDFs from elsewhere: drawn small and in the colours they have, with their lines of text where they stand."""

import pytest

from malverktyg.document.pages_in import page_in
from malverktyg.errors import NotAPdf
from tests.document.foreign import photograph, scanned, written

MOST = (450.0, 650.0)


def test_the_lines_of_a_page_stand_where_they_are_written() -> None:
    first, second = page_in(written("Rubrik åäö", "Rad två"), 0, MOST, "x.pdf").lines
    assert (first.text, second.text) == ("Rubrik åäö", "Rad två")
    assert 0.1 < first.left < 0.2
    assert 0.05 < first.top < second.top < 0.2
    assert 0 < first.width < 0.5
    assert 0 < first.height < 0.03


def test_a_page_is_drawn_at_two_hundred_dots_an_inch_of_what_it_takes_up() -> None:
    dots = page_in(written("Rad"), 0, MOST, "x.pdf").dots
    assert abs(dots.width - 450 * 200 / 72) < 3
    assert dots.height < 650 * 200 / 72 + 1


def test_print_is_kept_without_loss_and_a_photograph_as_jpeg() -> None:
    text, photo = page_in(written("Rad"), 0, MOST, "x.pdf").dots, page_in(photograph(), 0, MOST, "x.pdf").dots
    assert (text.grey, text.jpeg) == (True, False)
    assert (photo.grey, photo.jpeg) == (False, True)
    assert len(text.packed) < 60_000


def test_a_scanned_page_has_no_lines() -> None:
    assert page_in(scanned(), 0, MOST, "x.pdf").lines == ()


def test_a_page_that_is_not_there_is_told_with_the_files_name() -> None:
    with pytest.raises(NotAPdf) as told:
        page_in(written("Rad"), 7, MOST, "Budget.pdf")
    assert "Budget.pdf" in told.value.message
    with pytest.raises(NotAPdf):
        page_in(b"%PDF-1.7 rubbish", 0, MOST, "Budget.pdf")
