"""The looks of an .ods by their names."""

from malverktyg.exchange.ooxml.styles import PLAIN
from malverktyg.exchange.ooxml.xml import tree
from malverktyg.exchange.opendocument.styles import Styles

NAMED = b"""<s><style name="a" family="table-cell" parent-style-name="b">
<text-properties font-weight="bold" color="#00b050"/></style>
<style name="b" family="table-cell" parent-style-name="a"><table-cell-properties background-color="#FFC7CE"/>
<paragraph-properties margin-left="0.706cm"/><text-properties text-line-through-style="solid" font-name="Wingdings"/></style>
<style name="t" family="text"><text-properties text-line-through-style="none"/></style></s>"""


def test_a_look_is_inherited_even_in_a_circle() -> None:
    look = Styles(tree(NAMED)).look("a")
    assert (look.fill, look.bold, look.struck, look.indent, look.font, look.colour) == (
        "FFC7CE",
        True,
        True,
        2,
        "Wingdings",
        "00B050",
    )


def test_a_style_that_is_not_there_is_plain() -> None:
    assert Styles().look("a") == PLAIN
    assert Styles().shows_table("a")
    assert Styles().strikes("a") is None


def test_letters_may_say_that_they_are_not_struck() -> None:
    assert Styles(tree(NAMED)).strikes("t") is False


def test_styles_that_come_later_are_added() -> None:
    styles = Styles()
    assert styles.look("a") == PLAIN
    styles.add(tree(NAMED))
    assert styles.look("a").bold
