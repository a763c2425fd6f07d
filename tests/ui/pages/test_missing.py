"""The page Saknas."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import Deadline
from malverktyg.domain.goals import Activity, Assessment, Assignment
from malverktyg.domain.ids import BodyId
from malverktyg.domain.overview import missing
from malverktyg.domain.owed import Owes
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from ui import look
from ui.models.owed_rows import NOBODY, OwedChip, OwedGrouping, row_key
from ui.pages.missing import MissingPage
from ui.session import Session

T2 = Period.parse("2023-T2")
Show = Callable[[MissingPage], MissingPage]


@pytest.fixture
def page(opened: Session, show: Show) -> MissingPage:
    return show(MissingPage(opened))


def key_of(page: MissingPage, kind: Owes) -> str:
    group, item = next((group, one) for group, some in page.groups.items() for one in some if one.kind is kind)
    return row_key(group, item)


def asked(qtbot: QtBot, page: MissingPage, key: str) -> list[object]:
    assert page.side.tree.choose(key)
    with qtbot.waitSignal(page.session.asked) as told:
        qtbot.keyClick(page.side.tree, Qt.Key.Key_Return)
    return list(told.args or ())


def test_it_lists_all_that_is_owed_with_the_units_as_groups(opened: Session, page: MissingPage) -> None:
    owed = [one for one in page.items if one.kind is Owes.ASSESSMENT]
    assert [one.thing for one in owed] == list(missing(opened.register, T2))
    assert page.side.count.text() == f"{len(page.items)} svar saknas"
    assert {row.key for row in page.side.model.rows} == set(page.groups)


def test_what_is_done_with_a_reminder_begins_under_it(page: MissingPage) -> None:
    letter = page.letter
    assert letter.send.isVisibleTo(letter)
    assert letter.send.mapTo(letter, QPoint(0, 0)).x() == letter.text.mapTo(letter, QPoint(0, 0)).x()


def test_each_row_opens_the_place_where_it_is_filled_in(qtbot: QtBot, opened: Session, page: MissingPage) -> None:
    opened.save(Assignment(title="Utred", body=BodyId("ks")), why="Nytt uppdrag")
    for kind, where in ((Owes.ASSESSMENT, "assessment"), (Owes.STATUS, "activity"), (Owes.ANSWER, "assignment")):
        key = key_of(page, kind)
        assert asked(qtbot, page, key) == [where, key.rpartition("|")[2]]
    (measured,) = opened.register.indicators_of("m3.2")
    opened.remove(*opened.register.measurements_of(measured.id), why="Tog bort värden")
    assert asked(qtbot, page, key_of(page, Owes.VALUE)) == ["goal", "m3.2"]


def test_the_reminder_is_to_the_unit_of_the_row_that_is_current(page: MissingPage, opened: Session) -> None:
    opened.save(Deadline(period=T2, due=date(2023, 9, 8)), why="Sista dag")
    page.side.tree.choose("sn")
    assert page.letter.name.text() == "Socialnämnden"
    assert page.letter.meta.text() == f"{len(page.groups['sn'])} svar saknas · 13 dagar sen"
    text = page.letter.text.toPlainText()
    assert "saknar jag svar från socialnämnden" in text
    assert all(one.thing.title in text for one in page.groups["sn"] if not hasattr(one.thing, "name"))
    assert text.endswith("Hälsningar\nUtvecklingsstrateg\n")
    page.side.tree.choose(row_key("bn", page.groups["bn"][0]))
    assert page.letter.name.text() == "Bildningsnämnden"


def test_the_reminder_is_copied_by_its_button_and_by_keys(qtbot: QtBot, page: MissingPage) -> None:
    page.side.tree.choose("sn")
    QApplication.clipboard().clear()
    with qtbot.waitSignal(page.session.told) as told:
        page.letter.copy.click()
    assert told.args == ["Påminnelsen till Socialnämnden ligger på urklipp", False]
    copied = QApplication.clipboard().text()
    assert copied.startswith("Hej,\n\nFör tertial 2 2023")
    assert "\u00a0" in copied
    QApplication.clipboard().clear()
    page.side.tree.setFocus()
    qtbot.keyClick(page.side.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == copied


def test_the_units_own_part_is_saved_to_send_along(
    qtbot: QtBot, page: MissingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sn.xlsx"
    proposed: list[str] = []

    def ask(_parent: object, _title: str, name: str, *_: object) -> tuple[str, str]:
        proposed.append(name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page.side.tree.choose("sn")
    with qtbot.waitSignal(page.session.told, timeout=10_000) as told:
        page.letter.send.click()
    assert told.args == ["Utskicket är sparat: sn.xlsx", False]
    assert Path(proposed[0]).name == "Socialnämnden T2 2023.xlsx"
    assert load_workbook(target).sheetnames == ["Socialnämnden"]


def test_it_stands_by_responsible_too_and_then_nothing_is_sent_along(page: MissingPage) -> None:
    assert page.side.views is not None
    page.side.views.buttons[1].click()
    assert {"Kanslichef", "HR-chef", NOBODY} <= set(page.groups)
    page.side.tree.choose("HR-chef")
    assert page.letter.name.text() == "HR-chef"
    assert "saknar jag svar från er" in page.letter.text.toPlainText()
    assert not page.letter.send.isVisible()


def test_chips_that_would_show_nothing_are_not_offered(opened: Session, page: MissingPage) -> None:
    def seen() -> list[str]:
        assert page.side.chips is not None
        return [button.text().rsplit(" ", 1)[0] for button in page.side.chips.buttons if button.isVisible()]

    assert "Uppdrag" not in seen()
    opened.save(Assignment(title="Utred"), why="Nytt uppdrag")
    assert "Uppdrag" in seen()


def test_it_is_shown_narrowed_to_a_chip_a_unit_or_both(page: MissingPage) -> None:
    assert page.side.chips is not None
    page.show_thing("missing", "assessment")
    assert page.side.chips.value() is OwedChip.ASSESSMENT
    keys = page.side.keys()
    assert {key.split("|")[1] for key in keys} == {"assessment"}
    page.show_thing("missing", "body:tn")
    assert page.side.chips.value() is OwedChip.ALL
    assert page.side.tree.reached_key().startswith("tn|")
    last = [one.body for one in page.items if one.kind is Owes.ASSESSMENT][-1]
    page.show_thing("missing", f"assessment:body:{last}")
    assert page.side.chips.value() is OwedChip.ASSESSMENT
    assert page.side.tree.reached_key().startswith(f"{last}|assessment|")
    assert page.side.views is not None
    assert page.side.views.value() is OwedGrouping.BODY


def test_what_is_answered_goes_and_what_is_current_stays(opened: Session, page: MissingPage) -> None:
    kept = row_key("tn", page.groups["tn"][-1])
    page.side.tree.choose(kept)
    goal = next(one.thing for one in page.items if one.kind is Owes.ASSESSMENT)
    before = len(page.items)
    opened.save(Assessment(goal=goal.id, period=T2, status=GoalStatus.ACHIEVED), why="Bedömde")
    assert len(page.items) == before - 1
    assert page.side.tree.reached_key() == kept


def test_where_all_have_answered_it_says_so_and_where_to_go_on(qtbot: QtBot, opened: Session, page: MissingPage) -> None:
    goals = [Assessment(goal=goal.id, period=T2, status=GoalStatus.ACHIEVED) for goal in missing(opened.register, T2)]
    late = [one.thing for one in page.items if isinstance(one.thing, Activity)]
    done = {one.id: replace(one, status=ActivityStatus.DONE) for one in late}
    reasons = [
        replace(opened.register.assessment_of(one.thing.id, T2), comment="Så blev det.")
        for one in page.items
        if one.kind is Owes.COMMENT
    ]
    opened.save(*goals, *done.values(), *reasons, why="Svarade på allt")
    assert page.items == ()
    assert page.empty.what.text() == "Alla har svarat"
    assert page.empty.how.text() == "Inget saknas för tertial 2 2023."
    assert not page.letter.isVisible()
    with qtbot.waitSignal(opened.asked) as told:
        page.go_on.click()
    assert told.args == ["matter", ""]


def test_a_year_without_goals_says_what_to_do(qtbot: QtBot, opened: Session, page: MissingPage) -> None:
    assert not page.first.isVisible()
    opened.set_period(Period.parse("2030-T1"))
    assert page.empty.what.text() == "Inga mål för 2030 än"
    assert page.bring_in.isVisible()
    assert not page.go_on.isVisible()
    assert page.panes() == [page.side]
    with qtbot.waitSignal(opened.asked) as told:
        page.first.click()
    assert told.args == ["goal", "new"]


def test_what_is_missing_can_be_read_however_wide_the_page_is(page: MissingPage) -> None:
    stage = page.window()
    for width in range(700, 1300, 50):
        stage.resize(width, 800)
        QApplication.processEvents()
        assert page.side.tree.columnWidth(0) >= look.px(240), width
        assert page.side.tree.horizontalScrollBar().maximum() == 0, width
