"""Two programs on one file: what is written in a form never takes the place of what somebody else has saved meanwhile."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity
from malverktyg.errors import ChangedElsewhere
from malverktyg.jobs.register import Desk
from ui.forms.field import Field
from ui.forms.form import Form
from ui.session import Session
from ui.widgets.line import Line
from ui.widgets.remark import Kind

Typing = Callable[[QWidget, str], None]
THEIRS, OURS = "Kollegans ord", "Våra ord"


@pytest.fixture
def activity(opened: Session) -> Activity:
    return next(iter(opened.register.all(Activity).values()))


@pytest.fixture
def colleague(opened: Session, year_file: Path) -> Iterator[Desk]:
    with Desk.open(year_file, "kollega") as desk:
        yield desk


@pytest.fixture
def form(stage: QWidget, opened: Session, activity: Activity) -> Form[Activity]:
    made = Form[Activity](
        opened,
        (Field(name="title", label="Vad", editor=Line()), Field(name="comment", label="Kommentar", editor=Line())),
        why="Ändrade aktiviteten",
    )
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.load(activity)
    return made


def write(form: Form[Activity], name: str, text: str, type_text: Typing) -> None:
    line = form.editor(name)
    assert isinstance(line, Line)
    line.setFocus()
    line.selectAll()
    type_text(line, text)


def held(session: Session, activity: Activity) -> Activity:
    found = session.register.find(Activity, activity.id)
    assert found is not None
    return found


def refused(qtbot: QtBot, form: Form[Activity], session: Session) -> None:
    with qtbot.waitSignal(session.unsaved) as told:
        form.flush()
    assert isinstance(told.args[0], ChangedElsewhere)


def test_the_same_field_keeps_the_others_text_in_the_file_and_ours_in_the_form(
    qtbot: QtBot, opened: Session, form: Form[Activity], activity: Activity, colleague: Desk, type_text: Typing
) -> None:
    colleague.change("Ändrade", [replace(activity, title=THEIRS)])
    write(form, "title", OURS, type_text)
    refused(qtbot, form, opened)
    form.flush()
    assert held(opened, activity).title == THEIRS
    title = form.editor("title")
    assert isinstance(title, Line)
    assert title.value() == OURS
    remark = form.cells["title"].remark
    assert remark.kind is Kind.WARNING
    assert THEIRS in remark.words.text()


def test_who_goes_on_writing_has_seen_the_others_text(
    qtbot: QtBot, opened: Session, form: Form[Activity], activity: Activity, colleague: Desk, type_text: Typing
) -> None:
    colleague.change("Ändrade", [replace(activity, title=THEIRS)])
    write(form, "title", OURS, type_text)
    refused(qtbot, form, opened)
    write(form, "title", f"{OURS} och {THEIRS}", type_text)
    form.flush()
    assert held(opened, activity).title == f"{OURS} och {THEIRS}"
    assert form.cells["title"].remark.kind is None


def test_the_others_text_is_taken_by_the_link(
    qtbot: QtBot, opened: Session, form: Form[Activity], activity: Activity, colleague: Desk, type_text: Typing
) -> None:
    colleague.change("Ändrade", [replace(activity, title=THEIRS)])
    write(form, "title", OURS, type_text)
    refused(qtbot, form, opened)
    form.cells["title"].remark.repair.click()
    assert not form.is_dirty
    assert form.cells["title"].remark.kind is None
    title = form.editor("title")
    assert isinstance(title, Line)
    assert title.value() == THEIRS


def test_another_field_of_the_same_thing_is_saved_beside_the_others(
    qtbot: QtBot, opened: Session, form: Form[Activity], activity: Activity, colleague: Desk, type_text: Typing
) -> None:
    colleague.change("Ändrade", [replace(activity, title=THEIRS)])
    write(form, "comment", OURS, type_text)
    refused(qtbot, form, opened)
    with qtbot.waitSignal(form.stored, timeout=3000):
        pass
    now = held(opened, activity)
    assert (now.title, now.comment) == (THEIRS, OURS)


def test_a_form_that_hears_of_the_others_text_later_still_does_not_overwrite_it(
    qtbot: QtBot, opened: Session, form: Form[Activity], activity: Activity, colleague: Desk, type_text: Typing
) -> None:
    colleague.change("Ändrade", [replace(activity, title=THEIRS)])
    write(form, "title", OURS, type_text)
    assert opened.desk is not None
    assert opened.desk.refresh()
    refused(qtbot, form, opened)
    assert held(opened, activity).title == THEIRS
    assert THEIRS in form.cells["title"].remark.words.text()
