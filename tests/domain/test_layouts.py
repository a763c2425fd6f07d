"""A layout that has been met is a thing of the register like any other."""

from malverktyg.domain.layouts import LayoutMemory
from malverktyg.domain.naming import named
from malverktyg.domain.year import KINDS, Register


def test_it_is_saved_with_the_rest_and_has_a_name_in_swedish() -> None:
    assert LayoutMemory in KINDS
    assert named(Register(), LayoutMemory(fingerprint="f", workbook="KS.xlsx", layout="{}")) == "uppställningen"
