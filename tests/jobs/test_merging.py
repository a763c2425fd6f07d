"""Two colleagues' copies of a file become a new one, with the journal of the first."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import ActivityId
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.year import KINDS, Entity, Register
from malverktyg.errors import CannotMerge, FileExists, FileMissing, NotOurFile
from malverktyg.jobs.freezing import freeze
from malverktyg.jobs.keeping import check
from malverktyg.jobs.merging import Merged, merge_files
from malverktyg.jobs.register import Desk
from tests.registers import MATTER, a_year

DAY = datetime(2023, 9, 21, 12, tzinfo=UTC)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A file with a year in it, and two copies of it."""
    origin = tmp_path / "Mål.malverktyg"
    with Desk.create(origin, "Åsa") as desk:
        desk.change("Tömde", removed=[*desk.register.focus_areas, desk.register.municipality])
        year = a_year()
        desk.change("Fyllde", [value for kind in KINDS for value in year.all(kind).values()])
    copies = [tmp_path / f"{name}.malverktyg" for name in "AB"]
    for copy in copies:
        shutil.copyfile(origin, copy)
    return origin, copies[0], copies[1]


def changed(path: Path, *saved: Entity, removed: tuple[Entity, ...] = ()) -> None:
    with Desk.open(path, path.stem) as desk:
        desk.change(f"Ändrade i {path.stem}", saved, removed)


def goals(path: Path) -> tuple[Goal, ...]:
    with Desk.open(path, "") as desk:
        return desk.register.goals_of(2023)


def merged(files: tuple[Path, Path, Path], name: str = "UT.malverktyg") -> tuple[Merged, Path]:
    out = files[0].parent / name
    before = [path.read_bytes() for path in files]
    answer = merge_files(files[0], files[1:], out, "Eva")
    assert [path.read_bytes() for path in files] == before
    assert check(out) == ()
    return answer, out


def test_both_copies_changes_are_in_the_new_file_as_one_change_set(files: tuple[Path, Path, Path]) -> None:
    first, second, *_ = goals(files[0])
    changed(files[1], replace(first, title="Nytt i A"))
    changed(files[2], replace(second, title="Nytt i B"))
    changed(files[2], Activity(goal=first.id, title="Ny i B"))
    answer, out = merged(files)
    assert (answer.basis, answer.others, answer.brought, answer.clashes) == ("A.malverktyg", ("B.malverktyg",), 2, ())
    with Desk.open(out, "Eva") as desk:
        assert [one.title for one in desk.register.goals_of(2023)[:2]] == ["Nytt i A", "Nytt i B"]
        assert desk.register.activities_of(first.id)[-1].title == "Ny i B"
        assert [one.why for one in desk.history()][:2] == ["Slog ihop med B.malverktyg", "Ändrade i A"]
        assert desk.undo() is not None
        assert desk.register.goals_of(2023)[1].title == second.title


def test_what_they_disagree_on_is_told_with_the_names_of_the_files(files: tuple[Path, Path, Path]) -> None:
    goal = goals(files[0])[0]
    changed(files[1], replace(goal, title="A:s ord"))
    changed(files[2], replace(goal, title="B:s ord"))
    answer, out = merged(files)
    (told,) = answer.clashes
    assert (told.stands, told.other, told.clash.field) == ("A.malverktyg", "B.malverktyg", "title")
    assert goals(out)[0].title == "A:s ord"
    assert answer.brought == 0


def test_the_file_itself_may_have_gone_on(files: tuple[Path, Path, Path]) -> None:
    one, two, three, *_ = goals(files[0])
    for path, goal in zip(files, (one, two, three), strict=True):
        changed(path, replace(goal, title=f"Nytt i {path.stem}"))
    answer, out = merged(files)
    assert [goal.title for goal in goals(out)[:3]] == ["Nytt i Mål", "Nytt i A", "Nytt i B"]
    assert answer.others == ("B.malverktyg", "Mål.malverktyg")


def test_the_files_that_a_copy_keeps_come_along(files: tuple[Path, Path, Path]) -> None:
    data = b"en arbetsbok"
    kept = KeptWorkbook(name="Mål.xlsx", sha256=sha256(data).hexdigest(), size=len(data), read_at=DAY)
    with Desk.open(files[2], "B") as desk:
        desk.change("Läste in", [kept], files={kept.sha256: data})
    _, out = merged(files)
    with Desk.open(out, "Eva") as desk:
        (found,) = desk.register.all(KeptWorkbook).values()
        assert desk.kept_file(found) == data


def frozen(path: Path) -> None:
    with Desk.open(path, "Åsa") as desk:
        freeze(desk, MATTER, DAY, who="Åsa", reason="Prov")


def test_what_is_frozen_in_one_of_them_stays_as_it_was_sealed(files: tuple[Path, Path, Path]) -> None:
    goal = goals(files[0])[0]
    changed(files[1], replace(goal, title="Nytt i A"))
    frozen(files[2])
    answer, out = merged(files)
    assert (answer.basis, answer.others) == ("B.malverktyg", ("A.malverktyg",))
    with Desk.open(out, "Eva") as desk:
        (paper,) = desk.register.frozen_of(MATTER)
        assert desk.sealed(paper.pdf).startswith(b"%PDF")
        assert desk.register.goals_of(2023)[0].title == "Nytt i A"


def test_what_is_frozen_in_both_is_refused(files: tuple[Path, Path, Path]) -> None:
    for path in files[1:]:
        frozen(path)
    out = files[0].parent / "UT.malverktyg"
    with pytest.raises(CannotMerge, match=r"B\.malverktyg"):
        merge_files(files[0], files[1:], out, "Eva")
    assert not out.exists()


def test_files_that_are_no_copies_of_one_are_refused(files: tuple[Path, Path, Path], tmp_path: Path) -> None:
    stranger, out = tmp_path / "Annan.malverktyg", tmp_path / "UT.malverktyg"
    Desk.create(stranger, "Bo").close()
    with pytest.raises(CannotMerge, match=r"Annan\.malverktyg och Mål\.malverktyg"):
        merge_files(files[0], (files[1], stranger), out, "Eva")
    (tmp_path / "text.malverktyg").write_text("hej", "utf-8")
    with pytest.raises(NotOurFile):
        merge_files(files[0], (files[1], tmp_path / "text.malverktyg"), out, "Eva")
    with pytest.raises(FileMissing):
        merge_files(files[0], (files[1], tmp_path / "borta.malverktyg"), out, "Eva")
    with pytest.raises(FileExists):
        merge_files(files[0], files[1:], files[0], "Eva")
    assert not out.exists()


def cut_short(path: Path) -> None:
    """Leave a file as a computer that stops in the middle of a write does: half of it new, and what was there in SQLite's journal."""
    journal = path.with_name(f"{path.name}-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA cache_size = 1")  # what does not fit is written to the file before the write is over
        database.execute("BEGIN IMMEDIATE")
        database.execute("UPDATE goal SET title = 'Halvskrivet'")
        database.execute("UPDATE field_change SET new = 'Halvskrivet'")
        halves = path.read_bytes(), journal.read_bytes()
        database.execute("ROLLBACK")
    path.write_bytes(halves[0])
    journal.write_bytes(halves[1])


def test_a_copy_whose_last_write_was_cut_short_is_merged_as_it_was_before_that_write(files: tuple[Path, Path, Path]) -> None:
    one, two, *_ = goals(files[0])
    changed(files[1], replace(one, title="Nytt i A"))
    changed(files[2], replace(two, title="Nytt i B"))
    cut_short(files[2])
    assert b"Halvskrivet" in files[2].read_bytes()
    answer, out = merged(files)
    assert (answer.brought, answer.clashes) == (1, ())
    assert [goal.title for goal in goals(out)[:2]] == ["Nytt i A", "Nytt i B"]
    assert files[2].with_name("B.malverktyg-journal").exists()


@pytest.mark.parametrize("swap", [lambda a, b: (a, b), lambda a, b: (b, a)])
def test_the_order_of_the_copies_decides_whose_words_stand(
    files: tuple[Path, Path, Path], swap: Callable[[Path, Path], tuple[Path, Path]]
) -> None:
    one = next(one for one in _register(files[0]).all(Activity).values())
    for path in files[1:]:
        changed(path, replace(one, comment=f"Från {path.stem}"))
    copies = swap(*files[1:])
    out = files[0].parent / "UT.malverktyg"
    merge_files(files[0], copies, out, "Eva")
    assert _register(out).all(Activity)[ActivityId(str(one.id))].comment == f"Från {copies[0].stem}"


def _register(path: Path) -> Register:
    with Desk.open(path, "") as desk:
        return desk.register
