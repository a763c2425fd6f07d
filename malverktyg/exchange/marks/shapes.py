"""The yellow boxes that Excel shows notes in: shapes in the sheet's old drawing (VML), one a note."""

import re
from collections.abc import Iterable, Mapping

_SPACES = {
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "x": "urn:schemas-microsoft-com:office:excel",
}
_ID = re.compile(rb"_x0000_s(\d+)")
_END = re.compile(rb"</xml\s*>\s*$")
_LAST_ROW, _LAST_COLUMN = 1_048_575, 16_383
_LETTERS_A_LINE, _FIRST_ID = 42, 1025
_TYPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_SHAPE = (
    '<v:shape id="_x0000_s{id}" type="#_x0000_t202" style="position:absolute;z-index:{id};visibility:hidden" '
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)

Texts = Mapping[tuple[int, int], str]


def new_drawing(notes: Texts) -> bytes:
    """A drawing with a shape for each note, by (row, column) from 1."""
    spaces = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _SPACES.items())
    layout = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
    return f"<xml {spaces}>{layout}{_TYPE}{''.join(_shapes(notes, _FIRST_ID))}</xml>".encode()


def with_shapes(drawing: bytes, notes: Texts) -> bytes:
    """A drawing with shapes more, all that was in it kept. Raises ValueError where it has no end to put them before."""
    end = _END.search(drawing)
    if end is None:
        raise ValueError("no end tag")
    first = max((int(one) for one in _ID.findall(drawing)), default=_FIRST_ID - 1) + 1
    put = ("" if b'"_x0000_t202"' in drawing else _TYPE) + "".join(_shapes(notes, first))
    missing = [f'xmlns:{key}="{name}"' for key, name in _SPACES.items() if f'xmlns:{key}="{name}"'.encode() not in drawing]
    if missing:
        put = re.sub(r"<(v:shape(?:type)?) ", rf"<\1 {' '.join(missing)} ", put)
    return drawing[: end.start()] + put.encode() + drawing[end.start() :]


def _shapes(notes: Texts, first: int) -> Iterable[str]:
    for id, ((row, column), text) in enumerate(sorted(notes.items()), first):
        yield _SHAPE.format(id=id, anchor=_anchor(row - 1, column - 1, text), row=row - 1, column=column - 1)


def _anchor(row: int, column: int, text: str) -> str:
    """Left, top, right and bottom as cells counted from 0, each with an offset: to the right of the cell, as high as the text."""
    lines = sum(1 + len(line) // _LETTERS_A_LINE for line in text.split("\n"))
    left, top = min(column + 1, _LAST_COLUMN - 4), max(0, min(row, _LAST_ROW) - 1)
    return f"{left}, 15, {top}, 4, {left + 4}, 15, {min(top + lines + 2, _LAST_ROW)}, 4"
