"""Lines of a cell with their bullets told apart."""

from malverktyg.exchange.phrases.bullets import lines_of


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
