"""The finds as a list: a heading for each group, then its finds, each with a title, what it belongs to and words around."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from malverktyg.domain.searching import Ground, Hit
from ui.search import texts
from ui.search.deeds import Deed

ROW_ROLE = Qt.ItemDataRole.UserRole
MOST_OF_GROUP = 6
MOST_DEEDS = 5
MOST_DEEDS_ALONE = 12
_BEFORE, _AFTER = 24, 90
_WORD = re.compile(r"\w+")
_ICONS = {
    Ground.GOAL: "target",
    Ground.ACTIVITY: "list-checks",
    Ground.ASSESSMENT: "clipboard-check",
    Ground.INDICATOR: "trending-up",
    Ground.MATTER: "file-text",
    Ground.ASSIGNMENT: "gavel",
    Ground.DECISION: "gavel",
    Ground.SETTING: "settings",
}


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One row: a heading where nothing is chosen by it, else a find or a deed. ``sought`` are the words to show as found."""

    title: str
    context: str = ""
    icon: str = ""
    keys: str = ""
    sought: tuple[str, ...] = ()
    what: Hit | Deed | None = None
    group: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        said = texts.SPOKEN.format(title=self.title, context=self.context) if self.context else self.title
        return texts.SPOKEN_IN.format(group=self.group, what=said) if self.group else said


def rows_of(deeds: Sequence[Deed], hits: Iterable[Hit], words: str) -> list[FoundRow]:
    """The rows of what was found, deeds first, then the finds by their ground."""
    sought = tuple(_WORD.findall(words))
    made = list(_deed_rows(deeds[: MOST_DEEDS if sought else MOST_DEEDS_ALONE], sought))
    order = {ground: place for place, ground in enumerate(Ground)}
    sorted_hits = sorted(hits, key=lambda hit: order[hit.ground])
    for ground, group in groupby(sorted_hits, key=lambda hit: hit.ground):
        found = list(group)
        head = texts.GROUNDS[ground]
        made.append(FoundRow(head))
        made += [_hit_row(hit, head, sought) for hit in found[:MOST_OF_GROUP]]
    return made


def _deed_rows(deeds: Sequence[Deed], sought: tuple[str, ...]) -> Iterator[FoundRow]:
    if deeds:
        yield FoundRow(texts.DEEDS)
    for deed in deeds:
        yield FoundRow(deed.words, icon=deed.icon, keys=deed.keys, sought=sought, what=deed, group=texts.DEEDS)


def _hit_row(hit: Hit, head: str, sought: tuple[str, ...]) -> FoundRow:
    around = excerpt(hit.text, sought) if not _in(hit.title, sought) else ""
    context = " · ".join(part for part in (hit.context, around) if part)
    title = hit.title or texts.NAMELESS
    return FoundRow(title, context, _ICONS[hit.ground], sought=sought, what=hit, group=head)


def excerpt(text: str, sought: Sequence[str]) -> str:
    """The words around the first that was sought, on one line."""
    line = " ".join(text.split())
    folded = line.casefold()
    places = [place for word in sought if (place := folded.find(word.casefold())) >= 0]
    if not places:
        return ""
    first = max(min(places) - _BEFORE, 0)
    first = line.find(" ", first) + 1 if first else 0
    cut = line[first : min(places) + _AFTER]
    return f"{'… ' if first else ''}{cut}{' …' if first + len(cut) < len(line) else ''}"


def _in(text: str, sought: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word.casefold() in folded for word in sought)


class FoundModel(QAbstractListModel):
    """What was found, for a list; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FoundRow] = []

    def show(self, rows: list[FoundRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def next_from(self, place: int, step: int) -> int:
        """The next row that can be chosen, round the ends; -1 where there is none."""
        count = len(self.rows)
        tried = ((place + step * by) % count for by in range(1, count + 1)) if count else ()
        return next((one for one in tried if self.rows[one].what is not None), -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].what is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
