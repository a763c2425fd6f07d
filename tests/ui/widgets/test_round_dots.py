"""The round at a glance."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from malverktyg.domain.scales import GoalStatus
from ui.widgets.round_dots import Dot, RoundDots


def dots(count: int) -> list[Dot]:
    return [Dot(f"g{place}", f"Mål {place}", GoalStatus.PARTLY if place % 2 else None) for place in range(count)]


def test_a_click_goes_to_a_goal(qtbot: QtBot) -> None:
    round_ = RoundDots()
    qtbot.addWidget(round_)
    round_.resize(400, 24)
    round_.show_dots(dots(5), "g0")
    with qtbot.waitSignal(round_.chosen) as told:
        qtbot.mouseClick(round_, Qt.MouseButton.LeftButton, pos=QPoint(50, 12))
    assert told.args == ["g2"]
    with qtbot.assertNotEmitted(round_.chosen):
        qtbot.mouseClick(round_, Qt.MouseButton.LeftButton, pos=QPoint(390, 12))


def test_of_a_thousand_those_nearest_are_shown(qtbot: QtBot) -> None:
    round_ = RoundDots()
    qtbot.addWidget(round_)
    round_.resize(200, 24)
    round_.show_dots(dots(1000), "g500")
    seen = round_.seen()
    assert 500 in seen
    assert len(seen) == 10
    assert not round_.grab().isNull()
    round_.show_dots(dots(1000), "g999")
    assert round_.seen() == range(990, 1000)
