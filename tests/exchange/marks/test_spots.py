"""Something put into a part's bytes, and the rest untouched."""

import pytest

from malverktyg.exchange.marks.spots import before, edited, inside, spots


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"<a><b/></a>", b"<a><b>X</b></a>"),
        (b"<a><b></b></a>", b"<a><b>X</b></a>"),
        (b"<a><b c='/>'/></a>", b"<a><b c='/>'>X</b></a>"),
        (b'<?xml version="1.0"?>\r\n<a>\xc3\xa5<p:b xmlns:p="u">y</p:b ></a>', b'<?xml version="1.0"?>\r\n<a>\xc3\xa5<p:b xmlns:p="u">yX</p:b ></a>'),
    ],
)  # fmt: skip
def test_something_is_put_last_in_an_element(data: bytes, expected: bytes) -> None:
    found = spots(data, 2)
    assert [spot.local for spot in found] == ["a", "b"]
    assert edited(data, [inside(data, found[1], "X")]) == expected


def test_edits_at_one_place_stand_in_the_order_they_were_given() -> None:
    data = b"<a><b/></a>"
    spot = spots(data, 2)[1]
    assert edited(data, [before(spot, "1"), before(spot, "2")]) == b"<a>12<b/></a>"


def test_only_the_elements_down_to_a_depth_are_told() -> None:
    assert [spot.depth for spot in spots(b"<a><b><c/></b></a>", 2)] == [1, 2]
