"""An import, from workbooks to a saved file: all of it or nothing of it."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.errors import ChangedElsewhere, EncryptedWorkbook, FileMissing, MalverktygError, NotAWorkbook, NotOurFile
from malverktyg.exchange.correcting.corrections import ColumnIs, Corrections
from malverktyg.exchange.plan import Choice, Kind
from malverktyg.jobs import importing
from malverktyg.jobs.register import Desk
from malverktyg.progress import Stopped
from tests.jobs.workbooks import ROWS, control_plan, workbook

NOW = datetime(2023, 9, 18, 12, 0, tzinfo=UTC)


def run(file: Path, *books: Path, dry: bool = False, period: Period | None = None) -> importing.Plan:
    return importing.import_workbooks(file, books, who="Kanslichef", now=NOW, dry=dry, period=period)


def goals(file: Path) -> list[str]:
    with Desk.open(file, "x") as desk:
        return [goal.title for goal in desk.register.all(Goal).values()]


def test_a_file_that_is_not_there_is_made(tmp_path: Path) -> None:
    file = tmp_path / "Mål å.malverktyg"
    plan = run(file, workbook(tmp_path / "a.xlsx"))
    assert plan.count(Kind.ADDED) > 0
    assert goals(file) == ["Alla ska må bra", "Utsläppen ska minska"]


def test_a_whole_batch_is_one_change_set_and_one_undo(tmp_path: Path) -> None:
    file = tmp_path / "x.malverktyg"
    one = workbook(tmp_path / "a.xlsx")
    other = workbook(tmp_path / "b.xlsx", body="Bildningsnämnden")
    run(file, one, other)
    with Desk.open(file, "x") as desk:
        assert desk.can_undo == "Importerade a.xlsx och b.xlsx"
        desk.undo()
        assert not desk.register.all(Goal)
        assert desk.can_undo is None


def test_the_same_import_again_writes_nothing(tmp_path: Path) -> None:
    file, book = tmp_path / "x.malverktyg", workbook(tmp_path / "a.xlsx")
    run(file, book)
    before = file.read_bytes()
    plan = run(file, book)
    assert (plan.count(Kind.UNCHANGED) > 0, plan.count(Kind.ADDED), plan.count(Kind.CHANGED)) == (True, 0, 0)
    assert file.read_bytes() == before


def test_a_dry_run_writes_nothing_not_even_the_file(tmp_path: Path) -> None:
    file, book = tmp_path / "x.malverktyg", workbook(tmp_path / "a.xlsx")
    assert run(file, book, dry=True).count(Kind.ADDED) > 0
    assert [one.name for one in tmp_path.iterdir()] == ["a.xlsx"]
    run(file, book)
    before = file.read_bytes()
    run(file, workbook(tmp_path / "b.xlsx", body="Bildningsnämnden"), dry=True)
    assert file.read_bytes() == before


def test_one_unreadable_workbook_stops_the_batch_and_leaves_no_file(tmp_path: Path) -> None:
    bad = tmp_path / "b.xlsx"
    bad.write_text("nej")
    with pytest.raises(NotAWorkbook):
        run(tmp_path / "x.malverktyg", workbook(tmp_path / "a.xlsx"), bad)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.xlsx", "b.xlsx"]


def test_an_encrypted_workbook_is_refused_by_name(tmp_path: Path) -> None:
    bad = tmp_path / "hemlig.xlsx"
    bad.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le").rjust(2048, b"\0"))
    with pytest.raises((EncryptedWorkbook, NotAWorkbook), match="hemlig"):
        run(tmp_path / "x.malverktyg", bad)
    assert not (tmp_path / "x.malverktyg").exists()


def test_a_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "x.malverktyg"
    file.write_bytes(b"SQLite format 3\0" + b"\0" * 200)
    before = file.read_bytes()
    with pytest.raises(MalverktygError):
        run(file, workbook(tmp_path / "a.xlsx"))
    file.write_text("något helt annat, men mer än hundra tecken långt så att det räcker till ett huvud på en fil " * 3)
    with pytest.raises(NotOurFile):
        run(file, workbook(tmp_path / "a.xlsx"))
    assert before != file.read_bytes()


def test_a_folder_that_is_not_there_is_told_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="saknad"):
        run(tmp_path / "saknad" / "x.malverktyg", workbook(tmp_path / "a.xlsx"))


def test_of_a_declined_workbook_nothing_comes_in(tmp_path: Path) -> None:
    file = tmp_path / "x.malverktyg"
    plan = run(file, control_plan(tmp_path / "IK.xlsx"))
    assert [one.declined for one in plan.workbooks] == ["en internkontrollplan"]
    assert plan.saved == ()
    assert not goals(file)


def test_a_declined_workbook_among_others_is_left_out_and_told(tmp_path: Path) -> None:
    file = tmp_path / "x.malverktyg"
    plan = run(file, control_plan(tmp_path / "IK.xlsx"), workbook(tmp_path / "a.xlsx"))
    assert [bool(one.declined) for one in plan.workbooks] == [True, False]
    assert len(goals(file)) == 2


def test_a_stop_leaves_everything_as_it_was(tmp_path: Path) -> None:
    class Stop:
        def step(self, text: str, done: int, total: int) -> None:
            if text.startswith("Sparar"):
                raise Stopped

    file = tmp_path / "x.malverktyg"
    with pytest.raises(Stopped):
        importing.import_workbooks(file, [workbook(tmp_path / "a.xlsx")], who="x", now=NOW, progress=Stop())
    assert [one.name for one in tmp_path.iterdir()] == ["a.xlsx"]


def test_what_was_changed_since_the_plan_was_made_is_not_run_over(tmp_path: Path) -> None:
    file, book = tmp_path / "x.malverktyg", workbook(tmp_path / "a.xlsx")
    run(file, book)
    changed = [list(row) for row in ROWS]
    changed[0][7] = "400 svar"
    with Desk.open(file, "x") as desk:
        readings = importing.read_all([workbook(tmp_path / "a.xlsx", changed)], desk.register)
        plan = importing.plan(readings, desk.register, now=NOW)
        activity = next(one for one in desk.register.all(Activity).values() if one.comment)
        desk.change("Ändrade", [type(activity)(**{**_fields(activity), "comment": "Jag skrev"})])
        with pytest.raises(ChangedElsewhere):
            importing.apply(desk, plan)


def _fields(value: Activity) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def test_a_conflict_is_settled_by_a_choice_and_saved(tmp_path: Path) -> None:
    file, book = tmp_path / "x.malverktyg", workbook(tmp_path / "a.xlsx")
    run(file, book)
    with Desk.open(file, "x") as desk:
        activity = next(one for one in desk.register.all(Activity).values() if one.comment)
        desk.change("Ändrade", [type(activity)(**{**_fields(activity), "comment": "Jag skrev"})])
        readings = importing.read_all([book], desk.register)
        (conflict,) = importing.plan(readings, desk.register, now=NOW).unsettled
        importing.apply(desk, importing.plan(readings, desk.register, now=NOW, choices={conflict.key: Choice.TAKE}))
        assert desk.register.find(Activity, activity.id).comment == "312 svar"  # type: ignore[union-attr]


def test_the_period_says_the_year_where_the_workbook_does_not(tmp_path: Path) -> None:
    file = tmp_path / "x.malverktyg"
    book = workbook(tmp_path / "b.xlsx", [("Hållbar natur", "Mål", "Akt", "Chef", None, None, "Klart")], body="Nämnd", year=0)
    run(file, book, period=Period(2021, PeriodPart.T2))
    with Desk.open(file, "x") as desk:
        assert desk.register.years == (2021,)


def test_the_report_has_the_contracts_keys_and_every_cell(tmp_path: Path) -> None:
    book = workbook(tmp_path / "a.xlsx")
    (told,) = importing.report(run(tmp_path / "x.malverktyg", book))["workbooks"]
    assert set(told) == {
        "file", "recognised_as", "declined", "year", "body", "added", "changed", "unchanged", "conflicts", "cells", "remarks"
    }  # fmt: skip
    sheet = load_workbook(book)["Mål"]
    filled = {f"Mål!{cell.coordinate}" for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert filled == set(told["cells"])
    assert (told["file"], told["year"], told["body"], told["declined"]) == ("a.xlsx", 2023, "Socialnämnden", None)


_KILLED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from malverktyg.jobs import importing

class Shout:
    def step(self, text, done, total):
        if text.startswith("Sparar"):
            print(text, flush=True)

if __name__ == "__main__":
    importing.import_workbooks(Path(sys.argv[1]), [Path(sys.argv[2])], who="x", now=datetime.now(UTC), progress=Shout())
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a thing of POSIX")
def test_a_killed_import_leaves_the_file_as_before_or_as_after(tmp_path: Path) -> None:
    file, script = tmp_path / "x.malverktyg", tmp_path / "killed.py"
    script.write_text(_KILLED)
    rows = [("Hållbar natur", f"Minst {n} träd planteras", f"Köpa {n} plantor", "Chef", None, None, "Klart") for n in range(80)]
    big = workbook(tmp_path / "b.xlsx", rows, body="Bildningsnämnden")
    run(file, workbook(tmp_path / "a.xlsx"))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(one for one in sys.path if one)}
    counts = []
    for pause in (0.0, 0.01, 0.03, 0.1, None):
        command = [sys.executable, str(script), str(file), str(big)]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
        assert child.stdout is not None
        assert child.stdout.readline().decode().startswith("Sparar")
        if pause is not None:
            time.sleep(pause)
            child.send_signal(signal.SIGKILL)
        child.wait(60)
        child.stdout.close()
        counts.append(len(goals(file)))
        if counts[-1] == 82:
            with Desk.open(file, "x") as desk:
                desk.undo()
    assert set(counts) <= {2, 82}
    assert counts[-1] == 82


def test_a_value_that_was_kept_is_remembered_in_the_file(tmp_path: Path) -> None:
    file, book = tmp_path / "x.malverktyg", workbook(tmp_path / "a.xlsx")
    run(file, book)
    with Desk.open(file, "x") as desk:
        first = next(one for one in desk.register.all(Activity).values() if one.comment)
        desk.change("Ändrade aktivitet", [replace(first, comment="Mitt eget")])
        readings = importing.read_all([book], desk.register)
        asked = importing.plan(readings, desk.register, now=NOW)
        choices = {item.key: Choice.KEEP for item in asked.unsettled}
        importing.apply(desk, importing.plan(readings, desk.register, now=NOW, choices=choices))
    again = run(file, book)
    assert (len(choices), again.count(Kind.CONFLICT), again.saved) == (1, 0, ())


def test_corrections_are_given_by_the_workbooks_name(tmp_path: Path) -> None:
    books = [workbook(tmp_path / name) for name in ("A.xlsx", "B.xlsx")]
    said = {"B.xlsx": Corrections(columns=(ColumnIs("Mål", 8, "ignored"),))}
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        first, second = importing.read_all(books, desk.register, corrections=said)
    assert first.cells["Mål!H4"] == "activity.comment"
    assert second.cells["Mål!H4"] == "ignored: du har valt bort den"
