"""Remarks with numbers."""

from malverktyg.exchange.facts import Remark
from ui.workbook.numbered import numbered


def test_remarks_are_numbered_in_the_order_of_the_sheets_and_their_rows() -> None:
    remarks = [
        Remark("a", "Två!A1", "sist"),
        Remark("b", "Ett!B10", "senare"),
        Remark("c", "Ett!B9", "först"),
        Remark("d", "Ett", "bladet"),
    ]
    assert [(one.number, one.text) for one in numbered(remarks, ["Ett", "Två"])] == [
        (1, "bladet"),
        (2, "först"),
        (3, "senare"),
        (4, "sist"),
    ]


def test_the_same_words_about_several_cells_are_one() -> None:
    remarks = [Remark("a", "Ett!B10", "färg"), Remark("a", "Ett!B2", "färg"), Remark("a", "Ett!B2", "färg")]
    (one,) = numbered(remarks, ["Ett"])
    assert one.cells == ("Ett!B2", "Ett!B10")
