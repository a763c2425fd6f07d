"""A value knows the cell that it was read from."""

from malverktyg.domain.sources import Source


def test_a_cell_is_named_as_the_contract_writes_it() -> None:
    source = Source(subject="g", field="title", workbook="Bok.xlsx", sheet="Blad 1", cell="C2")
    assert source.place == "Bok.xlsx|Blad 1!C2"
