"""A kept workbook is named by its content."""

from malverktyg.domain.kept import LARGEST, KeptWorkbook
from malverktyg.domain.naming import named
from malverktyg.domain.year import Register


def test_it_is_called_by_its_name() -> None:
    kept = KeptWorkbook(name="KS 2023.xlsx", sha256="ab", size=3)
    assert named(Register(), kept) == "den sparade arbetsboken ”KS 2023.xlsx”"


def test_a_workbook_of_an_officer_is_small_enough() -> None:
    assert LARGEST == 26_214_400
