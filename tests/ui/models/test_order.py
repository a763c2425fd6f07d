"""The order of Swedish words."""

from ui.models.order import swedish_order


def test_swedish_letters_come_last_and_numbers_by_their_size() -> None:
    words = ["Öppna", "Zink", "Ärlig", "1.10", "åtta", "1.9", "anka"]
    assert sorted(words, key=swedish_order()) == ["1.9", "1.10", "anka", "Zink", "åtta", "Ärlig", "Öppna"]


def test_capitals_and_small_letters_stand_together() -> None:
    assert sorted(["b", "A", "a", "B"], key=swedish_order()) == ["A", "a", "b", "B"]


def test_of_two_alike_texts_what_follows_decides() -> None:
    key = swedish_order()
    pairs = [("", "Ö"), ("", "A"), ("1", "B")]
    assert sorted(pairs, key=lambda pair: (key(pair[0]), key(pair[1]))) == [("", "A"), ("", "Ö"), ("1", "B")]
