"""A value knows the cell that it was read from."""

from datetime import UTC, datetime

from malverktyg.domain.sources import BookRead, Source, books_read


def test_a_cell_is_named_as_the_contract_writes_it() -> None:
    source = Source(subject="g", field="title", workbook="Bok.xlsx", sheet="Blad 1", cell="C2")
    assert source.place == "Bok.xlsx|Blad 1!C2"


def test_workbooks_are_told_by_name_with_their_things_the_last_one_read_first() -> None:
    early, late = datetime(2023, 9, 1, 8, tzinfo=UTC), datetime(2023, 9, 21, 8, tzinfo=UTC)

    def one(subject: str, workbook: str, when: datetime | None) -> Source:
        return Source(subject=subject, field="title", workbook=workbook, sheet="Blad", cell="A1", read_at=when)

    sources = [one("a", "Ett.xlsx", early), one("a", "Ett.xlsx", early), one("b", "Två.xlsx", late), one("c", "Ett.xlsx", None)]
    assert books_read([*sources, one("d", "Tre.xlsx", None)]) == (
        BookRead("Två.xlsx", late, ("b",)),
        BookRead("Ett.xlsx", early, ("a", "c")),
        BookRead("Tre.xlsx", None, ("d",)),
    )
    assert books_read([]) == ()
