"""The bars of how goals stand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from malverktyg.domain.scales import GoalStatus
from ui import look
from ui.widgets import standing_bars
from ui.widgets.standing_bars import Bar, Group, StandingBars

A, P, N, E = GoalStatus
GROUPS = (
    Group("daily", "Hållbar vardag", Bar("T2", {A: 2, P: 1, E: 2}, "vardag nu"), Bar("T1", {A: 2, P: 2, N: 1}, "vardag då")),
    Group("health", "Hållbar hälsa", Bar("T2", {N: 3}, "hälsa nu"), Bar("T1", {E: 1}, "hälsa då")),
)


def shown(qtbot: QtBot, *groups: Group) -> StandingBars:
    made = StandingBars()
    qtbot.addWidget(made)
    made.show_groups(groups)
    made.resize(520, made.sizeHint().height())
    return made


def parts(image: QImage, y: int) -> list[str]:
    """The colours along a line, in order and without repeats, as many as are one of the fills."""
    tokens = look.now()
    fills = {tokens.ok_f.lower(), tokens.part_f.lower(), tokens.no_f.lower()}
    seen: list[str] = []
    for x in range(image.width()):
        name = image.pixelColor(x, y).name()
        if name in fills and (not seen or seen[-1] != name):
            seen.append(name)
    return seen


def test_the_parts_follow_the_scales_order(qtbot: QtBot) -> None:
    bars = shown(qtbot, *GROUPS)
    tokens = look.now()
    assert parts(bars.grab().toImage(), 4) == [tokens.ok_f.lower(), tokens.part_f.lower()]


def test_a_goal_is_equally_wide_in_every_bar(qtbot: QtBot) -> None:
    image = shown(qtbot, *GROUPS).grab().toImage()
    green = look.now().ok_f.lower()
    now, before = (sum(image.pixelColor(x, y).name() == green for x in range(image.width())) for y in (3, 25))
    assert now > 60
    assert abs(now - before) <= 10


def test_ej_uppnatt_is_told_from_uppnatt_without_colour(qtbot: QtBot) -> None:
    hatched = shown(qtbot, Group("a", "A", Bar("T2", {N: 1})))
    plain = shown(qtbot, Group("a", "A", Bar("T2", {A: 1})))
    greys = []
    for bars in (hatched, plain):
        image = bars.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        greys.append(len({image.pixelColor(x, 5).lightness() for x in range(80, 200)}))
    assert greys[0] > greys[1]


def test_nothing_is_drawn_below_where_there_is_no_period_before(qtbot: QtBot) -> None:
    alone = shown(qtbot, Group("a", "A", Bar("T2", {A: 1})))
    both = shown(qtbot, Group("a", "A", Bar("T2", {A: 1}), Bar("T1", {A: 1})))
    assert alone.sizeHint().height() < both.sizeHint().height()


def test_every_number_is_in_the_text_that_a_screen_reader_says(qtbot: QtBot) -> None:
    assert shown(qtbot, *GROUPS).accessibleDescription() == "vardag nu vardag då hälsa nu hälsa då"


def test_a_click_or_enter_on_a_group_tells_which(qtbot: QtBot) -> None:
    bars = shown(qtbot, *GROUPS)
    with qtbot.waitSignal(bars.chosen) as told:
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(200, bars.height() - 12))
    assert told.args == ["health"]
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    with qtbot.waitSignal(bars.chosen) as told:
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert told.args == ["health"]
    qtbot.keyClick(bars, Qt.Key.Key_Up)
    with qtbot.waitSignal(bars.chosen) as told:
        qtbot.keyClick(bars, Qt.Key.Key_Space)
    assert told.args == ["daily"]
    qtbot.keyClick(bars, Qt.Key.Key_A)


def test_bars_without_groups_or_too_narrow_for_words_are_drawn_too(qtbot: QtBot) -> None:
    empty = shown(qtbot)
    empty.resize(100, 20)
    empty.grab()
    many = shown(qtbot, Group("a", "Ett mycket långt namn på ett område", Bar("T2", {A: 90, P: 60, N: 30, E: 1})))
    many.resize(220, many.sizeHint().height())
    many.grab()


def test_the_tooltip_tells_the_numbers(qtbot: QtBot) -> None:
    bars = shown(qtbot, *GROUPS)
    bars.show()
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(100, 5), bars.mapToGlobal(QPoint(100, 5)))
    assert QApplication.sendEvent(bars, event)


def test_what_is_uncovered_again_is_laid_and_not_painted_anew(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bars = shown(qtbot, *GROUPS)
    first = bars.grab().toImage()
    monkeypatch.setattr(standing_bars, "_paint_part", lambda *_: pytest.fail("painted"))
    assert bars.grab().toImage() == first


def test_other_groups_and_another_width_are_painted_anew(qtbot: QtBot) -> None:
    bars = shown(qtbot, *GROUPS)
    first = bars.grab().toImage()
    bars.show_groups(GROUPS[::-1])
    assert bars.grab().toImage() != first
    bars.resize(400, bars.height())
    assert parts(bars.grab().toImage(), 4) == [look.now().no_f.lower()]


def test_a_long_name_stands_beside_both_bars_on_two_lines(qtbot: QtBot) -> None:
    group = Group("school", "Barn- och utbildningsnämnden", Bar("T2", {A: 2}), Bar("T1", {A: 2}))
    bars = shown(qtbot, group)
    bars.resize(400, bars.sizeHint().height())
    seen = bars.grab().toImage()
    bars.show_groups([replace(group, name="Barn- och")])
    short = bars.grab().toImage()
    low = look.metrics().height() + 4
    assert any(seen.pixel(x, y) != short.pixel(x, y) for x in range(60) for y in range(low, low + 14))
