"""Goals that the user says are one keep the first wording and everything that was said of either."""

from pathlib import Path

from malverktyg.exchange.correcting.corrections import Corrections
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read
from tests.exchange.layouts.books import lines, remarks, write

HEAD = ("Kommunfullmäktiges mål", "Mål", "Aktivitet", "Indikator", "Målvärde", "Bedömning T1", "Kommentar T1", "Bedömning T2")
ROWS = [
    HEAD,
    ("Ett gott liv", "Fler ska cykla", "Bygga cykelväg", "Cyklister", None, "Uppnått", "Halva sträckan", None),
    ("Ett gott liv", "Fler ska cykla i kommunen", "Måla om", "Cyklister", "500", "Delvis uppnått", "Färgen slut", "Uppnått"),
    ("Fler ska cykla i kommunen", "Barn ska cykla", "Cykelskola", None, None, None, None, None),
]


def _read(folder: Path, *groups: tuple[str, ...], rows: int = 4) -> Reading:
    return read(read_book(write(folder, {"Blad": ROWS[:rows]})), corrections=Corrections(joined=groups))


def test_they_are_offered_as_one_and_joined_when_the_user_says_so(tmp_path: Path) -> None:
    offered = _read(tmp_path, rows=3).alike
    assert [group.cells for group in offered] == [("Blad!B2", "Blad!B3")]
    joined = _read(tmp_path, offered[0].cells, rows=3)
    assert joined.alike == ()
    assert remarks(joined, "alike") == []
    assert remarks(joined, "joined") == ["Blad!B3"]
    assert [line for line in lines(joined) if not line.startswith(" ")] == ["Ett gott liv", "Fler ska cykla"]


def test_activities_judgements_and_indicators_of_both_stand_under_the_first(tmp_path: Path) -> None:
    goal = next(one for one in _read(tmp_path, ("Blad!B2", "Blad!B3")).goals if one.title == "Fler ska cykla")
    assert [one.title for one in goal.activities] == ["Bygga cykelväg", "Måla om"]
    assert [(str(one.period), one.status and one.status.value) for one in goal.assessments] == [
        ("2023-T1", "achieved"),
        ("2023-T2", "achieved"),
    ]
    assert goal.assessments[0].comment == "Halva sträckan\nFärgen slut"
    assert [(one.name, one.target) for one in goal.indicators] == [("Cyklister", "500")]


def test_where_they_were_judged_differently_the_first_counts_and_it_is_told(tmp_path: Path) -> None:
    assert remarks(_read(tmp_path, ("Blad!B2", "Blad!B3")), "status_differs") == ["Blad!F3"]
    assert remarks(_read(tmp_path, ("Blad!B3", "Blad!B2")), "status_differs") == ["Blad!F2"]


def test_goals_below_one_that_is_gone_stand_below_the_one_it_was_put_under(tmp_path: Path) -> None:
    below = next(one for one in _read(tmp_path, ("Blad!B2", "Blad!B3")).goals if one.title == "Barn ska cykla")
    assert below.parent == "Fler ska cykla"


def test_areas_and_periods_that_the_first_does_not_have_come_from_the_other_with_their_cells(tmp_path: Path) -> None:
    rows = [
        ("Mål", "Aktivitet", "Fokusområde", "Bedömning T1", "Kommentar T1"),
        ("Fler ska cykla", "Bygga", None, None, "Halva vägen"),
        ("Fler ska cykla i kommunen", "Måla", "Hållbar hälsa", "Uppnått", None),
    ]
    said = Corrections(joined=(("Blad!A2", "Blad!A3"),))
    (goal,) = read(read_book(write(tmp_path, {"Blad": rows})), corrections=said).goals
    assert goal.focus_areas == ("Hållbar hälsa",)
    assert goal.origins["focus_areas"].cell == "C3"
    (judged,) = goal.assessments
    assert (judged.status, judged.comment, judged.origins["status"].cell) == ("achieved", "Halva vägen", "D3")


def test_a_goal_is_never_below_itself(tmp_path: Path) -> None:
    goals = _read(tmp_path, ("Blad!B4", "Blad!B3")).goals
    assert [one.parent for one in goals if one.title == "Barn ska cykla"] == [None]


def test_a_group_of_one_or_of_none_that_is_there_joins_nothing(tmp_path: Path) -> None:
    assert len(_read(tmp_path, ("Blad!B2",), ("Blad!B2", "Blad!Z9")).goals) == len(_read(tmp_path).goals)
