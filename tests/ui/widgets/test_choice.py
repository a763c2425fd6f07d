"""A choice holds its value, whatever is offered."""

from pytestqt.qtbot import QtBot

from ui.widgets.choice import Choice


def test_what_is_chosen_stays_chosen_when_it_is_offered_no_more(qtbot: QtBot) -> None:
    choice = Choice([("a", "Första"), ("b", "Andra")])
    qtbot.addWidget(choice)
    choice.set_value("b")
    choice.set_choices([("a", "Första")])
    assert choice.value() == "b"
    assert choice.currentText() == ""
    choice.set_choices([("b", "Andra"), ("c", "Tredje")])
    assert choice.currentText() == "Andra"


def test_the_users_choice_takes_the_place_of_what_was_held(qtbot: QtBot) -> None:
    choice = Choice([("a", "Första"), ("b", "Andra")])
    qtbot.addWidget(choice)
    choice.set_value("gone")
    with qtbot.waitSignal(choice.edited):
        choice.activated.emit(1)
    assert choice.value() == "b"


def test_nothing_is_told_when_the_program_chooses(qtbot: QtBot) -> None:
    choice = Choice([("a", "Första"), ("b", "Andra")])
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.edited):
        choice.set_value("b")
        choice.set_choices([("b", "Andra")])
