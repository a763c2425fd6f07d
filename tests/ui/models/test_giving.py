"""How much of a list or tree a view is given."""

from hypothesis import given
from hypothesis import strategies as st

from ui.models.giving import needed, share
from ui.models.rows import Cell, Row, RowList, thing_keys


def leaf(key: str) -> Row:
    return Row(key, (Cell(key),))


def group(key: str, count: int) -> Row:
    keys = [f"{key}{number}" for number in range(count)]
    return Row(key, (Cell(key),), RowList(keys, leaf), is_group=True)


def test_of_a_list_the_first_are_given() -> None:
    rows = [leaf(str(number)) for number in range(10)]
    assert (share(rows, 4).top, share(rows, 4).is_all) == (4, False)
    assert (share(rows, 10).top, share(rows, 10).is_all) == (10, True)


def test_of_a_tree_whole_groups_are_given_and_the_last_in_part() -> None:
    rows = [group("a", 3), group("b", 5), group("c", 2)]
    given_to_views = share(rows, 6)
    assert given_to_views.top == 2
    assert [row.key for row in given_to_views.under(rows[0])] == ["a0", "a1", "a2"]
    assert [row.key for row in given_to_views.under(rows[1])] == ["b0", "b1", "b2"]
    assert not given_to_views.is_all


def test_a_row_that_is_not_there_needs_nothing() -> None:
    assert needed([leaf("a")], "b") == 0
    assert needed([group("a", 2)], "b") == 0
    assert needed([], "b") == 0


@given(st.lists(st.integers(0, 6), max_size=6), st.integers(1, 40), st.data())
def test_a_row_is_given_once_as_many_are_as_it_needs(sizes: list[int], number: int, data: st.DataObject) -> None:
    rows = [group("abcdef"[place], size) for place, size in enumerate(sizes)]
    keys = thing_keys(rows)

    def shown(count: int) -> list[str]:
        some = share(rows, count)
        return [row.key for above in rows[: some.top] for row in some.under(above)]

    assert shown(number) == keys[: len(shown(number))]
    assert share(rows, number).is_all == (shown(number) == keys and share(rows, number).top == len(rows))
    if keys:
        key = data.draw(st.sampled_from(keys))
        assert key in shown(needed(rows, key))
        assert needed(rows, key) == 1 or key not in shown(needed(rows, key) - 1)
