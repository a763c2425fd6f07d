"""The rows of a tree in their places."""

from ui.models.nodes import Node, Place, onward, runs
from ui.models.rows import Row


def tree() -> dict[str, Node]:
    """Two groups, of two and of one."""
    named = {key: Node(key, serial) for serial, key in enumerate(("", "g", "a", "b", "h", "c"))}
    for above, below in (("", "gh"), ("g", "ab"), ("h", "c")):
        named[above].nodes = [named[key] for key in below]
        for key in below:
            named[key].parent = named[above]
    return named


def keys(places: list[Place]) -> str:
    return "".join(place.row.key for place in places)


def test_from_a_row_on_come_those_beneath_what_is_opened_and_then_those_after_it() -> None:
    nodes = tree()
    assert keys(list(onward(nodes["g"], lambda _: True))) == "gabhc"
    assert keys(list(onward(nodes["b"], lambda _: True))) == "bhc"
    assert keys(list(onward(nodes["g"], lambda node: node.key == "h"))) == "ghc"
    assert list(onward(nodes["c"], lambda _: True)) == [Place(nodes["c"].row, 4, 0)]


def test_a_row_is_made_once_when_it_is_looked_at_and_what_is_not_made_is_no_group() -> None:
    made: list[str] = []

    def make(key: str) -> Row:
        made.append(key)
        return Row(key, (), is_group=True)

    node = Node("a", make=make)
    assert not node.is_group
    assert not made
    assert node.row is node.row
    assert node.is_group
    assert made == ["a"]


def test_nothing_comes_after_no_row() -> None:
    assert not list(onward(tree()[""], lambda _: True))


def test_marks_one_after_another_are_a_run() -> None:
    assert list(runs([True, True, False, True])) == [(0, 2), (3, 4)]
    assert not list(runs([]))
