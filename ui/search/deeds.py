"""What can be done from the search field: what the menus offer, and the beginnings of new things."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence

from ui import recent
from ui.frame import NEW, Frame
from ui.menus import Menus
from ui.periods import offered
from ui.search import texts

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the window can do: its words, its keys, its symbol and the doing; ``also`` finds it too, and is not shown."""

    words: str
    keys: str
    icon: str
    do: Callable[[], object]
    also: str = ""


def deeds(window: Frame, menus: Menus, open_recent: Callable[[Path], object]) -> Iterator[Deed]:
    """All that can be done right now: new things, the pages to go to, and then what the menus offer in their order.

    Last what one must know of to want it: parts of pages, periods, files, and what the window looks like.
    """
    if window.session.desk is not None:
        for words, kind in texts.NEW:
            yield Deed(words, "", "plus", partial(window.show_thing, kind, NEW))
    for name, action in sorted(menus.actions.items(), key=lambda one: not one[0].startswith("go_")):
        if action.isEnabled() and name != "search":
            yield Deed(_worded(action, name), _keys(action), "chevron-right", action.trigger, texts.ALSO.get(name, ""))
    if window.session.desk is not None:
        yield from _places(window)
    for path in recent.files():
        if path != window.session.path:
            yield Deed(texts.OPEN.format(name=path.stem), "", "folder-open", partial(open_recent, path))
    for menu in menus.looks:
        for action in menu.actions():
            words = texts.LOOK.format(what=menu.title().replace("&", ""), words=_worded(action))
            yield Deed(words, "", "settings", action.trigger)


def _places(window: Frame) -> Iterator[Deed]:
    """Lists narrowed to what one looks for, the parts of the settings, and other periods."""
    for words, kind, id in texts.LISTS:
        yield Deed(words, "", "chevron-right", partial(window.show_thing, kind, id))
    for kind, words in texts.SETTINGS.items():
        yield Deed(texts.SETTING.format(part=words), "", "settings", partial(window.show_thing, kind))
    for period in offered(window.session):
        if period != window.session.period:
            yield Deed(texts.PERIOD.format(period=period.label), "", "calendar-days", partial(window.session.set_period, period))


def matching(all_deeds: Iterable[Deed], words: str) -> list[Deed]:
    """The deeds in whose words every sought word begins one, those that begin with what is sought first."""
    sought = [word.casefold() for word in _WORD.findall(words)]
    found = [deed for deed in all_deeds if sought and _has_all(f"{deed.words} {deed.also}", sought)]
    return sorted(found, key=lambda deed: not deed.words.casefold().startswith(sought[0]))


def _has_all(text: str, sought: list[str]) -> bool:
    words = _words(text)
    return all(any(word.startswith(one) for word in words) for one in sought)


@lru_cache(maxsize=500)
def _words(text: str) -> tuple[str, ...]:
    """The words of a deed, the same for each letter that is typed."""
    return tuple(word.casefold() for word in _WORD.findall(text))


def _worded(action: QAction, name: str = "") -> str:
    words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").strip()
    return texts.GO_TO.format(page=words) if name.startswith("go_") else words


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
