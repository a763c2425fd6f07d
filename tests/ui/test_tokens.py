"""The colours: every pair that is read or must be seen has the contrast that the design promises."""

import re
from dataclasses import asdict

import pytest

from tests.paths import WINDOW
from ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens

TEXT = [
    *((ink, ground) for ink in ("text", "text2") for ground in ("surface", "bg", "nav", "sel", "accent_soft")),
    *((ink, ground) for ink in ("accent", "ok", "part", "no", "none") for ground in ("surface", "bg", "sel")),
    *((ink, f"{tint}_s") for ink in ("text", "text2") for tint in ("ok", "part", "no", "none")),
    *((ink, f"{ink}_s") for ink in ("ok", "part", "no", "none")),
    *((f"{ink}_on", f"{ink}_f") for ink in ("ok", "part", "no")),
    ("placeholder", "surface"),
    ("text", "none_f"),
    ("accent", "accent_soft"),
    ("accent", "no_s"),
    ("accent", "part_s"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("disabled_text", "disabled_bg"),
    ("on_marked", "marked"),
]
SYMBOLS = (("ctrl", "surface"), ("ctrl", "bg"), ("accent", "nav"), ("none", "none_f"), ("ok_f", "surface"))


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_21() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_can_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    colours = asdict(tokens)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), SYMBOLS)
def test_borders_and_symbols_can_be_seen(tokens: Tokens, ink: str, ground: str) -> None:
    colours = asdict(tokens)
    assert contrast(colours[ink], colours[ground]) >= 3


@pytest.mark.parametrize("tokens", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"), [*TEXT, *SYMBOLS, ("text", "desk"), ("line", "bg"), ("part", "part_f"), ("no_f", "bg")]
)
def test_in_high_contrast_everything_can_be_seen_well(tokens: Tokens, ink: str, ground: str) -> None:
    colours = asdict(tokens)
    assert contrast(colours[ink], colours[ground]) >= 7


def test_the_edge_of_a_light_bar_is_seen_where_the_bar_itself_is_not() -> None:
    assert contrast(LIGHT.part, LIGHT.part_f) >= 3
    assert contrast(DARK.part_f, DARK.surface) >= 3


def test_no_colour_is_written_anywhere_but_among_the_tokens() -> None:
    files = (path for path in WINDOW.rglob("*.py") if path.name != "tokens.py")
    found = [
        path.name
        for path in files
        if re.search(r"#[0-9A-Fa-f]{6}\b|Qt\.GlobalColor\.(?!transparent|white)", path.read_text("utf-8"))
    ]
    assert found == []
