"""The symbols."""

import re
from importlib.resources import files

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tests.paths import WINDOW
from ui import icons

SYMBOLS = {
    path.name.removesuffix(".svg") for path in files("resources").joinpath("icons").iterdir() if path.name.endswith(".svg")
}


def test_a_symbol_is_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    image = icons.pixmap("square", "no", 18).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#a3281c" in seen or len(seen) > 1
    assert icons.pixmap("square", "no", 18).cacheKey() == icons.pixmap("square", "no", 18).cacheKey()


def test_a_symbol_looks_the_same_in_a_selected_row_and_grey_when_disabled(qapp: QApplication) -> None:
    icon = icons.icon("target", "accent", 16)
    plain, selected, disabled = (
        icon.pixmap(16, 16, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Disabled)
    )
    assert plain == selected
    assert plain != disabled


def test_every_symbol_that_the_code_names_is_shipped_and_no_other() -> None:
    code = "\n".join(path.read_text("utf-8") for path in WINDOW.rglob("*.py"))
    named = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', code))
    assert SYMBOLS - named == set()


def test_the_licence_of_the_symbols_is_shipped() -> None:
    assert "ISC License" in (files("resources") / "icons" / "LICENSE").read_text("utf-8")
