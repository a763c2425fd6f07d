"""The page Import och export, with real workbooks read in a child process."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.planning.items import Choice, Kind
from malverktyg.jobs.exporting import export
from ui.pages.importing import ImportingPage
from ui.reading_order import laid_out
from ui.session import Session

Show = Callable[[ImportingPage], ImportingPage]
SECONDS_20 = 20_000


def sheet(path: Path, rows: list[tuple[object, ...]]) -> Path:
    """A plain workbook of goals and activities."""
    book = openpyxl.Workbook()
    book.active.title = "Mål 2023"
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    return sheet(
        tmp_path / "Socialnämnden 2023 åäö.xlsx",
        [
            ("Mål", "Aktivitet", "Ansvarig", "Slut", "Läge"),
            ("Fler äldre bor tryggt hemma", "Kartlägga trygghetslarm", "Enhetschef", "2023-10-31", "Pågår"),
            ("Fler äldre bor tryggt hemma", "Utbilda personalen", "HR-chef", "2023-12-31", "Ej påbörjad"),
        ],
    )


@pytest.fixture
def page(session: Session, tmp_path: Path, show: Show) -> ImportingPage:
    """The page over an empty file."""
    assert session.create(tmp_path / "Ny.malverktyg")
    return show(ImportingPage(session))


@pytest.fixture
def show(stage: QWidget) -> Show:
    def put(page: ImportingPage) -> ImportingPage:
        layout = stage.layout()
        assert layout is not None
        layout.addWidget(page)
        return page

    return put


def planned(qtbot: QtBot, page: ImportingPage, *paths: Path) -> None:
    page.bring_in(list(paths))
    qtbot.waitUntil(lambda: page.plan is not None, timeout=SECONDS_20)


def note(page: ImportingPage) -> str:
    return page.plan_view.foot.note.text()


def told(page: ImportingPage) -> list[str]:
    return [text for line in laid_out(page.start.news) for label in line.findChildren(QLabel) if (text := label.text())]


def test_a_workbook_is_shown_before_anything_is_written(
    qtbot: QtBot, session: Session, page: ImportingPage, workbook: Path
) -> None:
    before = session.register
    planned(qtbot, page, workbook)
    view = page.plan_view
    assert session.register is before
    assert page.views.currentWidget() is view
    assert view.head.name.text() == workbook.name
    assert page.plan is not None
    added = page.plan.count(Kind.ADDED)
    assert view.foot.accept.text() == f"Importera {added} poster"
    assert view.side.heads[Kind.ADDED].accessibleName() == f"{added} nya"
    assert view.sheets.name.text() == "Mål 2023"
    assert view.sheets.count.text() == "1 av 1"
    assert note(page) == "Inget är sparat än. Ctrl+Z tar tillbaka hela importen."


def test_what_is_accepted_is_one_change_and_leaves_a_receipt(
    qtbot: QtBot, session: Session, page: ImportingPage, workbook: Path
) -> None:
    planned(qtbot, page, workbook)
    receipts: list[tuple[str, bool]] = []
    session.told.connect(lambda *receipt: receipts.append(receipt))
    with qtbot.waitSignal(session.asked) as went:
        page.plan_view.foot.accept.click()
    ((receipt, undoable),) = receipts
    assert receipt.endswith("poster importerade från Socialnämnden 2023 åäö.xlsx")
    assert undoable
    assert went.args == ["overview", ""]
    assert {one.title for one in session.register.all(Activity).values()} == {"Kartlägga trygghetslarm", "Utbilda personalen"}
    assert session.period.year == 2023
    assert page.views.currentWidget() is page.start
    assert session.undo()
    assert not session.register.all(Goal)


def test_a_cell_is_told_in_words_and_its_row_is_marked(qtbot: QtBot, page: ImportingPage, workbook: Path) -> None:
    planned(qtbot, page, workbook)
    view = page.plan_view
    assert view.sheet.current_place() == "Mål 2023!A2"
    view.side.heads[Kind.ADDED].click()
    view.sheet.setCurrentIndex(view.sheet.cells.index(2, 4))
    assert view.sheets.bar.name.text() == "E3"
    assert view.sheets.bar.told.text() == "”Ej påbörjad” → Läge: Ej påbörjad."
    assert view.sheet.cells.spoken(view.sheet.currentIndex()) == "E3: Ej påbörjad. Läge, Ny"
    (chosen,) = [pick for pick in view.side.picks.values() if pick.is_chosen]
    assert chosen.place == "Mål 2023!B3"


def test_a_row_leads_to_its_cell(qtbot: QtBot, page: ImportingPage, workbook: Path) -> None:
    planned(qtbot, page, workbook)
    view = page.plan_view
    view.side.heads[Kind.ADDED].click()
    pick = next(pick for pick in view.side.picks.values() if pick.accessibleName().startswith("Utbilda personalen"))
    pick.setFocus()
    qtbot.keyClick(pick, Qt.Key.Key_Return)
    assert view.sheet.current_place() == "Mål 2023!B3"


def test_remarks_have_numbers_and_f8_goes_through_their_cells(qtbot: QtBot, page: ImportingPage, tmp_path: Path) -> None:
    rows = [
        ("Mål", "Aktivitet", "Ansvarig", "Slut", "Läge"),
        ("Fler äldre bor tryggt hemma", "Kartlägga trygghetslarm", "Enhetschef", "v. 35", "Pågår"),
        ("Fler äldre bor tryggt hemma", "Utbilda personalen", "HR-chef", "hösten 2023", "Kanske snart"),
    ]
    planned(qtbot, page, sheet(tmp_path / "Socialnämnden 2023.xlsx", rows))
    view = page.plan_view
    numbers = [pick.number for pick in view.side.remarks]
    assert numbers == list(range(1, len(numbers) + 1))
    cells = [pick.place for pick in view.side.remarks]
    assert "Mål 2023!E3" in cells
    view.sheet.setFocus()
    seen = []
    for _ in cells:
        page.next_remark()
        seen += [pick.place for pick in view.side.remarks if pick.is_chosen]
    assert seen == cells
    assert view.sheet.current_place() == cells[-1]
    page.last_remark()
    assert view.sheet.current_place() == cells[-2]


def test_the_same_workbook_again_has_nothing_new(qtbot: QtBot, page: ImportingPage, workbook: Path) -> None:
    planned(qtbot, page, workbook)
    page.accept()
    planned(qtbot, page, workbook)
    assert page.plan is not None
    assert page.plan.count(Kind.UNCHANGED) == len(page.plan.items)
    assert not page.plan_view.foot.accept.isEnabled()
    assert page.plan_view.foot.accept.text() == "Inget att importera"
    assert note(page) == "Allt i arbetsböckerna finns redan i filen."


def test_a_conflict_must_be_decided_before_the_import(
    qtbot: QtBot, session: Session, page: ImportingPage, workbook: Path
) -> None:
    planned(qtbot, page, workbook)
    page.accept()
    activity = next(one for one in session.register.all(Activity).values() if one.title == "Utbilda personalen")
    session.save(replace(activity, status=ActivityStatus.ONGOING), why="Ändrade aktiviteten")
    book = openpyxl.load_workbook(workbook)
    book.active["E3"] = "Klar"
    book.save(workbook)

    planned(qtbot, page, workbook)
    view = page.plan_view
    assert not view.foot.accept.isEnabled()
    assert note(page).startswith("Välj först för Utbilda personalen")
    (conflict,) = view.side.conflicts
    assert [button.text() for button in conflict.choice.buttons] == ["Behåll Pågår", "Ta Klar"]
    before = page.plan
    conflict.choice.buttons[1].click()
    qtbot.waitUntil(lambda: page.plan is not before)
    assert page.choices == {view.side.conflicts[0].item.key: Choice.TAKE}
    assert view.foot.accept.text() == "Importera 1 post"
    page.accept()
    saved = session.register.find(Activity, activity.id)
    assert saved is not None
    assert saved.status is ActivityStatus.DONE


def test_what_changes_is_told_old_and_new_and_where_one_was_stays(
    qtbot: QtBot, session: Session, page: ImportingPage, workbook: Path
) -> None:
    planned(qtbot, page, workbook)
    page.accept()
    book = openpyxl.load_workbook(workbook)
    book.active["E3"] = "Klar"
    book.save(workbook)
    planned(qtbot, page, workbook)
    view = page.plan_view
    (pick,) = view.side.picks.values()
    assert pick.accessibleName() == "Utbilda personalen. läge: Ej påbörjad → Klar"
    pick.picked.emit(pick.place)
    assert view.sheet.current_place() == "Mål 2023!E3"
    before = page.plan
    session.save(next(iter(session.register.all(Goal).values())), why="Inget")
    activity = next(one for one in session.register.all(Activity).values() if one.title == "Kartlägga trygghetslarm")
    session.save(replace(activity, comment="Nytt"), why="Ändrade")
    qtbot.waitUntil(lambda: page.plan is not before)
    assert view.sheet.current_place() == "Mål 2023!E3"


def test_each_of_several_workbooks_and_sheets_is_chosen_by_name(
    qtbot: QtBot, page: ImportingPage, workbook: Path, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(workbook)
    other = book.create_sheet("Gammalt")
    other.append(("Mål", "Aktivitet"))
    other.sheet_state = "hidden"
    second = tmp_path / "Andra 2023.xlsx"
    book.save(second)
    planned(qtbot, page, workbook, second)
    view = page.plan_view
    rows = view.side.files.rows
    assert [row.accessibleName() for row in rows] == [f"{workbook.name}, 4 nya", f"{second.name}, Inget nytt"]
    qtbot.waitUntil(lambda: rows[0].y() < rows[1].y())  # arrows go by where the rows are
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert view.number == 1
    assert view.head.name.text() == second.name
    assert [view.sheets.choice.itemText(place) for place in range(2)] == ["Mål 2023", "Gammalt (dolt blad)"]
    view.sheets.choice.activated.emit(1)
    assert view.sheets.count.text() == "2 av 2"
    assert view.sheet.cells.seen is not None
    assert view.sheet.cells.seen.sheet.title == "Gammalt"
    assert view.sheet.cells.tags == {1: "dolt blad"}


def test_one_that_cannot_be_read_is_told_and_does_not_stop_the_others(
    qtbot: QtBot, page: ImportingPage, workbook: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "trasig.xlsx"
    broken.write_bytes(b"not a workbook")
    planned(qtbot, page, broken, workbook)
    view = page.plan_view
    assert view.head.name.text() == workbook.name
    row = view.side.files.rows[0]
    assert row.accessibleName() == "trasig.xlsx, Kunde inte läsas"
    row.click()
    (line,) = view.sheets.notices.lines
    assert "trasig.xlsx" in line.words.text()
    assert view.foot.accept.isEnabled()
    assert not view.head.change.isEnabled()
    assert not view.foot.mark.isEnabled()
    page.leave()
    page.bring_in([broken])
    qtbot.waitUntil(lambda: bool(told(page)), timeout=SECONDS_20)
    assert "trasig.xlsx" in told(page)[0]
    assert page.views.currentWidget() is page.start


def test_another_kind_of_workbook_is_declined_by_name(qtbot: QtBot, page: ImportingPage, tmp_path: Path) -> None:
    plan = sheet(
        tmp_path / "Intern kontroll 2023.xlsx",
        [
            ("Internkontrollplan 2023",),
            ("Process", "Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Kontrollmoment"),
            ("Lön", "Fel lön betalas ut", 3, 4, 12, "Stickprov"),
            ("Inköp", "Avtal följs inte", 2, 3, 6, "Granskning"),
        ],
    )
    planned(qtbot, page, plan)
    assert page.plan is not None
    assert page.plan.workbooks[0].declined
    assert note(page) == "Inget gick att läsa in."
    assert not page.plan_view.foot.accept.isEnabled()
    (line,) = page.plan_view.sheets.notices.lines
    assert line.words.text() == "Arbetsboken ser ut att vara en internkontrollplan och läses inte."
    before = page.plan
    qtbot.keyClick(line.repair, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.plan is not before)
    assert not page.plan.workbooks[0].declined
    assert page.plan_view.head.change.text() == "Ändra tolkning (1) …"


def test_cancelling_leaves_everything_as_it_was(qtbot: QtBot, session: Session, page: ImportingPage, workbook: Path) -> None:
    before = session.register
    planned(qtbot, page, workbook)
    page.plan_view.foot.cancel.click()
    assert page.views.currentWidget() is page.start
    assert session.register is before
    assert page.panes() == [page.start]


def test_a_plan_follows_the_file_when_it_changes_behind_it(
    qtbot: QtBot, session: Session, page: ImportingPage, workbook: Path
) -> None:
    planned(qtbot, page, workbook)
    before = page.plan
    session.save(Goal(year=2023, title="Ett mål till"), why="Nytt mål")
    qtbot.waitUntil(lambda: page.plan is not before)
    assert len(page.panes()) == 4


def test_what_is_exported_comes_in_again_as_unchanged(qtbot: QtBot, opened: Session, show: Show, tmp_path: Path) -> None:
    page = show(ImportingPage(opened))
    target = tmp_path / "Ut.xlsx"
    export(opened.register, target, opened.today)
    planned(qtbot, page, target)
    assert page.plan is not None
    assert {item.kind for item in page.plan.items} == {Kind.UNCHANGED}


@pytest.mark.parametrize(("suffix", "typed"), [(".xlsx", "År 2023"), (".json", "År 2023.json")])
def test_the_year_is_exported_to_where_one_says(
    qtbot: QtBot, opened: Session, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, typed: str
) -> None:
    page = show(ImportingPage(opened))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / typed), ""))
    with qtbot.waitSignal(opened.told, timeout=SECONDS_20) as receipt:
        (page.start.book if suffix == ".xlsx" else page.start.json).click()
    assert receipt.args == [f"Exporterat till År 2023{suffix}", False]
    assert (tmp_path / f"År 2023{suffix}").stat().st_size > 1000


def test_without_a_name_nothing_is_exported_or_chosen(opened: Session, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    page = show(ImportingPage(opened))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    page.start.book.click()
    page.start.choose.click()
    assert page.plan is None


def test_the_menus_export_leads_to_the_button(qtbot: QtBot, opened: Session, show: Show) -> None:
    page = show(ImportingPage(opened))
    qtbot.waitUntil(page.start.book.isVisible)
    page.show_thing("import", "export")
    assert page.start.book.hasFocus()


def test_workbooks_are_dropped_on_the_page_and_what_is_none_is_told(
    qtbot: QtBot, page: ImportingPage, workbook: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "brev.docx"
    letter.write_bytes(b"ett brev")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (workbook, letter)])
    left, copy, plain = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    page.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, left, plain))
    assert not page.veil.isHidden()
    page.dragLeaveEvent(QDragLeaveEvent())
    assert page.veil.isHidden()
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, plain))
    qtbot.waitUntil(lambda: page.plan is not None, timeout=SECONDS_20)
    assert [row.accessibleName() for row in page.plan_view.side.files.rows] == [
        f"{workbook.name}, 4 nya",
        "brev.docx, Kunde inte läsas",
    ]


def test_a_file_of_ours_is_left_to_the_window_to_open(page: ImportingPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/mapp/År 2023.malverktyg")])
    left, copy, plain = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(9, 9), copy, data, left, plain)
    event.ignore()
    page.dragEnterEvent(event)
    assert not event.isAccepted()
    assert page.veil.isHidden()


def test_the_marked_copy_has_what_was_found_while_planning_too_but_nothing_of_our_own_file(
    qtbot: QtBot, session: Session, page: ImportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows: list[tuple[object, ...]] = [
        ("Mål", "Aktivitet", "Start", "Slut", "Läge"),
        ("Fler äldre bor tryggt hemma", "Kartlägga trygghetslarm", "2023-10-31", "2023-03-01", "Pågår"),
    ]
    path = sheet(tmp_path / "Socialnämnden 2023.xlsx", rows)
    planned(qtbot, page, path)
    page.accept()
    activity = next(iter(session.register.all(Activity).values()))
    session.save(replace(activity, status=ActivityStatus.DONE), why="Ändrade aktiviteten")
    rows[1] = (*rows[1][:4], "Ej påbörjad")
    planned(qtbot, page, sheet(path, rows))
    assert {"conflict", "end_before_start"} <= {remark.code for remark in page.plan.remarks if page.plan}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Åter.xlsx"), ""))
    with qtbot.waitSignal(session.made, timeout=SECONDS_20):
        page.plan_view.foot.mark.click()
    marked = openpyxl.load_workbook(tmp_path / "Åter.xlsx").active
    assert "Slutet 2023-03-01 ligger före starten 2023-10-31" in marked["D2"].comment.text
    assert marked["E2"].comment is None


def test_what_was_imported_last_is_shown_where_one_began_and_can_be_taken_back(
    qtbot: QtBot, session: Session, page: ImportingPage, workbook: Path
) -> None:
    session.save(Goal(year=2023, title="Ett annat mål"), why="Nytt mål")
    planned(qtbot, page, workbook)
    page.accept()
    imported = page.start.imported
    assert imported.undo.isVisibleTo(page.start)
    assert [one.accessibleName() for one in imported.shows] == [f"Visa målen ur {workbook.name}"]
    with qtbot.waitSignal(session.asked) as went:
        imported.shows[0].click()
    assert went.args[0] == "goal"
    session.save(Goal(year=2023, title="Ett tredje mål"), why="Nytt mål")
    assert not imported.undo.isVisibleTo(page.start)
    session.undo()
    imported.undo.click()
    assert [one.title for one in session.register.all(Goal).values()] == ["Ett annat mål"]
    assert imported.isHidden()


def test_a_workbook_that_was_changed_after_it_was_read_is_told_as_not_kept(
    qtbot: QtBot, session: Session, page: ImportingPage, workbook: Path
) -> None:
    session.save(Goal(year=2023, title="Ett annat mål"), why="Nytt mål")
    planned(qtbot, page, workbook)
    workbook.write_bytes(b"something else")
    page.accept()
    assert told(page) == [
        f"{workbook.name} har ändrats sedan den lästes och ligger inte kvar i filen. Källan till värdena kan inte visas som blad."
    ]


def test_before_a_workbook_is_read_the_page_needs_no_more_than_its_start(
    qtbot: QtBot, page: ImportingPage, workbook: Path
) -> None:
    assert page.minimumSizeHint() == page.start.minimumSizeHint()
    planned(qtbot, page, workbook)
    assert page.minimumSizeHint() == page.plan_view.minimumSizeHint()
    sheet = page.plan_view.sheets.view
    assert sheet.minimumHeight() >= sheet.horizontalHeader().height() + sheet.rowHeight(0)


def test_the_window_turns_to_the_year_of_what_was_imported_where_nothing_of_it_would_be_seen(
    qtbot: QtBot, session: Session, page: ImportingPage, workbook: Path
) -> None:
    session.save(Goal(year=2026, title="Fler läser"), why="Nytt mål")
    session.set_period(Period(2026, PeriodPart.T2))
    planned(qtbot, page, workbook)
    page.accept()
    assert session.period == Period(2023, PeriodPart.T2)
    session.set_period(Period(2023, PeriodPart.T1))
    planned(qtbot, page, sheet(workbook.with_name("Till.xlsx"), [("Mål", "Aktivitet"), ("Fler unga tränar", "Öppna hallen")]))
    page.accept()
    assert session.period == Period(2023, PeriodPart.T1)
