"""The round at a glance."""

from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from malverktyg.domain.scales import GoalStatus
from ui.widgets.round_dots import Dot, RoundDots


def keys(count: int) -> list[str]:
    return [f"g{place}" for place in range(count)]


def dot(key: str) -> Dot:
    return Dot(key, f"Mål {key}", GoalStatus.PARTLY if int(key[1:]) % 2 else None)


def test_a_click_goes_to_a_goal(qtbot: QtBot) -> None:
    round_ = RoundDots()
    qtbot.addWidget(round_)
    round_.resize(400, 24)
    round_.show_dots(keys(5), dot, "g0")
    with qtbot.waitSignal(round_.chosen) as told:
        qtbot.mouseClick(round_, Qt.MouseButton.LeftButton, pos=QPoint(50, 12))
    assert told.args == ["g2"]
    with qtbot.assertNotEmitted(round_.chosen):
        qtbot.mouseClick(round_, Qt.MouseButton.LeftButton, pos=QPoint(390, 12))


def test_of_a_thousand_those_nearest_are_shown_and_asked_about(qtbot: QtBot) -> None:
    asked: list[str] = []

    def count(key: str) -> Dot:
        asked.append(key)
        return dot(key)

    round_ = RoundDots()
    qtbot.addWidget(round_)
    round_.resize(200, 24)
    round_.show_dots(keys(1000), count, "g500")
    seen = round_.seen()
    assert 500 in seen
    assert len(seen) == 8
    assert not round_.grab().isNull()
    assert asked == keys(1000)[seen.start : seen.stop]
    round_.show_dots(keys(1000), count, "g999")
    assert round_.seen() == range(992, 1000)


def test_where_there_are_more_it_says_so_at_that_end_and_goes_there(qtbot: QtBot) -> None:
    round_ = RoundDots()
    qtbot.addWidget(round_)
    round_.resize(200, 24)
    ends = (QRect(0, 0, 15, 24), QRect(180, 0, 20, 24))
    for current, more in (("g0", (False, True)), ("g500", (True, True)), ("g999", (True, False))):
        round_.show_dots(keys(1000), dot, current)
        assert tuple(_is_inked(round_, end) for end in ends) == more
    round_.show_dots(keys(1000), dot, "g500")
    seen = round_.seen()
    told: list[str] = []
    round_.chosen.connect(told.append)
    for end in ends:
        qtbot.mouseClick(round_, Qt.MouseButton.LeftButton, pos=end.center())
    assert told == [f"g{seen.start - 1}", f"g{seen.stop}"]
    round_.show_dots(keys(10), dot, "g0")
    assert round_.seen() == range(10)  # all have room, and none is taken from them


def _is_inked(round_: RoundDots, place: QRect) -> bool:
    image = round_.grab(place).toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1
