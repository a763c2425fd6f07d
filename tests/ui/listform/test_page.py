"""What every page with a list and a form promises."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import GoalArea
from tests.ui.listform.areas import AreasPage
from ui.models.rows import Cell, Row
from ui.session import Session

Typing = Callable[[QWidget, str], None]


def name_of(page: AreasPage) -> str:
    found = page.thing(page.current)
    return found.name if found else ""


def test_what_is_chosen_stays_chosen_when_the_file_changes(page: AreasPage, opened: Session) -> None:
    page.show_thing("area", page.side.keys()[2])
    chosen = page.current
    opened.save(GoalArea(name="Ett till"), why="Nytt")
    assert page.current == page.side.tree.current_key() == chosen


def test_when_the_chosen_is_taken_away_its_neighbour_is_chosen(page: AreasPage, opened: Session) -> None:
    page.show_thing("area", page.side.keys()[1])
    neighbour = page.side.keys()[2]
    page.remove()
    assert page.current == page.side.tree.current_key() == neighbour


def test_when_all_are_gone_the_empty_state_is_shown(page: AreasPage, opened: Session) -> None:
    for _ in range(4):
        page.remove()
    assert page.side.keys() == []
    assert page.side.empty.isVisible()
    assert page.panes()[0] is page.side.empty  # F6 comes to what there is to do
    assert page.right.currentWidget() is page.right.nothing


def test_a_new_thing_keeps_its_form_while_others_change(page: AreasPage, opened: Session, type_text: Typing) -> None:
    page.new_here()
    type_text(page.form.editor("name"), "Ängar")
    opened.save(GoalArea(name="Någon annans"), why="Någon annan")
    assert page.form.cells["name"].field.edit.value() == "Ängar"
    opened.flush()
    assert name_of(page) == "Ängar"
    assert page.side.tree.current_key() == page.current


def test_a_thing_that_is_filtered_away_stays_in_the_form(page: AreasPage) -> None:
    page.show_thing("area", page.side.keys()[0])
    shown = page.current
    page.side.filter.setText("Omsorg")
    assert shown not in page.side.keys()  # noqa: SIM118  not a mapping
    assert page.current == shown
    assert page.form.loaded is not None
    assert page.form.loaded.id == shown


def test_showing_a_thing_that_is_filtered_away_shows_all_again(page: AreasPage) -> None:
    wanted = page.side.keys()[0]
    page.side.filter.setText("Omsorg")
    page.show_thing("area", wanted)
    assert page.side.filter.text() == ""
    assert page.side.tree.current_key() == wanted


def test_a_page_that_is_not_seen_waits_with_its_refresh(page: AreasPage, opened: Session) -> None:
    page.hide()
    before = page.side.keys()
    opened.save(GoalArea(name="Ett till"), why="Nytt")
    assert page.side.keys() == before
    page.show()
    assert len(page.side.keys()) == len(before) + 1


def test_the_splitter_is_remembered(page: AreasPage, opened: Session, qtbot: QtBot) -> None:
    page.sides.splitter.moveSplitter(300, 1)
    sizes = page.sides.splitter.sizes()
    other = AreasPage(opened)
    other.resize(page.size())
    qtbot.addWidget(other)
    other.show()
    assert other.sides.splitter.sizes()[0] == pytest.approx(sizes[0], abs=2)


def test_find_here_goes_to_the_filter_and_panes_are_named(page: AreasPage) -> None:
    page.find_here()
    assert page.side.filter.hasFocus()
    assert page.panes() == [page.side.tree, page.right]
    assert page.side.filter.accessibleName() == "Filtrera listan"
    assert page.side.tree.accessibleName() == "Områden"


def test_a_list_with_nothing_in_it_has_the_page_to_itself(page: AreasPage, opened: Session) -> None:
    assert page.right.isVisible()
    page.side.filter.setText("finns inte")
    assert page.right.isVisible()
    page.side.clear()
    opened.remove(*opened.register.all(GoalArea).values(), why="Tog bort områdena")
    assert not page.right.isVisible()
    assert not page.side.foot.isVisible()
    page.new_here()
    assert page.right.isVisible()
    assert opened.save(GoalArea(name="Ett gott liv"), why="Lade till ett område")
    page.refresh()
    assert page.right.isVisible()
    assert page.side.foot.isVisible()


def test_in_a_narrow_page_the_form_comes_with_enter_and_goes_with_esc(page: AreasPage, qtbot: QtBot) -> None:
    page.window().resize(500, 500)
    qtbot.waitUntil(lambda: page.sides.is_folded)
    assert page.side.isVisible()
    assert not page.form.isVisible()
    page.side.tree.setFocus()
    qtbot.keyClick(page.side.tree, Qt.Key.Key_Return)
    assert page.form.isVisible()
    page.form.editor("name").setFocus()
    qtbot.keyClick(page.form.editor("name"), Qt.Key.Key_Escape)
    assert page.side.tree.hasFocus()
    page.new_here()
    assert page.form.isVisible()
    page.find_here()
    assert page.side.filter.hasFocus()


def test_esc_in_the_form_saves_and_goes_back_to_the_list(
    page: AreasPage, opened: Session, qtbot: QtBot, type_text: Typing
) -> None:
    editor = page.form.editor("name")
    editor.setFocus()
    type_text(editor, "Nytt namn")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert page.side.tree.hasFocus()
    assert any("Nytt namn" in area.name for area in opened.register.all(GoalArea).values())


def test_in_a_low_window_the_rows_take_the_foots_place(page: AreasPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.side.foot.isVisible)
    page.window().resize(900, 230)
    qtbot.waitUntil(lambda: not page.side.foot.isVisible())
    page.window().resize(900, 800)
    qtbot.waitUntil(page.side.foot.isVisible)


def test_a_letter_in_the_filter_goes_through_no_rows_for_the_sake_of_one_far_down(page: AreasPage) -> None:
    side, many = page.side, [Row(f"{number:04}", (Cell(f"{number:04}"),)) for number in range(2000)]

    def show() -> None:
        side.show_rows([row for row in many if side.filter.value() in row.key], total=len(many))
        side.keep_at("1899")

    side.narrowed.disconnect()
    side.narrowed.connect(show)
    show()
    assert side.tree.currentIndex() == side.model.index_of("1899")
    for words in ("1", ""):
        side.filter.setText(words)
        assert side.model.rowCount() < 100
        assert side.tree.reached_key() == "1899"
    side.filter.setText("89")
    assert side.tree.currentIndex() == side.model.index_of("1899")
    assert side.tree.currentIndex().isValid()
