"""Parts of the column beside the sheet."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy
from pytestqt.qtbot import QtBot

from malverktyg.exchange.planning.items import Choice, FieldDiff, Kind, PlanItem
from ui.pages.importing.side_parts import ConflictBlock, CountHead, Pick


def conflict(old: str, new: str, *, old_from: str = "", choice: Choice | None = None) -> PlanItem:
    diff = FieldDiff("status", "läge", old, new, "Blad!E5", old_from)
    return PlanItem(
        key="nyckel", kind=Kind.CONFLICT, thing="Activity", what="Aktivitet", label="Utbilda personalen", subject="id1",
        file="Bok.xlsx", cell="Blad!E5", fields=(diff,), choice=choice,
    )  # fmt: skip


def block(qtbot: QtBot, item: PlanItem) -> ConflictBlock:
    made = ConflictBlock(item)
    qtbot.addWidget(made)
    return made


def words(made: ConflictBlock) -> list[str]:
    return [button.text() for button in made.choice.buttons]


def test_a_head_is_read_aloud_with_its_count_and_folds_by_click_and_key(qtbot: QtBot) -> None:
    head = CountHead("plus", "accent", 25, "nya")
    qtbot.addWidget(head)
    assert head.accessibleName() == "25 nya"
    with qtbot.waitSignal(head.toggled) as told:
        head.click()
    assert told.args == [True]
    with qtbot.waitSignal(head.toggled) as told:
        qtbot.keyClick(head, Qt.Key.Key_Space)
    assert told.args == [False]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_row_leads_to_its_cell_by_click_and_key(qtbot: QtBot, key: Qt.Key) -> None:
    pick = Pick("Blad!C5", (("Utbilda personalen", "body"), ("läge: Pågår → Klar", "help")))
    qtbot.addWidget(pick)
    assert pick.accessibleName() == "Utbilda personalen. läge: Pågår → Klar"
    with qtbot.waitSignal(pick.picked) as told:
        qtbot.mouseClick(pick, Qt.MouseButton.LeftButton)
    assert told.args == ["Blad!C5"]
    with qtbot.waitSignal(pick.picked):
        qtbot.keyClick(pick, key)
    with qtbot.assertNotEmitted(pick.picked):
        qtbot.keyClick(pick, Qt.Key.Key_A)


def test_a_row_is_seen_to_belong_to_the_cell_where_one_is(qtbot: QtBot) -> None:
    pick = Pick("Blad!C5", (("Ett", "body"),), number=3)
    qtbot.addWidget(pick)
    before = pick.grab().toImage()
    pick.choose(to=True)
    assert pick.is_chosen
    assert pick.grab().toImage() != before
    pick.choose(to=False)
    assert pick.grab().toImage() == before


def test_a_conflict_tells_both_values_and_has_no_answer_of_its_own(qtbot: QtBot) -> None:
    made = block(qtbot, conflict("Pågår", "Klar"))
    assert made.head.accessibleName() == "Utbilda personalen, läge. I filen: Pågår. Arbetsboken E5: Klar"
    assert words(made) == ["Behåll Pågår", "Ta Klar"]
    assert not any(button.isChecked() for button in made.choice.buttons)
    with qtbot.waitSignal(made.picked) as told:
        qtbot.keyClick(made.head, Qt.Key.Key_Return)
    assert told.args == ["Blad!E5"]


@pytest.mark.parametrize(("place", "choice"), [(0, Choice.KEEP), (1, Choice.TAKE)])
def test_the_answer_is_told_with_the_conflicts_key(qtbot: QtBot, place: int, choice: Choice) -> None:
    made = block(qtbot, conflict("Pågår", "Klar"))
    with qtbot.waitSignal(made.chosen) as told:
        made.choice.buttons[place].click()
    assert told.args == ["nyckel", choice]


def test_an_answer_that_was_given_is_shown(qtbot: QtBot) -> None:
    made = block(qtbot, conflict("Pågår", "Klar", choice=Choice.TAKE))
    assert [button.isChecked() for button in made.choice.buttons] == [False, True]


def test_values_that_are_too_long_for_the_buttons_are_told_by_where_they_are_from(qtbot: QtBot) -> None:
    long = "Alla som bor i kommunen ska ha nära till skog"
    assert words(block(qtbot, conflict(long, "Klar"))) == ["Behåll filens", "Ta arbetsbokens"]
    other = block(qtbot, conflict(long, "Klar", old_from="A.xlsx Blad!B2"))
    assert words(other) == ["Ta den första", "Ta arbetsbokens"]
    assert f"A.xlsx Blad!B2: {long}" in other.head.accessibleName()


def test_a_value_that_is_gone_is_said_to_be_empty(qtbot: QtBot) -> None:
    assert words(block(qtbot, conflict("", "Klar"))) == ["Behåll tomt", "Ta Klar"]


def test_a_rows_words_break_where_the_column_ends(qtbot: QtBot) -> None:
    pick = Pick("Blad!C5", (("Prognosen lästes också som bedömning för helår, eftersom ingen annan finns.", "body"),))
    qtbot.addWidget(pick)
    assert pick.minimumSizeHint().width() < 200
    assert pick.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Preferred
    assert pick.heightForWidth(200) > pick.heightForWidth(800)


def test_the_choice_stands_in_line_with_the_words_of_its_conflict(qtbot: QtBot) -> None:
    made = block(qtbot, conflict("Pågår", "Klar"))
    words = made.head.findChildren(QLabel)[0]
    made.grab()
    assert made.choice.mapTo(made, QPoint(0, 0)).x() == words.mapTo(made, QPoint(0, 0)).x()
