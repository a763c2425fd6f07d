"""A typed text becomes paragraphs and lists, with its words as they were."""

from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.parts import Listing, Origin, Paragraph, Text
from malverktyg.domain.prose import blocks_of, or_missing, told

HERE = Origin("Proposal", "p", "summary")


def test_each_line_is_a_paragraph_and_empty_lines_part_nothing_more() -> None:
    assert blocks_of("Ett.\n\n  Två. \r\nTre.\u2029Fyra.", HERE) == tuple(
        Paragraph(Text(words, HERE)) for words in ("Ett.", "Två.", "Tre.", "Fyra.")
    )


def test_lines_with_bullets_become_a_list() -> None:
    assert blocks_of("Vi har:\n- gjort\n• prövat\n* mätt\nSlut.", HERE) == (
        Paragraph(Text("Vi har:", HERE)),
        Listing((Text("gjort", HERE), Text("prövat", HERE), Text("mätt", HERE))),
        Paragraph(Text("Slut.", HERE)),
    )


def test_a_minus_and_a_lone_bullet_are_no_list() -> None:
    assert blocks_of("-5 grader\n-", HERE) == (Paragraph(Text("-5 grader", HERE)), Paragraph(Text("-", HERE)))


def test_an_empty_text_says_that_it_is_missing() -> None:
    assert or_missing(" \n ", HERE, "Saknas.") == (Paragraph(Text("Saknas.", HERE, missing=True)),)
    assert or_missing("Finns.", HERE, "Saknas.") == (Paragraph(Text("Finns.", HERE)),)


def test_a_short_text_stands_on_one_line() -> None:
    assert told(" KS\n23/456 ", HERE, "Saknas") == Text("KS 23/456", HERE)
    assert told(" \n", HERE, "Saknas") == Text("Saknas", HERE, missing=True)


@given(st.text(alphabet="ab å-•\n§\u00a01"))
def test_no_letter_is_lost(text: str) -> None:
    kept = [
        item.text for block in blocks_of(text, HERE) for item in (block.items if isinstance(block, Listing) else (block.text,))
    ]
    assert [sign for sign in "".join(kept) if sign.isalnum()] == [sign for sign in text if sign.isalnum()]
