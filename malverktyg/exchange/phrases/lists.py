"""One cell with several activities: behind bullets, numbers or line breaks, each with a status, share or time of its own."""

from collections.abc import Sequence
from typing import NamedTuple

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.phrases.bullets import Line, lines_of, parts_at_semicolons
from malverktyg.exchange.phrases.dates import TimeReading
from malverktyg.exchange.statuses.endings import Ending, ending, tells
from malverktyg.exchange.statuses.signs import Sign, sign_of

Struck = Sequence[tuple[int, int]]

_MOSTLY = 0.8
_TICKS = {Sign.CHECK: ActivityStatus.DONE, Sign.DOT: ActivityStatus.DONE, Sign.CROSS: ActivityStatus.NOT_STARTED}


class ListItem(NamedTuple):
    """One item of a cell. ``line`` counts from 1 as the lines stand in the cell; ``raw`` is the item as written, bullet away.

    ``empty`` is a bullet with nothing behind it; ``heading`` a line above the bullets that ends with a colon; ``children`` are
    the nested bullets, which belong to the item and are no items of their own; ``partly_struck`` tells that some
    words are struck; ``bulleted`` that a bullet or number stood before it.
    """

    title: str
    raw: str
    line: int
    status: ActivityStatus | None = None
    status_text: str = ""
    guessed: bool = False
    bulleted: bool = False
    percent: int | None = None
    time: TimeReading | None = None
    responsible: tuple[str, ...] = ()
    comment: str = ""
    children: tuple[str, ...] = ()
    empty: bool = False
    heading: bool = False
    struck: bool = False
    partly_struck: bool = False


def split_list(text: str, struck: Struck = (), *, year: int | None = None, people: Sequence[str] = ()) -> tuple[ListItem, ...]:
    """The items of a cell in order; a cell with one thing in it gives one item, an empty cell none.

    ``struck`` are the struck-through parts of the text, as (begin, end): an item that is struck is cancelled. ``year`` is the
    sheet's, for times without one; ``people`` are names that may stand in an item's brackets.
    """
    lines = _at_semicolons(text, year, people) or lines_of(text)
    listed = len(lines) > 1 and sum(bool(line.text) and not line.heading for line in lines) > 1
    return tuple(_item(line, _struck_share(text, line, struck), year, people, listed=listed) for line in lines)


def _at_semicolons(text: str, year: int | None, people: Sequence[str]) -> tuple[Line, ...]:
    """The items of a list that is parted by semicolons; nothing where a part tells when, who or how far the one before it is."""
    lines = parts_at_semicolons(text)
    return () if any(tells(line.text, year, people) for line in lines[1:]) else lines


def _item(line: Line, share: float, year: int | None, people: Sequence[str], *, listed: bool) -> ListItem:
    if not line.text or line.heading:
        return ListItem(
            bulleted=bool(line.bullet),
            title=line.text,
            raw=line.text,
            line=line.number,
            empty=not line.text,
            heading=line.heading,
            children=line.children,
        )
    told = _ticked(line, ending(line.text, year, people, listed=listed))
    cancelled = share >= _MOSTLY
    return ListItem(
        title=told.title,
        raw=line.text,
        line=line.number,
        status=ActivityStatus.CANCELLED if cancelled else told.status,
        status_text=told.status_text,
        guessed=told.guessed and not cancelled,
        bulleted=bool(line.bullet),
        percent=told.percent,
        time=told.time,
        responsible=told.responsible,
        comment=told.comment,
        children=line.children,
        struck=cancelled,
        partly_struck=0 < share < _MOSTLY,
    )


def _ticked(line: Line, told: Ending) -> Ending:
    """A box or a check mark before an item tells its status where its words do not."""
    sign = sign_of(line.bullet) if line.bullet else None
    if sign is None or told.status is not None or sign not in _TICKS or (sign is Sign.DOT and line.bullet != "☒"):
        return told
    return told._replace(status=_TICKS[sign], status_text=line.bullet, guessed=True)


def _struck_share(text: str, line: Line, struck: Struck) -> float:
    if not struck:
        return 0.0
    letters = [place for begin, end in line.spans for place in range(begin, end) if not text[place].isspace()]
    hit = sum(any(begin <= place < end for begin, end in struck) for place in letters)
    return hit / len(letters) if letters else 0.0
