"""The typeface has what Swedish needs, and what it has not is shown as a box or left out."""

import unicodedata
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.document.pdf.fonts import clean, regular, semibold, uncovered
from malverktyg.document.signs import BOX


@pytest.mark.parametrize("font", [regular(), semibold()])
def test_both_weights_have_the_signs_of_the_paper(font: object) -> None:
    assert [sign for sign in "åäöÅÄÖéü–—§●✓□→≥≤½°²…”’•·%‰0123456789\u00a0\u2212" if ord(sign) not in font.glyphs] == []  # type: ignore[attr-defined]


def test_digits_are_equally_wide_so_that_columns_align() -> None:
    assert len({regular().width(digit) for digit in "0123456789"}) == 1


def test_a_text_is_as_wide_as_its_letters() -> None:
    font = regular()
    assert font.width("hållbar") == pytest.approx(sum(font.width(letter) for letter in "hållbar"))
    assert font.width("") == 0


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("å, ä och ö – § 147 ✓ ●", "å, ä och ö – § 147 ✓ ●"),
        ("e\u0301a\u030a", "éå"),
        ("a\tb\nc\u2028d", "a b c d"),
        ("10\u202f000", "10\u00a0000"),
        ("\x00nul\x07", "nul"),
        ("klart 😀", f"klart {BOX}"),
        ("👩\u200d👧\ufe0f", BOX * 2),
        ("\ufeffbom\u202eabc\u202c", "bomabc"),
        ("\ud800", BOX),
        ("שלום", BOX * 4),
        ("so\u00adci\u00adal", "social"),
    ],
)
def test_a_sign_that_cannot_be_shown_is_a_box_or_left_out(written: str, shown: str) -> None:
    assert clean(written) == shown


def test_what_is_shown_as_a_box_is_told() -> None:
    assert uncovered("klart 😀 och 😀 שא å \x00") == "😀שא"
    assert uncovered(f"kryssa i {BOX}") == ""


@given(st.text(st.characters(codec=None)))
def test_what_is_shown_has_a_glyph_always(text: str) -> None:
    shown = clean(text)
    assert all(ord(sign) in regular().glyphs for sign in shown)
    assert clean(shown) == shown
    letters = [sign for sign in unicodedata.normalize("NFC", text) if ord(sign) in regular().glyphs and sign.isalnum()]
    assert [sign for sign in shown if sign.isalnum()] == letters


def test_a_paper_printed_while_another_is_has_the_same_letters_as_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    font, others, shapes = regular(), [], []
    alone, seek = font.subset("å"), font.face.seek

    def seek_and_be_left(place: int) -> None:
        seek(place)
        shapes.append(place)
        if len(shapes) == 2:  # the letter's own, that says which parts it has: before it is read the other has its turn
            others.append(Thread(target=font.subset, args=("xyz",)))
            others[0].start()
            others[0].join(0.5)

    monkeypatch.setattr(font.face, "seek", seek_and_be_left)
    assert font.subset("å") == alone
    others[0].join()
