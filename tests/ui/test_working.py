"""How a page starts long work."""

from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from malverktyg.errors import DiskFull
from malverktyg.progress import Progress, Stopped
from ui.widgets.work_panel import WorkPlace
from ui.working import start


def fails(_: Progress) -> None:
    raise DiskFull(name="x")


def stops(_: Progress) -> None:
    raise Stopped


def test_work_is_shown_in_the_windows_place_for_it(qtbot: QtBot, stage: QWidget) -> None:
    place, page = WorkPlace(), QWidget()
    layout = stage.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(place)
    layout.addWidget(page)
    answers: list[int] = []
    work = start(page, "Räknar", lambda _: 3, done=answers.append)
    assert place.works == [work]
    qtbot.waitUntil(lambda: answers == [3])
    qtbot.waitUntil(lambda: place.works == [])


def test_a_page_that_stands_alone_works_too_and_tells_errors_in_a_box(qtbot: QtBot, stage: QWidget) -> None:
    start(stage, "Sparar", fails, done=lambda _: None)
    qtbot.waitUntil(lambda: bool(stage.findChildren(QMessageBox)))
    (box,) = stage.findChildren(QMessageBox)
    assert box.text() == "x kunde inte sparas, för disken är full."
    box.close()


def test_errors_and_stops_can_be_answered_by_the_page(qtbot: QtBot, stage: QWidget) -> None:
    told: list[object] = []
    start(stage, "Sparar", fails, done=told.append, failed=lambda error: told.append(type(error)))
    qtbot.waitUntil(lambda: told == [DiskFull])
    start(stage, "Sparar", stops, done=told.append, stopped=lambda: told.append("stopped"))
    qtbot.waitUntil(lambda: told == [DiskFull, "stopped"])


def test_what_merely_reads_is_told_to_nobody_where_its_page_is_gone(qtbot: QtBot, stage: QWidget) -> None:
    page, told = QWidget(stage), list[object]()
    work = start(page, "Läser", lambda _: 3, done=told.append, only_reads=True)
    delete(page)
    with qtbot.waitSignal(work.ended):
        pass
    assert told == []


def test_what_makes_something_is_told_also_where_its_page_is_gone(qtbot: QtBot, stage: QWidget) -> None:
    page, told = QWidget(stage), list[object]()
    work = start(page, "Sparar", lambda _: 3, done=told.append)
    delete(page)
    with qtbot.waitSignal(work.ended):
        pass
    assert told == [3]
