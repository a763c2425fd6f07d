"""The order of Swedish words: å, ä and ö come last, and 1.10 after 1.9, whatever language the computer speaks."""

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt


def swedish_order() -> Callable[[str], Any]:
    """A key for ``sorted`` that puts texts in Swedish order, capitals beside small letters and numbers by their size.

    Two alike texts have equal keys, so that what follows in a tuple decides (Qt's own sort keys are equal to themselves only).
    """
    collator = QCollator(QLocale("sv_SE"))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def compared(one: str, other: str) -> int:
        return collator.compare(one, other)

    return cmp_to_key(compared)
