"""What a change set did, in Swedish."""

from dataclasses import fields
from datetime import UTC, date, datetime

from malverktyg.domain import telling_texts as texts
from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.history import ThingChange
from malverktyg.domain.ids import BodyId, FocusAreaId, GoalId
from malverktyg.domain.matters import Matter
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.sources import Source
from malverktyg.domain.telling import ToldField, field_name, told_fields, told_thing, told_value
from malverktyg.domain.year import KINDS, Register

T2 = Period.parse("2023-T2")
GOAL = Goal(id=GoalId("m"), year=2023, title="Fler barn läser", body=BodyId("sn"), focus_areas=(FocusAreaId("h"),))
REGISTER = Register().with_([
    Body(id=BodyId("sn"), name="Socialnämnden"),
    FocusArea(id=FocusAreaId("h"), name="Hållbar hälsa"),
    FocusArea(id=FocusAreaId("n"), name="Hållbar natur"),
    GOAL,
])  # fmt: skip


def _changed(kind=Goal, id: str = "m", name: str = "", **both) -> ThingChange:
    return ThingChange(kind, id, both, name)


def _told(change: ThingChange) -> list[tuple[str, str, str]]:
    return [(one.name, one.old, one.new) for one in told_fields(REGISTER, change)]


def test_ids_read_as_names() -> None:
    change = _changed(body=("bn", "sn"), focus_areas=(("h",), ("h", "n")), parent=(None, "m"))
    assert _told(change) == [
        ("organ", "något som är borttaget", "Socialnämnden"),
        ("fokusområden", "Hållbar hälsa", "Hållbar hälsa, Hållbar natur"),
        ("överordnat mål", "", "Fler barn läser"),
    ]


def test_steps_days_periods_and_yes_read_as_people_write_them() -> None:
    assert _told(_changed(Activity, "a", status=(None, ActivityStatus.DONE), end=(None, date(2023, 6, 30)))) == [
        ("läge", "", "Klar"),
        ("slut", "", "2023-06-30"),
    ]
    assert _told(_changed(FrozenPaper, "f", frozen_at=(None, datetime(2023, 9, 21, 12, 5, tzinfo=UTC)))) == [
        ("fryst", "", "2023-09-21 14:05")
    ]
    assert _told(_changed(Assessment, "b", status=(GoalStatus.PARTLY, None), period=(None, T2))) == [
        ("måluppfyllelse", "Delvis uppnått", ""),
        ("period", "", "Tertial 2 2023"),
    ]
    assert told_fields(REGISTER, _changed(Matter, "x", logo=(b"", b"x"), with_economy=(True, False))) == (
        ToldField("logotyp", "", "en bild"),
        ToldField("avsnitt om ekonomi", "ja", "nej"),
    )


def test_what_says_nothing_and_what_no_reader_asks_for_is_left_out() -> None:
    change = ThingChange(Goal, "m", {"id": (None, "m"), "number": (None, ""), "precision": (None, "day"), "position": (None, 3)})
    assert _told(change) == []
    assert _told(_changed(position=(3, 4))) == [("plats i ordningen", "3", "4")]


def test_a_thing_is_named_as_it_is_now() -> None:
    assert told_thing(REGISTER, _changed(title=("Förr", "Sedan"))) == "målet ”Fler barn läser”"


def test_a_part_of_a_period_is_named_with_it() -> None:
    judged = REGISTER.with_([Assessment(id="b", goal=GoalId("m"), period=T2), Matter(id="x", title="Uppföljning", period=T2)])
    assert told_thing(judged, _changed(Assessment, "b")) == "bedömningen för målet ”Fler barn läser”, tertial 2 2023"
    assert told_thing(judged, _changed(Matter, "x")) == "ärendet ”Uppföljning”"


def test_a_thing_that_is_gone_is_named_by_what_took_it_away() -> None:
    gone = ThingChange(Goal, "n", {"id": ("n", None), "year": (2023, None), "title": ("Fler simmar", None)})
    assert told_thing(REGISTER, gone) == "målet ”Fler simmar”"


def test_a_thing_that_is_gone_since_is_named_as_it_was_last() -> None:
    assert told_thing(REGISTER, _changed(Goal, "n", "Fler simmar")) == "målet ”Fler simmar”"
    assert told_thing(REGISTER, _changed(Assessment, "n")) == "bedömningen"
    cut = ThingChange(Goal, "n", {"id": (None, "n")}, "Fler simmar")
    assert told_thing(REGISTER, cut) == "målet ”Fler simmar”"


def test_every_field_that_a_reader_may_meet_has_a_name() -> None:
    for kind in KINDS:
        for one in fields(kind):
            if kind is not Source and one.name not in texts.HIDDEN:
                assert one.name in texts.FIELDS, f"{kind.__name__}.{one.name} has no name in telling_texts"
    assert field_name(Goal, "title") == "lydelse"
    assert field_name(Activity, "title") == "aktivitet"


def test_a_field_is_told_as_it_stands_now() -> None:
    assert told_value(REGISTER, GOAL, "title") == "Fler barn läser"
    assert told_value(REGISTER, GOAL, "body") == "Socialnämnden"
    assert told_value(REGISTER, GOAL, "focus_areas") == "Hållbar hälsa"
    assert told_value(REGISTER, GOAL, "parent") == ""
    assert told_value(REGISTER, GOAL, "no_such_field") == ""
