"""The header."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.errors import CannotSave, DiskFull, FileBusy, FileSwapped, MalverktygError, NoRights
from ui.awaiting import Awaiting
from ui.widgets.header import Header

T1, T2 = Period(2023, PeriodPart.T1), Period(2023, PeriodPart.T2)


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    made = Header()
    qtbot.addWidget(made)
    return made


def test_the_period_is_chosen_from_those_that_are_offered(qtbot: QtBot, header: Header) -> None:
    header.offer([T2, T1], T1)
    assert header.period.currentText() == "Tertial 1 2023"
    assert header.period.accessibleName() == "Period"
    with qtbot.waitSignal(header.period_chosen) as told:
        header.period.setCurrentIndex(0)
        header.period.activated.emit(0)
    assert told.args == [T2]
    header.grab()


def test_it_tells_when_something_was_saved(header: Header) -> None:
    header.state.saved(datetime(2023, 9, 18, 14, 32, tzinfo=UTC))
    assert header.state.accessibleName() == "Sparat 14:32"
    header.state.click()


def test_while_something_is_being_saved_it_says_so_and_after_that_what_it_said_before(header: Header) -> None:
    writing = Awaiting()
    header.state.saved(datetime(2023, 9, 18, 14, 32, tzinfo=UTC))
    header.state.follow(writing)
    writing.began.emit()
    assert header.state.accessibleName() == "Sparar …"
    writing.ended.emit()
    assert header.state.accessibleName() == "Sparat 14:32"


def test_what_was_not_saved_is_told_again_after_a_write_that_says_nothing(header: Header) -> None:
    writing = Awaiting()
    header.state.unsaved(DiskFull(name="x"))
    header.state.follow(writing)
    writing.began.emit()
    writing.ended.emit()
    assert header.state.accessibleName() == "Inte sparat – disken är full"
    assert isinstance(header.state.error, DiskFull)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (DiskFull(name="x"), "disken är full"),
        (NoRights(name="x"), "behörighet saknas"),
        (FileBusy(name="x"), "filen används av någon annan"),
        (FileSwapped(name="x"), "filen har bytts ut"),
        (CannotSave(), "se varför"),
    ],
)
def test_it_tells_in_short_why_something_was_not_saved(qtbot: QtBot, header: Header, error: MalverktygError, why: str) -> None:
    header.state.unsaved(error)
    assert header.state.accessibleName() == f"Inte sparat – {why}"
    assert header.state.property("state") == "unsaved"
    with qtbot.waitSignal(header.state.more_wanted) as told:
        header.state.click()
    assert told.args == [error]
    header.state.all_saved()
    assert header.state.property("state") == "saved"


def test_where_there_is_no_room_the_symbol_alone_says_that_all_is_saved_but_what_is_wrong_is_said(header: Header) -> None:
    header.resize(600, 56)
    header.show()
    header.state.saved(datetime(2023, 9, 18, 14, 32, tzinfo=UTC))
    assert (header.state.text(), header.state.toolTip(), header.state.accessibleName()) == ("", "Sparat 14:32", "Sparat 14:32")
    header.state.unsaved(DiskFull(name="x"))
    assert "disken är full" in header.state.text()
    header.state.all_saved()
    header.state.hold(2)
    assert (header.state.text().strip(), header.state.toolTip()) == ("Inte sparat", "Inte sparat – rätta 2 fält")
    header.state.hold(0)
    header.resize(1000, 56)
    assert header.state.text().strip() == header.state.accessibleName()


def test_a_long_title_gives_way_to_the_rest(header: Header) -> None:
    header.title.setText("Import och export " * 10)
    assert header.minimumSizeHint().width() < 600


def test_what_cannot_be_saved_is_told_until_it_can_and_a_full_disk_before_it(qtbot: QtBot, header: Header) -> None:
    header.state.saved(datetime(2023, 9, 18, 14, 32, tzinfo=UTC))
    header.state.hold(1)
    assert header.state.text().strip() == header.state.accessibleName() == "Inte sparat – rätta 1 fält"
    with qtbot.waitSignal(header.state.held_wanted):
        header.state.click()
    header.state.unsaved(DiskFull(name="x"))
    assert "disken är full" in header.state.text()
    with qtbot.assertNotEmitted(header.state.held_wanted), qtbot.waitSignal(header.state.more_wanted):
        header.state.click()
    header.state.saved(datetime(2023, 9, 18, 14, 33, tzinfo=UTC))
    assert header.state.text().strip() == "Inte sparat – rätta 1 fält"
    header.state.hold(0)
    assert header.state.text().strip() == "Sparat 14:33"
