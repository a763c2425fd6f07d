"""The symbols of the four scales."""

from enum import StrEnum

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from ui import look
from ui.tokens import LIGHT
from ui.widgets.marks import MarkedWord, ink_of, mark_icon, mark_pixmap, paint_mark, word_ink_of

STEPS: tuple[StrEnum, ...] = (*GoalStatus, *ActivityStatus, *Trend, *Forecast)


def grey(step: StrEnum, size: int = 16) -> bytes:
    """The symbol as a grey printer would show it."""
    image = mark_pixmap(step, size).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(image.constBits())


def test_every_step_has_a_symbol_of_its_own_also_without_colour(qapp: QApplication) -> None:
    drawn = {grey(step) for step in STEPS}
    assert len(drawn) == len(STEPS)


def test_steps_of_two_scales_with_the_same_english_word_are_kept_apart() -> None:
    assert ink_of(GoalStatus.NOT_ACHIEVED) == "no"
    assert ink_of(Forecast.NOT_ACHIEVED) == "text2"
    assert ink_of(Trend.MISSING) == "text2"


def test_only_mauluppfyllelse_and_forsenad_colour_their_words() -> None:
    assert [word_ink_of(status) for status in GoalStatus] == ["ok", "part", "no", "none"]
    assert {word_ink_of(step) for step in (*Trend, *Forecast)} == {"text"}
    assert [status for status in ActivityStatus if word_ink_of(status) != "text"] == [ActivityStatus.DELAYED]


def test_a_sheet_keeps_its_light_symbols_in_a_dark_window_where_the_same_ones_were_drawn_before(qapp: QApplication) -> None:
    look.choose(scheme=look.Scheme.DARK)
    try:
        dark = mark_pixmap(GoalStatus.PARTLY).toImage()
        with look.on_paper():
            light = mark_pixmap(GoalStatus.PARTLY).toImage()
        assert light.pixelColor(4, 8).name() == QColor(LIGHT.part).name() != dark.pixelColor(4, 8).name()
    finally:
        look.choose(scheme=look.Scheme.LIGHT)


def test_ej_bedomt_is_hollow(qapp: QApplication) -> None:
    image = mark_pixmap(GoalStatus.NOT_ASSESSED, 16).toImage()
    assert image.pixelColor(8, 8).alpha() == 0
    assert mark_pixmap(GoalStatus.ACHIEVED, 16).toImage().pixelColor(4, 8).alpha() == 255


@pytest.mark.parametrize("step", list(GoalStatus))
def test_inside_a_bar_the_sign_is_drawn_in_one_ink(qapp: QApplication, step: GoalStatus) -> None:
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_mark(painter, QRectF(0, 0, 16, 16), step, mono=QColor("white"))
    painter.end()
    seen = {image.pixelColor(x, y).name() for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() > 150}
    assert seen == {"#ffffff"}


def test_a_symbol_is_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    drawn = mark_pixmap(GoalStatus.PARTLY, 16, 2.0)
    assert drawn.width() == 32
    assert drawn.devicePixelRatio() == 2.0


def test_of_a_symbol_and_its_word_the_word_alone_is_spoken(qtbot: QtBot) -> None:
    word = MarkedWord(GoalStatus.PARTLY)
    qtbot.addWidget(word)
    word.show()
    word.set_step(ActivityStatus.DELAYED)
    found = QAccessible.queryAccessibleInterface(word)
    assert found is not None
    told = [
        (child.role(), child.text(QAccessible.Text.Name)) for number in range(2) if (child := found.child(number)) is not None
    ]
    assert told == [(QAccessible.Role.Whitespace, ""), (QAccessible.Role.StaticText, "Försenad")]


def test_an_icon_is_the_same_in_a_selected_row(qapp: QApplication) -> None:
    from PySide6.QtGui import QIcon

    icon = mark_icon(GoalStatus.ACHIEVED)
    assert icon.pixmap(16, 16, QIcon.Mode.Selected).toImage() == icon.pixmap(16, 16).toImage()
