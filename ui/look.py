"""The look: every colour and size in one place, for light, dark and high contrast, and how they reach the program."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QWidget

from ui.sheet import sheet
from ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens, high_contrast

FAMILY = "Source Sans 3"
_CUTS = ("Regular", "Semibold")
_SOFT_HYPHEN = "\u00ad"
SCALES = (100, 125, 150, 200)


class Scheme(StrEnum):
    """Which colours the user has chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


_CHOSEN = {
    Scheme.LIGHT: LIGHT,
    Scheme.DARK: DARK,
    Scheme.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Scheme.CONTRAST_DARK: CONTRAST_DARK,
}


@dataclass
class _Now:
    tokens: Tokens = LIGHT
    scale: int = 100
    sheet: str = ""


_now = _Now()
_wearers: WeakSet[QApplication | QWidget] = WeakSet()
_listeners: list[Callable[[], None]] = []


def now() -> Tokens:
    """The colours in use at this moment: ask when painting, keep nothing."""
    return _now.tokens


def colour(name: str) -> QColor:
    """A token's colour in use at this moment."""
    return QColor(getattr(_now.tokens, name))


def chosen_by_line() -> bool:
    """Whether what is chosen, or lies on another ground, is told by a line around it: high contrast has one ground for all."""
    return _now.tokens.sel == _now.tokens.surface


@contextmanager
def on_paper() -> Iterator[None]:
    """While this lasts the colours are the light ones: for what looks the same in every scheme, as a workbook's sheet."""
    before, _now.tokens = _now.tokens, LIGHT
    try:
        yield
    finally:
        _now.tokens = before


def px(size: float) -> int:
    """A length that the design gives at 100 %, in the user's text scale."""
    return round(size * _now.scale / 100)


@lru_cache(maxsize=64)
def font(size: int = 15, weight: int = 400) -> QFont:
    """The program's font, ``size`` in pixels at 100 %; the same one each time, so it is not to be changed."""
    made = QFont(QApplication.font())
    made.setPixelSize(px(size))
    made.setWeight(QFont.Weight(weight))
    return made


@lru_cache(maxsize=64)
def metrics(size: int = 15, weight: int = 400) -> QFontMetrics:
    """The measures of the program's font."""
    return QFontMetrics(font(size, weight))


@lru_cache(maxsize=2048)
def cut(text: str, size: int, weight: int, width: int) -> str:
    """Words cut where the room ends, with "…": the same ones are painted again at each turn of the wheel, and each letter."""
    return metrics(size, weight).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=1024)
def lines(text: str, size: int, weight: int, width: int, most: int = 2) -> tuple[str, ...]:
    """Words broken into lines as wide as the room, ``most`` at most; the last is cut where there are more.

    They are broken between them, and at a soft hyphen, which is seen only there.
    """
    text = text.replace("\n", " ")  # lines of its own would be painted over the row below
    whole = text.replace(_SOFT_HYPHEN, "")
    if most == 1 or cut(whole, size, weight, width) == whole:
        return (cut(whole, size, weight, width),)
    layout = QTextLayout(text, font(size, weight))
    broken: list[str] = []
    layout.beginLayout()
    while len(broken) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width - 1)  # what the layout says to fit by a part of a pixel is not cut then
        end = len(text) if len(broken) == most - 1 else line.textStart() + line.textLength()
        words = text[line.textStart() : end].strip()
        hyphen = "-" if words.endswith(_SOFT_HYPHEN) else ""
        broken.append(cut(words.replace(_SOFT_HYPHEN, "") + hyphen, size, weight, width))
    layout.endLayout()
    return tuple(broken)


def on_change(listener: Callable[[], None]) -> None:
    """Have a module-level function called after the colours have changed."""
    _listeners.append(listener)


def chosen_scheme() -> Scheme:
    """The scheme that the user has chosen, the system's at first."""
    written = str(QSettings().value("look/scheme", Scheme.SYSTEM.value))
    return Scheme(written) if written in list(Scheme) else Scheme.SYSTEM


def chosen_scale() -> int:
    """The text scale that the user has chosen, in per cent."""
    written = str(QSettings().value("look/scale", "100"))
    return int(written) if written in map(str, SCALES) else 100


def choose(*, scheme: Scheme | None = None, scale: int | None = None) -> None:
    """Remember a choice and show it at once."""
    if scheme is not None:
        QSettings().setValue("look/scheme", scheme.value)
    if scale is not None:
        QSettings().setValue("look/scale", str(scale))
    dress()


def wear(wearer: QApplication | QWidget) -> None:
    """Give a window, with its dialogs and menus, the sheet as it is now and whenever it is another.

    A window wears it, not the program: a part that stands in no window yet then costs nothing to put into another, where the
    program's sheet would be worked out anew for all in it each time. A page of 500 parts is made in a third of the time.
    """
    _wearers.add(wearer)
    wearer.setStyleSheet(_now.sheet)


def dress() -> None:
    """Give the program its fonts and colours, and its windows their sheet, as the user and the system want them now."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no QApplication to dress")
    _now.tokens, _now.scale = _tokens(chosen_scheme()), chosen_scale()
    plain = QFont(_family())
    plain.setPixelSize(px(15))
    app.setFont(plain)
    font.cache_clear()
    metrics.cache_clear()
    cut.cache_clear()
    lines.cache_clear()
    app.setPalette(palette(_now.tokens))
    _now.sheet = sheet(_now.tokens, px, QFontMetrics(plain).height())
    for wearer in filter(shiboken6.isValid, list(_wearers)):
        wearer.setStyleSheet(_now.sheet)
    for listener in _listeners:
        listener()


def _family() -> str:
    if FAMILY not in QFontDatabase.families():
        for cut in _CUTS:
            QFontDatabase.addApplicationFontFromData((files("resources") / "fonts" / f"SourceSans3-{cut}.ttf").read_bytes())
    return FAMILY if FAMILY in QFontDatabase.families() else "Segoe UI"


def _tokens(scheme: Scheme) -> Tokens:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return of_system(system_palette())
    if scheme is Scheme.SYSTEM:
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return _CHOSEN[scheme]


def system_palette() -> QPalette:
    """The system's own colours, whatever the program is dressed in."""
    dressed = QGuiApplication.palette()
    QGuiApplication.setPalette(QPalette())  # with nothing of its own a program has the system's
    found = QGuiApplication.palette()
    QGuiApplication.setPalette(dressed)
    return found


def of_system(system: QPalette) -> Tokens:
    """High contrast in the system's own colours, and in no others."""
    disabled = system.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    window, text, accent, on_accent = (
        brush.color().name() for brush in (system.window(), system.windowText(), system.highlight(), system.highlightedText())
    )
    return high_contrast(window, text, accent=accent, on_accent=on_accent, disabled=disabled)


def palette(tokens: Tokens) -> QPalette:
    """The tokens as Qt's own roles, so that what no sheet touches is right too."""
    made = QPalette()
    role = QPalette.ColorRole
    roles = {
        role.Window: tokens.bg, role.Base: tokens.surface, role.AlternateBase: tokens.bg, role.Button: tokens.surface,
        role.WindowText: tokens.text, role.Text: tokens.text, role.ButtonText: tokens.text, role.BrightText: tokens.no,
        role.PlaceholderText: tokens.placeholder, role.ToolTipBase: tokens.surface, role.ToolTipText: tokens.text,
        role.Highlight: tokens.marked, role.HighlightedText: tokens.on_marked,
        role.Link: tokens.accent, role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent, role.Light: tokens.surface, role.Midlight: tokens.line, role.Mid: tokens.ctrl,
        role.Dark: tokens.ctrl, role.Shadow: tokens.ctrl,
    }  # fmt: skip
    for name, value in roles.items():
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.disabled_text))
    for name in (role.Base, role.Button):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.disabled_bg))
    return made
