"""The menu bar: everything the window can do, with its keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ui import look, texts
from ui.look import Scheme

Deed = Callable[[], object]


class Menus:
    """The menus of a window; the actions are attributes by name, so that the window can grey and word them."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        bar = window.menuBar()
        bar.setAccessibleName(texts.MENUS)
        self.file, self.edit, self.view = (bar.addMenu(words) for words in (texts.FILE, texts.EDIT, texts.VIEW))
        self.go, self.matter, self.help = (bar.addMenu(words) for words in (texts.GO, texts.MATTER, texts.HELP))
        self.actions: dict[str, QAction] = {}
        self.needing_file: list[QAction] = []

    def add(self, menu: QMenu, name: str, words: str, keys: str, deed: Deed, *, needs_file: bool = False) -> QAction:
        """One line of a menu; with ``needs_file`` it is grey while no file is open."""
        action = QAction(words, self._window)
        action.setObjectName(name)
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys.split(" | ")])
        action.triggered.connect(lambda *_: deed())
        menu.addAction(action)
        self.actions[name] = action
        if needs_file:
            self.needing_file.append(action)
        return action

    def add_looks(self, rebuild: Callable[[int], None]) -> None:
        """Utseende and Textstorlek; after another size the window is built anew."""

        def enlarge(scale: object) -> None:
            anew = partial(rebuild, int(str(scale)))
            QTimer.singleShot(0, self._window, anew)  # once the menu has given the keys back to where they were

        self.looks = (self.view.addMenu(texts.LOOK), self.view.addMenu(texts.TEXT_SIZE))
        self._add_choices(
            self.looks[0],
            [(words, scheme, look.chosen_scheme() == scheme) for scheme, words in texts.SCHEMES.items()],
            lambda scheme: look.choose(scheme=Scheme(str(scheme))),
        )
        self._add_choices(
            self.looks[1],
            [(f"{scale}\u00a0%", scale, look.chosen_scale() == scale) for scale in look.SCALES],
            enlarge,
        )

    def show_looks(self, near: QWidget) -> None:
        """The same two choices beside a button, for who has not found the menu."""
        menu = QMenu(near.window())  # a choice may build the button anew
        for choices in self.looks:
            menu.addMenu(choices.title()).addActions(choices.actions())  # of its own: a menu takes along what menus it was given
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(near.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _add_choices(self, menu: QMenu, choices: list[tuple[str, object, bool]], choose: Callable[[object], None]) -> None:
        group = QActionGroup(menu)
        for words, value, is_chosen in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(is_chosen)
            action.triggered.connect(lambda _, value=value: choose(value))
            group.addAction(action)

    def let(self, *, has_file: bool) -> None:
        """Grey what needs a file while none is open."""
        for action in self.needing_file:
            action.setEnabled(has_file)
