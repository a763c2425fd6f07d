"""Each letter has a code of its own, so that a no-break space is still one when the paper is read."""

from malverktyg.document.pdf.embedding import Embedding
from malverktyg.document.pdf.fonts import regular, semibold
from tests.document.pdf.sheets import print_of, structure_of
from tests.registers import a_year


def test_letters_are_numbered_as_they_turn_up_and_none_is_zero() -> None:
    font = Embedding().of(regular())
    assert font.encoded("aba") == "000100020001"
    assert font.encoded(" \u00a0") == "00030004"


def test_a_weight_is_one_font_in_a_paper() -> None:
    fonts = Embedding()
    assert fonts.of(regular()) is fonts.of(regular())
    assert (fonts.of(regular()).name, fonts.of(semibold()).name) == ("/F1", "/F2")


def test_no_break_spaces_are_read_back_from_the_paper() -> None:
    read = "\n".join(words for _, words in structure_of(print_of(a_year()).pdf))
    for words in (
        "§\u00a0147",
        "5\u00a0%",
        "34\u00a0tkr",
        "680\u00a0000\u00a0kronor",
        "den\u00a031\u00a0augusti 2023",
        "kl.\u00a013.00",
    ):
        assert words in read
