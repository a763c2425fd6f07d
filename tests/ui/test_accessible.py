"""The whole window for those who do not see it, or do not use a mouse: names, roles, the order of Tab, and targets to hit."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.pages import PAGES
from ui.widgets.navigation import Navigation
from ui.widgets.segments import Segments
from ui.widgets.status_choice import StatusChoice
from ui.widgets.two_line_rows import Told, TwoLineRows
from ui.window import Window

LEAST = 24  # pixels: WCAG 2.2, 2.5.8
MOST_STOPS = 500


@pytest.fixture
def window(window: Window, year_file: Path) -> Window:
    assert window.deeds.open_file(year_file)
    return window


@pytest.fixture(params=range(len(PAGES)), ids=[page.name for page in PAGES])
def page(request: pytest.FixtureRequest, qtbot: QtBot, window: Window) -> QWidget:
    window.enter(request.param)
    page = window.page
    assert page is not None
    qtbot.waitUntil(lambda: getattr(page, "is_settled", True))  # an answer from another thread shows parts of a page anew
    QApplication.processEvents()
    return page


def stops(within: QWidget) -> list[QWidget]:
    """What Tab stops at."""
    found = within.findChildren(QWidget)
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()]


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()!r}"


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, told(widget)
    return found


def test_whatever_tab_stops_at_says_its_name_and_its_role(window: Window, page: QWidget) -> None:
    silent = []
    for one in stops(window):
        name = one.accessibleName() if isinstance(one, QComboBox) else interface(one).text(QAccessible.Text.Name)
        role = interface(one).role()
        if not name.strip() or role in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            silent.append(f"{told(one)} {role.name}")
    assert silent == []


def test_tab_goes_through_everything_and_comes_round(qtbot: QtBot, window: Window, page: QWidget) -> None:
    first = QApplication.focusWidget()
    assert first is not None
    seen = [first]
    for _ in range(MOST_STOPS):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is first:
            break
        seen.append(focus)
    else:
        pytest.fail(f"Tab is caught among {[told(one) for one in seen[-4:]]}")
    assert {told(one) for one in seen if page.isAncestorOf(one)}, "Tab never comes into the page"


def place(widget: QWidget, within: QWidget) -> QRect:
    """Where a widget lies in another; one that is scrolled inside something lies where that does."""
    shown, above = widget, widget.parentWidget()
    while above is not None and above is not within:
        if isinstance(above, QScrollArea):
            shown = above
        above = above.parentWidget()
    return QRect(shown.mapTo(within, QPoint(0, 0)), shown.size())


def test_tab_goes_in_the_order_in_which_one_reads(qtbot: QtBot, window: Window, page: QWidget) -> None:
    """Down, and to the right: never up again within a part of the page, unless it is to a column beside."""
    panes = [one for one in getattr(page, "panes", list)() if one.isVisible()]
    wrong = []
    for pane in panes:
        for before, after in pairwise(one for one in _tabbed(qtbot, window) if pane.isAncestorOf(one)):
            ground = _together(before, after)
            one, two = place(before, ground), place(after, ground)
            if two.bottom() <= one.top() and two.left() < one.right():
                wrong.append(f"{told(before)} → {told(after)}")
    assert wrong == []


def _together(one: QWidget, other: QWidget) -> QWidget:
    """What both lie in; where one of them can be scrolled away from the other, its place is its scroll area's."""
    above = one.parentWidget()
    while above is not None and not above.isAncestorOf(other):
        above = above.parentWidget()
    assert above is not None
    return above


def _tabbed(qtbot: QtBot, window: Window) -> list[QWidget]:
    """What Tab comes to, from the navigation and round."""
    first = window.navigation.buttons[0]
    first.setFocus()
    seen: list[QWidget] = [first]
    while len(seen) < MOST_STOPS:
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus is first:
            break
        seen.append(focus)
    return seen


def test_every_target_is_large_enough_to_hit(window: Window, page: QWidget) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    small = [
        f"{told(one)} {one.width()}×{one.height()}"
        for one in window.findChildren(QWidget)
        if isinstance(one, kinds) and one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        if min(one.width(), one.height()) < LEAST
    ]
    assert small == []


def test_rows_are_spoken_with_what_their_symbols_say(window: Window, page: QWidget) -> None:
    for view in (one for one in page.findChildren(QAbstractItemView) if one.isVisible()):
        model = view.model()
        columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
        for row in range(min(model.rowCount(), 5)):
            said = [str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) or "") for column in columns]
            shown = [str(model.index(row, column).data() or "") for column in columns]
            assert any(said) or any(shown), f"{told(view)} row {row}"


def test_one_of_several_is_told_as_that_and_the_chosen_one_can_still_be_taken_back(qtbot: QtBot) -> None:
    judged, views = StatusChoice(), Segments([("a", "Lista"), ("b", "Tavla")])
    navigation, rows = Navigation(PAGES), TwoLineRows("Böcker")
    rows.show_rows([("Bok.xlsx", Told("12 nya"))], 0)
    buttons = [*judged.buttons, *views.buttons, *navigation.buttons, *rows.rows]
    for whole in (judged, views, navigation, rows):
        qtbot.addWidget(whole)
    assert {interface(button).role() for button in buttons} == {QAccessible.Role.RadioButton}
    judged.buttons[1].click()
    judged.buttons[2].click()
    assert judged.value() is judged.buttons[2].status
    judged.buttons[2].click()
    assert judged.value() is None
