"""What is pasted from Word and Excel becomes what a person would have typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from malverktyg.domain.parts import Listing, Origin
from malverktyg.domain.pasted import cleaned, entries, one_line, table
from malverktyg.domain.prose import blocks_of

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("pasted", "typed"),
    [
        ("•\tFler elever\r\n•\tFärre köer\r\n", "- Fler elever\n- Färre köer"),
        ("o\tUnder den\r\n§\tOch den", "- Under den\n- Och den"),
        ("\uf0b7\tSymbol\n\uf0a7  Wingdings", "- Symbol\n- Wingdings"),
        ("  · Punkt\n▪ Ruta\n* Stjärna", "- Punkt\n- Ruta\n- Stjärna"),
        ("–\tStreck med tabb", "- Streck med tabb"),
        ("- redan så", "- redan så"),
        ("1.\tFörst\n2.\tSedan", "1. Först\n2. Sedan"),
    ],
)
def test_bullets_become_what_the_paper_reads_as_a_list(pasted: str, typed: str) -> None:
    assert cleaned(pasted) == typed


def test_the_paper_makes_a_list_of_what_was_one_in_word() -> None:
    (block,) = blocks_of(cleaned("•\tFler elever\r\n•\tFärre köer\r\n"), Origin("Assessment"))
    assert isinstance(block, Listing)
    assert [item.text for item in block.items] == ["Fler elever", "Färre köer"]


@pytest.mark.parametrize(
    "text",
    [
        "– Ett replikstreck är ingen punkt",
        "o som i ord",
        "§ 147 och §\u00a0148",
        "Andelen är 3 · 4",
        "-5 grader",
        "–5 procent",
        "*viktigt*",
        f"82,4{NBSP}% den 5{NBSP}september",
        "Första stycket.\n\nAndra stycket.",
        "👩\u200d🚒 i tjänst",
        "  indrag behålls",
    ],
)
def test_what_was_typed_is_left_alone(text: str) -> None:
    assert cleaned(text) == text


@pytest.mark.parametrize(
    ("pasted", "typed"),
    [
        ("må\u00adl\u200bupp\ufefffyllelse", "måluppfyllelse"),
        ("F\u200c–9\u200d", "F–9"),
        ("rad\x0brad\rrad\u2028rad\u2029rad", "rad\nrad\nrad\nrad\nrad"),
        ("IT\x1esamordnare\x1f\x07", "IT-samordnare"),
        ("slut  \nnästa\t\n", "slut\nnästa"),
    ],
)
def test_what_nobody_sees_is_taken_away(pasted: str, typed: str) -> None:
    assert cleaned(pasted) == typed


def test_a_cell_comes_without_its_trailing_line() -> None:
    assert cleaned("Halva vägen är gjord.\r\n", cells=True) == "Halva vägen är gjord."


def test_cells_beside_one_another_become_words() -> None:
    assert cleaned("Utbilda chefer\tHR-chef\tQ3\r\nSe över avtal\t\tQ4\r\n", cells=True) == (
        "Utbilda chefer HR-chef Q3\nSe över avtal Q4"
    )


def test_a_cell_with_lines_in_it_loses_the_quotes_that_the_sheet_put_there() -> None:
    assert cleaned('"Rad ett\nmed ""citat""\n•\tpunkt"\r\n', cells=True) == 'Rad ett\nmed "citat"\n- punkt'
    assert cleaned('A\t"två\nrader"\tB\r\n', cells=True) == "A två\nrader B"


def test_quotes_of_the_text_itself_stay() -> None:
    assert cleaned('"Trygg" skola\n"Bra" skola', cells=True) == '"Trygg" skola\n"Bra" skola'
    assert cleaned('"Rad ett\nrad två"') == '"Rad ett\nrad två"'


def test_entries_have_neither_bullets_nor_empty_lines() -> None:
    assert entries("•\tProtokoll\r\n\r\n•\tBilaga 1\r\n") == "Protokoll\nBilaga 1"


def test_a_line_is_one_line() -> None:
    assert one_line("Rektor F–9\r\nEnhetschef\r\n", cells=True, joint=", ") == "Rektor F–9, Enhetschef"
    assert one_line("•\tFler elever\r\nnår målen") == "Fler elever når målen"
    assert one_line("\r\n") == ""


@given(some.text(max_size=80))
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once
    assert "\t" not in once
    assert not once.endswith("\n")


@given(some.text(some.characters(categories=("L", "N", "P")), max_size=40))
def test_no_letter_number_or_sign_is_lost(text: str) -> None:
    drawn = "•·▪▫◦‣⁃●○■□*-"
    assert [sign for sign in cleaned(text) if sign not in f"{drawn} "] == [sign for sign in text if sign not in drawn]


def test_rows_of_a_sheet_are_taken_apart_into_clean_cells() -> None:
    pasted = 'Måla\tGatuchef\r\n"Skylta\nmed ""gula"" skyltar"\t30\u00a0juni \r\n\t\tkvar\r\n'
    assert table(pasted) == [["Måla", "Gatuchef"], ['Skylta\nmed "gula" skyltar', "30\u00a0juni"], ["", "", "kvar"]]


@pytest.mark.parametrize(
    "text", ["Måla", "Måla\nSkylta", "·\tMåla\n·\tSkylta", "1.\tMåla\n2.\tSkylta", "a)\tMåla", "Måla\t\nSkylta\t"]
)
def test_a_list_is_no_table(text: str) -> None:
    assert table(text) == []


def test_a_column_that_only_counts_the_rows_is_left_out() -> None:
    assert table("1\tMåla\tmaj\n2\tSkylta\tjuni") == [["Måla", "maj"], ["Skylta", "juni"]]
    assert table("3\tMåla\tmaj\n2\tSkylta\tjuni") == [["3", "Måla", "maj"], ["2", "Skylta", "juni"]]
