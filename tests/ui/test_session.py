"""The session."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.errors import CannotSave, CannotUndo, ChangedElsewhere, NotOurFile
from malverktyg.jobs.register import Desk
from ui.session import Session


def a_goal(session: Session) -> Goal:
    return next(iter(session.register.all(Goal).values()))


def test_a_session_without_a_file_is_empty_and_writes_nothing(session: Session) -> None:
    assert session.path is None
    assert session.save(Goal(year=2023, title="Mål"), why="Nytt mål") == ()
    assert not session.undo()
    assert session.can_undo is None
    assert session.can_redo is None


def test_opening_announces_the_file_and_turns_to_the_period_that_is_worked_with(
    qtbot: QtBot, session: Session, year_file: Path
) -> None:
    with qtbot.waitSignal(session.opened):
        assert session.open(year_file)
    assert session.path == year_file
    assert session.period == Period(2023, PeriodPart.T2)


def test_a_file_that_cannot_be_opened_is_told_and_the_one_that_is_open_stays(
    qtbot: QtBot, opened: Session, tmp_path: Path
) -> None:
    foreign = tmp_path / "annan.malverktyg"
    foreign.write_bytes(b"SQLite format 3\0" + bytes(200))
    before = opened.path
    with qtbot.waitSignal(opened.failed) as told:
        assert not opened.open(foreign)
    assert isinstance(told.args[0], NotOurFile)
    assert opened.path == before


def test_saving_gives_the_value_and_then_everybody_sees_it(qtbot: QtBot, opened: Session) -> None:
    goal = replace(a_goal(opened), title="Fler elever är behöriga enligt §\u00a0147")
    with qtbot.waitSignals([opened.changed, opened.saved]):
        assert opened.save_one(goal, "Ändrade målet") == goal
    assert opened.register.find(Goal, goal.id) == goal


def test_nothing_is_announced_where_nothing_differs(qtbot: QtBot, opened: Session) -> None:
    with qtbot.assertNotEmitted(opened.changed):
        opened.save(a_goal(opened), why="Ändrade målet")


def test_what_cannot_be_saved_is_told_and_changes_nothing(qtbot: QtBot, opened: Session) -> None:
    before = opened.register
    with qtbot.waitSignal(opened.unsaved) as told:
        assert opened.save_one(replace(a_goal(opened), title=" "), "Ändrade målet") is None
    assert isinstance(told.args[0], CannotSave)
    assert opened.register is before


def test_a_change_is_undone_and_done_again(opened: Session) -> None:
    goal = a_goal(opened)
    opened.save(replace(goal, title="Nytt"), why="Ändrade målet")
    assert opened.can_undo == "Ändrade målet"
    assert opened.undo()
    assert opened.register.find(Goal, goal.id) == goal
    assert opened.redo()
    changed = opened.register.find(Goal, goal.id)
    assert changed is not None
    assert changed.title == "Nytt"


def test_removing_says_whether_something_went(opened: Session) -> None:
    goal = a_goal(opened)
    assert opened.remove(goal, why="Tog bort målet")
    assert opened.register.find(Goal, goal.id) is None


def test_forms_hand_in_what_is_written_before_the_period_changes_or_the_file_closes(qtbot: QtBot, opened: Session) -> None:
    with qtbot.waitSignals([opened.flushing, opened.period_changed]):
        opened.set_period(opened.period.next)
    with qtbot.waitSignals([opened.flushing, opened.closed]):
        opened.close()
    assert opened.path is None


def test_the_same_period_again_is_no_news(qtbot: QtBot, opened: Session) -> None:
    with qtbot.assertNotEmitted(opened.period_changed):
        opened.set_period(opened.period)


def test_a_new_file_is_made_where_none_lies(session: Session, tmp_path: Path) -> None:
    assert session.create(tmp_path / "Nytt år åäö.malverktyg")
    assert len(session.register.focus_areas) == 5


def test_what_a_colleague_wrote_meanwhile_is_shown_when_the_write_is_refused(
    qtbot: QtBot, opened: Session, year_file: Path
) -> None:
    goal = a_goal(opened)
    with Desk.open(year_file, "kollega") as desk:
        desk.change("Ändrade målet", [replace(goal, title="Kollegans ord")])
    errors: list[object] = []
    opened.unsaved.connect(errors.append)
    with qtbot.waitSignals([opened.changed, opened.unsaved], order="strict"):
        assert opened.save_one(replace(goal, title="Mina ord"), "Ändrade målet") is None
    assert [type(error) for error in errors] == [ChangedElsewhere]
    found = opened.register.find(Goal, goal.id)
    assert found is not None
    assert found.title == "Kollegans ord"


def test_what_a_colleague_wrote_meanwhile_is_shown_when_one_looks_again(qtbot: QtBot, opened: Session, year_file: Path) -> None:
    with qtbot.assertNotEmitted(opened.changed):
        opened.look_again()
    with Desk.open(year_file, "Bo") as other:
        other.change("Ändrat", [replace(a_goal(opened), title="Bos text")])
    with qtbot.waitSignals([opened.changed, opened.heard]):
        opened.look_again()
    assert a_goal(opened).title == "Bos text"
    opened.close()
    opened.look_again()


def test_what_was_drafted_from_an_older_register_is_refused(opened: Session) -> None:
    goal, seen = a_goal(opened), opened.register
    assert opened.save_one(replace(goal, title="Nya ord"), "Ändrade målet")
    assert opened.save_one(replace(goal, title="Äldre ord"), "Ändrade målet", seen) is None
    found = opened.register.find(Goal, goal.id)
    assert found is not None
    assert found.title == "Nya ord"


def test_one_change_set_is_taken_back_and_all_that_came_after_another(qtbot: QtBot, opened: Session) -> None:
    goal, before = a_goal(opened), opened.register
    opened.save(replace(goal, number="9.1"), why="Ändrade målet")
    assert opened.desk is not None
    changed, filled = (one.id for one in opened.desk.history()[:2])
    with qtbot.waitSignals([opened.changed, opened.saved]):
        assert opened.undo_set(changed)
    assert opened.register.find(Goal, goal.id) == goal
    with qtbot.waitSignal(opened.failed) as told:
        assert not opened.undo_set(changed)
    assert isinstance(told.args[0], CannotUndo)
    opened.save(replace(goal, number="9.2"), why="Ändrade målet")
    with qtbot.waitSignals([opened.changed, opened.saved]):
        assert opened.go_back(filled, "Gick tillbaka")
    assert opened.register.tables == before.tables
    assert not opened.go_back(filled, "Gick tillbaka")


def test_without_a_file_nothing_is_taken_back(session: Session) -> None:
    assert not session.undo_set(1)
    assert not session.go_back(1, "Gick tillbaka")
