"""The order of Swedish words: å, ä and ö come last, and 1.10 after 1.9, whatever language the computer speaks."""

from collections.abc import Callable

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt


def swedish_order() -> Callable[[str], QCollatorSortKey]:
    """A key for ``sorted`` that puts texts in Swedish order, capitals beside small letters and numbers by their size."""
    collator = QCollator(QLocale("sv_SE"))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def key(text: str) -> QCollatorSortKey:
        return collator.sortKey(text)

    return key
