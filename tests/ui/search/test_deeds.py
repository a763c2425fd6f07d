"""What can be done from the search field."""

from dataclasses import replace
from pathlib import Path

import pytest

from malverktyg.domain.periods import Period, PeriodPart
from ui import look, recent
from ui.look import Scheme
from ui.search.deeds import Deed, deeds, matching
from ui.window import Window


def deed(words: str) -> Deed:
    return Deed(words, "", "plus", list)


DEEDS = [deed("Gå till Aktiviteter"), deed("Ny aktivitet"), deed("Skriv ut"), deed("Spara PDF")]


def test_the_beginnings_of_its_words_find_a_deed() -> None:
    assert [one.words for one in matching(DEEDS, "ut skr")] == ["Skriv ut"]
    assert [one.words for one in matching(DEEDS, "pdf")] == ["Spara PDF"]


def test_a_deed_that_begins_with_what_is_sought_comes_first() -> None:
    assert [one.words for one in matching([*DEEDS, deed("Aktiviteternas ordning")], "akt")] == [
        "Aktiviteternas ordning",
        "Gå till Aktiviteter",
        "Ny aktivitet",
    ]


def test_nothing_sought_finds_nothing() -> None:
    assert matching(DEEDS, " … ") == []


def found(window: Window, words: str) -> list[Deed]:
    return matching(deeds(window, window.menus, window.deeds.open_recent), words)


def test_other_words_find_a_deed_too_and_are_not_shown() -> None:
    assert [one.words for one in matching([*DEEDS, replace(deed("Läs in"), also="importera excel")], "excel")] == ["Läs in"]


@pytest.mark.parametrize(
    ("sought", "words"),
    [
        ("försenade", "Försenade aktiviteter"),
        ("svarstider", "Inställningar: Svarstider"),
        ("mörkt", "Utseende: Mörkt"),
        ("150", "Textstorlek: 150\u00a0%"),
        ("tertial 1 2023", "Byt period till Tertial 1 2023"),
        ("importera", "Läs in arbetsböcker"),
    ],
)
def test_what_stands_in_menus_within_and_on_pages_is_found(filled: Window, sought: str, words: str) -> None:
    assert words in [one.words for one in found(filled, sought)]


def test_a_period_a_list_and_a_look_are_turned_to(filled: Window) -> None:
    found(filled, "tertial 1 2023")[0].do()
    assert filled.session.period == Period(2023, PeriodPart.T1)
    found(filled, "försenade")[0].do()
    assert filled.page_name == "activities"
    found(filled, "utseende mörkt")[0].do()
    assert look.chosen_scheme() is Scheme.DARK


def test_a_file_that_was_opened_before_is_opened_and_the_one_that_is_open_is_not_offered(filled: Window, tmp_path: Path) -> None:
    other = tmp_path / "Året 2022.malverktyg"
    recent.remember(other)
    opened: list[Path] = []
    offered = matching(deeds(filled, filled.menus, opened.append), "öppna året")
    assert [one.words for one in offered] == ["Öppna Året 2022"]
    offered[0].do()
    assert opened == [other]
