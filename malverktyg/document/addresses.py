"""Addresses of the web and of mail in a text, found so that they can be made into links.

An address that is broken over two lines, or holds a sign that no plain address has, is left as the text it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_SIGNS = ("@", "://")
_ADDRESS = re.compile(
    r"(?<![\w.+%@/-])(?:https?://[A-Za-z0-9][A-Za-z0-9\-._~:/?#@!$&*+,;=%]*+(?!\w)"
    r"|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)+(?![\w@]))"
)
_AFTER = ".,;:!?*"  # belongs to the sentence, not to the address


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line, with the address it leads to."""

    text: str
    target: str | None = None


def may_hold_links(lines: Sequence[str]) -> bool:
    """Whether it is worth looking for an address."""
    return any(sign in line for line in lines for sign in _SIGNS)


def runs_of(lines: Sequence[str], *, whole: bool) -> Iterator[list[Run]]:
    """Each line parted into text and addresses. A text that is not ``whole`` goes on before its first or after its last line."""
    last = len(lines) - 1
    for place, line in enumerate(lines):
        opens = lines[place - 1].endswith(" ") if place else whole
        closes = line.endswith(" ") if place < last or not whole else True
        yield list(_runs(line, opens, closes))


def _runs(line: str, opens: bool, closes: bool) -> Iterator[Run]:
    done = 0
    for match in _ADDRESS.finditer(line):
        found = match[0].rstrip(_AFTER)
        if (match.start() == 0 and not opens) or (match.end() == len(line) and not closes):
            continue
        if match.start() > done:
            yield Run(line[done : match.start()])
        yield Run(found, found if "://" in found else f"mailto:{found}")
        done = match.start() + len(found)
    if done < len(line) or not line:
        yield Run(line[done:])
