"""The head of the Word paper, the running head of its other pages with "Sida 2 (4)", and the first page's foot."""

from collections.abc import Iterator
from string import Formatter
from typing import Any

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.dots import raster_of, within
from malverktyg.document.pdf.style import LEFT, LOGO, PAGE_HEIGHT, PAGE_WIDTH, RIGHT, WIDTH
from malverktyg.document.signs import clean
from malverktyg.document.texts import DRAFT, PAGE
from malverktyg.document.typography import NBSP, typeset
from malverktyg.document.word import runs
from malverktyg.document.word.elements import Node, field, paragraph, twips, w
from malverktyg.document.word.package import Package
from malverktyg.document.word.table import bare, space
from malverktyg.domain.parts import Text
from malverktyg.domain.whole import Head, Logo

_TOP, _BOTTOM, _EDGE = 64.0, 72.0, 38.0
_UNDER_RUNNING = 14.0
_LONGEST = 60  # letters of a running head
_FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}


def head(found: Head, package: Package, *, draft: bool) -> Iterator[Node]:
    """Who sends the paper and what it is, and under that the facts of the matter."""
    sender = [*_logo(found.logo, package), _told(found.municipality, "Sender"), _told(found.administration, "Meta")]
    kind = [paragraph("Sender", *runs.text(found.document))]
    if draft:
        kind.append(paragraph("FactMissing", *runs.text(DRAFT)))
    yield bare([[sender, kind]], [WIDTH / 2] * 2)
    yield space()
    facts = (found.day, found.dnr, found.officer, found.recipient)
    values = [[_told(one.value, "Fact")] for one in facts]
    labels = [[paragraph("Label", *runs.text(one.label))] for one in facts]
    yield bare([labels, values], [WIDTH / 4] * 4, headed=True)
    yield paragraph("Space", line=_line("bottom"), spacing=w("spacing", after=twips(_UNDER_RUNNING)))


def _logo(logo: Logo | None, package: Package) -> Iterator[Node]:
    raster = raster_of(logo.png) if logo else None
    if logo and raster:
        width, height = within(raster, LOGO)
        picture = runs.picture(package, logo.png, width, height, clean(typeset(logo.told.text)))
        yield paragraph("Picture", picture)


def _told(text: Text, style: str) -> Node:
    instead = "SenderMissing" if style == "Sender" else "FactMissing"
    return paragraph(instead if text.missing else style, *runs.text(text.text))


def frame(found: Head, package: Package, *, draft: bool) -> None:
    """The page, its running heads, and the municipality's address at the foot of the first one."""
    section = package.section
    _lay_page(section._sectPr)
    section.different_first_page_header_footer = True
    _fill(section.first_page_header, _running("", "", draft=False))
    sender = f"{found.municipality.text} · {found.document}"
    _fill(section.header, _running(sender, found.dnr.value.text, draft=draft))
    if found.letterhead:
        _fill(section.first_page_footer, paragraph("Footer", *runs.text(found.letterhead.text), line=_line("top")))


def _lay_page(section: Any) -> None:
    for child in list(section):
        section.remove(child)
    margins = {"top": _TOP, "right": RIGHT, "bottom": _BOTTOM, "left": LEFT, "header": _EDGE, "footer": _EDGE, "gutter": 0}
    section.append(w("pgSz", w=twips(PAGE_WIDTH), h=twips(PAGE_HEIGHT)))
    section.append(w("pgMar", **{side: twips(size) for side, size in margins.items()}))


def _fill(place: Any, content: Node) -> None:
    place.is_linked_to_previous = False
    for child in list(place._element):
        place._element.remove(child)
    place._element.append(content)


def _running(sender: str, dnr: str, *, draft: bool) -> Node:
    """Sender, diarienummer and the page's number on one line; only the number on the first page, whose head says the rest."""
    tab = w("r", w("tab"))
    ends = [w("tab", val="left", pos=twips(WIDTH / 2)), w("tab", val="right", pos=twips(WIDTH))]
    number = [runs.plain(f"{DRAFT} · "), *_numbered()] if draft else list(_numbered())
    content = [runs.plain(_shortened(sender)), tab, runs.plain(_shortened(dnr)), w("r", w("tab")), *number]
    more = {"tabs": w("tabs", *ends), "spacing": w("spacing", after=twips(_UNDER_RUNNING))}
    return paragraph("Header", *content, **({"line": _line("bottom")} if sender else {}), **more)


def _shortened(text: str) -> str:
    shown = clean(typeset(text))
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1].rstrip()}…"


def _numbered() -> Iterator[Node]:
    """ "Sida 1 (4)", its numbers counted by Word."""
    for words, name, _, _ in Formatter().parse(PAGE):
        if words:
            yield runs.plain(words.replace(" ", NBSP))
        if name:
            yield field(_FIELDS[name], runs.plain("1"))


def _line(side: str) -> Node:
    return w("pBdr", w(side, val="single", sz=4, space=4, color=Colour.LINE.value))
