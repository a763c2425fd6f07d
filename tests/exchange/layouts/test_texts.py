"""The Swedish words of the layouts."""

import re

from malverktyg.exchange.layouts import texts


def test_every_remark_is_a_whole_sentence() -> None:
    assert [code for code, text in texts.REMARKS.items() if not text.rstrip("”").endswith((".", "}", "?"))] == []
    assert [code for code, text in texts.REMARKS.items() if not re.match(r"[A-ZÅÄÖ”{#]|\{", text)] == []


def test_every_kind_of_book_has_a_name_with_its_article() -> None:
    assert all(name.startswith(("en ", "ett ")) for name in texts.DECLINED_KINDS.values())
