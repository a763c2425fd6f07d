"""An index of words in memory: what is typed is answered from it while it is typed, over the texts of all years."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import count

from malverktyg.domain.searching import Passage
from malverktyg.domain.year import KINDS

# Words from their beginning, å apart from a; and any three letters in a row, for the later parts of a long word.
_SCHEMA = """
CREATE TABLE passage (place INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL UNIQUE, title TEXT, text TEXT);
CREATE VIRTUAL TABLE words USING fts5(
    title, text, content='passage', content_rowid='place', tokenize="unicode61 remove_diacritics 0", prefix='1 2 3'
);
CREATE VIRTUAL TABLE pieces USING fts5(title, text, content='passage', content_rowid='place', tokenize='trigram');
CREATE TRIGGER added AFTER INSERT ON passage BEGIN
    INSERT INTO words (rowid, title, text) VALUES (new.place, new.title, new.text);
    INSERT INTO pieces (rowid, title, text) VALUES (new.place, new.title, new.text);
END;
CREATE TRIGGER gone AFTER DELETE ON passage BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.place, old.title, old.text);
    INSERT INTO pieces (pieces, rowid, title, text) VALUES ('delete', old.place, old.title, old.text);
END;
"""
_WORD = re.compile(r"\w+")
_PIECE = 3
_KINDS = {kind.__name__: kind for kind in KINDS}


class TextIndex:
    """Passages by their words. May be filled in one thread and asked in another, one at a time."""

    def __init__(self) -> None:
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._database.executescript(_SCHEMA)
        self._last = count()
        self._first = count(-1, -1)

    def fill(self, passages: Iterable[Passage]) -> None:
        """Take up passages after those that are there: of equal finds the earlier comes first."""
        self._put(self._last, passages)

    def change(self, passages: Iterable[Passage], removed: Iterable[str] = ()) -> None:
        """Take up new words of things before those that are there, and forget what is gone."""
        changed = list(passages)
        gone = [(id,) for id in (*removed, *(one.id for one in changed))]
        self._database.executemany("DELETE FROM passage WHERE id = ?", gone)
        self._put(self._first, changed)

    def find(self, words: str, limit: int) -> tuple[Passage, ...]:
        """The passages in which each word begins some word, titles first; then those that hold each somewhere inside one."""
        found: dict[str, Passage] = {}
        for table, question in _questions(words):
            if len(found) >= limit:
                break
            for passage in self._ask(table, question, limit):
                found.setdefault(passage.id, passage)
        return tuple(found.values())[:limit]

    def close(self) -> None:
        """Let go of the memory."""
        self._database.close()

    def _put(self, places: Iterator[int], passages: Iterable[Passage]) -> None:
        rows = ((next(places), one.kind.__name__, one.id, _plain(one.title), _plain(one.text)) for one in passages)
        with self._database:
            self._database.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?)", rows)

    def _ask(self, table: str, question: str, limit: int) -> Iterator[Passage]:
        rows = self._database.execute(
            f"SELECT kind, id, passage.title, passage.text FROM {table} JOIN passage ON place = {table}.rowid"  # noqa: S608
            f" WHERE {table} MATCH ? ORDER BY {table}.rowid LIMIT ?",
            (question, limit),
        )
        return (Passage(_KINDS[kind], *rest) for kind, *rest in rows)


def _questions(words: str) -> Iterator[tuple[str, str]]:
    """What to ask of which table, the closest find first; nothing where nothing is sought."""
    sought = _WORD.findall(_plain(words))
    if not sought:
        return
    beginnings = " ".join(f'"{word}"*' for word in sought)
    yield "words", f"title : ({beginnings})"
    yield "words", beginnings
    if all(len(word) >= _PIECE for word in sought):
        pieces = " ".join(f'"{word}"' for word in sought)
        yield "pieces", f"title : ({pieces})"
        yield "pieces", pieces


def _plain(text: str) -> str:
    """A text that the database can hold: it takes no half of a character."""
    return text.encode("utf-8", "replace").decode("utf-8")
