"""The colours by name: what each is for, and its value in light and in dark. No colour is written anywhere else."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One scheme. ``…_s`` is a tint behind text, ``…_f`` the fill of a bar, ``…_on`` what is written on that fill."""

    bg: str  # behind panels, columns that are consulted
    surface: str  # where one reads and writes
    nav: str  # navigation, menu bar
    desk: str  # behind the paper
    line: str  # hairlines, never the only border of a control
    ctrl: str  # borders of controls
    text: str
    text2: str  # help, meta
    placeholder: str  # an example in a field that nobody has written in
    accent: str  # primary, links, focus, chosen
    on_accent: str
    accent_hover: str
    accent_soft: str  # chosen chip, strip of the next step
    sel: str  # selected row, its text as ever
    marked: str  # words selected in a text, the line of a menu that one is at
    on_marked: str
    disabled_bg: str
    disabled_text: str
    ok: str
    ok_s: str
    ok_f: str
    ok_on: str
    part: str
    part_s: str
    part_f: str
    part_on: str
    no: str
    no_s: str
    no_f: str
    no_on: str
    none: str
    none_s: str
    none_f: str


LIGHT = Tokens(
    bg="#F4F6F7", surface="#FFFFFF", nav="#E9EDF0", desk="#D6DCE1", line="#D6DCE1", ctrl="#84909B",
    text="#1A2026", text2="#4B5661", placeholder="#4B5661", accent="#1F5C93",
    on_accent="#FFFFFF", accent_hover="#174A78", accent_soft="#E2ECF5", sel="#D5E4F1", marked="#D5E4F1", on_marked="#1A2026",
    disabled_bg="#EEF1F3", disabled_text="#5F6A75",
    ok="#0A6647", ok_s="#E1F1EA", ok_f="#16785A", ok_on="#FFFFFF",
    part="#7A5200", part_s="#FAEFD3", part_f="#E6B440", part_on="#2B1D00",
    no="#A3281C", no_s="#FAE6E2", no_f="#B23A2A", no_on="#FFFFFF",
    none="#535E69", none_s="#ECEFF1", none_f="#FFFFFF",
)  # fmt: skip

DARK = Tokens(
    bg="#14181C", surface="#1C2126", nav="#181C20", desk="#0F1215", line="#333B43", ctrl="#75818D",
    text="#E7EBEE", text2="#AAB5BF", placeholder="#AAB5BF", accent="#83BBEB",
    on_accent="#0A1D2E", accent_hover="#A5CEF2", accent_soft="#20364A", sel="#27425A", marked="#27425A", on_marked="#E7EBEE",
    disabled_bg="#23292F", disabled_text="#8F9AA5",
    ok="#74D3AC", ok_s="#17342A", ok_f="#3AA480", ok_on="#001A10",
    part="#EAC568", part_s="#392F16", part_f="#EFCB6E", part_on="#2B1D00",
    no="#F39A90", no_s="#43231F", no_f="#DE6E60", no_on="#200704",
    none="#AAB5BF", none_s="#2A3138", none_f="#1C2126",
)  # fmt: skip

_GROUNDS = (
    "bg", "surface", "nav", "desk", "disabled_bg", "accent_soft", "sel", "ok_s", "part_s", "no_s", "none_s", "part_f", "none_f",
    "ok_on", "no_on",
)  # fmt: skip


def high_contrast(ground: str, ink: str, *, accent: str, on_accent: str, disabled: str) -> Tokens:
    """A scheme of five colours: tints are the ground, every line and mark is the ink, and shapes tell apart what colours did.

    An example in an empty field is greyed: in the ink it would be taken for what somebody has written.
    """
    values = {field.name: ink for field in fields(Tokens)} | dict.fromkeys(_GROUNDS, ground)
    values |= {"accent": accent, "accent_hover": accent, "on_accent": on_accent, "marked": accent, "on_marked": on_accent}
    return Tokens(**values | {"disabled_text": disabled, "placeholder": disabled})


CONTRAST_LIGHT = high_contrast("#FFFFFF", "#000000", accent="#0A3A8C", on_accent="#FFFFFF", disabled="#565656")
CONTRAST_DARK = high_contrast("#000000", "#FFFFFF", accent="#FFE45C", on_accent="#000000", disabled="#A8A8A8")
