"""Surfaces."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.buttons import Button, primary
from ui.widgets.panels import EmptyState, Foot, PageStack, Panel, framed, scrolled
from ui.widgets.row_delegate import PAD


def test_an_empty_state_says_what_is_missing_and_what_to_do(qtbot: QtBot) -> None:
    do = primary("Ny aktivitet")
    made = EmptyState("list-checks", "Målet har inga aktiviteter än", "Skriv vad som ska göras.", do)
    qtbot.addWidget(made)
    assert made.what.text() == "Målet har inga aktiviteter än"
    assert made.isAncestorOf(do)


def test_a_page_scrolls_sideways_only_where_its_fields_have_no_room(qtbot: QtBot) -> None:
    content = QWidget()
    content.setMinimumWidth(300)
    made = scrolled(content)
    qtbot.addWidget(made)
    made.show()
    for wide, far in ((400, 0), (200, 100)):
        made.resize(wide, 300)
        assert made.horizontalScrollBar().maximum() == far


def test_what_scrolls_reaches_as_far_as_what_does_not_and_stands_still_as_the_bar_comes(qtbot: QtBot) -> None:
    content, field = QWidget(), QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(24, 8, 24, 8)
    column.addWidget(field)
    field.setMinimumHeight(300)
    made = scrolled(content)
    qtbot.addWidget(made)
    made.show()
    seen = []
    for high in (500, 200, 500):
        made.resize(400, high)
        QApplication.processEvents()
        seen.append((made.verticalScrollBar().isVisible(), field.mapTo(made, field.rect().topRight()).x()))
    assert seen == [(False, 375), (True, 375), (False, 375)]


def test_a_margin_that_has_no_room_for_the_bar_is_kept_beside_it(qtbot: QtBot) -> None:
    content, field = QWidget(), QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(8, 8, 8, 8)
    column.addWidget(field)
    field.setMinimumHeight(300)
    made = scrolled(content)
    qtbot.addWidget(made)
    made.show()
    made.resize(400, 200)
    QApplication.processEvents()
    assert column.contentsMargins().right() == 8


def test_a_stack_needs_only_the_room_of_the_page_it_shows(qtbot: QtBot) -> None:
    stack = PageStack()
    qtbot.addWidget(stack)
    assert stack.minimumSizeHint().width() <= 0
    for wide in (700, 200):
        page = QWidget()
        row = QVBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setMinimumWidth(wide)
        row.addWidget(inside)
        stack.addWidget(page)
        stack.setCurrentWidget(page)
        assert stack.minimumSizeHint().width() == wide


def test_surfaces_say_what_they_are_to_the_sheet(qtbot: QtBot) -> None:
    roles = [made.property("role") for made in (Panel("Aktiviteter"), Foot(), framed("consult", QHBoxLayout()))]
    assert roles == ["panel", "foot", "consult"]


def test_headings_of_panels_side_by_side_stand_on_one_line(qtbot: QtBot) -> None:
    pair = QWidget()
    qtbot.addWidget(pair)
    plain, tall = Panel("Bedömningar"), Panel("Måluppfyllelse")
    tall.head.addWidget(Button("Organ"))
    row = QHBoxLayout(pair)
    row.addWidget(plain)
    row.addWidget(tall)
    pair.resize(600, 300)
    pair.show()
    middles = [panel.title.mapTo(pair, panel.title.rect().center()).y() for panel in (plain, tall)]
    assert abs(middles[0] - middles[1]) <= 1


def test_in_a_panel_of_rows_their_words_begin_where_the_heading_does(qtbot: QtBot) -> None:
    made, rows = Panel("Aktiviteter", rowed=True), QWidget()
    qtbot.addWidget(made)
    made.body.addWidget(rows)
    made.resize(600, 300)
    made.show()
    heading = made.title.mapTo(made, made.title.contentsRect().topLeft()).x()
    assert heading == rows.x() + look.px(PAD) == look.px(16) + 1
    assert made.width() - 1 - (rows.x() + rows.width()) == look.px(16 - PAD)
