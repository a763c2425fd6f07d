"""Visa källan, with a workbook that was really imported."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity, Assessment
from malverktyg.domain.periods import PeriodPart
from malverktyg.domain.sources import Source
from malverktyg.jobs.importing import import_workbooks
from tests.ui.pages.importing.books import COLOURS
from ui.session import Session
from ui.sources import SourceLink
from ui.sources.dialog import SourceDialog

SECONDS_20 = 20_000


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that 04 was imported into, by itself: the workbook is kept in it."""
    path = tmp_path_factory.mktemp("källa") / "Året.malverktyg"
    import_workbooks(path, [COLOURS], who="test", now=datetime(2023, 9, 21, 12, tzinfo=UTC))
    return path


@pytest.fixture
def session(session: Session, imported: Path) -> Session:
    assert session.open(imported)
    return session


def activity(session: Session) -> Activity:
    return next(one for one in session.register.all(Activity).values() if one.title == "Läcksökning Ånge tätort")


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> SourceDialog:
    made = SourceDialog(session, activity(session))
    made.resize(1040, 600)  # what it wants; the bench's screen is narrower
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_sheet_is_drawn_round_the_cell_with_its_own_colours(qtbot: QtBot, dialog: SourceDialog) -> None:
    assert dialog.title.text() == "Källan till aktiviteten ”Läcksökning Ånge tätort”"
    assert [row.text() for row in dialog.rows.rows] == ["Aktivitet", "Läge", "Ansvarig"]
    assert dialog.told.text() == "Hämtar arbetsboken …"
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.view, timeout=SECONDS_20)
    assert dialog.view.current_place() == "TFN 2023!C6"
    colours = dialog.view.viewport().grab().toImage()
    seen = {colours.pixelColor(x, y).name() for x in range(0, colours.width(), 3) for y in range(0, colours.height(), 3)}
    assert "#00b050" in seen
    assert dialog.place.text().startswith("04_teknik_fritid_farger_2023.xlsx, bladet TFN 2023 · Inläst 21")


def test_arrows_go_from_field_to_field_and_esc_closes(qtbot: QtBot, dialog: SourceDialog) -> None:
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.view, timeout=SECONDS_20)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)  # on a real screen the focus comes with that
    dialog.rows.rows[0].setFocus()
    qtbot.keyClick(dialog.rows.rows[0], Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.view.current_place() == "TFN 2023!E6")
    assert dialog.rows.rows[1].accessibleName() == "Läge, E6: ”Pågår”, samma nu"
    qtbot.keyClick(dialog.rows.rows[1], Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_an_assessment_that_was_read_from_a_colour_leads_to_the_coloured_cell(qtbot: QtBot, session: Session) -> None:
    judged = next(
        one for one in session.register.all(Assessment).values() if one.period.part is PeriodPart.T1 and one.status is not None
    )
    made = SourceDialog(session, judged)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.stack.currentWidget() is made.view, timeout=SECONDS_20)
    assert made.view.current_place().startswith("TFN 2023!F")


def test_a_workbook_that_is_not_kept_is_told_by_what_stood_in_the_cell(qtbot: QtBot, opened: Session) -> None:
    one = next(iter(opened.register.all(Activity).values()))
    opened.save(
        Source(subject=one.id or "", field="title", workbook="Borta.xlsx", sheet="Blad", cell="C9", raw="Laga taket"),
        why="Läste in",
    )
    made = SourceDialog(opened, one)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.told.text().startswith("Arbetsboken ligger inte kvar"), timeout=SECONDS_20)
    assert made.told.text() == "Arbetsboken ligger inte kvar i filen. I cellen C9 stod: ”Laga taket”"


def test_the_link_opens_it(qtbot: QtBot, session: Session, stage: QWidget) -> None:
    link = SourceLink(session, stage)
    link.show_thing(activity(session))
    titles: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SourceDialog)
        titles.append(dialog.windowTitle())
        qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.view, timeout=SECONDS_20)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    link.show_button.click()
    assert titles == ["Källan till aktiviteten ”Läcksökning Ånge tätort”"]


def test_where_it_was_read_and_when_is_read_whole_in_a_narrow_dialog(dialog: SourceDialog) -> None:
    dialog.resize(560, 600)
    QApplication.processEvents()
    place = dialog.place
    assert place.height() >= place.heightForWidth(place.width()) > place.fontMetrics().height() * 1.5
