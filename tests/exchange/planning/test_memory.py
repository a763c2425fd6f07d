"""The cells of values, and what a person has turned down, kept as sources."""

from malverktyg.domain.goals import Activity
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.sources import Source
from malverktyg.exchange.plan import Choice
from malverktyg.exchange.planning.turned_down import read_as, turned_down
from tests.exchange.readings import activity, edited, goal, imported, made, only, reading


def test_a_kept_value_saves_a_source_and_no_thing() -> None:
    book = reading(goal("Mål", activities=(activity("Enkät", 3, status=ActivityStatus.DELAYED),)))
    register = imported(book)
    register = edited(register, only(register, Activity), status=ActivityStatus.ONGOING)
    key = made(book, register=register).unsettled[0].key
    (source,) = made(book, register=register, choices={key: Choice.KEEP}).saved
    assert isinstance(source, Source)
    assert (read_as(source.value), turned_down(source.value)) == ("delayed", {"Bok.xlsx": "delayed"})
    assert source.id == register.source_of(source.subject, "status").id  # type: ignore[union-attr]


def test_a_new_thing_without_cells_of_its_own_has_the_cell_it_was_found_in() -> None:
    register = imported(reading(goal("Mål")))
    assert {one.cell for one in register.all(Source).values()} >= {"A2"}
