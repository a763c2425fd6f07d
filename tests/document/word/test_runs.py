"""Text in Word is typeset as in the PDF, and its addresses can be followed."""

from malverktyg.document.palette import Colour
from malverktyg.document.word.elements import w
from malverktyg.document.word.runs import heading, text
from tests.document.word.pages import W


def _words(runs: list[object]) -> str:
    return "".join(part.text or "" for one in runs for part in one.iter(f"{W}t"))  # type: ignore[attr-defined]


def test_no_break_spaces_are_the_same_as_on_the_pdf() -> None:
    assert _words(list(text("Enligt § 147 är 10 000 kr 5 % - mer"))) == "Enligt §\u00a0147 är 10\u00a0000\u00a0kr 5\u00a0% – mer"


def test_a_heading_has_no_full_stop() -> None:
    assert _words([heading("Ärendet i korthet.")]) == "Ärendet i korthet"


def test_an_address_is_a_field_with_its_own_words() -> None:
    runs = list(text("Skriv till a@b.example nu"))
    assert _words(runs) == "Skriv till a@b.example nu"
    (field,) = [one for one in runs if one.tag.endswith("fldSimple")]
    assert field.get(f"{W}instr") == ' HYPERLINK "mailto:a@b.example" '
    assert [one.get(f"{W}val") for one in field.iter(f"{W}color")] == [Colour.ACCENT.value]


def test_spaces_at_the_ends_are_kept() -> None:
    (run,) = text(" kant ", Colour.NO)
    assert run.xpath("string(w:t)") == " kant "
    assert w("p", run).xpath("w:r/w:t/@xml:space") == ["preserve"]
