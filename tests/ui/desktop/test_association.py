"""A double click on a file opens it here."""

import configparser
import shlex
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from malverktyg.errors import NoRights
from ui.desktop.association import MIME, DataFolder, Registry, command


def folder(path: Path, *start: str) -> tuple[DataFolder, list[Sequence[str]]]:
    run: list[Sequence[str]] = []
    return DataFolder(path, start or ("/opt/målverktyg/malverktyg",), run.append), run


def entry(path: Path) -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(path / "applications" / "malverktyg.desktop", "utf-8")
    return read["Desktop Entry"]


def test_on_linux_the_program_and_its_kind_of_file_are_told_to_the_desktop(tmp_path: Path) -> None:
    made, _ = folder(tmp_path)
    assert not made.is_made()
    made.make()
    assert made.is_made()
    told = entry(tmp_path)
    assert told["MimeType"] == f"{MIME};"
    assert shlex.split(told["Exec"]) == ["/opt/målverktyg/malverktyg", "%f"]
    kind = ET.parse(tmp_path / "mime" / "packages" / "malverktyg.xml").getroot()
    (glob,) = kind.iter("{http://www.freedesktop.org/standards/shared-mime-info}glob")
    assert glob.get("pattern") == "*.malverktyg"
    assert (tmp_path / "icons" / "hicolor" / "scalable" / "apps" / "malverktyg.svg").read_bytes().startswith(b"<svg")


def test_a_path_with_odd_signs_is_quoted_so_that_it_starts(tmp_path: Path) -> None:
    made, _ = folder(tmp_path, '/opt/5 % "nya" $HOME/python', "-m", "malverktyg")
    made.make()
    assert entry(tmp_path)["Exec"] == '"/opt/5 %% \\"nya\\" \\$HOME/python" "-m" "malverktyg" %f'


def test_another_place_of_the_program_is_no_longer_made(tmp_path: Path) -> None:
    folder(tmp_path)[0].make()
    assert not folder(tmp_path, "/home/åsa/malverktyg")[0].is_made()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "applications").write_text("inte en mapp")
    with pytest.raises(NoRights):
        folder(tmp_path)[0].make()


def test_on_windows_the_suffix_belongs_to_a_class_that_starts_the_program(tmp_path: Path) -> None:
    keys = QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)
    made = Registry(keys, ("C:\\Program\\malverktyg.exe",))
    assert not made.is_made()
    made.make()
    assert made.is_made()
    assert keys.value("Malverktyg.Fil/shell/open/command/.") == '"C:\\Program\\malverktyg.exe" "%1"'
    assert not Registry(keys, ("D:\\annan.exe",)).is_made()


def test_the_program_is_started_as_it_was_started_now() -> None:
    assert command() == (sys.executable, "-m", "malverktyg")
