"""An errand hands on its answer, and its error as an answer."""

from ui.errand import Errand


def test_the_answer_is_handed_on() -> None:
    answers: list[object] = []
    Errand(lambda: 3, answers.append).run()
    assert answers == [3]


def test_an_error_is_an_answer() -> None:
    answers: list[object] = []
    Errand(lambda: 1 // 0, answers.append).run()
    assert isinstance(answers[0], ZeroDivisionError)
