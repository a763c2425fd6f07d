"""A bare text read as headings, paragraphs and lists."""

from malverktyg.review.plain import document
from malverktyg.review.text import Role

TEXT = """\ufeffKommunstyrelsen
Dnr: KS 23/4

Förslag till beslut

Nämnden föreslår styrelsen besluta att

1. Anta planen
2) Ge i uppdrag

Fokusområde: Nära vård

Det är bra.
- ett
• två

Beslutsunderlag

Kommunstyrelsens beslut 2023-01-17, § 8
Bilagor
En rapport"""


def test_headings_stand_on_lines_of_their_own() -> None:
    assert [one.heading for one in document(TEXT).sections] == [
        "Kommunstyrelsen", "Förslag till beslut", "Fokusområde: Nära vård", "Beslutsunderlag", "Bilagor",
    ]  # fmt: skip


def test_a_section_knows_its_focus_area_and_whether_it_decides() -> None:
    text = document(TEXT, ["Grön stad"])
    assert [one.area for one in text.sections] == [None, None, "Nära vård", None, None]
    assert [one.decides for one in text.sections] == [False, True, False, False, False]
    assert text.areas == ("Grön stad", "Nära vård")


def test_lists_lose_their_marks_and_keep_their_words() -> None:
    items = [one.text for one in document(TEXT).passages if one.role is Role.ITEM]
    assert items == ["Anta planen", "Ge i uppdrag", "ett", "två", "Kommunstyrelsens beslut 2023-01-17, § 8", "En rapport"]


def test_passages_stand_in_the_texts_order() -> None:
    orders = [one.order for one in document(TEXT).passages]
    assert orders == sorted(orders)


def test_an_empty_text_has_nothing() -> None:
    assert document("").passages == ()
    assert document(" \n\u2028\x0b ").sections == ()


def test_a_line_wrapped_in_a_sentence_is_put_together_with_its_break() -> None:
    text = "Bakgrund\nNämnden har i skrivande\nstund inget\nmöte.\nNytt stycke här.\n\nsist\natt ett"
    assert [one.text for one in document(text).passages] == [
        "Bakgrund", "Nämnden har i skrivande\nstund inget\nmöte.", "Nytt stycke här.", "sist", "att ett",
    ]  # fmt: skip
    wrapped = "Det är en mycket lång rad som ett program har brutit av före\nKommunstyrelsen, som är ett namn."
    assert [one.text for one in document(wrapped).passages] == [wrapped]


def test_numbered_headings_are_headings() -> None:
    assert [one.heading for one in document("1 Bakgrund\n\nDet är så.\n\n1.1 Syfte\n\nDet är bra.").sections] == [
        "1 Bakgrund",
        "1.1 Syfte",
    ]


def test_a_heading_that_is_known_may_end_in_a_colon_and_begin_with_who_proposes() -> None:
    text = document(
        "Nämndens förslag till beslut\n\nAnta planen.\n\nFokusområde Nära vård:\n\nDet är bra.\n\nFöljande gäller:\n\n- ett"
    )
    assert [one.heading for one in text.sections] == ["Nämndens förslag till beslut", "Fokusområde Nära vård:"]
    assert [(one.decides, one.area) for one in text.sections] == [(True, None), (False, "Nära vård")]
