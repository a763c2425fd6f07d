"""The boxes that notes are shown in."""

import pytest

from malverktyg.exchange.marks.shapes import new_drawing, with_shapes
from malverktyg.exchange.ooxml.xml import tree


def test_each_note_has_a_box_at_its_cell() -> None:
    root = tree(new_drawing({(2, 3): "Titta", (9, 1): "Här"}))
    places = [(one.findtext("Row"), one.findtext("Column")) for one in root.iter("ClientData")]
    assert places == [("1", "2"), ("8", "0")]


def test_boxes_are_added_after_those_that_are_there_with_numbers_of_their_own() -> None:
    old = new_drawing({(1, 1): "Gammal"})
    new = with_shapes(old, {(5, 5): "Ny"})
    assert new.startswith(old.removesuffix(b"</xml>"))
    ids = [shape.get("id") for shape in tree(new).iter("shape")]
    assert len(set(ids)) == len(ids) == 2


def test_a_drawing_with_other_prefixes_is_added_to_all_the_same() -> None:
    new = with_shapes(b'<xml xmlns:n="urn:schemas-microsoft-com:vml"><n:rect/></xml>', {(1, 1): "Ny"})
    assert [one.tag for one in tree(new)] == ["rect", "shapetype", "shape"]


def test_what_has_no_end_is_refused() -> None:
    with pytest.raises(ValueError, match="end"):
        with_shapes(b"<xml><v:shape>", {(1, 1): "Ny"})


def test_a_box_at_the_sheets_last_cell_stays_on_the_sheet() -> None:
    root = tree(new_drawing({(1_048_576, 16_384): "Sist"}))
    left, _, top, _, right, _, bottom, _ = (int(one) for one in next(root.iter("Anchor")).text.split(","))  # type: ignore[union-attr]
    assert left < right <= 16_383
    assert top < bottom <= 1_048_575
