"""Lines of a cell with their bullets told apart."""

import pytest

from malverktyg.exchange.phrases.bullets import lines_of, parts_at_semicolons


def test_an_item_knows_where_in_the_cell_s_text_it_stands() -> None:
    text = "• Ab\n  - c d"
    first = lines_of(text)[0]
    assert [text[begin:end] for begin, end in first.spans] == ["Ab", "c d"]


def test_letters_and_boxes_are_bullets_too() -> None:
    assert [line.text for line in lines_of("a) Ett\nb) Två\n  - barn\nc) Tre")] == ["Ett", "Två", "Tre"]
    assert lines_of("[x] Ett\n[ ] Två")[0].bullet == "[x]"


def test_initials_and_decimals_are_no_bullets() -> None:
    assert [line.text for line in lines_of("A. Svensson utreder\n1.5 tjänst")] == ["A. Svensson utreder", "1.5 tjänst"]


def test_a_lesser_bullet_at_the_same_indent_is_nested_where_the_greater_comes_again() -> None:
    lines = lines_of("• A\n- a1\n- a2\n• B")
    assert [(line.text, line.children) for line in lines] == [("A", ("a1", "a2")), ("B", ())]


def test_hundreds_of_lines_are_one_text_and_no_list() -> None:
    text = "- Gå igenom rutinen\n" * 301
    (item,) = lines_of(text)
    assert item.text.startswith("- Gå igenom rutinen - Gå")
    assert item.spans == ((0, len(text)),)
    assert len(lines_of("- Gå igenom rutinen\n" * 300)) == 300


def test_a_bracket_on_a_line_of_its_own_belongs_to_the_line_above() -> None:
    assert [line.text for line in lines_of("Solceller\n(Alby skola)\nLaddstolpar")] == ["Solceller (Alby skola)", "Laddstolpar"]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Starta jobbspår; Anordna mässa; Utbilda", ["Starta jobbspår", "Anordna mässa", "Utbilda"]),
        ("starta jobbspår; anordna mässa;", ["starta jobbspår", "anordna mässa"]),
        ("Utbilda personal; starta grupp; anordna mässa", ["Utbilda personal", "starta grupp", "anordna mässa"]),
        ("Laga bro (väster; öster); Laga väg", ["Laga bro (väster; öster)", "Laga väg"]),
        ("Bygga bro;\nLaga väg", ["Bygga bro", "Laga väg"]),
        ("Följ upp avvikelser; se även handlingsplan", []),
        ("Utbilda personal; starta grupp", []),
        ("• Bygga; Laga", []),
        ("Bygga bro", []),
    ],
)
def test_semicolons_part_a_list_whose_items_begin_alike(text: str, items: list[str]) -> None:
    assert [line.text for line in parts_at_semicolons(text)] == items


def test_a_semicolon_that_ends_an_item_is_no_part_of_it() -> None:
    assert [line.text for line in lines_of("• Bygga bro;\n• Laga väg;")] == ["Bygga bro", "Laga väg"]


def test_hundreds_of_semicolons_are_no_list() -> None:
    assert len(parts_at_semicolons("; ".join(f"Möte {n}" for n in range(300)))) == 300
    assert parts_at_semicolons("; ".join(f"Möte {n}" for n in range(400))) == ()
