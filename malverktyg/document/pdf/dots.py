"""A picture's dots as a PDF holds them."""

import zlib
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from reportlab.pdfbase.pdfdoc import PDFName

from malverktyg.document.pdf.streams import Stream


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture's dots, three bytes each or one where it is ``grey``, compressed as a PDF holds them."""

    width: int
    height: int
    packed: bytes
    grey: bool = False
    jpeg: bool = False

    def stream(self) -> Stream:
        """The image as an object of a PDF; its colours are the output intent's sRGB."""
        made = Stream(self.packed, compressed=False)
        made.dictionary.update(
            Type=PDFName("XObject"),
            Subtype=PDFName("Image"),
            Width=self.width,
            Height=self.height,
            ColorSpace=PDFName("DeviceGray" if self.grey else "DeviceRGB"),
            BitsPerComponent=8,
            Filter=PDFName("DCTDecode" if self.jpeg else "FlateDecode"),
        )
        return made


def within(raster: Raster, most: tuple[float, float]) -> tuple[float, float]:
    """Width and height of a picture made as large as a box lets it be."""
    scale = min(most[0] / raster.width, most[1] / raster.height)
    return raster.width * scale, raster.height * scale


@lru_cache(maxsize=8)
def raster_of(png: bytes) -> Raster | None:
    """The dots of a PNG; nothing where it is none, as when somebody has meddled with the file."""
    from PIL import Image  # noqa: PLC0415  loaded with the first logo

    try:
        with Image.open(BytesIO(png), formats=("PNG",)) as picture:
            dots = picture.convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
    return Raster(dots.width, dots.height, zlib.compress(dots.tobytes(), 9))
