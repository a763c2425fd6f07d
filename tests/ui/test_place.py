"""What one has written and where one is, in a window that is built anew in another text size."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Activity, Goal
from ui import look
from ui.pages.activities import ActivitiesPage
from ui.pages.assessments import AssessmentsPage
from ui.pages.goals import GoalsPage
from ui.pages.settings import SettingsPage
from ui.window import Window

Type = Callable[[QWidget, str], None]


@pytest.fixture
def window(window: Window, year_file: Path) -> Iterator[Window]:
    assert window.deeds.open_file(year_file)
    yield window
    look.choose(scale=100)


def enlarge(window: Window) -> None:
    look.choose(scale=150)
    window.rebuild()
    QApplication.processEvents()


def test_a_new_goal_that_lacks_its_wording_waits_on(window: Window, type_text: Type) -> None:
    window.show_thing("goal", "new")
    page = window.page
    assert isinstance(page, GoalsPage)
    body = page.goal.form.editor("body").value()  # type: ignore[attr-defined]
    type_text(page.goal.form.editor("number"), "4.7")
    enlarge(window)
    page = window.page
    assert isinstance(page, GoalsPage)
    draft = page.goal.form.draft()
    assert isinstance(draft, Goal)
    assert (draft.id, draft.number, draft.title, draft.body) == (None, "4.7", "", body)
    goals = len(window.session.register.all(Goal))
    type_text(page.goal.form.editor("title"), "Skolmaten är god")
    window.session.flush()
    assert len(window.session.register.all(Goal)) == goals + 1


def test_a_text_with_an_error_stays_as_it_is_written(window: Window) -> None:
    goal = window.session.register.goals_of(2023)[1]
    window.show_thing("goal", goal.id or "")
    page = window.page
    assert isinstance(page, GoalsPage)
    page.goal.form.editor("title").write("")  # type: ignore[attr-defined]
    enlarge(window)
    page = window.page
    assert isinstance(page, GoalsPage)
    draft = page.goal.form.draft()
    assert draft is not None
    assert (draft.id, draft.title) == (goal.id, "")
    assert page.goal.form.cells["title"].remark.kind is not None
    assert window.session.register.find(Goal, goal.id) == goal


def test_what_waits_on_another_page_waits_on_too(window: Window, type_text: Type) -> None:
    window.show_thing("activity", "new")
    page = window.page
    assert isinstance(page, ActivitiesPage)
    type_text(page.activity.form.editor("comment"), "Väntar på svar")
    window.show_thing("body")
    settings = window.page
    assert isinstance(settings, SettingsPage)
    settings.new_here()
    type_text(settings.bodies.form.editor("short"), "MN")
    window.go(3)
    enlarge(window)
    assert isinstance(window.page, AssessmentsPage)
    activities = next(page for page in window.pages.values() if isinstance(page, ActivitiesPage))
    settings = next(page for page in window.pages.values() if isinstance(page, SettingsPage))
    drafts = activities.activity.form.draft(), settings.bodies.form.draft()
    assert isinstance(drafts[0], Activity)
    assert isinstance(drafts[1], Body)
    assert (drafts[0].comment, drafts[1].short) == ("Väntar på svar", "MN")


@pytest.mark.parametrize("kind", ["goal", "assessment"])
def test_the_same_goal_is_shown(window: Window, kind: str) -> None:
    goal = window.session.register.goals_of(2023)[2]
    window.show_thing(kind, goal.id or "")
    enlarge(window)
    assert getattr(window.page, "current", "") == goal.id
