"""The looks that cells point at."""

from malverktyg.exchange.ooxml.numbers import Shows
from malverktyg.exchange.ooxml.styles import PLAIN, Styles

STYLES = """<styleSheet>
<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts><font><name val="Calibri"/></font><font><b/><strike/><name val="Wingdings"/><color rgb="FF00B050"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="9" tint="0.3999"/><bgColor indexed="64"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill>
<fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill>
<fill><patternFill patternType="solid"><fgColor rgb="skräp"/></patternFill></fill></fills>
<cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="2"><alignment indent="2"/></xf><xf fillId="3" numFmtId="9"/><xf fillId="4"/><xf fillId="5" fontId="99"/></cellXfs>
<dxfs><dxf><fill><patternFill><bgColor rgb="FF92D050"/></patternFill></fill></dxf><dxf><font><b/></font></dxf>
<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor rgb="FFFFC000"/></patternFill></fill></dxf></dxfs>
</styleSheet>"""
THEME = ("FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72")


def test_a_look_has_all_that_a_reader_cares_for() -> None:
    look = Styles(STYLES.encode(), THEME).look("1")
    assert (look.fill, look.bold, look.struck, look.indent, look.font, look.colour) == (
        "A9D18E",
        True,
        True,
        2,
        "Wingdings",
        "00B050",
    )
    assert (look.number_format, look.shows) == ("yyyy\\-mm\\-dd", Shows.DATE)


def test_indexed_colours_gradients_and_broken_ones() -> None:
    looks = Styles(STYLES.encode(), THEME).looks
    assert [look.fill for look in looks] == [None, "A9D18E", "FF0000", "800080", None]
    assert looks[2].number_format == "0%"


def test_a_conditional_fill_is_its_background() -> None:
    assert Styles(STYLES.encode(), THEME).conditional == ("92D050", None, "FFC000")


def test_a_look_that_is_not_there_is_plain() -> None:
    assert Styles(STYLES.encode(), THEME).look("77") == PLAIN
    assert Styles().look("0") == PLAIN
    assert Styles().look("x") == PLAIN
