"""Blocks side by side on one sheet."""

from pathlib import Path

from malverktyg.exchange.grid import Area, Cell, Sheet
from malverktyg.exchange.layouts.panels import panels, stacked
from malverktyg.exchange.phrases.areas import FOCUS_AREAS
from tests.exchange.layouts.books import Rows, lines, reading_of, role

BLOCKS: Rows = [
    ["Miljönämnden – måluppföljning delår 2023"],
    [],
    ["Mål 1", None, None, None, "Mål 2"],
    ["Rent vatten i alla sjöar", None, None, None, "Snabb handläggning"],
    ["Fokusområde", "Hållbar natur", None, None, "Fokusområde", "Hållbar vardag"],
    ["Aktivitet", "Ansvarig", "Status", None, "Aktivitet", "Ansvarig", "Status"],
    ["Provtagning", "Miljöinspektör", "Klar", None, "E-tjänst", "Nämndsekreterare", "Pågår"],
    ["Bedömning", "Uppnås", None, None, "Bedömning", "Uppnås delvis"],
    ["Kommentar", "Alla prover godkända", None, None, "Kommentar", "14 dagar i snitt"],
]


def test_each_block_is_a_goal_with_what_stands_in_it(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Blankett": BLOCKS})
    assert lines(reading) == [
        "1 Rent vatten i alla sjöar | Hållbar natur",
        "  * Provtagning | Klar | Miljöinspektör",
        "  2023-T2 | Uppnått | Alla prover godkända",
        "2 Snabb handläggning | Hållbar vardag",
        "  * E-tjänst | Pågår | Nämndsekreterare",
        "  2023-T2 | Delvis uppnått | 14 dagar i snitt",
    ]
    assert role(reading, "E7") == "activity.title"
    assert "block sida vid sida" in reading.recognised_as


def test_tables_side_by_side_are_read_one_after_the_other(tmp_path: Path) -> None:
    rows: Rows = [
        ["Kommunstyrelsen 2023"],
        ["Mål", "Aktivitet", "Status", None, "Mål", "Aktivitet", "Status"],
        ["God ekonomi", "Uppföljning", "Klar", None, "Öppen kommun", "Webbsänd nämnd", "Pågår"],
        [None, "Prognos", "Pågår", None, None, "Medborgardialog", "Klar"],
    ]
    assert lines(reading_of(tmp_path, {"KS": rows})) == [
        "God ekonomi", "  * Uppföljning | Klar", "  * Prognos | Pågår",
        "Öppen kommun", "  * Webbsänd nämnd | Pågår", "  * Medborgardialog | Klar",
    ]  # fmt: skip


def _sheet(*rows: tuple[str, ...], merges: tuple[Area, ...] = ()) -> Sheet:
    cells = {
        (r, c): Cell(row=r, column=c, value=text, text=text)
        for r, texts in enumerate(rows, 1)
        for c, text in enumerate(texts, 1)
        if text
    }
    return Sheet("KS", cells, merges, hidden_rows=frozenset({2}))


def test_a_blank_column_inside_one_table_makes_no_blocks() -> None:
    assert (
        panels(_sheet(("Mål", "Aktivitet", "", "Bedömning", "Kommentar"), ("God vård", "Kurs", "", "Gul", "Nja")), FOCUS_AREAS)
        == ()
    )


def test_a_cell_of_a_later_block_stands_below_and_keeps_its_name() -> None:
    sheet = _sheet(
        ("Mål 1", "Ren luft", "", "Mål 2", "Rent vatten"), ("", "", "", "Bedömning", "Gul"), merges=(Area(1, 4, 1, 4),)
    )
    assert panels(sheet, FOCUS_AREAS) == (1, 4)
    view = stacked(sheet, (1, 4))
    cell = view.own(6, 5)
    assert cell is not None
    assert (cell.name, view.place(6, 5)) == ("E2", "KS!E2")
    assert (view.row_of(cell), view.position(cell)) == (6, 5)
    assert view.is_hidden_row(2)
    assert view.is_hidden_row(6)
    assert view.merge(5, 4) == Area(5, 4, 5, 4)


def test_goals_side_by_side_over_the_same_headings_are_blocks(tmp_path: Path) -> None:
    rows: Rows = [
        ["Verksamhetsplan 2023 Kulturnämnden"],
        ["Mål 1: Läslust för alla", None, None, "Mål 2: Scenkonst i hela kommunen"],
        ["Aktivitet", "Ansvarig", "Status", "Aktivitet", "Ansvarig", "Status"],
        ["Bokfrukost", "Bibliotekarie", "Klar", "Teaterbuss", "Kulturproducent", "Pågår"],
    ]
    assert lines(reading_of(tmp_path, {"Plan": rows}, merged=["A2:C2", "D2:F2"])) == [
        "1 Läslust för alla", "  * Bokfrukost | Klar | Bibliotekarie",
        "2 Scenkonst i hela kommunen", "  * Teaterbuss | Pågår | Kulturproducent",
    ]  # fmt: skip


def test_goals_and_their_activities_may_stand_side_by_side_by_number(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nr", "Mål", "Bedömning T2", None, "Mål nr", "Aktivitet", "Ansvarig"],
        [1, "Trygg vård", "Delvis", None, 1, "Kurs", "Enhetschef"],
        [2, "Fler i arbete", "Uppnått", None, 1, "Larm", "IT-chef"],
        [None, None, None, None, 2, "Mässa", "Samordnare"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "1 Trygg vård", "  * Kurs | Enhetschef", "  * Larm | IT-chef", "  2023-T2 | Delvis uppnått",
        "2 Fler i arbete", "  * Mässa | Samordnare", "  2023-T2 | Uppnått",
    ]  # fmt: skip
