"""Words pasted from a word processor or a sheet, as a person would have typed them: what was only its layout is taken away."""

import re

# Ends of lines in Word (a line within a paragraph), on old machines, and in Unicode.
_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Signs that nobody sees: optional hyphens, byte marks, joiners of words, directions. No-break spaces stay: somebody set them.
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1d\x1f\x7f\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_JOINERS = re.compile(r"(?<![\u0590-\U0010ffff])[\u200c\u200d]")  # within Latin words; scripts and emoji need theirs
_HARD_HYPHEN = "\x1e"  # Word's own sign for a hyphen at which no line breaks
_BLANK = r"[ \t\u00a0]"
# A drawn bullet, or a sign of a symbol font; a letter or a dash is one only where a tab follows it, as Word writes lists.
_BULLET = re.compile(
    rf"^{_BLANK}*(?:[•·▪▫◦‣\u2043●○■□➢➤❖✓✔\uf000-\uf0ff]{_BLANK}*|[-–—*o§]{_BLANK}*\t{_BLANK}*|[-*]{_BLANK}+)(?=\S)", re.MULTILINE
)
_TABS = re.compile(r" *\t[ \t]*")
_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)
# A cell with lines in it, as sheets put it on the clipboard: in quotes, its own quotes doubled.
_QUOTED = re.compile(r'(?:(?<=[\t\n])|\A)"((?:[^"]|"")*[\n\t](?:[^"]|"")*)"(?=[\t\n]|\Z)')
# The numbers or letters that a word processor sets before the entries of a list: "1.", "a)".
_NUMBERING = re.compile(r"(?:\d+|[a-z])[.)]")
_ENTRY = re.compile(r"^- ", re.MULTILINE)


def cleaned(text: str, *, cells: bool = False) -> str:
    """A pasted text with one sign for a line's end, "- " for a bullet and nothing unseen; ``cells`` where a table was copied.

    No-break spaces stay as they are. The line's end that a sheet puts after the last cell is taken away.
    """
    found = _LINE_ENDS.sub("\n", text)
    if cells:
        found = _QUOTED.sub(lambda cell: cell[1].replace('""', '"'), found)
    found = _JOINERS.sub("", _UNSEEN.sub("", found)).replace(_HARD_HYPHEN, "-")
    found = _BULLET.sub("- ", found)
    found = _TABS.sub(" ", _TRAILING.sub("", found))
    return found.rstrip("\n")


def entries(text: str, *, cells: bool = False) -> str:
    """A pasted text as entries, one a line: without bullets and without empty lines."""
    found = _ENTRY.sub("", cleaned(text, cells=cells))
    return "\n".join(line for line in found.split("\n") if line.strip())


def one_line(text: str, *, cells: bool = False, joint: str = " ") -> str:
    """A pasted text as one line: its entries with ``joint`` between them."""
    return joint.join(line.strip(" ") for line in entries(text, cells=cells).split("\n"))


def table(text: str) -> list[list[str]]:
    """A pasted text as rows of cells, each cleaned; none where it has but one column.

    A list is no table: its bullets and numbers are its layout, and so is a column that only counts the rows.
    """
    found = _BULLET.sub("- ", _LINE_ENDS.sub("\n", text)).rstrip("\n")
    if "\t" not in found:
        return []
    cells = _QUOTED.sub(lambda cell: cell[0].translate(_KEPT), found)
    rows = [[_cell(one) for one in line.split("\t")] for line in cells.split("\n") if line.strip()]
    if all(_NUMBERING.fullmatch(row[0]) for row in rows) or _counts([row[0] for row in rows]):
        rows = [row[1:] for row in rows]
    return rows if any(one for row in rows for one in row[1:]) else []


_KEPT = {ord("\n"): "\ue000", ord("\t"): "\ue001"}  # within a cell, while the text is taken apart
_GIVEN_BACK = {0xE000: "\n", 0xE001: "\t"}


def _cell(text: str) -> str:
    return cleaned(text.translate(_GIVEN_BACK), cells=True).strip(" \n")


def _counts(cells: list[str]) -> bool:
    """Whether cells count from one up, a row each, several at least."""
    return len(cells) > 1 and cells == [str(number) for number in range(1, len(cells) + 1)]
