"""A layout that is known from before: next year's workbook comes in with one click, and what is another in it is told."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity
from malverktyg.exchange.correcting.corrections import ColumnIs
from ui.pages.importing import ImportingPage
from ui.session import Session

SECONDS_20 = 20_000
HEAD = ("Mål", "Aktivitet", "Ansvarig", "Slut", "Läge", "Ärende")


def workbook(path: Path, year: int, *more: str) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "Mål"
    book.active.append((*HEAD, *more))
    for number, what in enumerate(("Kartlägga trygghetslarm", "Utbilda personalen", "Besöka alla"), 1):
        row = ("Fler äldre bor tryggt hemma", what, "Enhetschef", f"{year}-10-31", "Pågår", f"Anteckning {number}")
        book.active.append((*row, *("x" for _ in more)))
    book.save(path)
    return path


@pytest.fixture
def page(session: Session, tmp_path: Path, stage: QWidget) -> ImportingPage:
    assert session.create(tmp_path / "Ny.malverktyg")
    made = ImportingPage(session)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def planned(qtbot: QtBot, page: ImportingPage, path: Path) -> None:
    page.bring_in([path])
    qtbot.waitUntil(lambda: page.plan is not None, timeout=SECONDS_20)


def test_what_was_said_of_last_years_workbook_holds_for_this_years(
    qtbot: QtBot, session: Session, page: ImportingPage, tmp_path: Path
) -> None:
    planned(qtbot, page, workbook(tmp_path / "Socialnämnden 2023.xlsx", 2023))
    assert page.plan_view.sheets.notices.lines == []
    before = page.plan
    page.say(0, ColumnIs("Mål", 6, "activity.comment"))
    qtbot.waitUntil(lambda: page.plan is not before, timeout=SECONDS_20)
    page.accept()

    planned(qtbot, page, workbook(tmp_path / "Socialnämnden 2024.xlsx", 2024, "Budget"))
    view = page.plan_view
    assert view.head.change.text() == "Ändra tolkning (1) …"
    (line,) = view.sheets.notices.lines
    told = line.words.text()
    assert told == (
        "Samma upplägg som Socialnämnden 2023.xlsx. Din rättelse är gjord. Ändrat i upplägget: kolumnen ”Budget” är ny."
    )
    assert page.can_undo_here is None
    view.foot.accept.click()
    assert {one.comment for one in session.register.all(Activity).values()} == {f"Anteckning {number}" for number in (1, 2, 3)}


def test_what_was_remembered_can_be_said_otherwise_and_the_layout_is_still_known(
    qtbot: QtBot, page: ImportingPage, tmp_path: Path
) -> None:
    planned(qtbot, page, workbook(tmp_path / "Socialnämnden 2023.xlsx", 2023))
    page.say(0, ColumnIs("Mål", 6, "activity.comment"))
    page.accept()
    qtbot.waitUntil(lambda: page.plan is None, timeout=SECONDS_20)

    planned(qtbot, page, workbook(tmp_path / "Socialnämnden 2024.xlsx", 2024))
    before = page.plan
    page.say(0, ColumnIs("Mål", 6, "ignored"))
    qtbot.waitUntil(lambda: page.plan is not before, timeout=SECONDS_20)
    (line,) = page.plan_view.sheets.notices.lines
    assert line.words.text().startswith("Samma upplägg som Socialnämnden 2023.xlsx. Din rättelse är gjord.")
    before = page.plan
    page.undo_here()
    qtbot.waitUntil(lambda: page.plan is not before, timeout=SECONDS_20)
    (said,) = page.steps.now[0].corrections.columns
    assert said.role == "activity.comment"
