"""The one style sheet: borders, padding and states. A widget says what it is by its class or by the property ``role``."""

from collections.abc import Callable
from dataclasses import asdict
from string import Template

from ui.tokens import Tokens

_TYPES = {  # the property ``type`` of a label: size, weight, colour
    "welcome": (28, 600, "text"),
    "title": (22, 600, "text"),
    "wording": (20, 600, "text"),
    "detail": (18, 600, "text"),
    "figure": (28, 600, "text"),
    "section": (16, 600, "text"),
    "lead": (16, 400, "text2"),
    "label": (15, 600, "text"),
    "body": (15, 400, "text"),
    "quiet": (15, 400, "text2"),
    "help": (14, 400, "text2"),
    "caption": (13, 400, "text2"),
    "head": (13, 600, "text2"),
}

_TONES = ("text", "text2", "accent", "ok", "part", "no", "none")

_SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $ctrl; padding: ${p4}px ${p8}px; }
QMainWindow, QWidget[role="ground"], QScrollArea[role="ground"] { background: $bg; }
QDialog, QWidget[role="surface"], QScrollArea[role="surface"] { background: $surface; }
QScrollArea { border: none; }
QWidget[role="nav_column"] { background: $nav; }
QMenuBar { background: $nav; color: $text; border-bottom: 1px solid $line; padding-left: ${p8}px; }
QMenuBar::item { padding: ${p4}px ${p12}px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $marked; color: $on_marked; }
QMenu { background: $surface; color: $text; border: 1px solid $ctrl; padding: ${p4}px 0; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p16}px; }
QMenu::item:selected { background: $marked; color: $on_marked; }
QMenu::item:disabled { color: $disabled_text; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px 0; }

QFrame[role="panel"], QFrame[role="news"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[role="news"] { margin-bottom: ${p8}px; }
QFrame[role="lane"] { background: $bg; border: 1px solid $line; border-radius: 6px; }
QListView[role="cards"] { background: transparent; }
QFrame[role="float"] { background: $surface; border: 1px solid $ctrl; border-radius: 6px; }
QFrame[role="strip"] { background: $accent_soft; border: 1px solid $line; border-radius: 6px; }
QFrame[role="strip"][kind="warning"] { background: $part_s; }
QFrame[role="strip"][kind="error"] { background: $no_s; }
QFrame[role="faults"] { background: $no_s; border: 1px solid $no; border-radius: 6px; }
QFrame[role="faults"][kind="warning"] { background: $part_s; border-color: $part; }
QFrame[role="past"] { background: $accent_soft; border: none; border-bottom: 1px solid $accent; }
QFrame[role="warn"] { background: $no_s; border: 1px solid $no; border-radius: 6px; }
QWidget[role="drop"] { background: $accent_soft; border: 2px dashed $accent; border-radius: 6px; }
QFrame[role="hairline"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="upright"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QFrame[role="header"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="foot"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[role="nav"] { background: $nav; border: none; border-right: 1px solid $line; }
QFrame[role="parts"] { background: $bg; border: none; border-right: 1px solid $line; }
QFrame[role="consult"] { background: $bg; border: none; border-left: 1px solid $line; }
QLabel { background: transparent; color: $text; }
QMessageBox QLabel#qt_msgbox_label { font-size: ${p18}px; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: ${p320}px; }
QLabel[role="key"] { border: 1px solid $ctrl; border-radius: 4px; padding: 0 ${p4}px; color: $text2; background: $surface; }
$types
QLabel:disabled { color: $disabled_text; }

QPushButton, QToolButton[role="plain"] { background: $surface; color: $text; border: 1px solid $ctrl; border-radius: 4px;
  ${box_30_12} font-size: ${p15}px; }
QPushButton:hover { background: $bg; }
QPushButton:pressed { background: $sel; }
QPushButton:focus { border: 2px solid $accent; ${box_28_11} }
QPushButton:disabled { background: $disabled_bg; color: $disabled_text; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:disabled { background: $disabled_bg; color: $disabled_text; border-color: $line; }
QPushButton[role="danger"] { color: $no; }
QPushButton[role="danger"]:disabled { color: $disabled_text; }
QPushButton[role="icon"] { padding: 0; min-height: ${p30}px; min-width: ${p30}px; max-width: ${p30}px; }
QPushButton[role="icon"]:focus { padding: 0; min-height: ${p28}px; min-width: ${p28}px; max-width: ${p28}px; }
QPushButton[role="link"] { background: transparent; color: $accent; border: 1px solid transparent; ${box_24_4} text-align: left; }
QPushButton[role="link"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $accent; ${box_22_3} }
QPushButton[role="link"]:disabled { color: $disabled_text; }
QPushButton[role="bare"] { background: transparent; border: 1px solid transparent; padding: 0; min-height: ${p22}px;
  min-width: ${p22}px; max-width: ${p22}px; }
QPushButton[role="bare"]:hover { background: $sel; }
QPushButton[role="bare"]:focus { border: 2px solid $accent; min-height: ${p20}px; min-width: ${p20}px; max-width: ${p20}px; }

QPushButton[role="row"] { background: transparent; border: 1px solid transparent; padding: 0; }
QPushButton[role="row"]:hover { background: $bg; }
QPushButton[role="row"]:focus { border: 2px solid $accent; padding: 0; }

QPushButton[role="state"] { background: transparent; color: $text2; border: 1px solid transparent; ${box_24_4}
  font-size: ${p14}px; text-align: left; }
QPushButton[role="state"][state="unsaved"] { color: $no; font-weight: 600; }
QPushButton[role="state"][state="held"] { color: $part; font-weight: 600; }
QPushButton[role="state"]:focus { border: 2px solid $accent; ${box_22_3} }

QPushButton[role="chip"] { ${box_24_8} font-size: ${p14}px; }
QPushButton[role="chip"]:checked { background: $accent_soft; color: $accent; border-color: $accent; font-weight: 600; }
QPushButton[role="chip"]:checked:disabled { background: $disabled_bg; color: $disabled_text; border-color: $line;
  font-weight: 400; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; ${box_22_7} }
QPushButton[role="segment"] { border-radius: 0; ${box_30_12} margin: 0; border-left-width: 0; }
QPushButton[role="segment"][place="first"] { border-left-width: 1px;
  border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QPushButton[role="segment"][place="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QPushButton[role="segment"]:checked { background: $accent_soft; color: $accent; font-weight: 600; border: 1px solid $accent; }
QPushButton[role="segment"]:focus { border: 2px solid $accent; ${box_28_11} }
QPushButton[role="nav"] { background: transparent; border: 1px solid transparent; border-radius: 4px; text-align: left;
  ${box_30_8} }
QPushButton[role="nav"][folded="true"] { text-align: center; }
QPushButton[role="nav"]:hover { background: $accent_soft; }
QPushButton[role="nav"]:checked { background: $surface; border-color: $line; font-weight: 600; }
QPushButton[role="nav"]:focus { border: 2px solid $accent; ${box_28_7} }
QPushButton[role="nav"][dense="true"] { ${box_24_8} }
QPushButton[role="nav"][dense="true"]:focus { ${box_22_7} }

QLineEdit, QComboBox, QPlainTextEdit, QSpinBox { background: $surface; color: $text; border: 1px solid $ctrl; border-radius: 4px;
  font-size: ${p15}px; selection-background-color: $marked; selection-color: $on_marked; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $placeholder; }
QLineEdit, QSpinBox { padding: 0 ${p8}px; min-height: ${p30}px; }
QComboBox { padding: 0 ${p8}px; min-height: ${p30}px; }
QComboBox[role="period"] { padding-left: ${p28}px; }
QComboBox[role="period"]:focus { padding-left: ${p27}px; }
QPlainTextEdit { padding: ${p4}px ${p9}px ${p3}px ${p9}px; }
QLineEdit:focus, QSpinBox:focus { border: 2px solid $accent; padding: 0 ${p7}px; min-height: ${p28}px; }
QComboBox:focus { border: 2px solid $accent; padding: 0 ${p7}px; min-height: ${p28}px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: ${p3}px ${p8}px ${p2}px ${p8}px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  background: $disabled_bg; color: $disabled_text; border-color: $line; }
QLineEdit[remark="error"], QComboBox[remark="error"], QPlainTextEdit[remark="error"] { border: 2px solid $no; }
QLineEdit[remark="warning"], QComboBox[remark="warning"], QPlainTextEdit[remark="warning"] { border: 2px solid $part; }
QLineEdit[remark="error"], QComboBox[remark="error"], QLineEdit[remark="warning"], QComboBox[remark="warning"]
  { padding: 0 ${p7}px; min-height: ${p28}px; }
QPlainTextEdit[remark="error"], QPlainTextEdit[remark="warning"] { padding: ${p3}px ${p8}px ${p2}px ${p8}px; }
QComboBox::drop-down { border: none; width: ${p28}px; }
QComboBox::down-arrow { image: none; }
QComboBox QFrame[role="aside"] { background: $surface; border: none; border-right: 1px solid $line; }
QTextBrowser[role="surface"] { background: $surface; color: $text; border: none; }
QAbstractItemView { background: $surface; color: $text; border: 1px solid $ctrl; outline: 0;
  selection-background-color: $marked; selection-color: $on_marked; }
QCheckBox { color: $text; spacing: ${p8}px; }
QCheckBox::indicator { width: ${p16}px; height: ${p16}px; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: 0;
  selection-background-color: $marked; selection-color: $on_marked; }
QListView[role="chapters"] { background: transparent; border: 2px solid transparent; border-radius: 4px; }
QListView[role="chapters"]::item { padding: ${p6}px ${p8}px; border-radius: 4px; color: $text; }
QListView[role="chapters"]::item:hover { background: $accent_soft; }
QListView[role="chapters"]::item:selected { background: $marked; color: $on_marked; }
QListView[role="chapters"]:focus { border-color: $accent; }
QTreeView::item, QTreeView::branch { border: none; background: transparent; }
QTreeView::item:selected, QTreeView::branch:selected { background: $sel; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text2; border: none; border-bottom: 1px solid $line;
  font-size: ${p13}px; font-weight: 600; padding: ${p2}px ${p4}px ${p4}px ${p4}px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }
QSplitter::handle { background: $line; }
QProgressBar { background: $line; border: none; border-radius: 4px; max-height: ${p8}px; min-height: ${p8}px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: ${p12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $ctrl; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::handle:hover { background: $text2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def sheet(tokens: Tokens, px: Callable[[float], int], line: int) -> str:
    """The sheet for one scheme, lengths through ``px``; ``line`` is the height of a line of the program's font."""
    words = asdict(tokens) | {f"p{size}": str(px(size)) for size in (*range(1, 65), 320)}
    words |= {f"box_{height}_{side}": _box(px(height) - line, px(side)) for height in (30, 28, 24, 22) for side in range(3, 13)}
    return _SHEET.substitute(words, types=_types(tokens, px))


def _box(spare: int, side: int) -> str:
    """Padding that gives a button its height. A least height would do it too, but takes away the least width of its words."""
    top = max(spare, 0) // 2
    return f"padding: {top}px {side}px {max(spare, 0) - top}px {side}px;"


def _types(tokens: Tokens, px: Callable[[float], int]) -> str:
    colours = asdict(tokens)
    rules = [
        f'QLabel[type="{name}"] {{ font-size: {px(size)}px; font-weight: {weight}; color: {colours[token]}; }}'
        for name, (size, weight, token) in _TYPES.items()
    ]
    rules += [
        f'QLabel[tone="{tone}"] {{ color: {colours[tone]}; }}' for tone in ("text", "text2", "accent", "ok", "part", "no", "none")
    ]
    return "\n".join(rules)
