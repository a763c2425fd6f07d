"""The focus of a part that is built anew: given to what stands where it was, so that nobody at the keyboard is thrown out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Held = tuple[str, int]


def held_in(part: QWidget) -> Held | None:
    """Which of a part's widgets has the focus: its class, and its number among those of it."""
    stops = [one for one in part.findChildren(QWidget) if one.hasFocus()]
    if not stops:
        return None
    kind = type(stops[0]).__name__
    return next(((kind, number) for number, one in enumerate(_of(part, kind)) if one is stops[0]), None)


def give_back(part: QWidget, held: Held | None) -> None:
    """Give the focus to the widget that stands where it was; to the last of its kind where there are fewer by now."""
    if held is None:
        return
    kind, number = held
    if same := _of(part, kind):
        same[min(number, len(same) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def _of(part: QWidget, kind: str) -> list[QWidget]:
    found = (one for one in part.findChildren(QWidget) if type(one).__name__ == kind)
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
