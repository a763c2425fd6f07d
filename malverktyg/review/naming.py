"""What a paper is called: a title that names a period must name its year too, or next year's has the same."""

import re
from collections.abc import Iterator
from itertools import takewhile

from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Document, Role

_PERIOD = re.compile(
    r"\b(?:tertial|delår|helår|halvår|kvartal|årsredovisning|årsrapport|verksamhetsberättelse)\w*", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def findings(document: Document) -> Iterator[Finding]:
    """The title, where it names a period and no year. A text that proposes no decision has no title that is judged."""
    if not any(section.decides for section in document.sections):
        return
    before = takewhile(lambda section: not section.decides, document.sections)
    titles = [one for section in before for one in section.passages if one.role is Role.TITLE]
    if not any(_YEAR.search(one.text) for one in titles):
        for title in [one for one in titles if _PERIOD.search(one.text)][:1]:
            yield found("title_year", title, 0, len(title.text))
