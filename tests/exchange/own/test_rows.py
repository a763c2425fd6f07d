"""Rows under headings, with every filled cell accounted for."""

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.own.rows import Rows


def rows(*lines: str, ledger: Ledger | None = None) -> Rows:
    cells = {
        (row, column): Cell(row=row, column=column, text=text, value=text)
        for row, line in enumerate(lines, 1)
        for column, text in enumerate(line.split("|"), 1)
        if text
    }
    return Rows(Sheet("Blad", cells), 2, ledger or Ledger(), {"Mål": "goal.title", "Nr": "goal.number"})


def test_headings_lead_to_their_columns() -> None:
    found = rows("Titel", "Nr|Mål", "1|Må bra", "|Vila")
    assert found.columns == {"Nr": 1, "Mål": 2}
    assert list(found) == [3, 4]
    assert (found.text(3, "Mål"), found.text(4, "Nr"), found.text(3, "Okänd")) == ("Må bra", "", "")


def test_a_taken_cell_gives_its_text_and_leaves_its_origin() -> None:
    taken: dict[str, Origin] = {}
    found = rows("Titel", "Nr|Mål", "|Må bra")
    assert found.take(3, "Mål", "title", taken) == "Må bra"
    assert found.take(3, "Nr", "number", taken) == ""
    assert taken == {"title": Origin("Blad", "B3", "Må bra")}
    assert found.ledger.cells == {"Blad!B3": "goal.title"}


def test_an_empty_cell_has_a_place_all_the_same() -> None:
    assert rows("Titel", "Nr|Mål", "1|").origin(3, "Mål") == Origin("Blad", "B3", "")


def test_titles_headings_and_strange_columns_are_accounted_for() -> None:
    ledger = Ledger()
    rows("Titel", "Nr|Mål|Budget", "1|Må bra|100 tkr", ledger=ledger).account_for_head()
    assert ledger.cells == {
        "Blad!A1": "title",
        "Blad!A2": "heading: goal.number",
        "Blad!B2": "heading: goal.title",
        "Blad!C2": "ignored: kolumnen ”Budget” har ingen plats i programmet",
        "Blad!C3": "ignored: kolumnen ”Budget” har ingen plats i programmet",
    }
    assert [(remark.code, remark.cell) for remark in ledger.remarks] == [("column_left_out", "Blad!C2")]
