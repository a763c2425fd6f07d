"""The menu of roles."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from malverktyg.domain.periods import Period, PeriodPart
from ui.pages.importing.role_menu import Now, Of, RoleMenu

PERIODS = [Period(2023, part) for part in PeriodPart]
T2 = PERIODS[1]


def made(qtbot: QtBot, now: Now, *, of: Of = Of.COLUMN) -> RoleMenu:
    menu = RoleMenu(now, PERIODS, of=of)
    qtbot.addWidget(menu)
    return menu


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def inside(menu: QMenu, words: str) -> dict[str, QAction]:
    submenu = entries(menu)[words].menu()
    assert isinstance(submenu, QMenu)
    return entries(submenu)


def test_roles_stand_in_groups_and_assessments_by_period(qtbot: QtBot) -> None:
    menu = made(qtbot, Now("assessment.status", T2))
    assert list(entries(menu)) == [
        "Mål",
        "Aktivitet",
        "Bedömning tertial 1 2023",
        "Bedömning tertial 2 2023",
        "Bedömning helår 2023",
        "Indikator",
        "Uppdrag",
        "Läs inte kolumnen",
    ]
    assert [words for words, one in inside(menu, "Bedömning tertial 2 2023").items() if one.isChecked()] == ["Måluppfyllelse"]
    assert not any(one.isChecked() for one in inside(menu, "Bedömning tertial 1 2023").values())


def test_a_role_is_told_with_its_period_where_it_has_one(qtbot: QtBot) -> None:
    menu = made(qtbot, Now())
    with qtbot.waitSignal(menu.chosen) as told:
        inside(menu, "Bedömning tertial 2 2023")["Prognos"].trigger()
    assert told.args == ["assessment.forecast", T2]
    with qtbot.waitSignal(menu.chosen) as told:
        inside(menu, "Aktivitet")["Ansvarig"].trigger()
    assert told.args == ["activity.responsible", None]
    with qtbot.waitSignal(menu.chosen) as told:
        inside(menu, "Indikator")["Värde tertial 2 2023"].trigger()
    assert told.args == ["indicator.value", T2]
    with qtbot.waitSignal(menu.chosen) as told:
        entries(menu)["Läs inte kolumnen"].trigger()
    assert told.args == ["ignored", None]


def test_what_was_said_can_be_forgotten_and_a_cells_row_be_the_header(qtbot: QtBot) -> None:
    assert "Läs som från början" not in entries(made(qtbot, Now("goal.title")))
    menu = made(qtbot, Now("ignored", is_said=True), of=Of.CELL)
    assert entries(menu)["Läs inte cellen"].isChecked()
    with qtbot.waitSignal(menu.reset):
        entries(menu)["Läs som från början"].trigger()
    with qtbot.waitSignal(menu.headed):
        entries(menu)["Raden är tabellens rubrikrad"].trigger()
