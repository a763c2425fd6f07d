"""A logo made safe for an archive: small, in sRGB, without transparency and without what a camera or a program hid in it."""

import warnings
from io import BytesIO

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from malverktyg.document import texts
from malverktyg.errors import NotAPicture

LARGEST = (1000, 400)
"""Dots: enough for the place in the head at more than 300 an inch."""
_MOST_DOTS = 60_000_000  # a page scanned at 600 dots an inch has 35 million
_KINDS = ("PNG", "JPEG")


def safe_logo(data: bytes, name: str) -> bytes:
    """A PNG in sRGB on white, at most ``LARGEST``, of a PNG or JPEG; ``name`` is told where it is none.

    PDF/A-2 wants every colour described (ISO 19005-2, 6.2.4), and a logo that is transparent would be printed by each reader in
    its own way. Raises NotAPicture.
    """
    try:
        with _opened(data) as picture:
            if picture.width * picture.height > _MOST_DOTS:
                raise NotAPicture(texts.PICTURE_LARGE, name=name)
            made = _on_white(_in_srgb(ImageOps.exif_transpose(picture)))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise NotAPicture(texts.PICTURE_LARGE, name=name) from error
    except UnidentifiedImageError as error:
        raise NotAPicture(texts.NO_PICTURE, name=name) from error
    except (OSError, SyntaxError, ValueError) as error:  # what Pillow says of a picture that breaks off or contradicts itself
        raise NotAPicture(texts.PICTURE_BROKEN, name=name) from error
    made.thumbnail(LARGEST, Image.Resampling.LANCZOS)
    written = BytesIO()
    Image.frombytes("RGB", made.size, made.tobytes()).save(written, "PNG", optimize=True)
    return written.getvalue()


def _opened(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        return Image.open(BytesIO(data), formats=_KINDS)


def _in_srgb(picture: Image.Image) -> Image.Image:
    """The picture's colours as sRGB, by its own profile where it has one that can be read."""
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "RGBA", "CMYK", "L"):
        target = "RGBA" if picture.mode == "RGBA" else "RGB"
        try:
            converted = ImageCms.profileToProfile(
                picture, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode=target
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            return picture
        return converted or picture
    return picture


def _on_white(picture: Image.Image) -> Image.Image:
    seen = picture.convert("RGBA") if picture.mode != "RGB" or "transparency" in picture.info else picture
    if seen.mode == "RGB":
        return seen
    white = Image.new("RGBA", seen.size, "white")
    return Image.alpha_composite(white, seen).convert("RGB")
