"""The styles of the Word paper, made once from the same measures as the PDF's."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from malverktyg.document.palette import Colour
from malverktyg.document.pdf import style as paper
from malverktyg.document.pdf.style import TextStyle
from malverktyg.document.texts import STYLE_NAMES
from malverktyg.document.word.elements import Node, twips, w

FONT = "Source Sans 3"
INSTEAD = "Segoe UI"  # where the typeface is not installed (named in the table of fonts)
LANGUAGE = "sv-SE"
TABLE = "Tabell"
BULLETS, NUMBERS = 1, 2  # the lists that the styles name; each numbered list has one of its own besides


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A paragraph style: how its text is set, the spaces around it, and what it keeps to."""

    text: TextStyle
    before: float = 0.0
    after: float | None = None
    level: int | None = None
    keeps: bool = False
    list_: int | None = None
    indent: float = 0.0
    line_above: bool = False
    measure: bool = False
    """Whether lines are no longer than running text may be."""


_RIGHT = paper.WIDTH - paper.MEASURE
LOOKS: dict[str, Look] = {
    "Normal": Look(text=paper.BODY, measure=True),
    "Title": Look(text=paper.TITLE, before=2, keeps=True),
    "Heading1": Look(text=paper.SECTION, before=20, level=0, keeps=True),
    "Heading2": Look(text=paper.GROUP, before=20, level=1, keeps=True),
    "Heading3": Look(text=paper.GOAL, before=16, level=2, keeps=True),
    "Heading4": Look(text=paper.GOAL, before=12, level=3, keeps=True),
    "ListBullet": Look(text=paper.BODY, after=3, list_=BULLETS, indent=14, measure=True),
    "ListNumber": Look(text=paper.BODY, after=3, list_=NUMBERS, indent=20, measure=True),
    "Receiver": Look(text=paper.BODY, after=0, keeps=True),
    "Lead": Look(text=paper.LEAD, measure=True),
    "Missing": Look(text=TextStyle(10.5, 15, colour=Colour.PART, after=6)),
    "Meta": Look(text=paper.META, after=4, keeps=True),
    "Note": Look(text=paper.META, after=8),
    "Label": Look(text=paper.LABEL, keeps=True),
    "Fact": Look(text=paper.FACT),
    "FactMissing": Look(text=paper.FACT_MISSING),
    "FactStrong": Look(text=paper.FACT_BOLD),
    "Cell": Look(text=paper.CELL),
    "CellStrong": Look(text=paper.CELL_BOLD),
    "CellNote": Look(text=paper.CELL_NOTE),
    "CellNumber": Look(text=paper.NUMBER),
    "TableHead": Look(text=paper.HEAD_CELL, keeps=True),
    "TableHeadNumber": Look(text=replace(paper.HEAD_CELL, right=True), keeps=True),
    "TableHeadFirst": Look(text=paper.HEAD_CELL_FIRST, keeps=True),
    "Sender": Look(text=paper.SENDER),
    "SenderMissing": Look(text=paper.SENDER_MISSING),
    "Picture": Look(text=paper.CELL, after=4, keeps=True),
    "Space": Look(text=TextStyle(5, 6)),
    "Signature": Look(text=paper.FACT, before=40, line_above=True),
    "Header": Look(text=paper.RUNNING),
    "Footer": Look(text=paper.RUNNING),
}
_BUILT_IN = {
    "Normal": "Normal",
    "Title": "Title",
    "Heading1": "heading 1",
    "Heading2": "heading 2",
    "Heading3": "heading 3",
    "Heading4": "heading 4",
    "ListBullet": "List Bullet",
    "ListNumber": "List Number",
    "Signature": "Signature",
    "Header": "header",
    "Footer": "footer",
}


def definitions() -> Iterator[Node]:
    """What stands in the part of styles."""
    yield w("docDefaults", w("rPrDefault", w("rPr", *_face(), _language())), w("pPrDefault"))
    for id, look in LOOKS.items():
        yield _paragraph_style(id, look)
    yield w("style", _named("Default Paragraph Font"), type="character", default=1, styleId="DefaultParagraphFont")
    yield _no_table()
    yield _table_style()


def _face() -> Iterator[Node]:
    yield w("rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT)


def _language() -> Node:
    return w("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi=LANGUAGE)


def _named(name: str) -> Node:
    return w("name", val=name)


def _paragraph_style(id: str, look: Look) -> Node:
    default = {"default": 1} if id == "Normal" else {}
    style = w("style", _named(_BUILT_IN.get(id) or STYLE_NAMES[id]), type="paragraph", styleId=id, **default)
    if not default:
        style.append(w("basedOn", val="Normal"))
        if look.level is not None or id == "Title":
            style.append(w("next", val="Normal"))
    style.extend([w("qFormat"), w("pPr", *_paragraph_properties(look)), w("rPr", *_letters(look.text))])
    return style


def _paragraph_properties(look: Look) -> Iterator[Node]:
    """In the order that the schema asks for."""
    yield w("keepNext", val=int(look.keeps))
    if look.keeps and look.level is not None:
        yield w("keepLines")
    yield w("widowControl")
    if look.list_ is not None:
        yield w("numPr", w("numId", val=look.list_))
    if look.line_above:
        yield w("pBdr", w("top", val="single", sz=4, space=4, color=Colour.EDGE.value))
    after = look.text.after if look.after is None else look.after
    yield w("spacing", before=twips(look.before), after=twips(after), line=twips(look.text.leading), lineRule="atLeast")
    right = twips(_RIGHT if look.measure else 0)
    yield w("ind", left=twips(look.indent), hanging=twips(look.indent), right=right)
    yield w("jc", val="right" if look.text.right else "left")
    if look.level is not None:
        yield w("outlineLvl", val=look.level)


def _letters(text: TextStyle) -> Iterator[Node]:
    yield w("b", val=int(text.bold))
    yield w("color", val=text.colour.value)
    yield w("sz", val=round(text.size * 2))
    yield w("szCs", val=round(text.size * 2))


def _no_table() -> Node:
    margins = w("tblCellMar", *(w(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right")))
    return w(
        "style",
        _named("Normal Table"),
        w("tblPr", w("tblInd", w=0, type="dxa"), margins),
        type="table",
        default=1,
        styleId="TableNormal",
    )


def _table_style() -> Node:
    """Hairlines between the rows, a darker one under the head, and air in the cells."""
    lines = w(
        "tblBorders",
        w("bottom", val="single", sz=4, space=0, color=Colour.LINE.value),
        w("insideH", val="single", sz=4, space=0, color=Colour.LINE.value),
    )
    margins = w(
        "tblCellMar",
        w("top", w=twips(3), type="dxa"),
        w("left", w=0, type="dxa"),
        w("bottom", w=twips(3), type="dxa"),
        w("right", w=twips(10), type="dxa"),
    )
    under = w(
        "tcPr", w("tcBorders", w("bottom", val="single", sz=4, space=0, color=Colour.EDGE.value)), w("vAlign", val="bottom")
    )
    return w(
        "style",
        _named(STYLE_NAMES[TABLE]),
        w("basedOn", val="TableNormal"),
        w("tblPr", lines, margins),
        w("tblStylePr", under, type="firstRow"),
        type="table",
        styleId=TABLE,
    )
