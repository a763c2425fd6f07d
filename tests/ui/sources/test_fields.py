"""Where each field was read from, in words."""

from datetime import UTC, datetime

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import ActivityId, SourceId
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.sources import Source
from malverktyg.domain.year import Register
from ui.sources.fields import book_told, fields_read

WHEN = datetime(2023, 9, 21, 12, tzinfo=UTC)
ACTIVITY = Activity(id=ActivityId("a"), title="Laga taket", status=ActivityStatus.ONGOING, responsible=("VA-chef",))


def source(field: str, cell: str, raw: str, when: datetime | None = WHEN, id: str = "") -> Source:
    return Source(
        id=SourceId(id or field), subject="a", field=field, workbook="Bok.xlsx", sheet="Blad 1", cell=cell, raw=raw, read_at=when
    )


def told(*sources: Source) -> list[tuple[str, str]]:
    return [(one.name, one.told) for one in fields_read(Register().with_([ACTIVITY, *sources]), ACTIVITY)]


def test_each_field_tells_its_cell_what_stood_there_and_what_it_says_now() -> None:
    assert told(source("title", "C5", "Laga  taket"), source("status", "E5", "Klart"), source("comment", "F5", "")) == [
        ("Aktivitet", "C5: ”Laga taket”, samma nu"),
        ("Läge", "E5: ”Klart” → nu Pågår"),
        ("Kommentar", "F5: utan text → nu tomt"),
    ]


def test_of_a_field_that_was_read_twice_the_last_time_is_told() -> None:
    later = WHEN.replace(month=12)
    assert told(source("status", "E9", "Pågår", later, "s2"), source("status", "E5", "Klart")) == [
        ("Läge", "E9: ”Pågår”, samma nu")
    ]


def test_what_was_not_read_has_no_fields() -> None:
    assert fields_read(Register(), Goal(year=2023, title="Ett")) == ()


def test_the_workbook_is_told_with_its_sheet_and_when_it_was_read() -> None:
    assert book_told(source("title", "C5", "x", None)) == "Bok.xlsx, bladet Blad 1"
    assert book_told(source("title", "C5", "x")).startswith("Bok.xlsx, bladet Blad 1 · Inläst 21\u00a0september\u00a02023 ")
