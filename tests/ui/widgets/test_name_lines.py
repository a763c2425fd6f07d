"""Names in a narrow column."""

from ui import look
from ui.widgets.name_lines import name_lines


def test_names_are_parted_between_them_and_within_only_where_no_line_holds_one() -> None:
    wide = look.metrics(14).horizontalAdvance("Näringslivschef, M")
    assert name_lines("Näringslivschef, Miljöchef", 14, 400, wide, 2) == ("Näringslivschef,", "Miljöchef")
    half = look.metrics(14).horizontalAdvance("fullmäktige") + 2
    assert name_lines("Kommunfullmäktige", 14, 400, half, 2) == ("Kommun-", "fullmäktige")
