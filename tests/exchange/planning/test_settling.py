"""What is saved: values with their cells, in an order in which they can be saved."""

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.sources import Source
from tests.exchange.readings import (
    NOW,
    activity,
    goal,
    imported,
    made,
    only,
    reading,
    whole,
)


def test_each_saved_value_has_the_cell_it_was_read_from_beside_it() -> None:
    register = imported(reading(goal("Alla ska må bra", activities=(activity("Enkät", 3, status=ActivityStatus.DONE),))))
    enkat = only(register, Activity)
    source = register.source_of(enkat.id, "status")
    assert source is not None
    assert (source.place, source.raw, source.value, source.read_at) == ("Bok.xlsx|Blad!CB3", "done", "done", NOW)
    assert register.source_of(only(register, Goal).id, "title").place == "Bok.xlsx|Blad!A2"  # type: ignore[union-attr]


def test_things_that_are_pointed_to_are_saved_before_those_that_point() -> None:
    seen: set[str] = set()
    for one in made(whole()).saved:
        for name in ("goal", "parent", "body", "indicator", "assignment"):
            pointed = getattr(one, name, None)
            assert pointed is None or pointed in seen, f"{one} comes before {name}"
        seen.add(str(one.id))


def test_sources_are_replaced_and_never_heaped_up() -> None:
    register = imported(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Ett"),))))
    register = imported(reading(goal("Mål", activities=(activity("Enkät", 3, comment="Två"),))), register=register)
    told = [(one.subject, one.field) for one in register.all(Source).values()]
    assert len(told) == len(set(told))
