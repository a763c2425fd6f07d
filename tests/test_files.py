"""A file is written beside its place: the old one or the new one is there, whole."""

import errno
import os
from pathlib import Path

import pytest

from malverktyg.errors import DiskFull, FileExists, FileMissing, IsFolder, NoRights
from malverktyg.files import replacing


def test_the_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    target = tmp_path / "Skrivelse å.pdf"
    target.write_text("förut")
    with replacing(target) as beside:
        assert beside.parent == tmp_path
        assert beside.suffix == ".pdf"
        beside.write_text("nu")
        assert target.read_text() == "förut"
    assert target.read_text() == "nu"
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("förut")
    with pytest.raises(ZeroDivisionError), replacing(target) as beside:
        beside.write_text("halv" * (1 // 0))
    assert target.read_text() == "förut"
    assert [file.name for file in tmp_path.iterdir()] == ["a.json"]


def test_a_folder_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(IsFolder, match=tmp_path.name), replacing(tmp_path):
        pass


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="saknad"), replacing(tmp_path / "saknad" / "a.pdf"):
        pass


@pytest.mark.parametrize(("code", "error"), [(errno.ENOSPC, DiskFull), (errno.EACCES, NoRights)])
def test_what_the_disk_refuses_is_told_in_our_words(tmp_path: Path, code: int, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"a\.pdf"), replacing(tmp_path / "a.pdf"):
        raise OSError(code, "nej")
    assert [file.name for file in tmp_path.iterdir()] == []


@pytest.mark.skipif(os.name != "posix", reason="rights are kept in another way")
def test_a_new_file_has_the_rights_a_new_file_has_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    new, old = tmp_path / "new", tmp_path / "old"
    old.touch(mode=0o600)
    for target in (new, old):
        with replacing(target):
            pass
    assert new.stat().st_mode == plain.stat().st_mode
    assert old.stat().st_mode & 0o777 == 0o600


def test_a_new_file_does_not_take_the_name_of_one_that_is_there(tmp_path: Path) -> None:
    target = tmp_path / "a.malverktyg"
    target.write_text("förut")
    with pytest.raises(FileExists, match=r"a\.malverktyg"), replacing(target, only_new=True):
        pytest.fail("the work was begun")
    assert target.read_text() == "förut"


@pytest.mark.parametrize("with_links", [True, False], ids=["links", "no links"])
def test_a_new_file_does_not_take_the_name_of_one_that_came_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, with_links: bool
) -> None:
    if not with_links:
        monkeypatch.setattr(os, "link", _no_links)
    target = tmp_path / "a.malverktyg"
    with pytest.raises(FileExists), replacing(target, only_new=True):
        target.write_text("någon annans")
    assert target.read_text() == "någon annans"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("with_links", [True, False], ids=["links", "no links"])
def test_a_new_file_gets_its_name_when_it_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, with_links: bool) -> None:
    if not with_links:
        monkeypatch.setattr(os, "link", _no_links)
    target = tmp_path / "a.malverktyg"
    with replacing(target, only_new=True) as beside:
        beside.write_text("ny")
    assert target.read_text() == "ny"
    assert list(tmp_path.iterdir()) == [target]


def _no_links(source: Path, target: Path) -> None:
    raise OSError(errno.EOPNOTSUPP, "no links here")
