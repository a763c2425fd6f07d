"""The line of change sets: what stands, what was taken back, and what can be done again."""

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
