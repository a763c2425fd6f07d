"""What can be done from the search field."""

from ui.search.deeds import Deed, matching


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
