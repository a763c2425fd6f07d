"""A workbook's own colours."""

from malverktyg.exchange.cells.theme import OFFICE, blend, mixed, plain_rgb, theme_colours, tinted

THEME = """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">
<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
<a:dk2><a:srgbClr val="44546a"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>
<a:accent6><a:srgbClr val="70AD47"/></a:accent6></a:clrScheme></a:themeElements></a:theme>"""


def test_the_file_s_own_theme_is_in_the_order_of_theme_numbers() -> None:
    colours = theme_colours(THEME)
    assert colours[:5] == ("FFFFFF", "000000", "E7E6E6", "44546A", "4472C4")
    assert colours[9] == "70AD47"
    assert colours[5] == OFFICE[5]


def test_without_a_theme_or_with_a_broken_one_excel_s_old_one_holds() -> None:
    assert theme_colours(None) == theme_colours("<broken") == OFFICE


def test_a_tint_makes_lighter_and_darker_as_excel_does() -> None:
    assert tinted("70AD47", 0.3999) == "A9D18E"
    assert tinted("FFFFFF", -0.1499) == "D9D9D9"
    assert tinted("123456", 0.0) == "123456"


def test_a_colour_may_have_its_depth_before_it() -> None:
    assert plain_rgb("FF00b050") == "00B050"
    assert plain_rgb("00B050") == "00B050"
    assert plain_rgb("grön") is None
    assert plain_rgb(None) is None


def test_a_pattern_is_a_mixture() -> None:
    assert mixed("mediumGray", "000000", "FFFFFF") == "808080"
    assert mixed("none", "000000", "FFFFFF") is None
    assert blend(("FF0000", "0000FF"), (0.5, 0.5)) == "800080"
