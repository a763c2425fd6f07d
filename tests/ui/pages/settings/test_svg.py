"""An SVG becomes a sharp PNG, and one that fetches from elsewhere or cannot be drawn is refused."""

from io import BytesIO

import pytest
from PIL import Image

from malverktyg.errors import NotAPicture
from ui.pages.settings.svg import is_svg, png_of

HEAD = b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 100">'
RED = HEAD + b'<rect width="150" height="100" fill="#f00"/></svg>'


@pytest.mark.usefixtures("qapp")
def test_a_drawing_becomes_a_picture_in_its_own_shape() -> None:
    made = Image.open(BytesIO(png_of(RED, "vapen.svg")))
    assert made.size == (1600, 533)
    assert made.getpixel((400, 200)) == (255, 0, 0, 255)
    assert made.getpixel((1200, 200))[3] == 0  # type: ignore[index]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "inside",
    [
        b'<image xlink:href="file:///etc/hostname" width="9" height="9"/>',
        b'<image href="logo.png" width="9" height="9"/>',
        b"<style>@import 'a.css';</style>",
        b'<rect style="fill:url(http://example.org/a)"/>',
        b'<!DOCTYPE a [<!ENTITY b "c">]>',
    ],
)
def test_one_that_fetches_from_elsewhere_is_refused(inside: bytes) -> None:
    with pytest.raises(NotAPicture) as told:
        png_of(HEAD + inside + b"</svg>", "vapen.svg")
    assert told.value.why == "Den hämtar delar av sig från andra filer."


@pytest.mark.usefixtures("qapp")
def test_one_that_points_within_itself_is_drawn() -> None:
    inside = b'<defs><rect id="a" width="9" height="9"/></defs><linearGradient id="b"/><use xlink:href="#a"/><rect fill="url(#b)" width="4" height="4"/>'
    assert png_of(HEAD + inside + b"</svg>", "a").startswith(b"\x89PNG")


@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_drawn_is_refused_with_the_reason() -> None:
    with pytest.raises(NotAPicture) as told:
        png_of(b"<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'></svg>", "tom.svg")
    assert told.value.why == "Den går inte att rita."
    with pytest.raises(NotAPicture) as told:
        png_of(RED + b" " * 4_000_001, "stor.svg")
    assert told.value.why == "Den är större än 4 MB."


def test_an_svg_is_known_by_its_beginning() -> None:
    assert is_svg(b"<?xml version='1.0'?>\n<!-- x -->" + RED)
    assert not is_svg(b"\x89PNG")
