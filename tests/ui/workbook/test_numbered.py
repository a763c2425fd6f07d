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


def test_what_is_much_the_same_of_many_cells_is_told_as_one_and_each_cell_keeps_its_words() -> None:
    remarks = [
        Remark("time_interpreted", "Ett!D4", "”v. 35” lästes som en vecka."),
        Remark("time_interpreted", "Ett!D5", "”HT 23” lästes som hösten."),
        Remark("date_as_text", "Ett!D6", "Datumet står som text."),
    ]
    times, day = numbered(remarks, ["Ett"])
    assert (times.text, times.cells) == ("Tider i ord är lästa som datum.", ("Ett!D4", "Ett!D5"))
    assert times.at("Ett!D5") == "”HT 23” lästes som hösten."
    assert day.text == day.at("Ett!D6") == "Datumet står som text."
