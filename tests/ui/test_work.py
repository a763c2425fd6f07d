"""Long work."""

import subprocess
import sys
from threading import Event, current_thread, main_thread

from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from malverktyg.errors import DiskFull
from malverktyg.progress import Progress
from tests.paths import ROOT
from ui.work import Work


def test_a_task_runs_beside_the_window_and_its_answer_comes_in_the_windows_thread(qtbot: QtBot) -> None:
    seen = []
    work = Work("Räknar", lambda _: current_thread() is main_thread())
    work.done.connect(lambda answer: seen.append((answer, current_thread() is main_thread())))
    with qtbot.waitSignal(work.ended):
        work.start()
    assert seen == [(False, True)]


def test_steps_are_told(qtbot: QtBot) -> None:
    def task(progress: Progress) -> int:
        for done in range(4):
            progress.step(f"fil {done}", done, 3)
        return 3

    told = []
    work = Work("Läser", task)
    work.stepped.connect(lambda *step: told.append(step))
    with qtbot.waitSignal(work.ended):
        work.start()
    assert told[0] == ("fil 0", 0, 3)
    assert told[-1] == ("fil 3", 3, 3)


def test_a_stopped_task_ends_at_its_next_step_and_gives_no_answer(qtbot: QtBot) -> None:
    begun, may_go_on = Event(), Event()

    def task(progress: Progress) -> None:
        begun.set()
        may_go_on.wait(5)
        progress.step("mer", 1, 2)

    work = Work("Läser", task)
    with qtbot.assertNotEmitted(work.done), qtbot.waitSignals([work.stopped, work.ended]):
        work.start()
        assert begun.wait(5)
        work.stop()
        may_go_on.set()


def test_an_error_of_the_world_is_handed_over(qtbot: QtBot) -> None:
    def task(_: Progress) -> None:
        raise DiskFull(name="År.malverktyg")

    work = Work("Sparar", task)
    with qtbot.waitSignal(work.failed) as told:
        work.start()
    assert isinstance(told.args[0], DiskFull)


def test_a_bug_is_raised_again_in_the_windows_thread(qtbot: QtBot) -> None:
    def task(_: Progress) -> None:
        raise ZeroDivisionError

    work = Work("Räknar", task)
    with capture_exceptions() as caught, qtbot.waitSignal(work.ended):
        work.start()
    assert caught[0][0] is ZeroDivisionError


LAST_HELD_BY_ITS_WORK = """
from functools import partial
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest
from ui.work import Work

class Asker(QObject):
    def take(self, told, answer):
        told.append(answer)

app = QCoreApplication([])
told = []
for number in range(20):
    asker = Asker()
    work = Work("Räknar", lambda _: number, parent=asker)
    work.done.connect(partial(asker.take, told))
    work.start()
    del asker, work
    while number not in told:
        QTest.qWait(1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print(len(told))
"""


def test_what_is_held_by_its_own_work_alone_goes_with_it_and_is_not_deleted_twice() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LAST_HELD_BY_ITS_WORK], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "20"), done.stderr
