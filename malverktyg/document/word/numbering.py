"""The lists of Word: one shape with bullets and one with numbers, and for each numbered list a count of its own."""

from collections.abc import Iterator

from malverktyg.document.word.elements import Node, twips, w
from malverktyg.document.word.styles import BULLETS, LOOKS, NUMBERS

SHAPES = 2
_BULLET_SHAPE, _NUMBER_SHAPE = 0, 1


def definitions() -> Iterator[Node]:
    """What stands in the part of numbering before any list is written."""
    yield _shape(_BULLET_SHAPE, "bullet", "•", "ListBullet")
    yield _shape(_NUMBER_SHAPE, "decimal", "%1.", "ListNumber")
    yield w("num", w("abstractNumId", val=_BULLET_SHAPE), numId=BULLETS)
    yield w("num", w("abstractNumId", val=_NUMBER_SHAPE), numId=NUMBERS)


def restarted(number: int) -> Node:
    """One more list, counted from one."""
    again = w("lvlOverride", w("startOverride", val=1), ilvl=0)
    return w("num", w("abstractNumId", val=_NUMBER_SHAPE), again, numId=number)


def _shape(number: int, format: str, sign: str, style: str) -> Node:
    indent = twips(LOOKS[style].indent)
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=format),
        w("pStyle", val=style),
        w("lvlText", val=sign),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=indent, hanging=indent)),
        ilvl=0,
    )
    return w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=number)
