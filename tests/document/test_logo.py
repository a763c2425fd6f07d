"""A logo made safe: what is printed of any picture, and what is said of a file that is none."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from malverktyg.document.logo import LARGEST, safe_logo
from malverktyg.errors import NotAPicture


def _written(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    held = BytesIO()
    picture.save(held, kind, **options)  # type: ignore[arg-type]
    return held.getvalue()


def _made(data: bytes) -> Image.Image:
    made = Image.open(BytesIO(safe_logo(data, "vapen.png")))
    made.load()
    return made


def test_a_logo_is_small_and_plain() -> None:
    made = _made(_written(Image.new("RGB", (4000, 1000), "#0A6647")))
    assert made.size == (1000, 250)
    assert made.size[0] <= LARGEST[0]
    assert made.mode == "RGB"
    assert made.info == {}
    assert made.getpixel((500, 100)) == (10, 102, 71)


def test_a_small_logo_is_not_made_larger() -> None:
    assert _made(_written(Image.new("RGB", (60, 20)))).size == (60, 20)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_lies_on_white(mode: str) -> None:
    picture = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    picture.paste((255, 0, 0, 255), (0, 0, 10, 20))
    made = _made(_written(picture.convert(mode)))
    assert made.mode == "RGB"
    assert made.getpixel((15, 10)) == (255, 255, 255)
    assert made.getpixel((3, 10)) != (255, 255, 255)


def test_half_transparent_is_mixed_with_white() -> None:
    made = _made(_written(Image.new("RGBA", (4, 4), (0, 0, 0, 128))))
    assert made.getpixel((1, 1)) == pytest.approx((127, 127, 127), abs=1)


@pytest.mark.parametrize("mode", ["1", "L", "I;16", "CMYK"])
def test_any_kind_of_dots_becomes_red_green_and_blue(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert _made(_written(Image.new(mode, (8, 8)), kind)).mode == "RGB"


def test_a_jpeg_is_turned_as_its_camera_says_and_the_rest_of_what_it_said_is_gone() -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, "Åsa Öberg"
    made = _made(_written(Image.new("RGB", (40, 20), "white"), "JPEG", exif=exif))
    assert made.size == (20, 40)
    assert b"berg" not in safe_logo(_written(Image.new("RGB", (40, 20)), "JPEG", exif=exif), "")


def test_colours_are_taken_over_by_the_pictures_own_profile() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    broken = _made(_written(Image.new("RGB", (4, 4), "#336699"), icc_profile=profile))
    assert broken.getpixel((1, 1)) == (0x33, 0x66, 0x99)
    own = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert _made(_written(Image.new("RGB", (4, 4), "#336699"), icc_profile=own)).getpixel((1, 1)) == (0x33, 0x66, 0x99)
    assert _made(_written(Image.new("RGB", (4, 4), "#336699"), icc_profile=b"trasig")).getpixel((1, 1)) == (0x33, 0x66, 0x99)


def test_the_same_picture_gives_the_same_bytes() -> None:
    data = _written(Image.new("RGBA", (90, 40), (10, 20, 30, 40)))
    assert safe_logo(data, "a") == safe_logo(data, "b")


def _huge(width: int, height: int) -> bytes:
    """A PNG that says to be large, in a hundred bytes."""
    chunks = b""
    for kind, body in (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"")),
        (b"IEND", b""),
    ):
        chunks += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return b"\x89PNG\r\n\x1a\n" + chunks


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "Det är varken PNG, JPEG eller SVG."),
        (b"%PDF-1.7", "Det är varken PNG, JPEG eller SVG."),
        (_written(Image.new("RGB", (9, 9)), "BMP"), "Det är varken PNG, JPEG eller SVG."),
        (_written(Image.effect_noise((300, 300), 60))[:3000], "Den är avklippt eller skadad."),
        (_written(Image.effect_noise((300, 300), 60), "JPEG")[:3000], "Den är avklippt eller skadad."),
        (_huge(9000, 9000), "Den har för många bildpunkter."),
        (_huge(12_000, 12_000), "Den har för många bildpunkter."),
        (_huge(60_000, 60_000), "Den har för många bildpunkter."),
    ],
    ids=["nothing", "a paper", "another picture", "cut png", "cut jpeg", "large", "warned of", "a bomb"],
)
def test_what_is_no_picture_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(NotAPicture) as told:
        safe_logo(data, "vapen.png")
    assert told.value.why == why
    assert "vapen.png" in told.value.message
