"""What the page writes to the disk."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from malverktyg.domain.year import Register
from malverktyg.progress import UNWATCHED
from tests.ui.pages.importing.books import COLOURS
from ui.pages.importing import out
from ui.pages.importing.bring import bring
from ui.session import Session

SECONDS_20 = 20_000


def test_a_marked_copy_has_every_remark_as_a_note_and_its_receipt_opens_it(
    qtbot: QtBot, session: Session, stage: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (opened,) = bring([COLOURS], Register(), UNWATCHED)
    proposals: list[str] = []

    def ask(_parent: QWidget, _title: str, proposed: str, *_: str) -> tuple[str, str]:
        proposals.append(Path(proposed).name)
        return str(tmp_path / "Till nämnden"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    with qtbot.waitSignal(session.made, timeout=SECONDS_20) as receipt:
        out.mark(stage, session, opened, opened.reading.remarks)
    target = tmp_path / "Till nämnden.xlsx"
    assert proposals == ["04_teknik_fritid_farger_2023 med anmärkningar.xlsx"]
    assert receipt.args == ["Märkt kopia sparad: Till nämnden.xlsx", target]
    note = openpyxl.load_workbook(target)["TFN 2023"]["H10"].comment
    assert note is not None
    assert "orange" in note.text


def test_without_a_name_no_copy_is_marked(session: Session, stage: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    (opened,) = bring([COLOURS], Register(), UNWATCHED)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    before = set(COLOURS.parent.iterdir())
    out.mark(stage, session, opened, opened.reading.remarks)
    assert set(COLOURS.parent.iterdir()) == before


def test_a_workbook_is_written_whole_though_its_page_is_gone(
    qtbot: QtBot, opened: Session, stage: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, warned = tmp_path / "Året.xlsx", list[object]()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page = QWidget(stage)
    with qtbot.waitSignal(opened.told, timeout=SECONDS_20):
        out.export(page, opened, ".xlsx", warned.append)
        delete(page)
    assert target.exists()
    assert not warned
