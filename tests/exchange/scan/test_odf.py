"""The extent of an .ods."""

from malverktyg.exchange.scan.odf import areas

HEAD = '<office:d xmlns:table="t" xmlns:office="o"><table:table table:name="Mål">'


def test_repeated_rows_and_cells_count_as_often_as_they_are_repeated() -> None:
    rows = (
        '<table:table-row><table:table-cell office:value-type="string"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>'
        '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="4"/>'
        '<table:table-cell office:value-type="float" table:number-columns-repeated="2"/></table:table-row>'
    )
    assert areas([f"{HEAD}{rows}</table:table></office:d>".encode()]) == [1_000_004 * 6]


def test_empty_cells_span_nothing() -> None:
    row = '<table:table-row table:number-rows-repeated="1048576"><table:table-cell/></table:table-row>'
    assert areas([f"{HEAD}{row}</table:table></office:d>".encode()]) == [0]
