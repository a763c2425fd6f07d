"""Lines break where a reader may pause, none is too wide, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from malverktyg.document.pdf.fonts import clean, regular
from malverktyg.document.pdf.hyphens import SOFT_HYPHEN
from malverktyg.document.pdf.lines import balanced_lines, break_lines, cut_to
from malverktyg.document.pdf.style import BODY

FONT = regular()
WORDS = ("samhällsbyggnadsnämndens", "kommunikationschef,", "(säkerhetssamordnare)", "info@exempel.example", "x" * 40, "–")


def _lines(text: str, width: float) -> tuple[str, ...]:
    return break_lines(text, FONT, 10, width)


def test_a_line_that_ends_between_words_keeps_its_space() -> None:
    assert _lines("ett två tre", FONT.width("ett två") * 10) == ("ett två ", "tre")


def test_a_no_break_space_holds_its_words_together() -> None:
    assert _lines("enligt §\u00a0147", FONT.width("enligt § 1") * 10) == ("enligt ", "§\u00a0147")


def test_a_lone_dash_stays_with_the_word_before_it() -> None:
    assert _lines("ett – två", FONT.width("ett –") * 10) == ("ett – ", "två")


def test_a_word_is_broken_after_a_hyphen_between_letters_and_no_date_is() -> None:
    assert _lines("koncern-och finans", FONT.width("koncern-") * 10) == ("koncern-", "och ", "finans")
    assert _lines("2023-09-05", FONT.width("2023-09-0") * 10)[0] == "2023-09-0"


def test_a_word_wider_than_its_line_is_cut_at_a_syllable() -> None:
    assert _lines("Vår kommunikationschef", FONT.width("kommunikationsch") * 10) == ("Vår ", "kommunikations\u00ad", "chef")


def test_an_empty_text_is_one_empty_line() -> None:
    assert _lines("", 100) == ("",)
    assert _lines("   ", 100) == ("",)


def test_a_paragraph_does_not_end_in_a_lone_short_word() -> None:
    text = "ett två tre fyra fem sex sju"
    width = FONT.width("ett två tre fyra fem sex") * 10
    assert _lines(text, width)[-1] == "sju"
    assert balanced_lines(text, FONT, 10, width) == ("ett två tre fyra fem ", "sex sju")


def test_a_paragraph_is_drawn_in_only_where_it_takes_no_more_lines() -> None:
    text = "ord " * 11 + "ja"
    width = FONT.width("ord ord ord ord") * 10
    assert len(balanced_lines(text, FONT, 10, width)) == len(_lines(text, width))


def _unhyphenated(lines: tuple[str, ...]) -> str:
    return "".join(lines).replace(SOFT_HYPHEN, "")


@given(st.text(max_size=300) | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), st.floats(5, 400))
def test_no_line_is_too_wide_and_no_sign_is_lost(text: str, width: float) -> None:
    shown = clean(text)
    for breaking in (break_lines, balanced_lines):
        lines = breaking(shown, FONT, 10, width)
        assert all(FONT.width(line.rstrip(" ")) * 10 <= width + 0.01 or len(line.rstrip(" ")) == 1 for line in lines)
        assert _unhyphenated(lines).replace(" ", "") == shown.replace(" ", "")
        assert " ".join(_unhyphenated(lines).split(" ")).split(" ") == [
            word for word in shown.split(" ") if word
        ] or not shown.strip(" ")


def test_a_text_is_cut_to_one_line_with_an_ellipsis_where_it_is_too_long() -> None:
    assert cut_to("Kort", BODY, 100) == "Kort"
    cut = cut_to("Ett långt namn på en aktivitet", BODY, 80)
    assert cut.endswith("…")
    assert BODY.font.width(cut) * BODY.size <= 80
    assert "Ett långt namn på en aktivitet".startswith(cut[:-1])
    assert cut_to("w" * 10_000, BODY, 50).endswith("w…")
    assert cut_to("   ", BODY, 5) == ""
