"""A zip file looked through before it is opened as a workbook: how many parts, how large, and none with a document type."""

import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from malverktyg.exchange.scan import texts

_MOST_PARTS = 5_000
_MOST_BYTES = 600 << 20
_TEXTS = frozenset({".xml", ".rels", ".vml"})
_BEGINNING = 1024
_PICTURES = ("media", "pictures", "thumbnails", "embeddings")


class TooMuch(Exception):
    """The archive is built so that opening it costs too much, or is not safe; ``why`` tells the officer."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


def look_through(archive: zipfile.ZipFile) -> None:
    """Raise TooMuch where an archive holds too many parts, too many bytes, or a document type."""
    entries = archive.infolist()
    if len(entries) > _MOST_PARTS:
        raise TooMuch(texts.PARTS.format(count=texts.number(len(entries))))
    size = sum(entry.file_size for entry in entries if not entry.filename.casefold().rpartition("/")[0].endswith(_PICTURES))
    if size > _MOST_BYTES:
        raise TooMuch(texts.SIZE.format(size=texts.number(size >> 20)))
    for entry in _texts(entries):
        with archive.open(entry) as part:
            if b"<!DOCTYPE" in part.read(_BEGINNING).replace(b"\0", b"").upper():
                raise TooMuch(texts.DOCTYPE)


def is_encrypted(archive: zipfile.ZipFile) -> bool:
    """Whether any part needs a password."""
    return any(entry.flag_bits & 0x1 for entry in archive.infolist())


def _texts(entries: list[zipfile.ZipInfo]) -> Iterator[zipfile.ZipInfo]:
    return (entry for entry in entries if PurePosixPath(entry.filename.casefold()).suffix in _TEXTS and not entry.is_dir())
