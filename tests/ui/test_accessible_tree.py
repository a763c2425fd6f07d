"""All that a screen reader finds, from the window down: nothing to use without a name, no role that says nothing, in reading order."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity
from malverktyg.errors import FileMissing
from tests.ui.pages.importing.books import COLOURS
from ui import about, errors
from ui.pages import PAGES
from ui.pages.activities import ActivitiesPage
from ui.pages.activities.page import View
from ui.pages.importing import ImportingPage
from ui.pages.importing.interpretation import Interpretation
from ui.pages.proposal import ProposalPage
from ui.pages.proposal.freeze_dialog import FreezeDialog
from ui.pages.settings import SettingsPage
from ui.reading_order import stops
from ui.sources.dialog import SourceDialog
from ui.widgets.question import Question
from ui.window import Window

Role = QAccessible.Role
USED = {
    Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.List, Role.Tree,
    Role.Table, Role.Link, Role.MenuBar, Role.MenuItem, Role.ButtonMenu, Role.Chart, Role.Document, Role.ProgressBar,
}  # fmt: skip
TOLD = {Role.Graphic}  # a drawing that only repeats a word is blank space
WHOLES = {Role.Tree, Role.List, Role.Table}  # their rows are looked at in test_accessible
PARTS = ("municipality", "body", "focus_area", "goal_area", "deadline", "decision", "assignment", "template")
SECONDS_20 = 20_000


@pytest.fixture
def window(window: Window, year_file: Path) -> Window:
    assert window.deeds.open_file(year_file)
    return window


def tree(root: QWidget) -> Iterator[QAccessibleInterface]:
    """What is shown in a widget, as a screen reader walks through it."""
    QApplication.processEvents()
    found = QAccessible.queryAccessibleInterface(root)
    assert found is not None
    yield from _within(found)


def _within(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not node.isValid() or node.state().invisible:
        return
    yield node
    if node.role() not in WHOLES:
        for number in range(node.childCount()):
            child = node.child(number)
            if child is not None:
                yield from _within(child)


def silent(root: QWidget) -> list[str]:
    """What there is to use that does not say its name, or what it is."""
    found = []
    for node in tree(root):
        thing = node.object()
        name = thing.accessibleName() if isinstance(thing, QComboBox) else node.text(QAccessible.Text.Name)
        nameless = node.role() in (*USED, *TOLD) and not name.strip()
        vague = node.role() in (Role.NoRole, Role.Client) and isinstance(thing, QWidget) and _takes_keys(thing)
        if nameless or vague:
            found.append(f"{node.role().name} {type(thing).__name__} {name!r}")
    return found


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


@pytest.mark.parametrize("number", range(len(PAGES)), ids=[page.name for page in PAGES])
def test_a_page_says_all_that_it_is_made_of(qtbot: QtBot, window: Window, number: int) -> None:
    window.enter(number)
    qtbot.waitUntil(lambda: getattr(window.page, "is_settled", True))
    assert silent(window) == []
    page = window.page
    if isinstance(page, ActivitiesPage) and page.side.views is not None:
        for view in View:
            page.side.views.set_value(view)
            page.side.views.edited.emit()
            assert silent(window) == [], view
    if isinstance(page, ProposalPage):
        for section in page.form.sections:
            section.unfold()
        assert silent(window) == []


def test_every_part_of_the_settings_says_all_that_it_is_made_of(window: Window) -> None:
    window.show_thing("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    for part in PARTS:
        page.show_thing(part)
        assert silent(window) == [], part
        page.new_here()
        assert silent(window) == [], f"a new one: {part}"


def test_the_first_page_and_what_it_opens_say_all_that_they_are_made_of(window: Window) -> None:
    window.session.close()
    assert silent(window) == []
    for made in (about.show_program(window), about.show_handbook(window, "start"), errors.show(window, FileMissing(name="x"))):
        assert silent(made) == [], made.windowTitle()
        made.close()


def test_the_dialogs_say_all_that_they_are_made_of(window: Window) -> None:
    session = window.session
    activity = next(iter(session.register.all(Activity).values()))
    dialogs: list[QDialog] = [
        Question("Ta bort målet?", "Allt går.", safe="Behåll", act="Ta bort", parent=window),
        FreezeDialog((), window),
        SourceDialog(session, activity, window),
    ]
    for made in dialogs:
        made.open()
        assert silent(made) == [], made.windowTitle()
        assert made.windowTitle()
        assert made.focusWidget() is not None, made.windowTitle()
        made.reject()


def test_the_plan_of_an_import_says_all_that_it_is_made_of(qtbot: QtBot, window: Window) -> None:
    window.deeds.take([COLOURS])
    page = window.page
    assert isinstance(page, ImportingPage)
    qtbot.waitUntil(lambda: page.plan is not None, timeout=SECONDS_20)
    assert silent(window) == []
    made = Interpretation(page.opened[0], 2023, window)
    made.open()
    assert silent(made) == []
    made.reject()


@pytest.mark.parametrize("number", range(len(PAGES)), ids=[page.name for page in PAGES])
def test_a_page_is_read_in_the_order_in_which_tab_goes_through_it(qtbot: QtBot, window: Window, number: int) -> None:
    window.enter(number)
    qtbot.waitUntil(lambda: getattr(window.page, "is_settled", True))
    tabbed = list(stops(window))
    read = [thing for node in tree(window) if isinstance(thing := node.object(), QWidget) and thing in tabbed]
    wrong = [
        f"{before.accessibleName()} before {after.accessibleName()}"
        for before, after in pairwise(read)
        if tabbed.index(before) > tabbed.index(after)
    ]
    assert wrong == []
