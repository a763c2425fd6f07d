"""The field of a logo: a picture is chosen, shown and taken away, and one that cannot be used is told."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.pages.settings.logo_edit import LogoEdit
from ui.widgets.remark import Kind


@pytest.fixture
def edit(stage: QWidget) -> LogoEdit:
    made = LogoEdit()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def _file(path: Path, kind: str = "png") -> Path:
    made = path / f"vapen.{kind}"
    Image.new("RGB", (300, 100), "#1F5C93").save(made)
    return made


@pytest.mark.parametrize("kind", ["png", "jpg"])
def test_a_chosen_picture_is_shown_and_told(edit: LogoEdit, tmp_path: Path, qtbot: QtBot, kind: str) -> None:
    assert not edit.picture.isVisible()
    with qtbot.waitSignal(edit.edited):
        edit.take_file(_file(tmp_path, kind))
    assert edit.value().startswith(b"\x89PNG")
    assert edit.picture.isVisible()
    assert edit.picture.pixmap().width() / edit.picture.pixmap().height() == pytest.approx(3, abs=0.1)
    assert edit.reading() is None


def test_a_drawing_is_taken_too(edit: LogoEdit, tmp_path: Path) -> None:
    path = tmp_path / "vapen.svg"
    path.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><rect width="3" height="1" fill="#123"/></svg>')
    edit.take_file(path)
    assert edit.value().startswith(b"\x89PNG")


def test_one_that_cannot_be_used_is_told_and_the_old_one_stays(edit: LogoEdit, tmp_path: Path, qtbot: QtBot) -> None:
    edit.take_file(_file(tmp_path))
    before = edit.value()
    wrong = tmp_path / "brev.png"
    wrong.write_bytes(b"%PDF-1.7")
    with qtbot.waitSignal(edit.edited):
        edit.take_file(wrong)
    assert edit.value() == before
    told = edit.reading()
    assert told is not None
    assert told[0] is Kind.ERROR
    assert "brev.png" in told[1]
    edit.take_file(_file(tmp_path))
    assert edit.reading() is None


def test_it_is_taken_away_again(edit: LogoEdit, tmp_path: Path, qtbot: QtBot) -> None:
    edit.take_file(_file(tmp_path))
    with qtbot.waitSignal(edit.edited):
        edit.remove.click()
    assert edit.value() == b""
    assert not edit.picture.isVisible()
    assert not edit.remove.isVisible()
