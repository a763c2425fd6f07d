"""What another thread sends is called in the window's, and nothing that may be deleted stands between."""

import threading

from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from ui.post import Post
from ui.work import Work


def test_what_a_thread_sends_is_called_in_the_windows(qapp: object, qtbot: QtBot) -> None:
    post, called = Post.of_program(), list[tuple[int, int]]()
    sender = threading.Thread(target=lambda: [post.send(lambda n=n: called.append((n, threading.get_ident()))) for n in range(3)])
    sender.start()
    sender.join()
    assert called == []
    qtbot.waitUntil(lambda: len(called) == 3)
    assert called == [(n, threading.get_ident()) for n in range(3)]


def test_there_is_one_and_it_is_the_programs(qapp: object) -> None:
    assert Post.of_program() is Post.of_program()
    assert Post.of_program().parent() is QCoreApplication.instance()


def test_a_work_whose_window_goes_while_it_is_done_tells_nobody_and_is_told_to_stop(qapp: object, qtbot: QtBot) -> None:
    begun, go_on, stopped = threading.Event(), threading.Event(), list[bool]()

    def task(progress: object) -> str:
        begun.set()
        assert go_on.wait(10)
        try:
            progress.step("mer", 1, 2)  # type: ignore[attr-defined]
        except Exception:
            stopped.append(True)
            raise
        return "done"

    window, told = QObject(), list[object]()
    work = Work("Läser", task, parent=window)
    thread = work._thread
    for signal in (work.stepped, work.done, work.failed, work.stopped, work.ended):
        signal.connect(lambda *answer: told.append(answer))
    work.start()
    assert begun.wait(10)
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    go_on.set()
    qtbot.waitUntil(lambda: not thread.is_alive())
    qtbot.wait(20)
    assert (told, stopped) == ([], [True])
