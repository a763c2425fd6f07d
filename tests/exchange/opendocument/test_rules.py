"""Conditional formats of an .ods made into the same rules as Excel's."""

import pytest

from malverktyg.exchange.grid import Area
from malverktyg.exchange.ooxml.xml import tree
from malverktyg.exchange.opendocument.rules import rules_of
from malverktyg.exchange.opendocument.styles import Styles


@pytest.mark.parametrize(
    ("condition", "kind", "operator", "formulas", "text"),
    [
        ("=1", "cellIs", "equal", ("1",), ""),
        ("&gt;=[.$B$1]", "cellIs", "greaterThanOrEqual", ("$B$1",), ""),
        ("between(1,5)", "cellIs", "between", ("1", "5"), ""),
        ("not-between(1,5)", "cellIs", "notBetween", ("1", "5"), ""),
        ("contains-text(&quot;klar&quot;)", "containsText", "", (), "klar"),
        ("not-contains-text(&quot;klar&quot;)", "notContainsText", "", (), "klar"),
        ("formula-is([.A1]=1)", "expression", "", ("A1=1",), ""),
    ],
)
def test_each_condition_has_its_rule(condition: str, kind: str, operator: str, formulas: tuple[str, ...], text: str) -> None:
    xml = f"<f><conditional-format target-range-address=\"'Mål 2023'.A1:'Mål 2023'.B3 Blad.C1\"><condition value=\"{condition}\"/></conditional-format></f>"
    (rule,) = rules_of(tree(xml.encode()), Styles())
    assert (rule.type, rule.operator, rule.formulas, rule.text) == (kind, operator, formulas, text)
    assert rule.areas == (Area(1, 1, 3, 2), Area(1, 3, 1, 3))


def test_what_is_not_known_is_no_rule() -> None:
    assert (
        rules_of(
            tree(b'<f><conditional-format target-range-address="A.A1"><condition value="duplicate"/></conditional-format></f>'),
            Styles(),
        )
        == ()
    )
    assert rules_of(None, Styles()) == ()
