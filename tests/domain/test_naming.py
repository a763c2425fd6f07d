"""A thing is named in a sentence by its kind and its own name, or by what it hangs on."""

from malverktyg.domain import texts
from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.ids import GoalId, MatterId
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.naming import listed, named
from malverktyg.domain.periods import Period
from malverktyg.domain.year import KINDS, Register

T2 = Period.parse("2023-T2")
GOAL = Goal(id=GoalId("g"), year=2023, title="Alla barn läser")
MATTER = Matter(id=MatterId("m"), period=T2, dnr="KS 23/1")
REGISTER = Register().with_([GOAL, MATTER])


def test_every_kind_has_a_word() -> None:
    assert set(texts.THINGS) == {kind.__name__ for kind in KINDS}


def test_a_thing_with_a_name_is_named_by_it() -> None:
    assert named(REGISTER, GOAL) == "målet ”Alla barn läser”"
    assert named(REGISTER, MATTER) == "ärendet ”KS 23/1”"


def test_a_long_name_is_cut() -> None:
    told = named(REGISTER, Activity(title="Läs " * 40))
    assert told.startswith("aktiviteten ”Läs Läs")
    assert told.endswith("…”")
    assert len(told) == len("aktiviteten ””") + 60


def test_a_thing_without_a_name_is_named_by_what_it_hangs_on() -> None:
    assert named(REGISTER, Assessment(goal=GoalId("g"), period=T2)) == "bedömningen för målet ”Alla barn läser”"
    assert named(REGISTER, Proposal(matter=MatterId("m"))) == "tjänsteskrivelsen för ärendet ”KS 23/1”"
    assert named(REGISTER, Assessment(goal=GoalId("borta"), period=T2)) == "bedömningen"


def test_many_are_listed_by_the_first_and_the_number_of_the_rest() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b, c"
    assert listed(["a", "b", "c", "d", "e"]) == "a, b, c och 2 till"
