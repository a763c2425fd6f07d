"""Benches give a ratio to a floor on the same machine, in turns, so that a slow day slows both; they are run by `make bench`."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from ui.app import make_app

ROUNDS = 7


class Ratio:
    """How many times the floor's time a piece of work takes: the median of paired rounds."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def of(self, name: str, work: Callable[[], object], floor: Callable[[], object], most: float) -> None:
        """Measure, tell, and fail where the ratio is above ``most``."""
        pairs = [(_seconds(work), _seconds(floor)) for _ in range(ROUNDS)]
        ours, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
        ratio = statistics.median(mine / its for mine, its in pairs)
        print(f"\n{name}: {ours * 1000:.0f} ms, floor {theirs * 1000:.0f} ms, ratio {ratio:.2f} (at most {most})")
        assert ratio <= most, f"{name} takes {ratio:.2f} times its floor"


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


@pytest.fixture
def ratio() -> Ratio:
    """The stopwatch."""
    return Ratio()


@pytest.fixture
def python() -> Callable[[str], Callable[[], object]]:
    """A piece of work that is a statement in a fresh interpreter, with everything compiled before the clock starts."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run(code: str) -> None:
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60, env=env)

    def statement(code: str) -> Callable[[], object]:
        run(code)
        return lambda: run(code)

    return statement


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it: its fonts and its sheet are what a page costs most."""
    return make_app()
