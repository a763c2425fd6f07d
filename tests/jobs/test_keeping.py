"""An officer may ask whether a file is whole."""

import os
from pathlib import Path

import pytest

from malverktyg.errors import FileExists
from malverktyg.jobs.keeping import check, copy, is_only_to_read
from malverktyg.jobs.register import Desk


def test_a_whole_file_gives_no_lines_also_while_it_is_open(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "a.malverktyg", "Åsa") as desk:
        assert check(desk.path) == ()


def test_a_damaged_file_gives_its_faults_in_swedish(tmp_path: Path) -> None:
    path = tmp_path / "a.malverktyg"
    Desk.create(path, "Åsa").close()
    path.write_bytes(path.read_bytes()[:5000])
    assert check(path)[0].startswith(("a.malverktyg är skadad", "Filens sidor hänger inte ihop"))


def test_a_file_that_cannot_be_saved_to_is_only_to_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.malverktyg"
    Desk.create(path, "Åsa").close()
    assert not is_only_to_read(path)
    assert not is_only_to_read(tmp_path / "saknas.malverktyg")
    monkeypatch.setattr(os, "access", lambda _, mode: mode == os.R_OK)
    assert is_only_to_read(path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert not is_only_to_read(path)  # nor read


def test_a_copy_takes_no_ones_place_and_holds_the_same(tmp_path: Path) -> None:
    path, target = tmp_path / "a.malverktyg", tmp_path / "b.malverktyg"
    Desk.create(path, "Åsa").close()
    copy(path, target)
    assert target.read_bytes() == path.read_bytes()
    with pytest.raises(FileExists):
        copy(path, target)
