"""Faces, dots, marks and arrows."""

import pytest

from malverktyg.exchange.statuses.signs import Sign, sign_of


@pytest.mark.parametrize(("text", "font", "sign"), [
    ("😀", "", Sign.HAPPY), ("🙂🙂", "", Sign.HAPPY), (":-(", "", Sign.SAD), ("J", "Wingdings", Sign.HAPPY),
    ("\uf04c", "", Sign.SAD),
    ("ü", "Wingdings", Sign.CHECK), ("á", "wingdings", Sign.UP), ("P", "Wingdings 2", Sign.CHECK),
    ("i", "Wingdings 3", Sign.DOWN),
    ("👍🏽", "", Sign.HAPPY), ("✔️", "", Sign.CHECK), ("↘", "", Sign.DOWN), ("●", "", Sign.DOT), ("[x]", "", Sign.CHECK),
])  # fmt: skip
def test_a_sign_is_known_however_it_is_written(text: str, font: str, sign: Sign) -> None:
    assert sign_of(text, font) is sign


@pytest.mark.parametrize("text", ["", "J", "ü", "ja 😀", "x", "-", "😀☹"])
def test_other_texts_are_no_sign(text: str) -> None:
    assert sign_of(text) is None
