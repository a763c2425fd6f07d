"""Counts in words."""

import pytest

from malverktyg.domain.problem import Severity
from ui.findings.texts import counted


@pytest.mark.parametrize(
    ("severity", "count", "words"),
    [
        (Severity.ERROR, 1, "1 fel"),
        (Severity.WARNING, 1, "1 påpekande"),
        (Severity.WARNING, 2, "2 påpekanden"),
        (Severity.HINT, 3, "3 upplysningar"),
        (Severity.WARNING, 2944, "2\u00a0944 påpekanden"),
    ],
)
def test_one_and_several_have_their_own_words(severity: Severity, count: int, words: str) -> None:
    assert counted(severity, count) == words
