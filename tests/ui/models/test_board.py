"""The activities as cards."""

from dataclasses import replace
from datetime import date

from malverktyg.domain.goals import Activity
from malverktyg.domain.scales import ActivityStatus
from tests.registers import a_year
from ui.models.activity_rows import ActivityBook, ActivityChip, ActivityQuestion
from ui.models.board import STEPS, cards

YEAR = a_year()
TODAY = date(2023, 9, 21)
BOOK = ActivityBook(YEAR, 2023, TODAY)
ASK = ActivityQuestion()


def test_every_activity_asked_for_is_a_card_under_its_own_step() -> None:
    found = cards(BOOK, ASK)
    assert tuple(found) == STEPS
    keys = [card.key for step in STEPS for card in found[step]]
    assert sorted(keys) == sorted(str(one.id) for one in BOOK.shown(ASK))
    assert all(YEAR.all(Activity)[card.key].status is step for step in STEPS for card in found[step])


def test_a_card_past_its_day_is_late_and_says_so_in_words() -> None:
    one = next(iter(YEAR.all(Activity).values()))
    late = replace(one, status=ActivityStatus.ONGOING, end=date(2023, 8, 31), responsible=("Kanslichef",))
    found = cards(ActivityBook(YEAR.with_([late]), 2023, TODAY), ASK)[ActivityStatus.ONGOING]
    card = next(card for card in found if card.key == one.id)
    assert card.late
    assert card.end == "31\u00a0aug"
    assert "skulle ha varit klar 31\u00a0aug" in card.spoken
    assert "Kanslichef" in card.spoken


def test_chips_and_words_narrow_the_board_too() -> None:
    done = cards(BOOK, replace(ASK, chip=ActivityChip.DONE))
    assert [step for step, some in done.items() if some] == [ActivityStatus.DONE]
