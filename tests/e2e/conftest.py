"""The screen and the program as fixtures; a test without them is skipped where Xvfb, xdotool or setxkbmap is missing."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.screen import NEEDED, Program, Screen


@pytest.fixture
def screen(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Screen]:
    """A screen with a keyboard; its pictures go to artifacts/ where that is asked for."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    folder = tmp_path / "pictures"
    if wanted := os.environ.get("MALVERKTYG_ARTIFACTS"):
        folder = Path(wanted, request.node.name)
    folder.mkdir(parents=True, exist_ok=True)
    made = Screen(folder)
    yield made
    made.close()


@pytest.fixture
def start(screen: Screen) -> Iterator[Callable[..., Program]]:
    """Start the program on the screen; whatever still runs at the end is ended."""
    running: list[Program] = []

    def begin(*arguments: str, title: str = "Målverktyg") -> Program:
        running.append(Program(screen, *arguments, title=title))
        return running[-1]

    yield begin
    if any(program.process.poll() is None for program in running):
        screen.shoot("left-running")
    for program in running:
        program.kill()
