"""What a field takes from the clipboard: text of our own to the letter, any other without what was only its layout."""

from PySide6.QtCore import QMimeData

OWN = "application/x-malverktyg-text"


def own_data(text: str) -> QMimeData:
    """A text to copy, which our own fields know again."""
    data = QMimeData()
    data.setText(text)
    data.setData(OWN, text.encode("utf-8", "surrogatepass"))
    return data


def own_text(data: QMimeData) -> str | None:
    """The text to the letter where it was copied here, or nothing."""
    return bytes(data.data(OWN).data()).decode("utf-8", "surrogatepass") if data.hasFormat(OWN) else None


def is_of_cells(data: QMimeData) -> bool:
    """Whether it was copied from a table, as sheets and word processors say in what comes beside the text."""
    return data.hasHtml() and "<table" in data.html().casefold()
