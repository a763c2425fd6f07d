"""The rows of a tree in their places, and the order in which a view has them from the top."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ui.models.rows import Row


def _bare(key: str) -> Row:
    return Row(key, ())


@dataclass(slots=True, eq=False)
class Node:
    """A row in its place. ``serial`` is the node's own number for as long as it is shown; the root's is nought.

    A row that is not ``made`` is so when somebody looks at it: of thousands that a view goes through, a screenful is seen.
    """

    key: str
    serial: int = 0
    parent: "Node | None" = None
    made: Row | None = None
    make: Callable[[str], Row] = _bare
    nodes: list["Node"] = field(default_factory=list)

    @property
    def row(self) -> Row:
        """The row."""
        if self.made is None:
            self.made = self.make(self.key)
        return self.made

    @property
    def is_group(self) -> bool:
        """Whether it is a group: what is not made is none."""
        return self.made is not None and self.made.is_group


class Place(NamedTuple):
    """Where a row stands: beneath which node, by its serial, and at which place there."""

    row: Row
    above: int
    number: int


def onward(node: Node, is_opened: Callable[[Node], bool]) -> Iterator[Place]:
    """A node and all after it, as they stand in a view: beneath one that is opened come its own."""
    step = 0
    while (above := node.parent) is not None:
        for number in range(above.nodes.index(node) + step, len(above.nodes)):
            yield from _with_its_own(above, number, is_opened)
        node, step = above, 1


def _with_its_own(above: Node, number: int, is_opened: Callable[[Node], bool]) -> Iterator[Place]:
    node = above.nodes[number]
    yield Place(node.row, above.serial, number)
    if node.nodes and is_opened(node):
        for below in range(len(node.nodes)):
            yield from _with_its_own(node, below, is_opened)


def runs(marks: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where marks stand one after another: the first place, and the one after the last."""
    first: int | None = None
    for place, marked in enumerate((*marks, False)):
        if marked and first is None:
            first = place
        elif not marked and first is not None:
            yield first, place
            first = None
