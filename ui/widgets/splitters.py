"""Parts side by side that the user can make wider and narrower, and that are found as they were left."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui import look


def side_by_side(*parts: QWidget) -> QSplitter:
    """Parts with a hairline between them; none can be pushed out of sight."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for part in parts:
        made.addWidget(part)
    return made


def share(splitter: QSplitter, widths: Sequence[int]) -> None:
    """Share the room out in proportion to widths that are given at 100 %; in any other scale they would be under the least."""
    splitter.setSizes([look.px(width) for width in widths])


def remember(splitter: QSplitter, name: str) -> None:
    """Put a splitter where it was left, and keep where it is moved to."""
    key = f"splitter/{name}"
    kept = QSettings().value(key)
    if kept is not None:
        splitter.restoreState(kept)
    splitter.splitterMoved.connect(lambda *_: QSettings().setValue(key, splitter.saveState()))
