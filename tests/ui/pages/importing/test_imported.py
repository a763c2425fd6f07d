"""The workbooks that a file was read from."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import GoalId, SourceId
from malverktyg.domain.sources import BookRead, Source
from malverktyg.domain.year import Register
from ui.pages.importing.imported import MOST, Imported, told

WHEN = datetime(2023, 9, 21, 14, 32).astimezone()


@pytest.fixture
def imported(qtbot: QtBot) -> Imported:
    made = Imported()
    qtbot.addWidget(made)
    return made


def read(number: int) -> list[Goal | Source]:
    goal = Goal(id=GoalId(f"g{number}"), year=2023, title=f"Mål {number}")
    source = Source(
        id=SourceId(f"s{number}"), subject=f"g{number}", field="title", workbook=f"Bok {number}.xlsx", sheet="A", cell="B2"
    )
    return [goal, source]


def test_without_an_import_there_is_nothing_to_show(imported: Imported) -> None:
    imported.show_register(Register(), undoable=False)
    assert imported.isHidden()


def test_each_workbook_leads_to_its_goals(qtbot: QtBot, imported: Imported) -> None:
    imported.show_register(Register().with_([*read(1), *read(2)]), undoable=False)
    assert [one.accessibleName() for one in imported.shows] == ["Visa målen ur Bok 1.xlsx", "Visa målen ur Bok 2.xlsx"]
    with qtbot.waitSignal(imported.goal_wanted) as wanted:
        imported.shows[1].click()
    assert wanted.args == ["g2"]


def test_a_workbook_whose_goals_are_gone_leads_nowhere(imported: Imported) -> None:
    imported.show_register(Register().with_(read(1)[1:]), undoable=False)
    assert not imported.shows[0].isEnabled()


def test_only_the_last_import_can_be_taken_back_here_and_only_some_workbooks_are_named(qtbot: QtBot, imported: Imported) -> None:
    many = Register().with_([one for number in range(MOST + 2) for one in read(number)])
    imported.show_register(many, undoable=False)
    assert len(imported.shows) == MOST
    assert not imported.undo.isVisibleTo(imported)
    imported.show_register(many, undoable=True)
    with qtbot.waitSignal(imported.undo_wanted):
        imported.undo.click()


def test_a_workbook_tells_how_much_was_read_and_when() -> None:
    assert told(BookRead("Bok.xlsx", WHEN, ("a", "b"))) == "2 poster, 21\u00a0september\u00a02023 14:32"
    assert told(BookRead("Bok.xlsx", None, ("a",))) == "1 post"


def test_thousands_read_of_a_workbook_are_counted_with_a_space() -> None:
    book = BookRead("A.xlsx", None, tuple(f"g{number}" for number in range(1200)))
    assert told(book) == "1\u00a0200 poster"
