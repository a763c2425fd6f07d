"""The journal, as rows."""

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from malverktyg.domain.goals import Goal
from malverktyg.domain.history import ChangeSet, ThingChange
from malverktyg.domain.ids import GoalId
from malverktyg.domain.year import Register
from ui.models.history_rows import COLUMNS, FIELD_COLUMNS, HistoryList, change_rows, day_name, moment, why_of
from ui.models.tree import TreeModel

TODAY = date(2023, 9, 21)
MADE = ChangeSet(id=1, who="Åsa", when=datetime(2023, 9, 5, 10, 0, tzinfo=UTC), why="Ny fil")
CHANGED = ChangeSet(id=2, who="Bo", when=datetime(2023, 9, 20, 22, 30, tzinfo=UTC), why="Ändrade målet", undone=True)
UNDONE = ChangeSet(id=3, who="", when=datetime(2023, 9, 21, 12, 32, tzinfo=UTC), why="Ändrade målet", undoes=2)
REDONE = replace(UNDONE, id=4, undoes=3)
SETS = (REDONE, UNDONE, CHANGED, MADE)
KNOWN = {one.id: one for one in SETS}
JOURNAL = HistoryList(SETS, TODAY)
REGISTER = Register().with_([Goal(id=GoalId("m"), year=2023, title="Fler läser")])


def test_change_sets_stand_under_their_days_as_the_officer_counts_them() -> None:
    rows = JOURNAL.rows(SETS)
    assert [row.cells[0].text for row in rows] == ["I dag", "Tisdag 5\u00a0september\u00a02023"]
    assert [cell.text for cell in rows[1].rows[0].cells] == ["Ny fil", "Åsa", "12:00"]  # in Stockholm
    assert day_name(date(2023, 9, 20), TODAY) == "I går"
    assert moment(MADE) == "5\u00a0september\u00a02023 12:00"


def test_what_took_another_back_or_did_it_again_says_so() -> None:
    assert [why_of(one, KNOWN) for one in SETS] == [
        "Gjorde om: Ändrade målet",
        "Ångrade: Ändrade målet",
        "Ändrade målet",
        "Ny fil",
    ]


def test_what_is_taken_back_is_struck_out_and_told() -> None:
    row = JOURNAL.rows(SETS)[0].rows[2]
    assert row.cells[0].text == "Ändrade målet (ångrad)"
    assert [part.struck for part in row.cells[0].parts] == [True, False]


def test_they_are_found_by_reason_person_and_what_they_touched() -> None:
    def found(words: str, mentioned: frozenset[int] = frozenset()) -> list[int]:
        return [one.id for one in JOURNAL.matching(words, mentioned)]

    assert found("ändrade") == [4, 3, 2]
    assert found("ändrade BO") == [2]
    assert found("läser", frozenset({1, 3})) == [3, 1]


def test_what_one_did_is_told_a_thing_at_a_time() -> None:
    changes = (
        ThingChange(Goal, "m", {"title": ("Barn\n läser", "Fler läser"), "number": ("", "3.1"), "parent": ("x", None)}),
        ThingChange(Goal, "n", {"id": (None, "n"), "year": (None, 2023), "title": (None, "Ny")}),
        ThingChange(Goal, "o", {"id": ("o", None), "year": (2023, None), "title": ("Gammal", None)}),
    )
    changed, came, went = change_rows(REGISTER, changes)
    assert [row.cells[0].text for row in (changed, came, went)] == [
        "Målet ”Fler läser”",
        "Nytt: målet ”Ny”",
        "Borttaget: målet ”Gammal”",
    ]
    title, number, parent = changed.rows
    assert [cell.text for cell in title.cells] == ["Lydelse", "Barn läser → Fler läser"]
    assert [part.text or part.symbol for part in title.cells[1].parts] == ["Barn läser", "arrow-right", "Fler läser"]
    assert [part.struck for part in number.cells[1].parts] == [False, False, False]
    assert number.cells[1].text == "(tomt) → 3.1"
    assert parent.cells[1].text == "något som är borttaget → (tomt)"
    assert [row.cells[1].text for row in came.rows] == ["2023", "Ny"]
    assert [row.cells[1].text for row in went.rows] == ["2023", "Gammal"]


def test_the_rows_make_sound_models(qapp: QApplication) -> None:
    for columns, rows in (
        (COLUMNS, JOURNAL.rows(SETS)),
        (FIELD_COLUMNS, change_rows(REGISTER, (ThingChange(Goal, "m", {"number": ("", "3.1")}),))),
    ):
        model = TreeModel(columns)
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
        model.show(rows)
        model.show(rows[:1])
