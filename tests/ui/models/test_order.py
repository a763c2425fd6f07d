"""The order of Swedish words."""

from ui.models.order import swedish_order


def test_swedish_letters_come_last_and_numbers_by_their_size() -> None:
    words = ["Öppna", "Zink", "Ärlig", "1.10", "åtta", "1.9", "anka"]
    assert sorted(words, key=swedish_order()) == ["1.9", "1.10", "anka", "Zink", "åtta", "Ärlig", "Öppna"]


def test_capitals_and_small_letters_stand_together() -> None:
    assert sorted(["b", "A", "a", "B"], key=swedish_order()) == ["A", "a", "b", "B"]
