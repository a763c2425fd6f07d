"""The rows and cells of a sheet's data, told as they come."""

from dataclasses import dataclass
from xml.etree.ElementTree import tostring

import pytest

from malverktyg.exchange.cells.limits import TooMuch
from malverktyg.exchange.ooxml.rows import DATA, Attributes, Rows
from malverktyg.exchange.ooxml.xml import Growing


@dataclass(frozen=True)
class Told:
    """What was told of one cell."""

    cell: str
    name: str
    written: str
    item: str = ""
    formula: str = ""


def told(data: str, size: int = 7) -> list[Told | str]:
    """The rows by their numbers, and the cells, of a sheet's data that comes in small pieces."""
    found: list[Told | str] = []

    def take(attributes: Attributes, held: Rows) -> None:
        trees = ("" if one is None else tostring(one, "unicode") for one in (held.item, held.formula))
        found.append(Told(attributes.get("r", ""), held.name, held.written, *trees))

    part = Growing({DATA: lambda part: Rows(part, lambda row: found.append(row.get("r", "")), take)})
    sheet = f"<worksheet><cols/><sheetData>{data}</sheetData><mergeCells/></worksheet>".encode()
    for _ in part.read(sheet[at : at + size] for at in range(0, len(sheet), size)):
        pass
    assert [(one.tag, len(one)) for one in part.root] == [("cols", 0), ("sheetData", 0), ("mergeCells", 0)]
    return found


def test_rows_and_their_cells_are_told_in_order() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c> <c r="B1"/></row><row r="2"><c r="A2" t="inlineStr"><is><t>Rent vatten</t></is></c></row>'
    assert told(rows) == ["1", Told("A1", "v", "1"), Told("B1", "", ""), "2", Told("A2", "t", "Rent vatten")]


def test_a_formula_comes_with_the_value_it_left() -> None:
    assert told('<row><c r="A1"><f t="shared" si="0">B1*2</f><v>4</v></c></row>')[1] == Told(
        "A1", "v", "4", formula='<f t="shared" si="0">B1*2</f>'
    )


@pytest.mark.parametrize("beside", ["<v>1</v>", "<f>A1</f>"])
def test_a_text_in_the_cell_itself_counts_alone(beside: str) -> None:
    text = "<is><t>Vatten</t></is>"
    assert [one for data in (beside + text, text + beside) for one in told(f"<row><c>{data}</c></row>")[1:]] == [
        Told("", "t", "Vatten")
    ] * 2


@pytest.mark.parametrize(
    "pieces",
    ["<r><t>Rent </t></r><r><rPr><b /></rPr><t>vatten</t></r>", "<t>Rent </t><t>vatten</t>", "<t>a</t><rPh><t>b</t></rPh>"],
)
def test_a_text_in_several_pieces_is_a_tree_of_them(pieces: str) -> None:
    row, first, second = told(f'<row><c r="A1"><is>{pieces}</is></c><c r="B1"><v>1</v></c></row>')
    assert isinstance(first, Told)
    assert first.item == f"<is>{pieces}</is>"
    assert (row, second) == ("", Told("B1", "v", "1"))


def test_what_a_cell_may_hold_besides_is_passed_over() -> None:
    assert told("<row><c><extLst><x>1</x></extLst><v>2<x/>3</v><t>4</t></c></row>")[1] == Told("", "v", "2")


def test_pieces_in_one_another_without_end_are_too_much() -> None:
    with pytest.raises(TooMuch):
        told(f"<row><c><is>{'<r>' * 50}{'</r>' * 50}</is></c></row>")


def test_a_text_without_end_in_a_cell_is_too_much() -> None:
    with pytest.raises(TooMuch):
        told(f"<row><c><v>{'1' * 900_000}</v></c></row>", size=50_000)


def test_prefixes_make_no_difference() -> None:
    part = Growing({DATA: lambda part: Rows(part, lambda _: None, lambda _, held: found.append(held.written))})
    found: list[str] = []
    data = b'<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    assert [root.tag for root in part.read([data])] == ["worksheet", "worksheet"]
    assert found == ["1"]
