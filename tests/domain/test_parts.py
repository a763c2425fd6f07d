"""The parts know their symbols, their texts in order, and what is missing."""

from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import paper
from malverktyg.domain.parts import Mark, Origin, OverviewRow, Text
from malverktyg.domain.scales import ActivityStatus, Trend
from tests.registers import MATTER, TODAY, a_year

WORD = Text("x", Origin("Assessment"))


def test_a_symbol_is_named_by_its_scale_and_step() -> None:
    assert Mark(Trend.BETTER, WORD).symbol == "Trend.better"
    assert Mark(ActivityStatus.DONE, WORD).symbol == "ActivityStatus.done"
    assert Mark(None, WORD).symbol == "missing"


def test_a_row_of_the_overview_sums_its_counts() -> None:
    assert OverviewRow("a", (1, 2, 3)).total == 6


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
