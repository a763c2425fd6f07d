"""A form is a value on loan."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.scales import ActivityStatus
from ui.forms.editors import NumberEdit, PeopleEdit, TimeEdit
from ui.forms.field import Field, FieldCell
from ui.forms.form import PAUSE, Form
from ui.session import Session
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.long_text import LongText
from ui.widgets.remark import Kind

Typing = Callable[[QWidget, str], None]


def take_time(activity: Activity) -> TimeSpan:
    return activity.time


def put_time(span: TimeSpan) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "precision": span.precision, "time_text": span.text}


@pytest.fixture
def activity(opened: Session) -> Activity:
    return next(one for one in opened.register.all(Activity).values() if one.comment)


@pytest.fixture
def form(stage: QWidget, opened: Session, activity: Activity) -> Form[Activity]:
    statuses = Choice([(None, "–"), *((status, status.label) for status in ActivityStatus)])
    made = Form[Activity](
        opened,
        (
            Field(name="title", label="Vad", editor=LongText(), need="obligatorisk"),
            (
                Field(name="status", label="Läge", editor=statuses, at_once=True),
                Field(name="responsible", label="Ansvarig", editor=PeopleEdit()),
            ),
            Field(
                name="end",
                label="När",
                editor=TimeEdit(lambda: 2023),
                also=("start", "precision", "time_text"),
                take=take_time,
                put=put_time,
            ),
            Field(name="percent", label="Andel klart", editor=NumberEdit(), help="I procent."),
            Field(name="comment", label="Kommentar", editor=Line(), most_characters=300),
        ),
        why="Ändrade aktiviteten",
    )
    elsewhere = Line()
    elsewhere.setObjectName("elsewhere")
    for part in (made, elsewhere):
        column(stage).addWidget(part)
    made.load(activity)
    return made


def saved(session: Session, activity: Activity) -> Activity:
    found = session.register.find(Activity, activity.id)
    assert found is not None
    return found


def column(stage: QWidget) -> QVBoxLayout:
    layout = stage.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def leave(form: Form[Activity]) -> None:
    elsewhere = form.window().findChild(Line, "elsewhere")
    assert elsewhere is not None
    elsewhere.setFocus()


def test_what_was_only_looked_at_is_unchanged(opened: Session, form: Form[Activity]) -> None:
    before = opened.register
    for one in before.all(Activity).values():
        form.load(one)
        assert form.draft() == one
        assert not form.is_dirty
        for cell in form.cells.values():
            cell.field.editor.setFocus()
        opened.flush()
    assert opened.register is before


def test_leaving_a_field_saves_it(opened: Session, form: Form[Activity], activity: Activity, type_text: Typing) -> None:
    title = form.editor("title")
    title.setFocus()
    type_text(title, "Ö\u00a0")
    assert form.is_dirty
    leave(form)
    assert saved(opened, activity).title == "Ö\u00a0" + activity.title
    assert not form.is_dirty
    assert opened.can_undo == "Ändrade aktiviteten"


def test_a_pause_in_typing_saves_and_leaves_the_cursor(
    qtbot: QtBot, opened: Session, form: Form[Activity], type_text: Typing
) -> None:
    title = form.editor("title")
    assert isinstance(title, LongText)
    title.setFocus()
    title.select(3, 3)
    type_text(title, "åä")
    with qtbot.waitSignal(form.stored, timeout=3000):
        pass
    assert title.textCursor().position() == 5
    assert title.hasFocus()


def test_a_choice_is_saved_at_once(opened: Session, form: Form[Activity], activity: Activity) -> None:
    choice = form.editor("status")
    assert isinstance(choice, Choice)
    choice.set_value(ActivityStatus.DONE)
    choice.activated.emit(choice.currentIndex())
    assert saved(opened, activity).status is ActivityStatus.DONE


def test_what_the_arrow_keys_pass_in_a_choice_is_not_saved(
    qtbot: QtBot, opened: Session, form: Form[Activity], activity: Activity
) -> None:
    status, before = form.editor("status"), opened.register
    assert isinstance(status, Choice)
    status.setFocus()
    status.setCurrentIndex(0)
    for _ in range(2):
        qtbot.keyClick(status, Qt.Key.Key_Down)
    assert opened.register is before
    leave(form)
    assert saved(opened, activity).status is status.value()
    assert opened.undo()
    assert saved(opened, activity).status is activity.status


def test_a_field_with_an_error_stays_as_written_while_the_others_are_saved(
    opened: Session, form: Form[Activity], activity: Activity, type_text: Typing
) -> None:
    title, comment = form.editor("title"), form.editor("comment")
    assert isinstance(title, LongText)
    title.setFocus()
    title.selectAll()
    type_text(title, " ")
    comment.setFocus()
    type_text(comment, "!")
    leave(form)
    assert saved(opened, activity).title == activity.title
    assert saved(opened, activity).comment == activity.comment + "!" or saved(opened, activity).comment == "!" + activity.comment
    assert title.value() == " "
    assert form.cells["title"].remark.kind is Kind.ERROR
    assert form.cells["title"].remark.words.text() == "Skriv vad som ska göras."
    assert title.property("remark") == "error"


def test_an_error_goes_as_soon_as_it_is_put_right_and_comes_first_on_leaving(form: Form[Activity], type_text: Typing) -> None:
    title = form.editor("title")
    assert isinstance(title, LongText)
    remark = form.cells["title"].remark
    title.setFocus()
    title.selectAll()
    type_text(title, " ")
    assert remark.kind is None
    leave(form)
    assert remark.kind is Kind.ERROR
    title.setFocus()
    type_text(title, "Nu")
    assert remark.kind is None


def test_an_empty_field_is_told_only_after_a_visit_or_when_all_is_asked_for(opened: Session, form: Form[Activity]) -> None:
    form.load(Activity(title=""))
    assert form.cells["title"].remark.kind is None
    assert {problem.field for problem in form.tell_all()} == {"title", "goal"}
    assert form.cells["title"].remark.kind is Kind.ERROR


def test_a_time_is_written_freely_and_its_reading_told(
    opened: Session, form: Form[Activity], activity: Activity, type_text: Typing
) -> None:
    field, remark = form.editor("end"), form.cells["end"].remark
    assert isinstance(field, TimeEdit)
    field.setFocus()
    field.selectAll()
    type_text(field, "HT 2023")
    assert remark.words.text() == "Tolkas som 1 juli 2023 till 31 december 2023"
    leave(form)
    now = saved(opened, activity)
    assert (str(now.start), str(now.end), now.time_text) == ("2023-07-01", "2023-12-31", "HT 2023")


def test_undo_takes_the_saved_change_back_in_the_form_too(
    opened: Session, form: Form[Activity], activity: Activity, type_text: Typing
) -> None:
    title = form.editor("title")
    assert isinstance(title, LongText)
    title.setFocus()
    type_text(title, "X")
    assert opened.undo()
    assert title.value() == activity.title
    assert form.loaded == activity


def test_what_others_change_is_shown_and_what_one_is_writing_stays(
    opened: Session, form: Form[Activity], activity: Activity, type_text: Typing
) -> None:
    title, comment = form.editor("title"), form.editor("comment")
    assert isinstance(title, LongText)
    assert isinstance(comment, Line)
    title.setFocus()
    title.selectAll()
    type_text(title, " ")
    opened.save(replace(activity, comment="Ny"), why="Ändrade aktiviteten")
    assert comment.value() == "Ny"
    assert title.value() == " "


def test_a_form_whose_thing_is_gone_says_so(qtbot: QtBot, opened: Session, form: Form[Activity], activity: Activity) -> None:
    with qtbot.waitSignal(form.gone):
        opened.remove(activity, why="Tog bort aktiviteten")
    assert form.loaded is None
    assert not form.isEnabled()
    assert form.draft() is None


def test_another_thing_is_loaded_only_after_what_was_written_is_saved(
    opened: Session, form: Form[Activity], activity: Activity, type_text: Typing
) -> None:
    other = next(one for one in opened.register.all(Activity).values() if one.id != activity.id)
    type_text(form.editor("title"), "X")
    form.load(other)
    assert saved(opened, activity).title != activity.title
    assert form.draft() == other


def test_a_new_thing_without_what_it_must_have_waits_for_it_with_a_remark_and_no_box(
    qtbot: QtBot, form: Form[Activity], opened: Session, activity: Activity, type_text: Typing
) -> None:
    told: list[object] = []
    opened.unsaved.connect(told.append)
    form.load(Activity(goal=activity.goal, title=""))
    form.focus("comment")
    type_text(form.editor("comment"), "Det sista först")
    qtbot.keyClick(form.editor("comment"), Qt.Key.Key_Tab)
    qtbot.wait(PAUSE + 100)
    assert told == []
    assert form.cells["title"].remark.kind is Kind.ERROR
    assert form.is_dirty
    form.focus("title")
    type_text(form.editor("title"), "Kartlägg")
    opened.flush()
    assert form.loaded is not None
    saved = opened.register.find(Activity, form.loaded.id)
    assert saved is not None
    assert (saved.title, saved.comment) == ("Kartlägg", "Det sista först")


def test_a_new_thing_gets_its_id_by_being_saved(
    opened: Session, form: Form[Activity], activity: Activity, type_text: Typing
) -> None:
    form.load(Activity(title="", goal=activity.goal))
    type_text(form.editor("title"), "Måla bänkar")
    form.flush()
    assert form.loaded is not None
    assert form.loaded.id is not None
    assert saved(opened, form.loaded).title == "Måla bänkar"


def test_tab_goes_through_the_fields_as_they_are_read(qtbot: QtBot, form: Form[Activity]) -> None:
    form.editor("title").setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
    assert seen == ["status", "responsible", "end", "percent"]


def test_every_field_has_a_name_that_a_screen_reader_says(form: Form[Activity]) -> None:
    for cell in form.cells.values():
        assert cell.field.editor.accessibleName() == cell.field.label
        assert cell.label.buddy() is cell.field.editor
    assert form.editor("percent").accessibleDescription() == "I procent."


def test_a_counter_counts_as_one_types(form: Form[Activity], activity: Activity, type_text: Typing) -> None:
    type_text(form.editor("comment"), "!")
    assert form.cells["comment"].counter.text() == f"{len(activity.comment) + 1} av 300 tecken"


def test_a_short_help_may_stand_beside_its_label_and_then_the_counter_below(qtbot: QtBot) -> None:
    cell = FieldCell(Field(name="comment", label="Kommentar", editor=Line(), help="Varför?", beside=True, most_characters=9))
    qtbot.addWidget(cell)
    cell.resize(500, 120)
    cell.show()
    assert cell.help.y() < cell.field.editor.y() < cell.counter.y()
    assert cell.help.x() > cell.label.geometry().right()
    plain = FieldCell(Field(name="comment", label="Kommentar", editor=Line(), help="Varför?", most_characters=9))
    qtbot.addWidget(plain)
    plain.resize(500, 120)
    plain.show()
    assert plain.counter.y() < plain.help.y() < plain.field.editor.y()


@pytest.mark.parametrize("wide", [700, 320])
def test_editors_side_by_side_stand_on_one_line_whatever_their_help_says(stage: QWidget, opened: Session, wide: int) -> None:
    helped = Field(name="comment", label="Tid", editor=Line(), help="Skriv som du brukar: 31 okt, v. 35, våren 2023, löpande.")
    made = Form[Activity](opened, ((helped, Field(name="title", label="Vad", editor=Line())),), why="Ändrade aktiviteten")
    column(stage).addWidget(made)
    made.setFixedWidth(wide)
    QApplication.processEvents()
    tops = [made.editor(name).mapTo(made, QPoint()).y() for name in ("comment", "title")]
    assert tops[0] == tops[1]
    assert made.cells["comment"].help.height() >= made.cells["comment"].help.heightForWidth(made.cells["comment"].width())


def test_what_a_field_does_not_have_takes_no_room(stage: QWidget, opened: Session) -> None:
    made = Form[Activity](opened, (Field(name="title", label="Vad", editor=Line()),), why="Ändrade aktiviteten")
    column(stage).addWidget(made)
    cell = made.cells["title"]
    cell.label.hide()
    QApplication.processEvents()
    assert cell.field.editor.y() <= 3


def test_fields_side_by_side_stand_under_one_another_where_they_have_no_room(form: Form[Activity], stage: QWidget) -> None:
    status, responsible = form.cells["status"], form.cells["responsible"]
    stage.resize(700, 600)
    QApplication.processEvents()
    assert status.y() == responsible.y()
    responsible.setMinimumWidth(300)
    status.setMinimumWidth(300)
    stage.resize(400, 600)
    QApplication.processEvents()
    assert responsible.y() > status.y()
    assert form.minimumSizeHint().width() < 400
    stage.resize(700, 600)
    QApplication.processEvents()
    assert status.y() == responsible.y()
