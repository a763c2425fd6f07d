"""The dialog Ändra tolkning."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import ColumnIs, Corrections, Means
from malverktyg.exchange.facts import Reading
from tests.ui.workbook.sheets import a_book
from ui import look
from ui.pages.importing.bring import Opened
from ui.pages.importing.interpretation import Interpretation
from ui.pages.importing.steps import How

TOLD = Corrections(columns=(ColumnIs("Blad", 1, "ignored"),), meanings=(Means("Trend", "Upp", "better"),), hidden=("Gammalt",))
OPENED = Opened(Path("Bok.xlsx"), Reading(file="Bok.xlsx", recognised_as="platt tabell", year=2023), a_book(), how=How(TOLD))


@pytest.fixture
def dialog(qtbot: QtBot) -> Interpretation:
    made = Interpretation(OPENED, 2024)
    qtbot.addWidget(made)
    return made


def test_all_that_was_said_is_listed_and_each_thing_can_be_taken_away(qtbot: QtBot, dialog: Interpretation) -> None:
    assert [one.accessibleName() for one in dialog.removals] == [
        "Ta bort rättelsen: Blad, kolumn A: Läses inte",
        "Ta bort rättelsen: ”Upp” betyder Bättre",
    ]
    with qtbot.waitSignal(dialog.wanted) as told:
        dialog.removals[1].click()
    assert told.args == [How(replace(TOLD, meanings=()))]
    with qtbot.waitSignal(dialog.wanted) as told:
        dialog.forget_all.click()
    assert told.args == [How()]


def test_a_hidden_sheet_is_read_by_a_tick(qtbot: QtBot, dialog: Interpretation) -> None:
    (tick,) = dialog.ticks
    assert (tick.text(), tick.value()) == ("Läs bladet Gammalt", True)
    with qtbot.waitSignal(dialog.wanted) as told:
        tick.click()
    assert told.args == [How(replace(TOLD, hidden=()))]
    dialog.show_file(replace(OPENED, how=How()))
    with qtbot.waitSignal(dialog.wanted) as told:
        dialog.ticks[0].click()
    assert told.args == [How(Corrections(hidden=("Gammalt",)))]


def test_the_period_is_another_than_the_workbook_says(qtbot: QtBot, dialog: Interpretation) -> None:
    assert dialog.period.currentText() == "Som arbetsboken säger"
    with qtbot.waitSignal(dialog.wanted) as told:
        dialog.period.setCurrentIndex(1)
        dialog.period.activated.emit(1)
    assert told.args == [How(TOLD, Period(2023, PeriodPart.T1))]


def test_without_corrections_it_says_how_to_make_one(dialog: Interpretation) -> None:
    dialog.show_file(replace(OPENED, how=How()))
    assert dialog.removals == []
    assert not dialog.forget_all.isVisibleTo(dialog)


def test_it_finds_its_workbook_among_several(dialog: Interpretation) -> None:
    assert dialog.number_in([replace(OPENED, path=Path("Annan.xlsx")), OPENED]) == 1


def test_where_nothing_was_corrected_it_is_no_higher_than_its_few_words(qtbot: QtBot, dialog: Interpretation) -> None:
    plain = Interpretation(replace(OPENED, how=How(), book=replace(OPENED.book, sheets=OPENED.book.sheets[:1])), 2024)
    qtbot.addWidget(plain)
    assert not plain.ticks
    assert plain.height() <= dialog.height() - look.px(100)
