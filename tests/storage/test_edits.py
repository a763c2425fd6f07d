"""What a write does to each thing, field by field, and the way back."""

from dataclasses import replace

import pytest

from malverktyg.domain.goals import Goal
from malverktyg.domain.history import FieldChange
from malverktyg.domain.ids import FocusAreaId, GoalId
from malverktyg.domain.year import Register
from malverktyg.errors import CannotSave
from malverktyg.storage.edits import difference, from_changes, is_untouched, outcome

OLD = Goal(id=GoalId("a"), year=2023, title="Förr", focus_areas=(FocusAreaId("x"),))
NEW = replace(OLD, title="Nu", parent=GoalId("b"), focus_areas=())
REGISTER = Register().with_([OLD])


def test_a_changed_thing_is_told_by_the_fields_that_differ() -> None:
    (edit,) = difference(REGISTER, [NEW], [])
    assert edit.fields == {"title": ("Förr", "Nu"), "parent": (None, "b"), "focus_areas": ('["x"]', "[]")}
    assert not edit.makes
    assert not edit.removes


def test_a_new_thing_is_told_whole_but_for_what_is_empty() -> None:
    (edit,) = difference(Register(), [OLD], [])
    assert edit.makes
    assert edit.new == {
        "id": "a",
        "year": 2023,
        "title": "Förr",
        "number": "",
        "level": "committee",
        "focus_areas": '["x"]',
        "position": 0,
    }


def test_a_removed_thing_is_told_as_a_new_one_backwards() -> None:
    (gone,) = difference(REGISTER, [], [OLD])
    (made,) = difference(Register(), [OLD], [])
    assert gone.removes
    assert gone == made.inverse


def test_what_stands_as_it_is_makes_no_edit() -> None:
    assert difference(REGISTER, [OLD], []) == []
    assert difference(Register(), [], [OLD]) == []


def test_the_journal_tells_an_edit_so_that_it_can_be_read_back() -> None:
    edits = difference(REGISTER, [NEW, replace(OLD, id=GoalId("b"))], [])
    assert from_changes([change for edit in edits for change in edit.changes]) == edits
    assert FieldChange("Goal", "a", "title", "Förr", "Nu") in edits[0].changes


def test_the_outcome_of_an_edit_and_of_its_inverse_are_the_new_value_and_the_old() -> None:
    (changed,) = difference(REGISTER, [NEW], [])
    assert outcome(REGISTER, changed) == NEW
    assert outcome(Register().with_([NEW]), changed.inverse) == OLD
    (made,) = difference(Register(), [OLD], [])
    assert outcome(Register(), made) == OLD
    assert outcome(REGISTER, made.inverse) is None


def test_a_thing_is_untouched_while_the_edited_fields_stand() -> None:
    (edit,) = difference(REGISTER, [NEW], [])
    assert is_untouched(Register().with_([NEW]), edit)
    assert is_untouched(Register().with_([replace(NEW, number="7")]), edit)
    assert not is_untouched(REGISTER, edit)
    assert not is_untouched(Register(), edit)


def test_a_new_thing_is_untouched_only_while_all_of_it_stands() -> None:
    (made,) = difference(Register(), [OLD], [])
    assert is_untouched(REGISTER, made)
    assert not is_untouched(Register().with_([replace(OLD, number="7")]), made)
    assert is_untouched(Register(), made.inverse)
    assert not is_untouched(REGISTER, made.inverse)


@pytest.mark.parametrize("title", ["\ud800", "a\udfffb"])
def test_half_a_sign_is_refused_and_told(title: str) -> None:
    with pytest.raises(CannotSave, match=r"\\ud"):
        difference(REGISTER, [replace(OLD, title=title)], [])
