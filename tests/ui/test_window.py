"""The window."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from malverktyg.domain.goals import Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.errors import DiskFull
from malverktyg.jobs.register import Desk
from malverktyg.progress import Progress
from tests.ui.answering import when_asked
from ui import look, recent
from ui.desktop.association import DataFolder
from ui.handbook.reading import Reading
from ui.pages import PAGES
from ui.pages.settings import SettingsPage
from ui.session import Session
from ui.tokens import DARK
from ui.widgets.question import Question
from ui.window import Window
from ui.work import Work

CTRL = Qt.KeyboardModifier.ControlModifier


def a_goal(window: Window) -> Goal:
    return window.session.register.goals_of(2023)[0]


def action(window: Window, name: str) -> QAction:
    return window.menus.actions[name]


def test_the_first_start_offers_three_ways_and_greys_what_needs_a_file(window: Window) -> None:
    assert window.root.currentWidget() is window.welcome
    assert window.windowTitle() == "Målverktyg"
    assert window.page is None
    assert not action(window, "print").isEnabled()
    assert action(window, "open").isEnabled()


def test_an_open_file_shows_its_overview_and_is_named_in_the_title(filled: Window, year_file: Path) -> None:
    assert filled.root.currentWidget() is filled.workspace
    assert filled.windowTitle() == "Året 2023 – Målverktyg"
    assert filled.header.title.text() == "Översikt"
    assert filled.header.state.text().strip() == "Allt är sparat"
    assert recent.files() == [year_file]
    assert action(filled, "print").isEnabled()


def test_every_menu_has_a_letter_of_its_own_and_so_has_every_line_in_it(filled: Window) -> None:
    menus = [menu for action in filled.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]
    titles = [menu.title() for menu in menus]
    assert [title.replace("&", "") for title in titles] == ["Arkiv", "Redigera", "Visa", "Gå", "Ärende", "Hjälp"]
    for words in (
        titles,
        *([one.text() for one in menu.actions() if "&" in one.text()] for menu in menus if isinstance(menu, QMenu)),
    ):
        letters = [text[text.index("&") + 1].lower() for text in words]
        assert len(letters) == len(set(letters)), words


def test_no_two_actions_share_a_key(filled: Window) -> None:
    keys = [key.toString() for one in filled.menus.actions.values() for key in one.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+1", "Ctrl+9", "Ctrl+,", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+P", "Ctrl+E", "Ctrl+O", "Ctrl+N", "F6", "F1"} <= set(
        keys
    )


@pytest.mark.parametrize("number", range(len(PAGES)), ids=lambda number: PAGES[number].name)
def test_each_page_has_keys_that_go_to_it_and_into_it(qtbot: QtBot, filled: Window, number: int) -> None:
    keys = QKeySequence(PAGES[number].keys)[0]
    qtbot.keyClick(filled, keys.key(), keys.keyboardModifiers())
    assert filled.header.title.text() == PAGES[number].title
    assert filled.navigation.buttons[number].isChecked()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert filled.page is not None
    assert filled.page.isAncestorOf(focus)


def where_the_focus_goes(deed: Callable[[], object]) -> list[QWidget | None]:
    """All that has the focus, one after another, while something is done."""
    seen: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    heard = app.focusChanged.connect(lambda _, new: seen.append(new))
    deed()
    app.disconnect(heard)
    return seen


def test_the_focus_goes_straight_into_a_page_the_first_time_and_again(filled: Window) -> None:
    for number in (*range(1, len(PAGES)), *range(len(PAGES))):
        (focus,) = where_the_focus_goes(partial(filled.enter, number))
        assert focus is not None
        assert filled.page is not None
        assert filled.page.isAncestorOf(focus), PAGES[number].name
        assert filled.header.title.text() == PAGES[number].title


def test_a_link_to_another_page_takes_the_focus_along_and_nowhere_between(filled: Window) -> None:
    filled.enter(0)
    for kind in ("goal", "activity", "missing"):
        assert filled.page is not None
        assert filled.page.isAncestorOf(filled.focusWidget())
        seen = where_the_focus_goes(partial(filled.show_thing, kind))
        assert seen
        assert all(one is not None and filled.page.isAncestorOf(one) for one in seen)


def test_an_empty_page_is_gone_into_too(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    assert window.session.create(tmp_path / "Tom.malverktyg")
    for number in range(len(PAGES)):
        window.seek()
        window.enter(number)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert window.page is not None
        assert window.page.isAncestorOf(focus), PAGES[number].name


def test_f6_goes_from_part_to_part_and_back(qtbot: QtBot, filled: Window) -> None:
    filled.enter(1)
    seen = []
    for _ in range(3):
        qtbot.keyClick(filled, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert len(set(seen)) == 3
    assert any(filled.navigation.isAncestorOf(one) for one in seen if one)
    qtbot.keyClick(filled, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is seen[-2]


def test_a_thing_is_shown_on_the_page_of_its_kind(filled: Window) -> None:
    filled.session.show_thing("goal", a_goal(filled).id or "")
    assert filled.header.title.text() == "Mål"
    filled.session.show_thing("overview")
    assert filled.header.title.text() == "Översikt"
    filled.session.show_thing("goal", "new")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "title"
    filled.session.show_thing("unknown")
    assert filled.header.title.text() == "Mål"


def test_what_was_saved_is_told_in_the_header_with_the_time(filled: Window) -> None:
    filled.session.save(replace(a_goal(filled), title="Nytt"), why="Ändrade målet")
    assert filled.header.state.text().strip().startswith("Sparat ")


def test_what_was_not_saved_is_told_in_the_header_and_a_click_tells_more(qtbot: QtBot, filled: Window) -> None:
    filled.session.unsaved.emit(DiskFull(name="Året 2023.malverktyg"))
    assert filled.header.state.text().strip() == "Inte sparat – disken är full"
    for box in filled.findChildren(QMessageBox):
        box.close()
    qtbot.wait(1)
    filled.header.state.click()
    assert filled.findChildren(QMessageBox)[-1].text() == "Året 2023.malverktyg kunde inte sparas, för disken är full."
    for box in filled.findChildren(QMessageBox):
        box.close()


def test_what_cannot_be_saved_is_told_once_and_again_when_one_asks(qtbot: QtBot, filled: Window) -> None:
    def boxes() -> list[QMessageBox]:
        return [box for box in filled.findChildren(QMessageBox) if box.isVisible()]

    filled.session.unsaved.emit(DiskFull(name="Året 2023.malverktyg"))
    (box,) = boxes()
    box.close()
    filled.session.unsaved.emit(DiskFull(name="Året 2023.malverktyg"))
    assert boxes() == []  # it is tried again at each pause while one types
    filled.deeds.save()
    (box,) = boxes()
    assert filled.receipts.isHidden()
    box.close()
    filled.session.save(replace(a_goal(filled), title="Nytt"), why="Ändrade målet")
    filled.session.unsaved.emit(DiskFull(name="Året 2023.malverktyg"))
    (box,) = boxes()
    box.close()


def test_who_comes_back_to_the_window_sees_what_a_colleague_has_written(qtbot: QtBot, filled: Window, year_file: Path) -> None:
    goal = a_goal(filled)
    with Desk.open(year_file, "Bo") as other:
        other.change("Ändrat", [replace(goal, title="Bos text")])
    QApplication.sendEvent(filled, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: a_goal(filled).title == "Bos text")
    assert filled.receipts.words.text() == "Någon annan har ändrat i filen, och du ser den som den är nu"


def test_ctrl_z_takes_the_last_change_back_and_ctrl_shift_z_does_it_again(qtbot: QtBot, filled: Window) -> None:
    goal = a_goal(filled)
    filled.session.save(replace(goal, title="Nytt"), why="Ändrade målet")
    assert action(filled, "undo").text() == "&Ångra Ändrade målet"
    qtbot.keyClick(filled, Qt.Key.Key_Z, CTRL)
    assert filled.session.register.find(Goal, goal.id) == goal
    assert filled.receipts.words.text() == "Ångrat: Ändrade målet"
    qtbot.keyClick(filled, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert a_goal(filled).title == "Nytt"


def test_the_period_is_chosen_in_the_header_or_by_keys(qtbot: QtBot, filled: Window) -> None:
    choice = filled.header.period
    assert choice.value() == Period(2023, PeriodPart.T2)
    qtbot.keyClick(filled, Qt.Key.Key_PageUp, CTRL)
    assert filled.session.period == Period(2023, PeriodPart.T1)
    assert choice.value() == Period(2023, PeriodPart.T1)
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert filled.session.period == Period(2023, PeriodPart.H)


def test_what_is_owed_is_counted_in_the_navigation(filled: Window) -> None:
    assert filled.navigation.buttons[4].accessibleName().startswith("Saknas ")
    assert filled.navigation.buttons[1].accessibleName() == "Mål"


def test_the_navigation_folds_to_its_symbols_in_a_narrow_window(qtbot: QtBot, filled: Window) -> None:
    filled.resize(1040, 720)
    qtbot.waitUntil(lambda: filled.navigation.width() < 60)
    assert filled.navigation.buttons[0].text() == ""
    assert filled.navigation.buttons[0].toolTip().startswith("Översikt")


def test_a_receipt_offers_to_undo(filled: Window) -> None:
    goal = a_goal(filled)
    filled.session.remove(goal, why="Tog bort målet")
    filled.session.tell("Målet är borttaget", undoable=True)
    assert filled.receipts.isVisible()
    filled.receipts.undo.click()
    assert filled.session.register.find(Goal, goal.id) == goal


def test_a_receipt_has_the_edges_of_the_size_of_text(filled: Window) -> None:
    filled.session.tell("28 poster importerade", undoable=True)
    filled.rebuild(150)
    edges = [place.layout().contentsMargins().left() for place in (filled.receipts, filled.foot)]
    assert edges == [look.px(16), look.px(8)]
    filled.rebuild(100)
    assert filled.receipts.layout().contentsMargins().left() == 16


def test_ctrl_s_says_that_all_is_saved(qtbot: QtBot, filled: Window) -> None:
    qtbot.keyClick(filled, Qt.Key.Key_S, CTRL)
    assert filled.receipts.words.text() == "Allt sparas medan du skriver"


def test_closing_the_file_goes_back_to_the_first_page_which_names_it(filled: Window) -> None:
    action(filled, "close").trigger()
    assert filled.root.currentWidget() is filled.welcome
    assert filled.welcome.recent.count() == 1


def test_a_file_of_ours_that_is_dropped_is_opened(window: Window, year_file: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(year_file))])
    drop = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: window.session.path == year_file)


def test_what_is_neither_a_file_of_ours_nor_a_workbook_is_not_taken(window: Window) -> None:
    assert window.deeds.can_take([Path("Mål å.xlsx"), Path("b.ODS")])
    assert not window.deeds.can_take([Path("brev.docx")])
    assert not window.deeds.can_take([])


def test_a_file_that_cannot_be_opened_is_told_and_the_window_stays(window: Window, tmp_path: Path) -> None:
    assert not window.deeds.open_file(tmp_path / "saknas.malverktyg")
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "Filen saknas.malverktyg finns inte."
    box.close()


def test_a_file_that_can_only_be_read_is_opened_as_a_copy(
    window: Window, year_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    access, copied = os.access, tmp_path / "Kopian.malverktyg"
    closed = lambda path, mode: access(path, mode) and not (mode & os.W_OK and Path(path) == year_file)  # noqa: E731
    monkeypatch.setattr(os, "access", closed)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copied), ""))
    when_asked(lambda question: question.safe.click())
    assert not window.deeds.open_file(year_file)
    assert not copied.exists()
    when_asked(lambda question: question.act.click())
    assert window.deeds.open_file(year_file)
    assert window.session.path == copied
    when_asked(lambda question: question.act.click())
    assert not window.deeds.open_file(year_file)  # there is one of that name already
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "Kopian.malverktyg finns redan."
    box.close()


def test_a_recent_file_that_is_gone_is_told_and_named_no_more(window: Window, tmp_path: Path) -> None:
    recent.remember(tmp_path / "borta.malverktyg")
    window.welcome.offer(recent.files())
    window.deeds.open_recent(tmp_path / "borta.malverktyg")
    assert recent.files() == []
    assert window.welcome.recent.count() == 0
    for box in window.findChildren(QMessageBox):
        box.close()


def test_the_recent_files_stand_in_the_menu(filled: Window, year_file: Path) -> None:
    menu = next(one for one in filled.menus.file.findChildren(QMenu) if one.title() == "&Senaste filer")
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()] == [year_file.name]


def test_a_recent_file_with_an_ampersand_in_its_name_has_it_in_the_menu(filled: Window) -> None:
    recent.remember(Path("/mapp/Kultur & fritid.malverktyg"))
    menu = next(one for one in filled.menus.file.findChildren(QMenu) if one.title() == "&Senaste filer")
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "Kultur && fritid.malverktyg"  # one alone would be a key


def test_dark_is_a_choice_in_the_menu(window: Window) -> None:
    menu = next(one for one in window.menus.view.findChildren(QMenu) if one.title() == "&Utseende")
    dark = next(one for one in menu.actions() if one.text() == "&Mörkt")
    dark.trigger()
    assert look.now() is DARK
    assert dark.isChecked()


def test_another_text_size_builds_the_window_anew_at_the_same_page(qtbot: QtBot, filled: Window) -> None:
    filled.go(1)
    menu = next(one for one in filled.menus.view.findChildren(QMenu) if one.title() == "&Textstorlek")
    larger = next(one for one in menu.actions() if one.text().startswith("150"))
    before = filled.page
    larger.trigger()
    qtbot.waitUntil(lambda: filled.page is not before)
    assert filled.header.title.text() == "Mål"
    assert filled.header.title.fontMetrics().height() > 30
    filled.session.tell("Kvar")
    qtbot.waitUntil(filled.receipts.isVisible)


def test_f1_opens_the_handbook_at_the_page_one_is_on(qtbot: QtBot, filled: Window) -> None:
    filled.enter(3)
    qtbot.keyClick(filled, Qt.Key.Key_F1)
    assert filled.header.title.text() == "Hjälp"
    assert filled.page is not None
    reading = filled.page.findChild(Reading)
    assert reading is not None
    assert reading.toPlainText().startswith("Bedömning")
    assert reading.hasFocus()
    action(filled, "keys").trigger()
    assert reading.toPlainText().startswith("Kortkommandon")


def test_help_without_a_file_opens_in_a_window_of_its_own(qtbot: QtBot, window: Window) -> None:
    for name, title in (("help_here", "Handbok"), ("keys", "Handbok"), ("about", "Målverktyg")):
        action(window, name).trigger()
        dialog = window.findChildren(QDialog)[-1]
        assert dialog.windowTitle() == title
        dialog.accept()
        qtbot.wait(1)


def test_what_is_written_is_saved_when_the_window_closes(
    filled: Window, year_file: Path, type_text: Callable[[QWidget, str], None]
) -> None:
    goal = a_goal(filled)
    filled.session.show_thing("goal", goal.id or "")
    page = filled.page
    assert page is not None
    title = page.findChild(QWidget, "title")
    assert title is not None
    type_text(title, "Ö")
    filled.close()
    again = Session()
    assert again.open(year_file)
    saved = again.register.find(Goal, goal.id)
    again.close()
    assert saved is not None
    assert "Ö" in saved.title


def test_closing_while_something_is_going_on_asks_first(qtbot: QtBot, filled: Window) -> None:
    def endless(progress: Progress) -> None:
        while True:
            progress.step("Läser", 0, 1)

    work = Work("Läser arbetsböcker", endless, parent=filled)
    filled.works.add(work)

    def answer(question: Question, *, accept: bool) -> None:
        assert question.safe.text() == "Vänta kvar"
        (question.act if accept else question.safe).click()

    when_asked(lambda question: answer(question, accept=False))
    assert not filled.close()
    when_asked(lambda question: answer(question, accept=True))
    with qtbot.waitSignal(work.ended):
        assert filled.close()


def test_work_tells_how_far_it_is_in_the_title(filled: Window) -> None:
    filled.works.stepped.emit(43, 100)
    assert filled.windowTitle() == "43 % – Målverktyg"
    filled.works.emptied.emit()
    assert filled.windowTitle() == "Året 2023 – Målverktyg"


def test_the_first_start_offers_the_looks_beside_their_button(window: Window, qtbot: QtBot) -> None:
    window.welcome.looks.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["&Utseende", "&Textstorlek"]
    menu.close()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert [action.menu() for action in window.menus.view.actions() if action.menu()] == list(window.menus.looks)


def test_the_looks_are_still_there_when_the_menu_beside_their_button_is_gone(window: Window) -> None:
    for _ in range(2):
        window.welcome.looks.click()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()
        QCoreApplication.sendPostedEvents(menu, QEvent.Type.DeferredDelete.value)
        assert not isValid(menu)
    assert all(one.actions() for one in window.menus.looks)


def test_a_window_fits_a_small_screen_also_with_the_largest_text(qtbot: QtBot, year_file: Path) -> None:
    look.choose(scale=200)
    made = a_window(qtbot, year_file, QSize(1280, 720))
    for number in range(len(PAGES)):
        made.go(number)
    assert made.size() == QSize(1280, 720)
    made.close()
    made.deleteLater()


SCREENS = [(QSize(1280, 720), 100), (QSize(1280, 720), 125), (QSize(1920, 1080), 200), (QSize(1280, 720), 200)]


@pytest.mark.parametrize(("size", "scale"), SCREENS)
def test_no_page_goes_on_beyond_the_screens_right_edge(qtbot: QtBot, year_file: Path, size: QSize, scale: int) -> None:
    look.choose(scale=scale)
    made = a_window(qtbot, year_file, size)
    beyond = []
    for number, page in enumerate(PAGES):
        made.go(number)
        QApplication.processEvents()
        try:  # what another thread answers is laid out a moment later
            qtbot.waitUntil(lambda: not _goes_beyond(made), timeout=3000)
        except qtbot.TimeoutError:
            beyond.append(page.name)
    settings = next(page for page in made.pages.values() if isinstance(page, SettingsPage))
    made.show_thing("settings")
    for part in settings.parts:
        settings.show_thing(part)
        QApplication.processEvents()
        if _goes_beyond(made):
            beyond.append(part)
    assert beyond == []
    made.close()
    made.deleteLater()


def test_no_page_scrolls_twice_in_a_low_window_with_the_largest_text(qtbot: QtBot, year_file: Path) -> None:
    """A page's own list or form scrolls, and not the page around it too: its action row would go out of sight."""
    look.choose(scale=200)
    made = a_window(qtbot, year_file, QSize(1280, 720))
    around = next(area for area in made.findChildren(QScrollArea) if area.widget() is made.stack)
    twice = []
    for number, page in enumerate(PAGES):
        made.go(number)
        QApplication.processEvents()
        if around.verticalScrollBar().maximum():
            twice.append(page.name)
    assert twice == []
    made.close()
    made.deleteLater()


def _goes_beyond(window: Window) -> bool:
    areas = (area for area in window.findChildren(QScrollArea) if area.isVisible())
    return any(area.horizontalScrollBar().maximum() for area in areas)


def a_window(qtbot: QtBot, path: Path, size: QSize) -> Window:
    made = Window(Session(today=date(2023, 9, 21)))
    qtbot.addWidget(made, before_close_func=lambda window: window.works.works.clear())
    made.resize(size)
    made.show()
    assert made.deeds.open_file(path)
    return made


def test_a_double_click_on_files_is_told_to_the_desktop(window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("ui.desktop.association.association", lambda: DataFolder(tmp_path, ("malverktyg",), list))
    action(window, "associate").trigger()
    assert (tmp_path / "applications" / "malverktyg.desktop").exists()
    assert "dubbelklick" in window.receipts.words.text()
