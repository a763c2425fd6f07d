"""Rows as values."""

from ui.models.rows import Cell, Row, RowList, in_order, thing_keys


def row(key: str, text: str = "", order: int | None = None) -> Row:
    return Row(key, (Cell(text or key, order=order),))


def test_the_things_are_known_by_their_keys_without_the_groups_and_unmade() -> None:
    def make(_: str) -> Row:
        raise AssertionError

    tree = (Row("g", (Cell("G"),), RowList(["a", "b"], make), is_group=True), row("c"))
    assert thing_keys(tree) == ["a", "b", "c"]
    assert thing_keys(tree[1:]) == ["c"]


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
