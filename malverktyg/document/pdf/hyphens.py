"""Hyphens: where a word that no line holds is broken, at a Swedish syllable where it has one.

A break is written as a soft hyphen, which is drawn as a hyphen and means none (ISO 32000-1, 14.8.2.2.3): who hears the paper or
copies from it has the word whole.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from typing import Any

from malverktyg.document.pdf.fonts import Font

SOFT_HYPHEN = "\u00ad"
_LETTERS = re.compile(r"[^\W\d_]{6,}")
_ADDRESS = ("@", "://", "www.")
_LEAST = 3  # letters on either side of a hyphen
_SLACK = 1e-9


def cut(word: str, font: Font, width: float) -> Iterator[str]:
    """A word cut so that each part fits in a width (at size 1): at a syllable where one fits, else wherever the line is full.

    A line takes one letter at least, however narrow it is.
    """
    reach = [0.0, *accumulate(font.width(sign) for sign in word)]
    width += _SLACK
    breaks = syllables(word)
    start = 0
    while reach[-1] - reach[start] > width and start < len(word) - 1:
        fits = max(bisect_right(reach, reach[start] + width) - 1, start + 1)
        most = bisect_right(reach, reach[start] + width - font.width(SOFT_HYPHEN)) - 1
        place = bisect_right(breaks, most) - 1
        if place >= 0 and breaks[place] > start:
            yield word[start : breaks[place]] + SOFT_HYPHEN
            start = breaks[place]
        else:
            yield word[start:fits]
            start = fits
    yield word[start:]


def syllables(word: str) -> list[int]:
    """Where a word may be broken with a hyphen; an address of the web or of mail nowhere, since a hyphen would belong to it."""
    if any(sign in word for sign in _ADDRESS):
        return []
    return [run.start() + place for run in _LETTERS.finditer(word) for place in _swedish().positions(run[0])]


@cache
def _swedish() -> Any:
    from pyphen import Pyphen  # noqa: PLC0415  its patterns take a tenth of a second, which most papers can do without

    return Pyphen(lang="sv", left=_LEAST, right=_LEAST)
