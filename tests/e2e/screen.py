"""A real screen and a real keyboard: the program runs as its own process under Xvfb, and only keys are pressed."""

import contextlib
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QImage

NEEDED = ("Xvfb", "xdotool", "setxkbmap")
SIZE = "1280x800x24"
PATIENCE = 120.0  # seconds: a machine may be busy with much else
# Another program than the one under our feet, such as the frozen one, is named by MALVERKTYG_PROGRAM.
PROGRAM = shlex.split(os.environ.get("MALVERKTYG_PROGRAM", "")) or [sys.executable, "-m", "malverktyg"]
T = TypeVar("T")


class Screen:
    """An X server of the test's own, with a Swedish keyboard."""

    def __init__(self, folder: Path) -> None:
        reader, writer = os.pipe()
        # Without -noreset the server forgets its keyboard as soon as setxkbmap has left, and Å is typed as å.
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as number:
            self.display = f":{number.readline().strip()}"
        self.folder = folder
        self.shots = 0
        # Without a desktop there is no one to say which language, screen or input method Qt should use: the test says it.
        self.env = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        self.env.pop("WAYLAND_DISPLAY", None)
        self.run("setxkbmap", "-layout", "se")

    def run(self, *command: str) -> str:
        """Run a program on this screen and give what it says."""
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=True, timeout=PATIENCE)
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys, one after another: ``ctrl+n``, ``Tab``."""
        for key in keys:
            self.run("xdotool", "key", "--delay", "20", key)
            time.sleep(0.08)

    def write(self, text: str) -> None:
        """Type a text as a person would; a no-break space has a key of its own.

        Only letters that a Swedish keyboard holds: xdotool lends others a key for the moment, and a busy program misses it.
        """
        for number, part in enumerate(text.split("\u00a0")):
            if number:
                self.press("U00A0")
            if part:
                self.run("xdotool", "type", "--delay", "15", part)
        time.sleep(0.1)

    def colour(self, x: int, y: int) -> str:
        """The colour of a dot on the screen, as ``#rrggbb``."""
        seen = QImage(str(self._picture(self.folder / "now.png"))).pixelColor(x, y)
        return seen.name()

    def clipboard(self) -> str:
        """The text that lies on this screen's clipboard."""
        code = "from PySide6.QtWidgets import QApplication; app = QApplication([]); print(app.clipboard().text())"
        return self.run(sys.executable, "-c", code)

    def shoot(self, name: str) -> Path:
        """Take a picture of the screen."""
        self.shots += 1
        return self._picture(self.folder / f"{self.shots:02}-{name}.png")

    def _picture(self, target: Path) -> Path:
        code = (
            "import sys; from PySide6.QtWidgets import QApplication; app = QApplication(sys.argv);"
            "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
        )
        self.run(sys.executable, "-c", code, str(target))
        return target

    def close(self) -> None:
        """Put out the screen."""
        self.server.terminate()
        self.server.wait(10)


class Program:
    """The program in its own process on a screen."""

    def __init__(self, screen: Screen, *arguments: str, title: str) -> None:
        self.screen = screen
        self.log = screen.folder / "program.log"
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*PROGRAM, *arguments], env=screen.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        self.window = self._window(title)
        self.focus()

    def _window(self, title: str) -> str:
        return until(lambda: self.windows(title), f"no window named {title}: {self.log.read_text('utf-8')}")[-1]

    def windows(self, title: str = ".") -> list[str]:
        """The windows to be seen that bear a title."""
        assert self.process.poll() is None, f"the program ended: {self.log.read_text('utf-8')}"
        with contextlib.suppress(subprocess.CalledProcessError):
            return self.screen.run("xdotool", "search", "--onlyvisible", "--name", title).split()
        return []

    def focus(self, title: str | None = None) -> None:
        """Give the keyboard to a window: no window manager does it here."""
        window = self.window if title is None else self._window(title)
        self.screen.run("xdotool", "windowfocus", "--sync", window)
        time.sleep(0.2)

    def quit(self) -> int:
        """Leave the program as its user does, and give its exit code."""
        self.focus()
        self.screen.press("ctrl+q")
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        """End a program that did not end by itself."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)


def until(ask: Callable[[], T], otherwise: str) -> T:
    """What a question gives once it gives something; the test fails when it never does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if answer := ask():
            return answer
        time.sleep(0.1)
    pytest.fail(otherwise)
