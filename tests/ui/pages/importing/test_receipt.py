"""What is told when an import is saved."""

from malverktyg.exchange.facts import Remark
from malverktyg.exchange.planning.items import Kind, Plan, PlanItem, WorkbookPlan
from malverktyg.jobs.importing import ImportResult
from ui.pages.importing.receipt import not_kept, receipt

REST = "Källan till värdena kan inte visas som blad."


def book(name: str, count: int = 1, *, large: bool = False) -> WorkbookPlan:
    items = tuple(
        PlanItem(key=str(number), kind=Kind.ADDED, thing="Goal", what="Mål", label="Mål", subject="", file=name, cell="Blad!A1")
        for number in range(count)
    )
    remarks = (Remark("not_kept", "Blad", "Arbetsboken är för stor."),) if large else ()
    return WorkbookPlan(file=name, items=items, remarks=remarks)


def result(*books: WorkbookPlan, changed: tuple[str, ...] = ()) -> ImportResult:
    return ImportResult(Plan(books), not_kept=changed)


def test_things_are_counted_and_the_workbook_named() -> None:
    assert receipt(result(book("A.xlsx"))) == "1 post importerad från A.xlsx"
    assert receipt(result(book("A.xlsx", 3))) == "3 poster importerade från A.xlsx"
    assert receipt(result(book("A.xlsx", 0))) == "Dina val för A.xlsx är sparade"


def test_several_workbooks_are_counted() -> None:
    assert receipt(result(book("A.xlsx", 2), book("B.xlsx", 2))) == "4 poster importerade från 2 arbetsböcker"


def test_a_workbook_that_is_not_kept_is_told_in_the_receipt_and_with_its_reason() -> None:
    large, changed = result(book("A.xlsx", 2, large=True)), result(book("B.xlsx", 2), changed=("B.xlsx",))
    assert receipt(large) == "2 poster importerade från A.xlsx. Arbetsboken själv ligger inte kvar i filen"
    assert not_kept(large) == [f"A.xlsx är större än 25 MB och ligger inte kvar i filen. {REST}"]
    assert receipt(changed) == "2 poster importerade från B.xlsx. Arbetsboken själv ligger inte kvar i filen"
    assert not_kept(changed) == [f"B.xlsx har ändrats sedan den lästes och ligger inte kvar i filen. {REST}"]


def test_of_several_that_are_not_kept_the_receipt_has_the_number() -> None:
    both = result(book("A.xlsx", large=True), book("B.xlsx"), book("C.xlsx"), changed=("C.xlsx",))
    assert receipt(both) == "3 poster importerade från 3 arbetsböcker. 2 av arbetsböckerna ligger inte kvar i filen"
    assert len(not_kept(both)) == 2
    assert not_kept(result(book("A.xlsx"))) == []
