"""The logo on the paper: in the head, read aloud by its words, no larger than its place, and conforming."""

from dataclasses import replace
from io import BytesIO

import page
import pytest
from PIL import Image
from pypdf import PdfReader

from malverktyg.document.logo import safe_logo
from malverktyg.document.pdf.dots import raster_of
from malverktyg.document.pdf.picture import Picture
from malverktyg.document.pdf.printing import Printed
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.ids import TemplateId
from malverktyg.domain.parts import Origin
from malverktyg.domain.templates import Template
from tests.document.pdf.sheets import print_of, structure_of
from tests.registers import a_year


def _logo(size: tuple[int, int] = (600, 200), colour: str = "#1F5C93") -> bytes:
    held = BytesIO()
    Image.new("RGB", size, colour).save(held, "PNG")
    return safe_logo(held.getvalue(), "vapen.png")


def _printed(**fields: object) -> Printed:
    template = Template(id=TemplateId("mall"), name="Mall", logo=_logo(), logo_text="Kommunens vapen")
    return print_of(a_year().with_([replace(template, **fields)]))  # type: ignore[arg-type]


def test_the_logo_is_a_figure_told_in_words_before_the_municipalitys_name() -> None:
    told = structure_of(_printed().pdf)
    place = told.index(("Figure", "Kommunens vapen"))
    assert told[place + 1] == ("P", "Strömvalla kommun")


def test_the_dots_are_in_the_file_as_they_were() -> None:
    (image,) = PdfReader(BytesIO(_printed().pdf)).pages[0].images
    assert image.image is not None
    assert image.image.size == (600, 200)
    assert image.image.getpixel((9, 9)) == (0x1F, 0x5C, 0x93)


@pytest.mark.parametrize("told", ["Kommunens vapen", "", "😀\x00 <b>"])
def test_a_paper_with_a_logo_is_for_the_archive_and_for_screen_readers(told: str) -> None:
    pdf = _printed(logo_text=told).pdf
    reports = [page.validate_pdf_bytes(pdf, profile=profile) for profile in ("2a", "ua1")]
    assert [failure.rule_id for report in reports for failure in report.failures] == []


def test_a_logo_gives_the_same_bytes_twice_and_has_its_place() -> None:
    one, other = _printed(), _printed()
    assert one.pdf == other.pdf
    assert Origin("Template", "mall", "logo_text") in {place.origin for place in one.places}


@pytest.mark.parametrize("size", [(1000, 10), (10, 1000), (300, 100)])
def test_a_logo_keeps_its_shape_within_its_place(size: tuple[int, int]) -> None:
    raster = raster_of(_logo(size))
    assert raster is not None
    made = Picture(raster, (170, 48), Element("Figure"), Origin("Template"))
    assert made.size[0] <= 170.001
    assert made.height(500) <= 48.001
    assert made.size[0] / made.size[1] == pytest.approx(raster.width / raster.height)


def test_what_is_no_picture_is_left_out_of_the_head() -> None:
    assert ("Figure", "Kommunens vapen") not in structure_of(_printed(logo=b"////").pdf)
