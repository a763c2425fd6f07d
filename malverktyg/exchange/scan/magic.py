"""What a file is by its first bytes, whatever its name says."""

import re
from enum import Enum, auto


class Magic(Enum):
    """Families of files that are told apart by their beginning."""

    ZIP = auto()
    OLE = auto()
    OLD_EXCEL = auto()
    HTML = auto()
    XML = auto()
    RTF = auto()
    PDF = auto()
    PICTURE = auto()
    GOOGLE = auto()
    LOCK = auto()
    TEXT = auto()
    UNKNOWN = auto()


HEAD = 4096
_LOCK_SIZES = (162, 165)

_BEGINNINGS = (
    (b"PK\x03\x04", Magic.ZIP),
    (b"PK\x05\x06", Magic.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Magic.OLE),
    (b"\x09\x00\x04\x00", Magic.OLD_EXCEL),
    (b"\x09\x02\x06\x00", Magic.OLD_EXCEL),
    (b"\x09\x04\x06\x00", Magic.OLD_EXCEL),
    (b"\x09\x08\x08\x00", Magic.OLD_EXCEL),
    (b"{\\rtf", Magic.RTF),
    (b"%PDF", Magic.PDF),
    (b"\x89PNG", Magic.PICTURE),
    (b"\xff\xd8\xff", Magic.PICTURE),
    (b"GIF8", Magic.PICTURE),
)


def magic(head: bytes) -> Magic:
    """The family of a file with this beginning (up to ``HEAD`` bytes)."""
    known = next((family for beginning, family in _BEGINNINGS if head.startswith(beginning)), None)
    if known is not None:
        return known
    if len(head) in _LOCK_SIZES and 0 < head[0] <= 54 and head[0] == head[55]:
        return Magic.LOCK
    text = _text(head)
    return Magic.UNKNOWN if text is None else _kind_of_text(text.lstrip("\ufeff \t\r\n").casefold())


def _kind_of_text(start: str) -> Magic:
    if re.match(r"<!doctype html|<html|<head|<body|<table|<meta|<style", start) or ("<table" in start and start.startswith("<")):
        return Magic.HTML
    if start.startswith("<"):
        return Magic.XML
    return Magic.GOOGLE if start.startswith("{") and ("docs.google" in start or '"doc_id"' in start) else Magic.TEXT


def _text(head: bytes) -> str | None:
    """The beginning as text, or nothing where it is none."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[: len(head) // 2 * 2].decode("utf-16", "replace")
    if b"\0" in head:
        return None
    text = head.decode("utf-8", "ignore")
    odd = sum(byte < 0x20 and byte not in b"\t\r\n\f\x1b" for byte in head)
    return text if odd * 50 <= len(head) else None
