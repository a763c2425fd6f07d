"""Asks whether what cannot be saved may be lost when the file is left; whoever stays is taken to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from shiboken6 import isValid

from malverktyg.domain.goals import Assessment
from ui import reading_order, texts
from ui.frame import NEW, Frame
from ui.leaving import Unsaved
from ui.place import KINDS
from ui.widgets.question import agreed
from ui.widgets.splitters import reveal

_MOST, _LENGTH = 4, 60  # things that are told one by one, and letters of each


def may_go(window: Frame, unsaved: Sequence[Unsaved]) -> bool:
    """Ask; the safe answer stays in the file, at the first of what is not saved."""
    lines = [told(one) for one in unsaved[:_MOST]]
    more = len(unsaved) - _MOST
    if more > 0:
        lines.append(texts.UNSAVED_MORE.format(count=more))
    goes = agreed(window, texts.UNSAVED_TITLE, texts.UNSAVED_TOLD, safe=texts.UNSAVED_STAY, act=texts.UNSAVED_GO, errors=lines)
    if not goes:
        show(window, unsaved[0])
    return goes


def told(one: Unsaved) -> str:
    """What is not saved: what it is, its words and why."""
    what = one.what[:1].upper() + one.what[1:]
    words = " ".join(one.words.split())
    if words:
        cut = words if len(words) <= _LENGTH else f"{words[: _LENGTH - 1]}…"
        what = texts.UNSAVED_WORDS.format(what=what, words=cut)
    return " ".join(filter(None, (f"{what}.", one.why)))


def show(window: Frame, one: Unsaved) -> None:
    """Go to where something stands that is not saved."""
    if one.editor is not None and isValid(one.editor):
        window.go(next(number for number, page in window.pages.items() if page.isAncestorOf(one.editor)))
        reveal(one.editor)
        one.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        reading_order.show(one.editor)
    elif isinstance(one.thing, Assessment):
        window.session.set_period(one.thing.period)
        window.show_thing("assessment", one.thing.goal)
    elif one.thing is not None and type(one.thing) in KINDS:
        window.show_thing(KINDS[type(one.thing)], one.thing.id or NEW)
