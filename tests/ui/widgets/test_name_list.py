"""A list of names to choose one of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.name_list import NameList, row_height

NAMES = (("goals", "Mål"), ("overview", "Översikt"), ("history", "Historik"))


@pytest.fixture
def names(stage: QWidget) -> NameList:
    made = NameList()
    QAbstractItemModelTester(made.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.set_choices(NAMES)
    return made


def test_the_first_is_chosen_until_another_is(names: NameList) -> None:
    assert names.value() == "goals"
    names.set_value("history")
    assert names.value() == "history"
    assert names.keys == ("goals", "overview", "history")


def test_the_chosen_one_stays_among_others_and_else_the_first_is_chosen(names: NameList, qtbot: QtBot) -> None:
    names.set_value("history")
    with qtbot.assertNotEmitted(names.edited):
        names.set_choices(NAMES[1:])
        assert names.value() == "history"
        names.set_choices(NAMES[:2])
        assert names.value() == "goals"
        names.set_choices(())
        assert names.value() == ""
        names.set_value("goals")
        assert names.value() == ""


def test_keys_and_clicks_tell_and_a_value_does_not(names: NameList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(names.edited):
        names.set_value("overview")
    with qtbot.waitSignal(names.edited):
        qtbot.keyClick(names, Qt.Key.Key_Down)
    assert names.value() == "history"
    with qtbot.waitSignal(names.edited):
        qtbot.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=names.visualRect(names.model().index(0, 0)).center())
    assert names.value() == "goals"


def test_a_letter_goes_to_the_name_that_begins_so(names: NameList, qtbot: QtBot) -> None:
    qtbot.keyClick(names, Qt.Key.Key_H)
    assert names.value() == "history"


def test_it_is_high_enough_for_all_in_a_larger_text_too(names: NameList) -> None:
    try:
        for percent in (100, 200):
            look.choose(scale=percent)
            assert names.height_of_all >= 3 * row_height() >= 3 * look.px(32)
    finally:
        look.choose(scale=100)
