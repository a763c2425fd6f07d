"""The window while the file is shown as it was: it says so, lets itself be read, and refuses every change."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.goals import Goal
from malverktyg.errors import OnlyToRead
from malverktyg.jobs.freezing import freeze
from tests.registers import MATTER
from ui.looking_back import LookingBack, told
from ui.session import Session


@pytest.fixture
def frozen(opened: Session) -> FrozenPaper:
    assert opened.desk
    made = freeze(opened.desk, MATTER, datetime(2023, 9, 18, 12, tzinfo=UTC), who="Åsa", reason="Prov")
    goal = opened.register.all(Goal)["m1.1"]
    opened.save(replace(goal, title="Något helt annat"), why="Omformulerat")
    return made


def test_the_banner_says_whose_sight_it_is_and_leads_back(opened: Session, frozen: FrozenPaper, qtbot: QtBot) -> None:
    banner = LookingBack(opened)
    qtbot.addWidget(banner)
    assert told(opened) == ""
    assert banner.isHidden()
    assert opened.look_at(frozen)
    banner.refresh()
    assert not banner.isHidden()
    assert banner.words.text() == "Så som kommunstyrelsen såg det 18 september 2023"
    with qtbot.waitSignal(opened.asked) as asked:
        banner.back.click()
    assert asked.args == ["matter", MATTER]
    assert opened.frozen is None


def test_everything_is_as_it_was_and_on_its_day(opened: Session, frozen: FrozenPaper) -> None:
    opened.look_at(frozen)
    assert opened.register.all(Goal)["m1.1"].title.startswith("Invånarna får svar")
    assert opened.today == frozen.day
    assert opened.can_undo is opened.can_redo is None
    assert opened.path is not None
    opened.back_to_now()
    assert opened.register.all(Goal)["m1.1"].title == "Något helt annat"


def test_a_change_is_refused_and_told_and_nothing_counts_as_unsaved(opened: Session, frozen: FrozenPaper, qtbot: QtBot) -> None:
    opened.look_at(frozen)
    unsaved: list[object] = []
    opened.unsaved.connect(unsaved.append)
    with qtbot.waitSignal(opened.failed) as failed:
        opened.save(Goal(year=2023, title="Nej"), why="Nej")
    assert failed.args is not None
    assert isinstance(failed.args[0], OnlyToRead)
    assert unsaved == []
    assert not opened.undo()
    assert not opened.redo()


def test_closing_the_file_ends_it(opened: Session, frozen: FrozenPaper) -> None:
    path = opened.path
    opened.look_at(frozen)
    opened.close()
    assert opened.frozen is None
    assert path
    assert opened.open(path)
    assert opened.register.all(Goal)["m1.1"].title == "Något helt annat"


def test_a_broken_seal_is_told_and_the_file_stays_as_it_is(opened: Session, frozen: FrozenPaper, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.failed):
        assert not opened.look_at(replace(frozen, data="0" * 64))
    assert opened.frozen is None
