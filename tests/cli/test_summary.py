"""An import told in a few lines."""

from malverktyg.cli.summary import lines
from malverktyg.exchange.facts import Remark
from malverktyg.exchange.plan import Kind, Plan, PlanItem, WorkbookPlan


def item(kind: Kind) -> PlanItem:
    return PlanItem(key="k", kind=kind, thing="Goal", what="Mål", label="x", subject="1", file="a.xlsx", cell="B!A1")


def test_each_workbook_says_how_it_was_read_what_is_new_and_what_to_look_at() -> None:
    book = WorkbookPlan(
        file="a.xlsx", recognised_as="platt tabell", year=2023, body="Socialnämnden",
        items=(item(Kind.ADDED), item(Kind.ADDED), item(Kind.CONFLICT)), remarks=(Remark("x", "B!A1", "Kontrollera."),),
    )  # fmt: skip
    assert list(lines(Plan((book,)))) == [
        "a.xlsx",
        "  Läst som platt tabell, Socialnämnden, 2023",
        "  2 nya, 0 ändrade, 0 oförändrade, 1 konflikt",
        "  1 anmärkning:",
        "    B!A1  Kontrollera.",
    ]


def test_a_declined_workbook_says_why() -> None:
    assert list(lines(Plan((WorkbookPlan(file="b.xlsx", declined="en risklista"),)))) == [
        "b.xlsx",
        "  Inte inläst: det är en risklista och inte en måluppföljning. I fönstret kan du läsa in den ändå.",
        "  Inga anmärkningar",
    ]


def test_numbers_are_inflected() -> None:
    book = WorkbookPlan(file="a.xlsx", items=(item(Kind.CONFLICT),) * 3, remarks=(Remark("x", "B!A1", "t"),) * 2)
    said = list(lines(Plan((book,))))
    assert said[2].endswith("3 konflikter")
    assert said[3] == "  2 anmärkningar:"
