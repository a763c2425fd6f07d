"""Widths from contents: columns as wide as their longest words ask for, within reason, and the same all through a paper."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from malverktyg.document.pdf.blocks import Marked, Words
from malverktyg.document.pdf.fonts import clean
from malverktyg.document.pdf.lines import pieces
from malverktyg.document.pdf.style import CELL, WIDTH, TextStyle
from malverktyg.document.pdf.table import Columns
from malverktyg.document.typography import typeset
from malverktyg.domain import paper_texts
from malverktyg.domain.parts import ActivityTable, GoalReport
from malverktyg.progress import unhurried

_RESPONSIBLE, _TIME, _STATUS = (64.0, 108.0), (46.0, 78.0), (56.0, 92.0)  # the least and the most
_JUDGEMENTS = {paper_texts.STATUS: 128.0, paper_texts.FORECAST: 138.0, paper_texts.TREND: 88.0}


@dataclass(frozen=True, slots=True)
class GoalLayout:
    """How the goals of a paper stand: the columns of their activities, and a place for each judgement that is spoken of.

    ``judged`` are the labels of the judgements in order; the last place, which has none, is for the period before.
    """

    activities: Columns
    judged: tuple[str, ...]
    judgements: Columns

    @classmethod
    def of(cls, goals: Iterable[GoalReport]) -> "GoalLayout":
        """The layout that a paper's goals ask for together."""
        goals = tuple(goals)
        spoken = {one.label for goal in goals for one in goal.more} | {paper_texts.STATUS}
        judged = tuple(label for label in _JUDGEMENTS if label in spoken)
        taken = [_JUDGEMENTS[label] for label in judged]
        columns = _activities([table for goal in goals for table in goal.activities])
        return cls(columns, judged, Columns.of(*taken, WIDTH - sum(taken)))


def _activities(tables: Sequence[ActivityTable]) -> Columns:
    rows = [row for table in tables for row in table.rows]
    responsible = _within(_RESPONSIBLE, (longest(row.responsible.text, CELL) for row in unhurried(rows)))
    time = _within(_TIME, (_on_one_line(row.time.text) for row in unhurried(rows)))
    status = _within(
        _STATUS, (Marked(row.mark.symbol, Words(typeset(row.mark.word.text), CELL)).natural for row in unhurried(rows))
    )
    return Columns.filling(WIDTH, responsible, time, status)


def _within(bounds: tuple[float, float], needs: Iterable[float]) -> float:
    least, most = bounds
    return min(max([least, *needs]), most)


def _on_one_line(text: str) -> float:
    """The width of a whole text where a column may be so wide, else that of its longest word."""
    whole = Words(typeset(text), CELL).natural
    return whole if whole <= _TIME[1] else longest(text, CELL)


def longest(text: str, style: TextStyle) -> float:
    """How wide the widest part of a text is that may not be broken over two lines."""
    return max((style.font.width(piece) for _, piece in pieces(clean(typeset(text)))), default=0.0) * style.size
