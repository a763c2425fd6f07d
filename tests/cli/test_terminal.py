"""The bar on a terminal, and the silence elsewhere."""

import io
import sys

import pytest

from malverktyg.cli.terminal import Bar


class Screen(io.StringIO):
    """Standard error that is a terminal, or not."""

    def __init__(self, watched: bool) -> None:
        super().__init__()
        self.watched = watched

    def isatty(self) -> bool:
        return self.watched


def shown(monkeypatch: pytest.MonkeyPatch, watched: bool) -> str:
    screen = Screen(watched)
    monkeypatch.setattr(sys, "stderr", screen)
    with Bar() as bar:
        bar.step("Läser a.xlsx", 0, 0)
        bar.step("Läser a.xlsx", 3, 10)
        bar.step("Sparar x.malverktyg", 10, 10)
    return screen.getvalue()


def test_a_terminal_is_told_what_is_done_and_how_far_it_has_come(monkeypatch: pytest.MonkeyPatch) -> None:
    said = shown(monkeypatch, watched=True)
    assert "Läser a.xlsx …" in said
    assert "30 %" in said
    assert "3/10" in said
    assert "Sparar x.malverktyg" in said


def test_a_pipe_is_told_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, watched=False) == ""
