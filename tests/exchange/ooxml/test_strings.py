"""Texts with the parts that are struck through."""

from malverktyg.exchange.ooxml.strings import joined, shared_strings

TABLE = """<sst><si><t>Ett</t></si><si><r><t>Två </t></r><r><rPr><strike/></rPr><t>struket</t></r><r><rPr><b/></rPr><t> fet</t></r></si>
<si><t>課</t><rPh><t>カ</t></rPh></si><si><r><rPr><strike val="0"/></rPr><t>ej</t></r></si><si/></sst>"""


def test_runs_become_one_text_with_its_struck_parts() -> None:
    table = shared_strings([TABLE.encode()])
    assert [rich.text for rich in table] == ["Ett", "Två struket fet", "課", "ej", ""]
    assert table[1].struck_in(False) == ((4, 11),)


def test_in_a_struck_cell_the_runs_without_a_font_of_their_own_are_struck() -> None:
    table = shared_strings([TABLE.encode()])
    assert table[0].struck_in(True) == ((0, 3),)
    assert table[1].struck_in(True) == ((0, 11),)
    assert table[3].struck_in(True) == ()


def test_parts_that_touch_are_one() -> None:
    assert joined([(4, 6), (0, 2), (2, 4), (8, 8)]) == ((0, 6),)
