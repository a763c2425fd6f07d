"""Some of several, as chips."""

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ui.widgets.picked import Picked

CHOICES = [("v", "Vardag"), ("h", "Hälsa"), ("n", "Natur")]


def made(qtbot: QtBot) -> Picked:
    picked = Picked()
    qtbot.addWidget(picked)
    picked.offer(CHOICES)
    return picked


def menu(picked: Picked) -> dict[str, QAction]:
    picked._open()
    picked.menu.close()
    return {action.text(): action for action in picked.menu.actions()}


def test_what_is_picked_keeps_the_order_it_was_picked_in(qtbot: QtBot) -> None:
    picked = made(qtbot)
    menu(picked)["Natur"].trigger()
    menu(picked)["Vardag"].trigger()
    assert picked.value() == ("n", "v")
    assert list(menu(picked)) == ["Hälsa"]


def test_a_chip_says_that_it_takes_away_and_does(qtbot: QtBot) -> None:
    picked = made(qtbot)
    picked.set_value(("v", "h"))
    assert picked.chips[0].accessibleName() == "Ta bort Vardag"
    with qtbot.waitSignal(picked.edited):
        picked.chips[0].click()
    assert picked.value() == ("h",)


def test_when_all_are_picked_there_is_nothing_to_add(qtbot: QtBot) -> None:
    picked = made(qtbot)
    picked.set_value(("v", "h", "n"))
    assert picked.add.isHidden()
    picked.set_value(("v",))
    assert not picked.add.isHidden()


def test_what_is_no_longer_offered_stays_in_the_value(qtbot: QtBot) -> None:
    picked = made(qtbot)
    picked.set_value(("x", "v"))
    assert picked.value() == ("x", "v")
    assert len(picked.chips) == 1
    with qtbot.assertNotEmitted(picked.edited):
        picked.offer(CHOICES[:1])
    assert picked.value() == ("x", "v")
