"""A workbook's own colours: its theme with tint, its palette, and the mixed colour of a pattern fill."""

import colorsys
import re
from collections.abc import Sequence
from xml.etree import ElementTree

OFFICE = ("FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646", "0000FF", "800080")
"""Excel's theme of 2007, in the order of theme numbers: used where a file tells a theme number and has no theme."""

_NAMES = ("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink")
_RGB = re.compile(r"[0-9A-Fa-f]{6}")
_COVERAGE = {
    "solid": 1.0,
    "darkGray": 0.75,
    "mediumGray": 0.5,
    "lightGray": 0.25,
    "gray125": 0.125,
    "gray0625": 0.0625,
    "darkHorizontal": 0.5,
    "darkVertical": 0.5,
    "darkDown": 0.5,
    "darkUp": 0.5,
    "darkGrid": 0.5,
    "darkTrellis": 0.75,
    "lightHorizontal": 0.25,
    "lightVertical": 0.25,
    "lightDown": 0.25,
    "lightUp": 0.25,
    "lightGrid": 0.4,
    "lightTrellis": 0.4,
}


def theme_colours(xml: bytes | str | None) -> tuple[str, ...]:
    """The twelve colours of a theme part, ``RRGGBB``, in the order of theme numbers (light before dark)."""
    if not xml:
        return OFFICE
    try:
        root = ElementTree.fromstring(xml)  # noqa: S314 (the pre-scan refuses document types)
    except ElementTree.ParseError:
        return OFFICE
    found = {}
    scheme = next((e for e in root.iter() if _local(e.tag) == "clrScheme"), None)
    for entry in scheme if scheme is not None else ():
        colour = next(iter(entry), None)
        if colour is not None:
            rgb = colour.get("lastClr") or colour.get("val") or ""
            if _RGB.fullmatch(rgb):
                found[_local(entry.tag)] = rgb.upper()
    return tuple(found.get(name, plain) for name, plain in zip(_NAMES, OFFICE, strict=True))


def tinted(rgb: str, tint: float) -> str:
    """A colour made lighter (tint > 0) or darker (< 0) as Excel does it: in HLS (ECMA-376, 18.8.19)."""
    if not tint:
        return rgb
    hue, lightness, saturation = colorsys.rgb_to_hls(*(int(rgb[i : i + 2], 16) / 255 for i in (0, 2, 4)))
    lightness = lightness * (1 + tint) if tint < 0 else lightness * (1 - tint) + tint
    parts = colorsys.hls_to_rgb(hue, min(max(lightness, 0.0), 1.0), saturation)
    return "".join(f"{round(part * 255):02X}" for part in parts)


def plain_rgb(text: object) -> str | None:
    """``RRGGBB`` of a written colour (``AARRGGBB`` or ``RRGGBB``), or nothing where it is none."""
    rgb = text[-6:] if isinstance(text, str) and len(text) in (6, 8) else ""
    return rgb.upper() if _RGB.fullmatch(rgb) else None


def mixed(pattern: str, front: str, back: str) -> str | None:
    """The colour one sees of a pattern of one colour on another, or nothing for no pattern."""
    share = _COVERAGE.get(pattern)
    if share is None:
        return None
    return blend((front, back), (share, 1 - share))


def blend(colours: Sequence[str], shares: Sequence[float]) -> str:
    """Several colours in shares that sum to one."""
    return "".join(
        f"{round(sum(int(rgb[i : i + 2], 16) * share for rgb, share in zip(colours, shares, strict=True))):02X}"
        for i in (0, 2, 4)
    )


def _local(tag: object) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
