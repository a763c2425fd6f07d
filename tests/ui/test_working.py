"""How a page starts long work."""

from time import sleep

from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from malverktyg.errors import DiskFull
from malverktyg.progress import Progress, Stopped
from ui.session import Session
from ui.widgets.work_panel import WorkPlace
from ui.working import read_quietly, start


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


def test_an_open_file_is_read_without_a_word(qtbot: QtBot, opened: Session) -> None:
    desk, answers = opened.desk, list[int]()
    assert desk is not None
    read_quietly(opened, desk, lambda: len(desk.history()), done=answers.append)
    qtbot.waitUntil(lambda: answers == [2], timeout=30_000)


def test_an_error_while_a_file_is_read_is_the_sessions_to_tell(qtbot: QtBot, opened: Session) -> None:
    def read() -> None:
        raise DiskFull(name="x")

    assert opened.desk is not None
    with qtbot.waitSignal(opened.failed, timeout=30_000) as told:
        read_quietly(opened, opened.desk, read, done=lambda _: None)
    assert isinstance(told.args[0], DiskFull)


def test_no_answer_comes_from_a_file_that_was_closed_meanwhile(qtbot: QtBot, opened: Session) -> None:
    desk, answers = opened.desk, list[object]()
    assert desk is not None

    def read() -> object:
        while opened.desk is not None:
            sleep(0.01)
        return desk.history()

    work = read_quietly(opened, desk, read, done=answers.append)
    with qtbot.waitSignal(work.stopped, timeout=30_000):
        opened.close()
    assert not answers
