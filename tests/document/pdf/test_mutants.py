"""A paper with one thing taken out of it is caught, so that a paper that passes has passed something."""

from collections.abc import Callable, Iterator
from io import BytesIO

import page
import pytest
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, PdfObject, TextStringObject

from tests.document.pdf.sheets import print_of
from tests.registers import a_year

Mutate = Callable[[PdfWriter], None]


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return print_of(a_year()).pdf


def objects(writer: PdfWriter) -> Iterator[DictionaryObject]:
    for thing in writer._objects:
        found = thing.get_object() if isinstance(thing, PdfObject) else None
        if isinstance(found, DictionaryObject):
            yield found


def elements(writer: PdfWriter, kind: str) -> Iterator[DictionaryObject]:
    return (one for one in objects(writer) if one.get("/S") == kind)


def without(writer: PdfWriter, *keys: str) -> None:
    for key in keys:
        del writer._root_object[NameObject(key)]


def without_alternative_text(writer: PdfWriter) -> None:
    for figure in elements(writer, "/Figure"):
        figure.pop(NameObject("/Alt"), None)


def without_scope(writer: PdfWriter) -> None:
    for head in elements(writer, "/TH"):
        head.pop(NameObject("/A"), None)


def with_a_heading_left_out(writer: PdfWriter) -> None:
    for heading in elements(writer, "/H2"):
        heading[NameObject("/S")] = NameObject("/H4")


def with_a_list_entry_outside_its_list(writer: PdfWriter) -> None:
    for entry in elements(writer, "/L"):
        entry[NameObject("/S")] = NameObject("/Sect")


def with_an_unknown_tag(writer: PdfWriter) -> None:
    for paragraph in elements(writer, "/P"):
        paragraph[NameObject("/S")] = NameObject("/Stycke")


def without_the_typefaces_words(writer: PdfWriter) -> None:
    for font in objects(writer):
        if font.get("/Type") == "/Font":
            font.pop(NameObject("/ToUnicode"), None)


def without_the_typeface_itself(writer: PdfWriter) -> None:
    for font in objects(writer):
        font.pop(NameObject("/FontFile2"), None)


def with_a_script(writer: PdfWriter) -> None:
    script = DictionaryObject({NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.beep();")})
    writer._root_object[NameObject("/OpenAction")] = script


def with_an_encrypted_dictionary(writer: PdfWriter) -> None:
    writer.encrypt("", "hemligt")


def with_another_language(writer: PdfWriter) -> None:
    writer._root_object[NameObject("/Lang")] = TextStringObject("")


MUTANTS: tuple[Mutate, ...] = (
    without_alternative_text,
    without_scope,
    with_a_heading_left_out,
    with_a_list_entry_outside_its_list,
    with_an_unknown_tag,
    without_the_typefaces_words,
    without_the_typeface_itself,
    with_a_script,
    with_an_encrypted_dictionary,
    with_another_language,
)
PARTS = ("/Metadata", "/MarkInfo", "/StructTreeRoot", "/OutputIntents", "/Lang", "/ViewerPreferences")


def changed(pdf: bytes, mutate: Mutate) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(pdf))
    mutate(writer)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def failures(pdf: bytes) -> set[str]:
    reports = [page.validate_pdf_bytes(pdf, profile=profile) for profile in ("2a", "ua1")]
    return {f"{failure.rule_id} {failure.message}" for report in reports for failure in report.failures}


@pytest.mark.parametrize("mutate", MUTANTS, ids=lambda mutate: mutate.__name__)
def test_a_mutant_is_caught(pdf: bytes, mutate: Mutate) -> None:
    assert failures(changed(pdf, mutate)) - failures(changed(pdf, lambda _: None))


@pytest.mark.parametrize("part", PARTS)
def test_a_paper_without_one_of_its_parts_is_caught(pdf: bytes, part: str) -> None:
    found = failures(changed(pdf, lambda writer: without(writer, part)))
    assert found - failures(changed(pdf, lambda _: None))


def test_the_paper_itself_has_no_failure(pdf: bytes) -> None:
    assert failures(pdf) == set()
