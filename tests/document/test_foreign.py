"""PDFs from elsewhere: pages and tags are known, and what cannot be opened is refused with the reason."""

from io import BytesIO

import pypdf
import pytest

from malverktyg.document.foreign import examine
from malverktyg.errors import NotAPdf
from tests.document.pdf.sheets import print_of
from tests.registers import a_year


def _bare(password: str = "") -> bytes:
    writer, held = pypdf.PdfWriter(), BytesIO()
    for _ in range(2):
        writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    writer.write(held)
    return held.getvalue()


def test_pages_and_tags_are_known() -> None:
    assert (examine(_bare(), "a").pages, examine(_bare(), "a").tagged) == (2, False)
    own = print_of(a_year())
    assert (examine(own.pdf, "b").pages, examine(own.pdf, "b").tagged) == (own.pages, True)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "Den börjar inte som en PDF."),
        (b"PK\x03\x04", "Den börjar inte som en PDF."),
        (b"%PDF-1.7\nskr\xe4p", "Den är skadad eller saknar sidor."),
        (_bare()[:200], "Den är skadad eller saknar sidor."),
    ],
)
def test_what_is_none_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(NotAPdf) as told:
        examine(data, "brev.pdf")
    assert told.value.why == why
    assert "brev.pdf" in told.value.message


def test_one_that_is_locked_says_so() -> None:
    with pytest.raises(NotAPdf) as told:
        examine(_bare("hemligt"), "brev.pdf")
    assert told.value.why == "Den är skyddad med lösenord."
