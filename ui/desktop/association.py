"""A double click on a .malverktyg file opens it here: told to the system for this user alone, so that no admin is needed.

Windows keeps it in the user's part of the registry (HKEY_CURRENT_USER, Software, Classes); Linux in files under the user's data
folder (freedesktop.org: Desktop Entry 1.5, Shared MIME-info 0.21).
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings, QStandardPaths

from malverktyg.errors import NoRights
from malverktyg.files import replacing
from ui.desktop import texts
from ui.desktop.icon import svg

SUFFIX = ".malverktyg"
MIME = "application/x-malverktyg"
_CLASS = "Malverktyg.Fil"
_CLASSES = "HKEY_CURRENT_USER\\Software\\Classes"
_REFRESH = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))


class Association(Protocol):
    """How a system is told which program opens our files."""

    def is_made(self) -> bool:
        """Whether files open here."""

    def make(self) -> None:
        """Let files open here; raises NoRights where the system does not let the user say so."""


def association() -> Association:
    """The way of this system."""
    if sys.platform == "win32":
        return Registry(QSettings(_CLASSES, QSettings.Format.NativeFormat), command())
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return DataFolder(Path(folder), command())


def command() -> tuple[str, ...]:
    """What starts this program: itself where it is frozen, else Python with it."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "malverktyg")


class Registry:
    """Windows: a class for the files, and the suffix that belongs to it."""

    def __init__(self, classes: QSettings, start: Sequence[str]) -> None:
        self._classes = classes
        self._open = " ".join(f'"{word}"' for word in (*start, "%1"))

    def is_made(self) -> bool:
        """Whether the suffix is ours and starts this very program."""
        found = self._classes.value(f"{SUFFIX}/."), self._classes.value(f"{_CLASS}/shell/open/command/.")
        return found == (_CLASS, self._open)

    def make(self) -> None:
        """Write the keys; what other programs have said of the suffix is left beside."""
        for key, value in (
            (f"{_CLASS}/.", texts.FILE_KIND),
            (f"{_CLASS}/shell/open/command/.", self._open),
            (f"{SUFFIX}/.", _CLASS),
            (f"{SUFFIX}/OpenWithProgids/{_CLASS}", ""),
        ):
            self._classes.setValue(key, value)
        self._classes.sync()
        if self._classes.status() is not QSettings.Status.NoError:
            raise NoRights(name=texts.REGISTRY)


class DataFolder:
    """Linux: an entry for the program, a kind of file, and the icon of both."""

    def __init__(self, folder: Path, start: Sequence[str], run: Callable[[Sequence[str]], object] | None = None) -> None:
        self._folder, self._start, self._run = folder, tuple(start), run or _quietly
        self.files = {
            folder / "applications" / "malverktyg.desktop": self._entry().encode(),
            folder / "mime" / "packages" / "malverktyg.xml": _KIND.encode(),
            folder / "icons" / "hicolor" / "scalable" / "apps" / "malverktyg.svg": svg(),
            folder / "icons" / "hicolor" / "scalable" / "mimetypes" / f"{MIME.replace('/', '-')}.svg": svg(),
        }

    def is_made(self) -> bool:
        """Whether all the files are there as this program writes them."""
        return all(path.is_file() and path.read_bytes() == content for path, content in self.files.items())

    def make(self) -> None:
        """Write the files, and let the desktop read them where it has the programs for it."""
        for path, content in self.files.items():
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise NoRights(name=str(path.parent)) from error
            with replacing(path) as beside:
                beside.write_bytes(content)
        for program, below in _REFRESH:
            if shutil.which(program):
                self._run((program, str(self._folder / below)))
        if shutil.which("xdg-mime"):
            self._run(("xdg-mime", "default", "malverktyg.desktop", MIME))

    def _entry(self) -> str:
        started = " ".join(_quoted(word) for word in self._start)
        return _ENTRY.format(kind=texts.COMMENT, start=started, mime=MIME)


def _quoted(word: str) -> str:
    """A word of an Exec line: in quotes, its signs of quoting escaped, a per cent doubled (Desktop Entry 1.5, Exec key)."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return f'"{word.replace("%", "%%")}"'


def _quietly(words: Sequence[str]) -> None:
    with suppress(OSError, subprocess.SubprocessError):
        subprocess.run(words, check=False, capture_output=True, timeout=20)  # noqa: S603  the desktop's own programs


_ENTRY = """[Desktop Entry]
Type=Application
Name=Målverktyg
Comment={kind}
Exec={start} %f
Icon=malverktyg
Terminal=false
Categories=Office;
MimeType={mime};
StartupWMClass=malverktyg
"""
_KIND = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME}">
    <comment>{texts.FILE_KIND}</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <icon name="{MIME.replace("/", "-")}"/>
    <glob pattern="*{SUFFIX}"/>
  </mime-type>
</mime-info>
"""
