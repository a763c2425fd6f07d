"""Elements are made with their names, attributes and children in place."""

from malverktyg.document.word.elements import field, paragraph, twips, w, words
from tests.document.word.pages import W


def test_a_paragraph_has_its_style_first_and_then_what_more_is_said() -> None:
    made = paragraph("Cell", w("r", words("a")), spacing=w("spacing", after=60))
    assert [one.tag.rpartition("}")[2] for one in made[0]] == ["pStyle", "spacing"]
    assert made.xpath("string(w:pPr/w:pStyle/@w:val)") == "Cell"


def test_lengths_are_told_in_twentieths_of_a_point() -> None:
    assert twips(10.5) == 210


def test_a_field_shows_something_until_word_has_counted() -> None:
    made = field("PAGE", w("r", words("1")))
    assert (made.get(f"{W}instr"), [one.text for one in made.iter(f"{W}t")]) == (" PAGE ", ["1"])
