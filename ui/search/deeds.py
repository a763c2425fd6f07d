"""What can be done from the search field: what the menus offer, and the beginnings of new things."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence

from ui.frame import NEW, Frame
from ui.menus import Menus
from ui.search import texts

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the window can do: its words, its keys, its symbol and the doing."""

    words: str
    keys: str
    icon: str
    do: Callable[[], object]


def deeds(window: Frame, menus: Menus) -> Iterator[Deed]:
    """All that can be done right now: new things, the pages to go to, and then what the menus offer in their order."""
    if window.session.desk is not None:
        for words, kind in texts.NEW:
            yield Deed(words, "", "plus", partial(window.show_thing, kind, NEW))
    for name, action in sorted(menus.actions.items(), key=lambda one: not one[0].startswith("go_")):
        if action.isEnabled() and name != "search":
            yield Deed(_worded(name, action), _keys(action), "chevron-right", action.trigger)


def matching(all_deeds: Iterable[Deed], words: str) -> list[Deed]:
    """The deeds in whose words every sought word begins one, those that begin with what is sought first."""
    sought = [word.casefold() for word in _WORD.findall(words)]
    found = [deed for deed in all_deeds if sought and _has_all(deed.words, sought)]
    return sorted(found, key=lambda deed: not deed.words.casefold().startswith(sought[0]))


def _has_all(text: str, sought: list[str]) -> bool:
    words = [word.casefold() for word in _WORD.findall(text)]
    return all(any(word.startswith(one) for word in words) for one in sought)


def _worded(name: str, action: QAction) -> str:
    words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").strip()
    return texts.GO_TO.format(page=words) if name.startswith("go_") else words


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
