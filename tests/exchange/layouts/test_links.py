"""What rows stand under by their ids."""

from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.layouts.links import Links, kinds_by_depth, links
from malverktyg.exchange.layouts.row_kind import RowKind
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.setting import Setting


def _view(*rows: tuple[str, str, str], title: str = "Export") -> View:
    """Rows of an id, a title and what stands above."""
    cells = {
        (row, column): Cell(row=row, column=column, value=text, text=text)
        for row, texts in enumerate(rows, 1)
        for column, text in enumerate(texts, 1)
        if text
    }
    return View(Sheet(title, cells))


def _links(view: View) -> Links:
    return links(view, list(view.rows), id=1, above=3, title=2)


def test_a_row_stands_under_the_row_of_an_id_or_a_title() -> None:
    found = _links(_view(("a1", "Plantera", "G-1"), ("g-1", "Grönt", ""), ("a2", "Gallra", "grönt"), ("a3", "Vilse", "g9")))
    assert found.above == {1: 2, 3: 2}
    assert found.outside == {4: "g9"}
    assert found.depths([1, 2, 3, 4]) == {1: 1, 2: 0, 3: 1, 4: 1}


def test_rows_come_after_the_one_above_them_and_circles_last() -> None:
    view = _view(("a", "Under b", "b"), ("b", "Överst", ""), ("c", "Själv", "c"), ("d", "Ring", "e"), ("e", "Ring två", "d"))
    found = _links(view)
    assert list(found.in_order([1, 2, 3, 4, 5])) == [2, 1, 3, 4, 5]
    assert found.depths([4, 3]) == {4: 1, 5: 0, 3: 0}


def test_without_kinds_the_depth_tells() -> None:
    view = _view(("g", "Grönt", ""), ("a", "Plantera", "g"))
    assert kinds_by_depth(view, [1, 2], _links(view), 2, Setting()) == {1: RowKind.GOAL, 2: RowKind.ACTIVITY}


def test_rows_under_what_stands_elsewhere_are_activities_and_a_sheets_name_may_tell() -> None:
    view = _view(("a", "Plantera", "g"), ("b", "Gallra", "h"))
    assert set(kinds_by_depth(view, [1, 2], _links(view), 2, Setting()).values()) == {RowKind.ACTIVITY}
    named = _view(("g", "Grönt", "x"), title="Goals")
    assert kinds_by_depth(named, [1], _links(named), 2, Setting()) == {1: RowKind.GOAL}
