"""The handbook's chapters."""

import re

from ui import texts
from ui.handbook.chapters import KEYS, chapter, chapters
from ui.pages import PAGES


def test_every_page_has_a_chapter_and_so_has_the_first() -> None:
    names = [one.name for one in chapters()]
    assert {page.name for page in PAGES if page.name != "help"} | {"welcome", KEYS} <= set(names)
    assert len(names) == len(set(names))
    assert names[0] == "welcome"


def test_a_chapter_begins_with_the_title_of_its_page() -> None:
    for page in PAGES:
        if page.name != "help":
            assert chapter(page.name).title == page.title


def test_the_keys_are_those_that_the_window_tells_of() -> None:
    told = chapter(KEYS).text
    assert all(f"| {keys} | {what} |" in told for keys, what in texts.ALL_KEYS)


def test_an_unknown_name_opens_the_first_chapter() -> None:
    assert chapter("finns inte").name == "welcome"


def test_a_chapter_is_found_when_it_holds_every_word() -> None:
    assert chapter("assessments").holds(["PROGNOS", "trend"])
    assert not chapter("assessments").holds(["prognos", "logotyp"])


def test_the_words_are_those_of_the_house() -> None:
    for one in chapters():
        assert "!" not in one.text
        assert not re.search(r"\b(vänligen|tyvärr|databas|synk|post(er)?n?)\b", one.text, re.IGNORECASE), one.name
