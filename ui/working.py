"""How a page starts long work: shown in the window's place for it, its errors told, its answer given back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from malverktyg.errors import MalverktygError
from ui import errors
from ui.widgets.work_panel import WorkPlace
from ui.work import Task, Work


def start(
    origin: QWidget,
    title: str,
    task: Task,
    *,
    done: Callable[[Any], object],
    failed: Callable[[MalverktygError], None] | None = None,
    stopped: Callable[[], None] | None = None,
    note: str = "",
    only_reads: bool = False,
) -> Work:
    """Run ``task(progress)`` off the window's thread; the answer comes to ``done`` in it.

    With ``only_reads`` the window may be closed meanwhile without a question, and nobody is told where the page is gone. Without
    ``failed`` an error is told in a box. A page that stands alone, as in a test, works the same without a panel.
    """
    window = origin.window()
    work = Work(title, task, note=note, only_reads=only_reads, parent=window)
    keeper = origin if only_reads else window
    work.done.connect(_while(keeper, done))
    work.failed.connect(_while(keeper, failed or (lambda error: errors.show(window, error))))
    if stopped is not None:
        work.stopped.connect(_while(keeper, stopped))
    place = window.findChild(WorkPlace)
    if place is None:
        work.start()
    else:
        place.add(work)
    return work


def _while(there: QWidget, tell: Callable[..., object]) -> Callable[..., None]:
    """Tell only while a widget is there: its file may be closed, and its page gone, before the work is done."""

    def told(*answer: object) -> None:
        if isValid(there):
            tell(*answer)

    return told
