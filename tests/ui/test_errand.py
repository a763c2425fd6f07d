"""An errand hands on its answer, and its error as an answer."""

import gc

from PySide6.QtCore import QObject, QThreadPool, Signal

from ui.errand import Errand


class Asker(QObject):
    """Someone who asks, and listens for the answer."""

    came = Signal(object)


def test_the_answer_is_handed_on() -> None:
    answers: list[object] = []
    Errand(lambda: 3, answers.append).run()
    assert answers == [3]


def test_an_error_is_an_answer() -> None:
    answers: list[object] = []
    Errand(lambda: 1 // 0, answers.append).run()
    assert isinstance(answers[0], ZeroDivisionError)


def test_who_is_gone_is_not_answered() -> None:
    asker, pool, done = Asker(), QThreadPool(), []
    answer = asker.came.emit
    asker.deleteLater()
    del asker
    gc.collect()
    errand = Errand(lambda: done.append(1), answer)
    pool.start(errand)
    assert pool.waitForDone(10_000)
    assert done == [1]
