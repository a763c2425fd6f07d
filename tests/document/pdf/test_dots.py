"""A PNG's dots for a PDF, and nothing of what is no PNG."""

import zlib
from io import BytesIO

import pytest
from PIL import Image

from malverktyg.document.pdf.dots import raster_of


def test_each_dot_is_three_bytes_from_the_upper_left() -> None:
    held = BytesIO()
    picture = Image.new("RGB", (2, 1), "#010203")
    picture.putpixel((1, 0), (4, 5, 6))
    picture.save(held, "PNG")
    raster = raster_of(held.getvalue())
    assert raster is not None
    assert (raster.width, raster.height) == (2, 1)
    assert zlib.decompress(raster.packed) == bytes([1, 2, 3, 4, 5, 6])


@pytest.mark.parametrize("png", [b"", b"////", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_has_no_dots(png: bytes) -> None:
    assert raster_of(png) is None
