"""Rows as values."""

from ui.models.rows import Cell, Row, in_order, leaves


def row(key: str, text: str = "", order: int | None = None) -> Row:
    return Row(key, (Cell(text or key, order=order),))


def test_leaves_are_the_things_and_not_the_groups() -> None:
    tree = (Row("g", (Cell("G"),), (row("a"), row("b")), is_group=True), row("c"))
    assert [one.key for one in leaves(tree)] == ["a", "b", "c"]


def test_a_given_order_goes_before_the_text() -> None:
    rows = (row("a", "Uppnått", 1), row("b", "Delvis", 2), row("c", "Ej uppnått", 3))
    assert [one.key for one in in_order(rows[::-1], 0, falling=False)] == ["a", "b", "c"]
    assert [one.key for one in in_order(rows, 0, falling=True)] == ["c", "b", "a"]


def test_what_is_empty_comes_last_either_way() -> None:
    rows = (Row("x", (Cell(""),)), row("a"), Row("none", ()))
    for falling in (False, True):
        assert next(one.key for one in in_order(rows, 0, falling=falling)) == "a"


def test_a_cell_says_its_whole() -> None:
    assert Cell("31 aug", full="2023-08-31").whole == "2023-08-31"
    assert Cell("Klar").whole == "Klar"
