"""What is offered at a remark."""

from dataclasses import replace

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.facts import Alike
from tests.ui.workbook.sheets import seen
from ui.pages.importing.remark_offers import OfferedGoals, OfferedSheet, OfferedSteps, offer
from ui.workbook.numbered import Numbered


def remark(code: str, *cells: str) -> Numbered:
    return Numbered(1, "text", cells, frozenset({code}))


def test_a_word_that_is_no_step_is_offered_the_steps_of_its_scale() -> None:
    book = seen()
    (unknown,) = [one for one in book.remarks if "Mål 2023!D6" in one.cells]
    found = offer(unknown, book, ())
    assert isinstance(found, OfferedSteps)
    assert (found.about.scale, found.about.sign) == (ActivityStatus, "Kanske snart")


def test_a_hidden_sheet_is_offered_to_be_read() -> None:
    assert offer(remark("hidden_sheet", "Gammalt"), seen(), ()) == OfferedSheet("Gammalt")


def test_goals_that_are_nearly_the_same_are_offered_as_one_with_all_their_cells() -> None:
    groups = (Alike(("A!B1", "A!B2")), Alike(("A!B4", "A!B9", "B!B4")))
    assert offer(remark("alike", "A!B9"), seen(), groups) == OfferedGoals(groups[1].cells)
    assert offer(remark("alike", "A!B7"), seen(), groups) is None


def test_nothing_is_offered_where_the_words_are_enough() -> None:
    book = seen()
    assert offer(remark("sum_row", "Mål 2023!A1"), book, ()) is None
    assert offer(remark("status_unknown", "Mål 2023!B5"), book, ()) is None
    assert offer(remark("status_unknown", "Borta!B5"), replace(book), ()) is None
