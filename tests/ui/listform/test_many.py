"""Several things at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from tests.ui.answering import when_asked
from ui.pages.activities import ActivitiesPage
from ui.pages.goals import GoalsPage
from ui.session import Session
from ui.widgets.question import Question


@pytest.fixture
def page(stage: QWidget, opened: Session) -> ActivitiesPage:
    made = ActivitiesPage(opened)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def pick(qtbot: QtBot, page: ActivitiesPage | GoalsPage, more: int) -> list[str]:
    tree = page.side.tree
    tree.setFocus()
    for _ in range(more):
        qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    return tree.picked_keys()


def test_several_rows_show_what_their_things_have_in_common(qtbot: QtBot, page: ActivitiesPage, opened: Session) -> None:
    page.side.tree.choose(page.side.keys()[0])
    keys = pick(qtbot, page, 2)
    assert len(keys) == 3
    assert page.right.currentWidget() is page.several
    assert page.several.heading.text() == "3 aktiviteter är markerade"
    register = page.session.register
    alike = [replace(register.all(Activity)[key], status=ActivityStatus.DONE) for key in keys]
    page.several.show_things(alike)
    assert page.several.status.value() is ActivityStatus.DONE
    page.several.show_things([*alike[1:], replace(alike[0], status=None)])
    assert page.several.status.currentIndex() == -1
    assert page.several.status.placeholderText() == "Olika"


def test_thousands_of_them_are_counted_with_a_space(page: ActivitiesPage) -> None:
    page.several.show_things([Activity(title="Öppna") for _ in range(1022)])
    assert page.several.heading.text() == "1\u00a0022 aktiviteter är markerade"


def test_one_choice_changes_them_all_and_one_ctrl_z_takes_it_back(qtbot: QtBot, page: ActivitiesPage, opened: Session) -> None:
    page.side.tree.choose(page.side.keys()[0])
    keys = pick(qtbot, page, 2)
    before = opened.register
    page.several.status.set_value(ActivityStatus.DONE)
    page.several.status.edited.emit()
    assert [opened.register.all(Activity)[key].status for key in keys] == [ActivityStatus.DONE] * 3
    assert opened.can_undo == "Ändrade läget för 3 aktiviteter"
    assert page.side.tree.picked_keys() == keys
    assert opened.undo()
    assert opened.register.all(Activity) == before.all(Activity)


def test_what_the_arrow_keys_pass_is_not_saved_only_where_they_stop(qtbot: QtBot, page: ActivitiesPage, opened: Session) -> None:
    page.side.tree.choose(page.side.keys()[0])
    keys = pick(qtbot, page, 2)
    before, status = opened.register, page.several.status
    status.setFocus()
    status.setCurrentIndex(0)
    for _ in range(2):
        qtbot.keyClick(status, Qt.Key.Key_Down)
    assert opened.register is before
    chosen = status.value()
    page.side.tree.setFocus()
    assert {opened.register.all(Activity)[key].status for key in keys} == {chosen}
    assert opened.undo()
    assert opened.register.all(Activity) == before.all(Activity)


def test_where_the_arrow_keys_rest_is_saved_too_and_before_ctrl_z_takes_it_back(
    qtbot: QtBot, page: ActivitiesPage, opened: Session
) -> None:
    page.side.tree.choose(page.side.keys()[0])
    keys = pick(qtbot, page, 1)
    before, status = opened.register, page.several.status
    status.setFocus()
    status.setCurrentIndex(0)
    qtbot.keyClick(status, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: opened.register is not before)
    assert {opened.register.all(Activity)[key].status for key in keys} == {status.value()}
    qtbot.keyClick(status, Qt.Key.Key_Down)
    opened.flush()
    assert {opened.register.all(Activity)[key].status for key in keys} == {status.value()}


def test_a_text_is_saved_when_it_is_left_and_read_as_always(
    qtbot: QtBot, page: ActivitiesPage, opened: Session, type_text: Callable[[QWidget, str], None]
) -> None:
    page.side.tree.choose(page.side.keys()[0])
    keys = pick(qtbot, page, 1)
    page.several.time.setFocus()
    page.several.time.selectAll()
    type_text(page.several.time, "våren 2024")
    qtbot.keyClick(page.several.time, Qt.Key.Key_Return)
    assert {opened.register.all(Activity)[key].time_text for key in keys} == {"våren 2024"}


def test_looking_at_several_things_changes_nothing(qtbot: QtBot, page: ActivitiesPage, opened: Session) -> None:
    before = opened.register
    page.side.tree.choose(page.side.keys()[0])
    pick(qtbot, page, 3)
    for editor in (page.several.responsible, page.several.time):
        editor.setFocus()
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    page.side.tree.choose(page.side.keys()[1])
    assert opened.register is before
    assert page.right.currentWidget() is page.detail


def test_several_are_removed_after_a_question(qtbot: QtBot, page: ActivitiesPage, opened: Session) -> None:
    page.side.tree.choose(page.side.keys()[0])
    keys = pick(qtbot, page, 1)

    def press(question: Question) -> None:
        assert question.windowTitle() == "Ta bort 2 aktiviteter?"
        question.act.click()

    when_asked(press)
    page.several.remove.click()
    assert not set(keys) & set(opened.register.all(Activity))
    assert opened.can_undo == "Tog bort 2 aktiviteter"


def test_goals_get_an_owner_a_focus_area_and_a_status_together(qtbot: QtBot, stage: QWidget, opened: Session) -> None:
    page = GoalsPage(opened)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(page)
    page.show()
    page.side.tree.choose(page.side.keys()[1])
    keys = pick(qtbot, page, 1)
    area = opened.register.focus_areas[-1].id
    for choice, value in ((page.several.owner, "sn"), (page.several.area, area), (page.several.status, GoalStatus.PARTLY)):
        choice.set_value(value)
        choice.edited.emit()
    goals = [opened.register.all(Goal)[key] for key in keys]
    assert {goal.body for goal in goals} == {"sn"}
    assert {goal.focus_areas[0] for goal in goals} == {area}
    judged = [opened.register.assessment_of(goal.id, opened.period) for goal in goals]
    assert [one.status for one in judged if one] == [GoalStatus.PARTLY] * 2


def test_the_right_button_on_one_of_several_leaves_them_chosen_and_their_menu_is_about_all(
    qtbot: QtBot, page: ActivitiesPage, opened: Session
) -> None:
    tree = page.side.tree
    tree.choose(page.side.keys()[0])
    keys = pick(qtbot, page, 2)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.RightButton, pos=tree.place_of(keys[1]))
    assert tree.picked_keys() == keys
    assert page.right.currentWidget() is page.several
    steps, remove = page.row_deeds()
    assert (steps.words, remove.words) == ("Läge", "Ta bort de markerade")
    done = next(one for one in steps.within if one.words == "Klar").do
    assert done is not None
    done()
    assert {opened.register.all(Activity)[key].status for key in keys} == {ActivityStatus.DONE}


def test_the_menu_of_one_row_changes_it_shows_its_goal_and_removes_it(qtbot: QtBot, page: ActivitiesPage) -> None:
    page.side.tree.choose(page.side.keys()[0])
    assert [deed.words for deed in page.row_deeds()] == ["Ändra", "Läge", "Visa målet", "Ta bort"]
