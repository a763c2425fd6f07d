"""Which columns a list shows."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.widgets.column_choice import ColumnChoice

OFFER = [("status", "Läge"), ("owner", "Ägare"), ("end", "Slut")]


def made(qtbot: QtBot) -> ColumnChoice[str]:
    choice: ColumnChoice[str] = ColumnChoice("prov", ("owner", "status"))
    qtbot.addWidget(choice)
    choice.offer(OFFER)
    return choice


def test_the_usual_columns_are_shown_in_the_order_of_the_offer(qtbot: QtBot) -> None:
    assert made(qtbot).value() == ("status", "owner")


def test_a_tick_is_told_and_remembered(qtbot: QtBot) -> None:
    choice = made(qtbot)
    with qtbot.waitSignal(choice.edited):
        choice.toggle("end")
    choice.toggle("status")
    assert choice.value() == ("owner", "end")
    assert made(qtbot).value() == ("owner", "end")


def test_no_column_at_all_is_a_choice_too(qtbot: QtBot) -> None:
    choice = made(qtbot)
    choice.toggle("status")
    choice.toggle("owner")
    assert made(qtbot).value() == ()


def test_the_menu_ticks_what_is_shown(qtbot: QtBot) -> None:
    choice = made(qtbot)
    choice.button.click()
    assert [action.text() for action in choice.menu.actions() if action.isChecked()] == ["Läge", "Ägare"]
    choice.menu.actions()[2].trigger()
    assert "end" in choice.value()
    choice.menu.close()


def test_what_is_not_offered_for_a_while_is_still_chosen_afterwards(qtbot: QtBot) -> None:
    choice = made(qtbot)
    choice.offer([one for one in OFFER if one[0] != "owner"])
    assert choice.value() == ("status",)
    choice.toggle("end")
    choice.offer(OFFER)
    assert choice.value() == ("status", "owner", "end")


def test_the_menu_stays_open_while_one_ticks_and_esc_closes_it(qtbot: QtBot) -> None:
    choice = made(qtbot)
    choice.show()
    choice.button.click()
    menu = choice.menu
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert choice.value() == ("owner",)
    where = menu.actionGeometry(menu.actions()[2]).center()
    qtbot.mouseMove(menu, where)
    menu.setActiveAction(menu.actions()[2])
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=where)
    assert choice.value() == ("owner", "end")
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
