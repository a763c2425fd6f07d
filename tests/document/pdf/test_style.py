"""The grid holds: columns end where the page's text ends, and a line of running text can be read."""

from malverktyg.document.pdf import letterhead, style
from malverktyg.document.pdf.fonts import regular, semibold
from malverktyg.document.pdf.table import Columns


def test_every_table_is_as_wide_as_the_text() -> None:
    for columns in (letterhead._SENDER, letterhead._FACTS):
        assert isinstance(columns, Columns)
        assert round(columns.lefts[-1] + columns.widths[-1], 3) == round(style.WIDTH, 3)


def test_a_line_of_running_text_has_sixty_to_ninety_letters() -> None:
    letters = "Kommunstyrelsen godkänner redovisningen av nämndens mål "
    assert 60 <= style.MEASURE / (regular().width(letters) * style.BODY.size / len(letters)) <= 90


def test_no_text_is_smaller_than_eight_points() -> None:
    styles = [value for value in vars(style).values() if isinstance(value, style.TextStyle)]
    assert min(one.size for one in styles) >= 8
    assert all(one.leading >= one.size * 1.2 for one in styles)
    assert {one.font for one in styles} == {regular(), semibold()}
