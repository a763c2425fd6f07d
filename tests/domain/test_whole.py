"""The whole paper tells its texts in order, and what is missing."""

from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import paper
from tests.registers import MATTER, TODAY, a_year


def test_texts_come_in_the_order_of_the_paper() -> None:
    year = a_year()
    texts = [text.text for text in paper(year, year.all(Matter)[MATTER], TODAY).texts()]
    places = [
        texts.index(words) for words in ("Strömvalla kommun", "KS 23/456", "Förslag till beslut", "Bilagor", "Underskrifter")
    ]
    assert places == sorted(places)
    assert texts[-1].startswith("Strömvalla kommun · Box 14")


def test_missing_is_what_the_paper_says_is_missing() -> None:
    year = a_year()
    made = paper(year, year.all(Matter)[MATTER], TODAY)
    assert {text.text for text in made.missing} == {"Läge saknas", "Bedömning saknas", "Inga aktiviteter är registrerade."}
