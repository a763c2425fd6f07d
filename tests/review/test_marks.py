"""Code left in a text, spaces, quotation marks, dashes and abbreviations."""

import pytest

from malverktyg.review import marks
from malverktyg.review.text import Document, Section
from tests.review.texts import excerpts, of_language, passage


@pytest.mark.parametrize(
    ("text", "found", "repair"),
    [
        ("Det är *så* här.", "*så*", "så"),
        ("Det är **alltid så** här.", "**alltid så**", "alltid så"),
        ("Det är _så_ här.", "_så_", "så"),
        ("## Det är så.", "## ", None),
        ("Det är <i>så.", "<i>", None),
        ("Det är&nbsp;så.", "&nbsp;", None),
        ("Hej {namn}.", "{namn}", None),
        ("Möte den [datum].", "[datum]", None),
        ("Se `filen` här.", "`filen`", "filen"),
        ("Det är ~~inte~~ så.", "~~inte~~", "inte"),
        ("Se [planen](https://kommun.example/plan).", "[planen](https://kommun.example/plan)", "planen"),
        ("TODO fyll i.", "TODO", None),
    ],
)
def test_code_is_found_with_its_repair(text: str, found: str, repair: str | None) -> None:
    assert [(one.excerpt, one.suggestion) for one in of_language(text, "markup")] == [(found, repair)]


@pytest.mark.parametrize("text", ["3 * 4 * 5 är 60.", "filen min_fil_a.txt", "5 < 6 och 7 > 6.", "Avgiften* höjs.", "Nr #1."])
def test_signs_that_are_no_code_are_left_alone(text: str) -> None:
    assert excerpts(text, "markup") == []


@pytest.mark.parametrize(
    ("rule", "text", "found", "repair"),
    [
        ("paragraph_space", "Enligt § 12 gäller.", "§ 12", "§\u00a012"),
        ("unit_space", "Det är 5% mer.", "5%", "5\u00a0%"),
        ("unit_space", "Det kostar 34tkr.", "34tkr", "34\u00a0tkr"),
        ("unit_space", "Det är 5 % mer och 7 % mindre.", "5 %", "5\u00a0%"),
        ("minus", "Det var -5 grader ute.", "-5", "\u22125"),
        ("minus", "Resultatet är -3,4 mnkr.", "-3,4", "\u22123,4"),
        ("double_space", "Nämnden  har möte.", "Nämnden  har", "Nämnden har"),
        ("quotes", "Det kallas “nära vård” här.", "“nära vård”", "”nära vård”"),
        ("dash", "Det är bra - mycket bra.", "bra - mycket", "bra – mycket"),
        ("dash", "Åren 2023-2026 gäller.", "2023-2026", "2023–2026"),
        ("abbreviation", "Det gäller t ex skolan.", "t ex", "t.ex."),
        ("stray_space", "Det är så , sade hon.", "så ,", "så,"),
    ],
)
def test_typography_is_found_with_its_repair(rule: str, text: str, found: str, repair: str) -> None:
    assert [(one.excerpt, one.suggestion) for one in of_language(text, rule)] == [(found, repair)]


@pytest.mark.parametrize(
    "text",
    [
        "Enligt §\u00a012 och 5\u00a0% den 2023-09-05, dnr KSN-2013-0674, tel. 060-12 34 56.",
        "Det är t.ex. så – ibland.",
        "”Ja”, sade hon.",
        "Kostnad   34\u00a0tkr   35\u00a0tkr",
        "Punkt.  Ny mening i trappa -2 och linje 3-5.",
    ],
)
def test_right_typography_is_left_alone(text: str) -> None:
    assert of_language(text) == []


def test_two_sorts_of_quotation_marks_are_told_once() -> None:
    assert excerpts('”Ett”, ”två” och "tre".', "quotes") == ['"tre"']
    assert excerpts('"Ett" och "tre".', "quotes") == []


def test_what_the_printer_sets_right_is_not_told_of_a_paper() -> None:
    words = passage("Enligt § 12 är 5% mer - ja “så” och *så*.")
    printed = Document((Section("Rubrik", (words,)),), printed=True)
    assert [one.rule for one in marks.findings(printed)] == ["markup"]
