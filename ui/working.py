"""How a page starts long work: shown in the window's place for it, its errors told, its answer given back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from malverktyg.errors import MalverktygError
from malverktyg.progress import Progress, Stopped
from ui import errors
from ui.session import Session
from ui.widgets.work_panel import WorkPlace
from ui.work import Task, Work

if TYPE_CHECKING:
    from malverktyg.jobs.register import Desk


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


def read_quietly(
    session: Session, desk: "Desk", read: Callable[[], Any], *, done: Callable[[Any], object], parent: QObject | None = None
) -> Work:
    """Run ``read()`` of an open file off the window's thread without showing it: it writes nothing, and nobody waits for its end.

    The answer comes to ``done`` in the window's thread; none comes where the file was closed meanwhile.
    """

    def task(_: Progress) -> Any:
        try:
            return read()
        except Exception:
            if session.desk is not desk:
                raise Stopped from None
            raise

    work = Work("", task, parent=parent or session)
    work.done.connect(done)
    work.failed.connect(session.failed)
    work.start()
    return work
