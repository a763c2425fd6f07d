"""The line of change sets: what stands, what was taken back, and what can be done again."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.history import Line


def _line(*sets: tuple[int, int | None]) -> Line:
    line = Line()
    for id, undoes in sets:
        line.add(id, f"Ändring {id}", undoes)
    return line


def test_the_making_of_a_file_stays() -> None:
    line = _line((1, None))
    assert (line.first, line.done, line.undone) == (1, {}, {})


def test_changes_stand_in_their_order() -> None:
    assert list(_line((1, None), (2, None), (3, None)).done) == [2, 3]


def test_what_is_taken_back_can_be_done_again_the_last_first() -> None:
    line = _line((1, None), (2, None), (3, None), (4, 3), (5, 2))
    assert list(line.done) == []
    assert line.undone == {4: "Ändring 3", 5: "Ändring 2"}


def test_what_is_done_again_stands_by_the_set_that_did_it() -> None:
    line = _line((1, None), (2, None), (3, None), (4, 3), (5, 4))
    assert list(line.done) == [2, 5]
    assert line.undone == {}
    assert [line.tip(id) for id in (2, 3, 4)] == [2, 5, 5]
    assert [line.is_undone(id) for id in (2, 3, 4, 5)] == [False, False, True, False]


def test_a_new_change_leaves_nothing_to_do_again() -> None:
    line = _line((1, None), (2, None), (3, 2), (4, None))
    assert list(line.done) == [4]
    assert line.undone == {}
    assert line.is_undone(2)


def test_what_left_the_line_can_still_be_done_again_by_name() -> None:
    line = _line((1, None), (2, None), (3, 2), (4, None), (5, 3))
    assert list(line.done) == [4, 5]


def test_any_number_of_turns_is_counted() -> None:
    turns = [(1, None), (2, None), *((id, id - 1) for id in range(3, 5003))]
    line = _line(*turns)
    assert not line.is_undone(2)
    assert line.tip(2) == 5002
    assert line.reasons[5002] == "Ändring 5002"


class _File:
    """Change sets as a file would write them."""

    def __init__(self) -> None:
        self.line = Line()
        self.made: list[int] = []
        self.change()

    def change(self) -> None:
        self.made.append(self._add(None))

    def take_back(self, number: int) -> bool:
        """Whether it could be: as a file takes back a change set by name, by the last that did it again."""
        if number == self.line.first or self.line.is_undone(number):
            return False
        self._add(self.line.tip(number))
        return True

    def undo(self) -> bool:
        last = next(reversed(self.line.done), None)
        return last is not None and self.take_back(last)

    def redo(self) -> bool:
        last = next(reversed(self.line.undone), None)
        return last is not None and self.take_back(last)

    @property
    def standing(self) -> list[int]:
        return [one for one in self.made if not self.line.is_undone(one)]

    def _add(self, undoes: int | None) -> int:
        id = len(self.line.reasons) + 1
        self.line.add(id, self.line.reasons.get(undoes or 0, f"Ändring {id}"), undoes)
        return id


def test_what_was_taken_back_out_of_turn_is_so_again_after_any_number_of_steps_back() -> None:
    file = _File()
    for _ in range(3):
        file.change()
    file.take_back(2)
    assert file.standing == [1, 3, 4]
    seen = []
    while file.undo():
        seen.append(file.standing)
    assert seen == [[1, 2, 3, 4], [1, 2, 3], [1, 2], [1]]
    seen = []
    while file.redo():
        seen.append(file.standing)
    assert seen == [[1, 2], [1, 2, 3], [1, 2, 3, 4], [1, 3, 4]]


@given(st.lists(st.one_of(st.sampled_from(["change", "undo", "redo"]), st.integers(2, 30)), max_size=40))
def test_as_many_steps_forward_as_back_come_to_the_same(deeds: Sequence[str | int]) -> None:
    file = _File()
    for deed in deeds:
        if isinstance(deed, str):
            getattr(file, deed)()
        elif deed in file.line.reasons:
            file.take_back(deed)
    seen = [file.standing]
    while file.undo():
        seen.append(file.standing)
    assert seen[-1] == [1]
    for standing in reversed(seen[:-1]):
        assert file.redo()
        assert file.standing == standing
