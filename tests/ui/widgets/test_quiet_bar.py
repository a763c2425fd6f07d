"""A scroll bar that is not seen where there is nothing to scroll."""

from pytestqt.qtbot import QtBot

from ui.widgets.quiet_bar import QuietBar


def test_a_bar_is_seen_only_where_there_is_something_to_scroll(qtbot: QtBot) -> None:
    bar = QuietBar()
    qtbot.addWidget(bar)
    bar.resize(12, 200)
    bar.setRange(0, 0)
    still = bar.grab().toImage()
    assert {still.pixelColor(6, y).name() for y in range(200)} == {still.pixelColor(0, 0).name()}
    bar.setRange(0, 40)
    assert bar.grab().toImage() != still
