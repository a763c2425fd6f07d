"""The desk: one door for writes, each of which can be taken back, also another day and by another person."""

import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from malverktyg.domain.bodies import Body, FocusArea, Municipality
from malverktyg.domain.goals import Activity, Assessment, Goal, Indicator, Measurement
from malverktyg.domain.ids import BodyId, GoalId
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.sources import Source
from malverktyg.errors import CannotSave, CannotUndo, ChangedElsewhere, FileExists, FileMissing, IsFolder
from malverktyg.jobs.register import Desk, new_id
from malverktyg.progress import Stopped

T2 = Period.parse("2023-T2")


@pytest.fixture
def desk(tmp_path: Path):
    with Desk.create(tmp_path / "Mål 2023.malverktyg", "Åsa") as desk:
        yield desk


@pytest.fixture
def open_folder():
    """A folder that anybody may enter: pytest's own is for its user alone."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)
        Path(folder).chmod(0o777)


def _goal(desk: Desk, title: str = "Fler barn läser", **more: object) -> Goal:
    (goal,) = desk.change("Nytt mål", [Goal(year=2023, title=title, **more)])
    assert isinstance(goal, Goal)
    return goal


def _activity(desk: Desk, goal: Goal, title: str = "Öppna biblioteket") -> Activity:
    (activity,) = desk.change("Ny aktivitet", [Activity(goal=goal.id, title=title)])
    assert isinstance(activity, Activity)
    return activity


class TestANewFile:
    def test_holds_the_municipality_and_the_five_focus_areas_and_nothing_else(self, desk: Desk) -> None:
        names = [area.name for area in desk.register.focus_areas]
        assert names == ["Hållbar vardag", "Hållbar hälsa", "Hållbar gemenskap", "Hållbar kompetens", "Hållbar natur"]
        assert {kind for kind, things in desk.register.tables.items() if things} == {Municipality, FocusArea}
        assert not any(area.description for area in desk.register.focus_areas)

    def test_has_nothing_to_undo_or_redo(self, desk: Desk) -> None:
        assert desk.can_undo is None
        assert desk.can_redo is None
        assert desk.undo() is None
        assert desk.redo() is None

    def test_does_not_take_the_place_of_another(self, tmp_path: Path) -> None:
        path = tmp_path / "a.malverktyg"
        path.write_text("mitt")
        with pytest.raises(FileExists):
            Desk.create(path, "Åsa")
        assert path.read_text() == "mitt"

    def test_is_refused_where_a_folder_has_the_name_or_the_folder_is_missing(self, tmp_path: Path) -> None:
        with pytest.raises(IsFolder):
            Desk.create(tmp_path, "Åsa")
        with pytest.raises(FileMissing):
            Desk.create(tmp_path / "saknas" / "a.malverktyg", "Åsa")
        assert list(tmp_path.iterdir()) == []

    def test_is_refused_without_rights_and_leaves_nothing(self, open_folder: Path) -> None:
        open_folder.chmod(0o555)
        told = _as_nobody(f"Desk.create(Path({str(open_folder / 'a.malverktyg')!r}), 'Åsa')")
        assert told == "NoRights: a.malverktyg kan inte läsas eller skrivas."
        assert list(open_folder.iterdir()) == []


class TestAChange:
    def test_gives_what_was_saved_with_ids_in_the_order_given(self, desk: Desk) -> None:
        goal = Goal(id=GoalId(new_id()), year=2023, title="Mål")
        saved = desk.change("Två", [Activity(goal=goal.id, title="Först"), goal, Activity(goal=goal.id, title="Sist")])
        assert [getattr(one, "title", "") for one in saved] == ["Först", "Mål", "Sist"]
        assert saved[1] == goal
        assert all(one.id for one in saved)
        assert desk.register.find(Activity, saved[0].id) == saved[0]

    def test_is_kept_to_the_letter_when_the_file_is_opened_again(self, desk: Desk) -> None:
        goal = _goal(
            desk, "§\u00a0147 – ”Åäö” och\u2028rad\x00två", focus_areas=tuple(a.id for a in desk.register.focus_areas[::-2])
        )
        desk.close()
        with Desk.open(desk.path, "Bo") as again:
            assert again.register.find(Goal, goal.id) == goal
            assert again.register.tables == desk.register.tables

    def test_is_refused_where_a_value_has_an_error(self, desk: Desk) -> None:
        before, sets = desk.register, desk.history()
        with pytest.raises(CannotSave, match=r"Skriv målets lydelse\."):
            desk.change("Två mål", [Goal(year=2023, title="Ett"), Goal(year=2023, title=" ")])
        assert desk.register is before
        assert desk.history() == sets

    @pytest.mark.parametrize(
        "value",
        [
            Goal(year=2023, title="halv \ud83d emoji"),
            Goal(year=10**30, title="A"),
            Goal(year=2023, title="A", position=-(2**63) - 1),
        ],
    )
    def test_is_refused_where_a_value_could_not_be_read_back(self, desk: Desk, value: Goal) -> None:
        before = desk.register
        with pytest.raises(CannotSave, match="går att spara"):
            desk.change("Mål", [value])
        assert desk.register is before
        _goal(desk)

    def test_of_a_period_that_cannot_be_written_is_refused(self, desk: Desk) -> None:
        goal = _goal(desk)
        with pytest.raises(CannotSave):
            desk.change("Bedömning", [Assessment(goal=goal.id or GoalId(""), period=replace(T2, year=999))])

    def test_that_changes_nothing_writes_no_change_set(self, desk: Desk) -> None:
        goal = _goal(desk)
        sets = desk.history()
        assert desk.change("Samma", [goal]) == (goal,)
        assert desk.change("Inget") == ()
        assert (
            desk.change("Ta bort det som inte finns", removed=[Goal(year=2023, title="Ny"), replace(goal, id=GoalId("x"))]) == ()
        )
        assert desk.history() == sets

    def test_writes_only_the_fields_that_differ(self, desk: Desk) -> None:
        goal = _goal(desk)
        desk.change("Ändrat mål", [replace(goal, title="Alla barn läser", number="1.2")])
        (change,) = desk.changes(desk.history()[0].id)
        assert change.fields == {"title": ("Fler barn läser", "Alla barn läser"), "number": ("", "1.2")}

    def test_tells_who_when_and_why(self, desk: Desk) -> None:
        _goal(desk)
        told = desk.history()[0]
        assert (told.who, told.why, told.undoes, told.undone) == ("Åsa", "Nytt mål", None, False)
        assert told.when.utcoffset() is not None

    def test_may_be_made_by_a_user_whose_name_is_no_text(self, desk: Desk) -> None:
        desk.close()
        with Desk.open(desk.path, "\udcff") as odd:
            _goal(odd)
            assert odd.history()[0].who == "\\udcff"

    def test_that_removes_a_goal_removes_what_hangs_on_it_and_lets_others_go(self, desk: Desk) -> None:
        goal = _goal(desk)
        child = _goal(desk, "Delmål", parent=goal.id)
        activity = _activity(desk, goal)
        (indicator,) = desk.change("Mått", [Indicator(goal=goal.id, name="Andel")])
        assert isinstance(indicator, Indicator)
        assert indicator.id
        desk.change("Värde", [Measurement(indicator=indicator.id, period=T2, value="82,4")])
        desk.change("Källa", [Source(subject=str(activity.id), field="title", workbook="B.xlsx", sheet="Blad1", cell="A1")])
        desk.change("Ta bort mål", removed=[goal])
        assert desk.register.all(Goal) == {child.id: replace(child, parent=None)}
        assert not any(desk.register.all(kind) for kind in (Activity, Indicator, Measurement, Source))

    def test_may_move_an_activity_away_from_the_goal_that_it_removes(self, desk: Desk) -> None:
        old, new = _goal(desk, "Gammalt"), _goal(desk, "Nytt")
        activity = _activity(desk, old)
        (moved,) = desk.change("Slå ihop", [replace(activity, goal=new.id)], [old])
        assert desk.register.all(Activity) == {activity.id: moved}
        assert list(desk.register.all(Goal)) == [new.id]

    def test_gives_what_was_saved_as_it_stands_when_something_it_named_goes(self, desk: Desk) -> None:
        parent = _goal(desk, "Överordnat")
        (goal,) = desk.change("Byt", [Goal(year=2023, title="Nytt", parent=parent.id)], [parent])
        assert isinstance(goal, Goal)
        assert goal.parent is None

    def test_that_names_what_is_not_there_is_refused(self, desk: Desk) -> None:
        with pytest.raises(ChangedElsewhere, match="Öppna"):
            desk.change("Aktivitet", [Activity(goal=GoalId("borta"), title="Öppna")])

    def test_of_a_second_assessment_for_the_same_period_is_refused(self, desk: Desk) -> None:
        goal = _goal(desk)
        assert goal.id
        desk.change("Bedömt", [Assessment(goal=goal.id, period=T2, status=GoalStatus.PARTLY)])
        with pytest.raises(CannotSave, match="bedömningen för målet ”Fler barn läser”"):
            desk.change("Bedömt", [Assessment(goal=goal.id, period=T2)])
        with pytest.raises(CannotSave):
            desk.change("Kommun", [Municipality(name="En till")])


class TestUndo:
    def test_brings_back_a_removed_goal_with_all_that_hung_on_it_another_day(self, desk: Desk) -> None:
        goal = _goal(desk)
        _activity(desk, goal)
        whole = desk.register.tables
        desk.change("Ta bort mål", removed=[goal])
        desk.close()
        with Desk.open(desk.path, "Bo") as again:
            assert again.can_undo == "Ta bort mål"
            undone = again.undo()
            assert undone is not None
            assert (undone.why, undone.who) == ("Ta bort mål", "Bo")
            assert again.register.tables == whole
            assert again.can_undo == "Ny aktivitet"
            assert again.can_redo == "Ta bort mål"

    def test_goes_back_to_the_new_file_and_redo_all_the_way_forth(self, desk: Desk) -> None:
        empty = desk.register.tables
        goal = _goal(desk)
        _activity(desk, goal)
        desk.change("Ändrat", [replace(goal, title="Nytt")])
        whole = desk.register.tables
        assert [desk.undo() is not None for _ in range(4)] == [True, True, True, False]
        assert {kind: things for kind, things in desk.register.tables.items() if things} == {
            kind: things for kind, things in empty.items() if things
        }
        assert [desk.redo() is not None for _ in range(4)] == [True, True, True, False]
        assert desk.register.tables == whole

    def test_leaves_nothing_to_redo_after_something_new_and_the_journal_whole(self, desk: Desk) -> None:
        goal = _goal(desk)
        desk.change("Ändrat", [replace(goal, title="Nytt")])
        desk.undo()
        desk.change("Annat", [replace(goal, title="Annat")])
        assert desk.can_redo is None
        assert desk.redo() is None
        assert [(one.why, one.undone) for one in desk.history()] == [
            ("Annat", False),
            ("Ändrat", False),
            ("Ändrat", True),
            ("Nytt mål", False),
            ("Ny fil", False),
        ]

    def test_of_an_undo_does_the_change_again(self, desk: Desk) -> None:
        goal = _goal(desk)
        desk.change("Ändrat", [replace(goal, title="Nytt")])
        undone = desk.undo()
        assert undone
        redone = desk.undo_set(undone.id)
        assert redone.undoes == undone.id
        assert desk.register.find(Goal, goal.id) == replace(goal, title="Nytt")
        assert desk.can_undo == "Ändrat"
        assert desk.can_redo is None

    def test_of_an_older_change_takes_back_what_nobody_touched_since(self, desk: Desk) -> None:
        goal = _goal(desk)
        desk.change("Ny lydelse", [replace(goal, title="Ny lydelse")])
        desk.change("Nytt nummer", [replace(goal, title="Ny lydelse", number="7")])
        older = desk.history()[1]
        desk.undo_set(older.id)
        assert desk.register.find(Goal, goal.id) == replace(goal, number="7")

    def test_of_an_older_change_is_what_a_step_back_takes_back_and_the_older_stands_again_where_it_stood(
        self, desk: Desk
    ) -> None:
        goal = _goal(desk)
        tables = [desk.register.tables]
        for why, value in (("Lydelse", replace(goal, title="Ny")), ("Nummer", replace(goal, title="Ny", number="7"))):
            desk.change(why, [value])
            tables.append(desk.register.tables)
        made = desk.history()[2]
        desk.undo_set(desk.history()[1].id)
        without = desk.register.tables
        assert (desk.can_undo, desk.can_redo) == ("Lydelse", None)
        desk.undo()
        assert desk.register.tables == tables[2]
        assert (desk.can_undo, desk.can_redo) == ("Nummer", "Lydelse")
        desk.redo()
        assert desk.register.tables == without
        desk.close()
        with Desk.open(desk.path, "Bo") as again:  # the same another day
            again.undo()
            assert again.register.tables == tables[2]
            again.undo()
            assert again.register.tables == tables[1]
            again.undo()
            assert again.register.tables == tables[0]
            assert again.can_undo == made.why
            for expected in (tables[1], tables[2], without):
                again.redo()
                assert again.register.tables == expected
            assert again.can_redo is None

    def test_is_refused_where_the_same_field_was_changed_since(self, desk: Desk) -> None:
        goal = _goal(desk)
        desk.change("Ett", [replace(goal, title="Ett")])
        desk.change("Två", [replace(goal, title="Två")])
        before = desk.register
        with pytest.raises(CannotUndo, match="ändrats: målet ”Två”"):
            desk.undo_set(desk.history()[1].id)
        assert desk.register is before

    def test_of_a_new_goal_is_refused_where_an_activity_was_added_since(self, desk: Desk) -> None:
        goal = _goal(desk)
        made = desk.history()[0]
        _activity(desk, goal)
        with pytest.raises(CannotUndo, match="bygger på den: aktiviteten ”Öppna biblioteket”"):
            desk.undo_set(made.id)

    def test_of_a_new_body_is_refused_where_a_goal_has_come_to_name_it(self, desk: Desk) -> None:
        (body,) = desk.change("Ny nämnd", [Body(name="Socialnämnden")])
        made = desk.history()[0]
        _goal(desk, body=BodyId(str(body.id)))
        with pytest.raises(CannotUndo, match="Fler barn läser"):
            desk.undo_set(made.id)

    def test_of_a_removal_is_refused_where_the_owner_is_gone_by_now(self, desk: Desk) -> None:
        goal = _goal(desk)
        activity = _activity(desk, goal)
        desk.change("Ta bort aktivitet", removed=[activity])
        removal = desk.history()[0]
        desk.change("Ta bort mål", removed=[goal])
        with pytest.raises(CannotUndo, match="hör till: aktiviteten ”Öppna biblioteket”"):
            desk.undo_set(removal.id)

    def test_of_a_removal_is_refused_where_another_has_taken_the_place(self, desk: Desk) -> None:
        goal = _goal(desk)
        assert goal.id
        (first,) = desk.change("Bedömt", [Assessment(goal=goal.id, period=T2)])
        desk.change("Ta bort", removed=[first])
        removal = desk.history()[0]
        desk.change("Bedömt igen", [Assessment(goal=goal.id, period=T2)])
        with pytest.raises(CannotUndo, match="i stället för denna: bedömningen"):
            desk.undo_set(removal.id)

    def test_of_an_emptied_field_is_refused_where_the_thing_itself_is_gone(self, desk: Desk) -> None:
        parent = _goal(desk, "Över")
        goal = _goal(desk, "Under", parent=parent.id)
        desk.change("Fristående", [replace(goal, parent=None)])
        emptied = desk.history()[0]
        desk.change("Ta bort", removed=[goal])
        with pytest.raises(CannotUndo, match=r"ändrats: målet\."):
            desk.undo_set(emptied.id)

    def test_twice_of_the_same_change_is_refused(self, desk: Desk) -> None:
        _goal(desk)
        made = desk.history()[0]
        desk.undo()
        with pytest.raises(CannotUndo, match="redan ångrad"):
            desk.undo_set(made.id)

    def test_of_the_making_of_the_file_is_refused(self, desk: Desk) -> None:
        with pytest.raises(CannotUndo, match="började"):
            desk.undo_set(desk.history()[-1].id)

    def test_takes_sources_along_that_were_noted_since(self, desk: Desk) -> None:
        goal = _goal(desk)
        made = desk.history()[0]
        desk.change("Källa", [Source(subject=str(goal.id), field="title", workbook="B.xlsx", sheet="Blad1", cell="A1")])
        whole = desk.register.tables
        taken_back = desk.undo_set(made.id)
        assert not desk.register.all(Source)
        desk.undo_set(taken_back.id)
        assert desk.register.tables == whole


class TestHistory:
    def test_of_a_goal_holds_its_activities_and_assessments_also_those_that_are_gone_or_moved(self, desk: Desk) -> None:
        goal, other = _goal(desk), _goal(desk, "Annat")
        moved, gone = _activity(desk, goal, "Flyttas"), _activity(desk, goal, "Tas bort")
        _activity(desk, other, "Annans")
        assert goal.id
        desk.change("Bedömt", [Assessment(goal=goal.id, period=T2)])
        desk.change("Flyttat", [replace(moved, goal=other.id)])
        desk.change("Tagit bort", removed=[gone])
        desk.change("Klar", [replace(moved, goal=other.id, status=ActivityStatus.DONE)])
        told = [one.why for one in desk.history(goal.id)]
        assert told == ["Klar", "Tagit bort", "Flyttat", "Bedömt", "Ny aktivitet", "Ny aktivitet", "Nytt mål"]

    def test_is_cut_at_the_newest(self, desk: Desk) -> None:
        goal = _goal(desk)
        for number in range(5):
            desk.change(f"Ändring {number}", [replace(goal, number=str(number))])
        assert [one.why for one in desk.history(limit=2)] == ["Ändring 4", "Ändring 3"]
        assert [one.why for one in desk.history(goal.id, limit=2)] == ["Ändring 4", "Ändring 3"]
        assert len(desk.history(limit=None)) == len(desk.history(goal.id, limit=None)) + 1 == 7

    def test_is_found_by_the_words_of_what_it_touched_also_what_is_gone_or_hangs_on_it(self, desk: Desk) -> None:
        one, two = _goal(desk, "Äldre ska leva gott"), _goal(desk, "Annat")
        desk.change("Bedömt", [Assessment(goal=one.id or GoalId(""), period=T2, status=GoalStatus.PARTLY)])
        desk.change("Ändrat", [replace(one, title="Alla ska leva gott")])
        desk.change("Tagit bort", removed=[one])
        desk.change("Ändrat annat", [replace(two, number="1")])
        sets = {found.id: found.why for found in desk.history()}
        for words in ("äldre", "Äldre ska", "ÄLDRE", "alla ska"):
            assert [sets[id] for id in sorted(desk.mentioning(words))] == ["Nytt mål", "Bedömt", "Ändrat", "Tagit bort"], words
        assert desk.mentioning("finns inte") == frozenset()

    def test_tells_what_a_change_set_did_as_values_without_its_sources(self, desk: Desk) -> None:
        goal = _goal(desk)
        source = Source(subject=str(goal.id), field="title", workbook="Bok.xlsx", sheet="Mål", cell="B2")
        judged = Assessment(goal=GoalId(str(goal.id)), period=T2, status=GoalStatus.PARTLY)
        desk.change("Läst in", [source, judged])
        (change,) = desk.changes(desk.history()[0].id)
        assert (change.kind, change.came, change.went) == (Assessment, True, False)
        assert change.fields["status"] == (None, GoalStatus.PARTLY)
        assert change.fields["period"] == (None, T2)
        assert len(desk.changes(desk.history()[0].id, limit=2)[0].fields) == 2

    def test_tells_what_a_thing_that_is_gone_was_called_last(self, desk: Desk) -> None:
        goal = _goal(desk)
        desk.change("Ändrat", [replace(goal, title="Alla barn läser")])
        desk.change("Ändrat igen", [replace(goal, title="Alla barn läser", number="9")])
        changed = desk.history()[0].id
        assert desk.changes(changed)[0].name == ""
        desk.change("Tagit bort", removed=[goal])
        assert desk.changes(changed)[0].name == "Alla barn läser"
        (gone,) = desk.changes(desk.history()[0].id)
        assert gone.went

    def test_tells_when_each_thing_was_last_changed(self, desk: Desk) -> None:
        goal = _goal(desk)
        other = _goal(desk, "Annat")
        desk.change("Ändrat", [replace(goal, number="1")])
        moments = desk.last_written()
        assert moments[goal.id or ""] == desk.history()[0].when
        assert moments[other.id or ""] == desk.history()[1].when
        desk.change("Ändrat igen", [replace(goal, number="2")])
        assert desk.last_written() == {**moments, goal.id or "": desk.history()[0].when}


class TestGoingBack:
    def test_makes_all_as_it_was_and_can_be_undone(self, desk: Desk) -> None:
        goal = _goal(desk)
        activity = _activity(desk, goal)
        then, number = desk.register, desk.history()[0].id
        desk.change("Ändrat", [replace(goal, title="Alla läser")])
        desk.change("Tagit bort", removed=[activity])
        other = _goal(desk, "Annat")
        now = desk.register
        change = desk.go_back(number, "Gick tillbaka")
        assert change is not None
        assert change.why == "Gick tillbaka"
        assert desk.register.tables == then.tables
        assert desk.register.find(Goal, other.id) is None
        assert desk.can_undo == "Gick tillbaka"
        desk.undo()
        assert desk.register.tables == now.tables

    def test_to_the_newest_change_writes_nothing(self, desk: Desk) -> None:
        _goal(desk)
        sets = desk.history()
        assert desk.go_back(sets[0].id, "Gick tillbaka") is None
        assert desk.history() == sets

    def test_to_the_making_of_the_file_leaves_what_it_was_made_with(self, desk: Desk) -> None:
        made = desk.register
        _activity(desk, _goal(desk))
        desk.go_back(desk.history()[-1].id, "Gick tillbaka")
        assert desk.register.all(Goal) == {}
        assert desk.register.focus_areas == made.focus_areas


class TestTwoPrograms:
    def test_read_each_others_changes_before_their_own(self, desk: Desk) -> None:
        with Desk.open(desk.path, "Bo") as other:
            goal = _goal(desk)
            _activity(other, goal)
            assert other.register.find(Goal, goal.id) == goal
            assert desk.refresh()
            assert not desk.refresh()
            assert [one.title for one in desk.register.activities_of(goal.id)] == ["Öppna biblioteket"]
            assert [one.who for one in desk.history()[:2]] == ["Bo", "Åsa"]

    def test_do_not_write_over_each_others_text(self, desk: Desk) -> None:
        goal = _goal(desk)
        with Desk.open(desk.path, "Bo") as other:
            theirs = replace(goal, title="Bos text")
            other.change("Ändrat", [theirs])
            with pytest.raises(ChangedElsewhere, match="målet ”Fler barn läser”"):
                desk.change("Ändrat", [replace(goal, title="Åsas text")])
            assert desk.register.find(Goal, goal.id) == theirs
            assert desk.can_undo == "Ändrat"
            with pytest.raises(ChangedElsewhere):
                other.change("Ta bort", removed=[desk.change("Ändrat", [replace(theirs, title="Åsas")])[0]])

    def test_are_told_of_an_older_draft_also_after_the_new_text_was_read(self, desk: Desk) -> None:
        goal = _goal(desk)
        with Desk.open(desk.path, "Bo") as other:
            drafted_from = desk.register
            other.change("Ändrat", [replace(goal, title="Bos text")])
            desk.refresh()
            with pytest.raises(ChangedElsewhere):
                desk.change("Ändrat", [replace(goal, title="Åsas text")], drafted_from=drafted_from)

    def test_undo_each_others_changes_in_the_order_of_the_file(self, desk: Desk) -> None:
        goal = _goal(desk)
        with Desk.open(desk.path, "Bo") as other:
            other.change("Ändrat av Bo", [replace(goal, number="9")])
            undone = desk.undo()
            assert undone is not None
            assert undone.why == "Ändrat av Bo"
            assert desk.register.find(Goal, goal.id) == goal

    def test_and_several_threads_all_get_through(self, desk: Desk) -> None:
        def work(name: str) -> None:
            for number in range(10):
                _goal(desk, f"{name} {number}")

        threads = [threading.Thread(target=work, args=(name,)) for name in "ABC"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(desk.register.all(Goal)) == 30
        assert len(desk.history()) == 31


def test_a_closed_desk_leaves_the_file_alone_in_its_folder(desk: Desk) -> None:
    _goal(desk)
    desk.close()
    desk.close()
    assert list(desk.path.parent.iterdir()) == [desk.path]


def test_work_that_goes_on_with_a_closed_file_is_stopped(desk: Desk) -> None:
    _goal(desk)
    desk.close()
    for use in (desk.log, desk.history, desk.last_written, lambda: desk.sealed("0" * 64), lambda: _goal(desk)):
        with pytest.raises(Stopped):
            use()


def test_an_identifier_is_letters_that_no_spreadsheet_takes_for_a_number() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(id) == 16 and id.isalpha() and id.islower() for id in ids)


@pytest.mark.parametrize(("of_file", "of_folder"), [(0o444, 0o777), (0o666, 0o555), (0o000, 0o777), (0o666, 0o666)])
def test_a_file_without_rights_is_not_opened(open_folder: Path, of_file: int, of_folder: int) -> None:
    path = open_folder / "Mål 2023.malverktyg"
    Desk.create(path, "Åsa").close()
    path.chmod(of_file)
    open_folder.chmod(of_folder)
    told = _as_nobody(f"Desk.open(Path({str(path)!r}), 'Åsa')")
    assert told == "NoRights: Mål 2023.malverktyg kan inte läsas eller skrivas."


def _as_nobody(statement: str) -> str:
    """What a statement says in a process that has no more rights than anybody; root alone can take rights from itself."""
    if os.name != "posix":
        pytest.skip("rights are kept in another way")
    code = f"""
import os
from pathlib import Path
from malverktyg.errors import MalverktygError
from malverktyg.jobs.register import Desk
if os.geteuid() == 0:
    os.setuid(65534)
try:
    {statement}
except MalverktygError as error:
    print(f"{{type(error).__name__}}: {{error.headline}}")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False, timeout=60)
    assert not done.stderr
    return done.stdout.strip()
