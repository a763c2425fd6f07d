"""Goals and activities in one column, told apart by type, number, indent or style."""

from datetime import date
from pathlib import Path

import pytest

from malverktyg.domain.goals import GoalLevel
from tests.exchange.layouts.books import Rows, lines, reading_of

TOLD = [
    "Renare sjöar | Hållbar natur",
    "  * Provtagning | Klar | Ekolog",
    "  * Våtmarker | Pågår | Ekolog",
    "  2023-T2 | Delvis uppnått",
    "Hela vägar | Hållbar vardag",
    "  * Beläggning | Pågår | Gatuchef",
    "  2023-T2 | Uppnått",
]
TITLE = ["Verksamhetsplan tekniska nämnden 2023, tertial 2"]


def _bare(told: list[str]) -> list[str]:
    return [
        line.split(" ", 1)[1] if (line[:1] in "12AB" and line[1:2] == ".") or line[:2] in ("1 ", "2 ") else line for line in told
    ]


def test_a_type_column_tells_what_each_row_is(tmp_path: Path) -> None:
    rows: Rows = [
        TITLE,
        ["Typ", "Benämning", "Ansvarig", "Status"],
        ["Fokusområde", "Hållbar natur"],
        ["Nämndmål", "Renare sjöar", None, "Delvis uppnått"],
        ["Aktivitet", "Provtagning", "Ekolog", "Klar"],
        ["Aktivitet", "Våtmarker", "Ekolog", "Pågår"],
        ["Fokusområde", "Hållbar vardag"],
        ["Nämndmål", "Hela vägar", None, "Uppnått"],
        ["Aktivitet", "Beläggning", "Gatuchef", "Pågår"],
    ]
    reading = reading_of(tmp_path, {"Plan": rows})
    assert lines(reading) == TOLD
    assert reading.recognised_as.startswith("hierarki")


@pytest.mark.parametrize(
    "numbers", [("1", "1.1", "1.1.1", "1.1.2", "2", "2.1", "2.1.1"), ("A", "A.1", "A.1.1", "A.1.2", "B", "B.1", "B.1.1")]
)
def test_numbers_tell_the_levels(tmp_path: Path, numbers: tuple[str, ...]) -> None:
    texts = [
        ("Hållbar natur",),
        ("Renare sjöar", None, "Delvis uppnått"),
        ("Provtagning", "Ekolog", "Klar"),
        ("Våtmarker", "Ekolog", "Pågår"),
        ("Hållbar vardag",),
        ("Hela vägar", None, "Uppnått"),
        ("Beläggning", "Gatuchef", "Pågår"),
    ]
    rows = [[number, *text] for number, text in zip(numbers, texts, strict=True)]
    assert _bare(lines(reading_of(tmp_path, {"Plan": [TITLE, ["Nr", "Mål/aktivitet", "Ansvarig", "Status"], *rows]}))) == _bare(
        [line if line.startswith(" ") else f"{number} {line}" for line, number in _numbered(TOLD, numbers)]
    )


def _numbered(told: list[str], numbers: tuple[str, ...]) -> list[tuple[str, str]]:
    goals = iter([numbers[1], numbers[5]])
    return [(line, "" if line.startswith(" ") else next(goals)) for line in told]


def test_numbers_may_stand_before_the_words(tmp_path: Path) -> None:
    rows: Rows = [
        TITLE,
        ["Mål och aktiviteter", "Ansvarig", "Läge"],
        ["1. Hållbar natur"],
        ["1.1 Renare sjöar"],
        ["1.1.1 Provtagning", "Ekolog", "Klart"],
        ["2. Hållbar vardag"],
        ["2.1 Hela vägar"],
        ["2.1.1 Beläggning", "Gatuchef", "Pågår"],
    ]
    assert lines(reading_of(tmp_path, {"VP": rows})) == [
        "1.1 Renare sjöar | Hållbar natur",
        "  * Provtagning | Klar | Ekolog",
        "2.1 Hela vägar | Hållbar vardag",
        "  * Beläggning | Pågår | Gatuchef",
    ]


def _plain_rows() -> Rows:
    return [
        TITLE,
        ["Mål och åtgärder", "Ansvarig", "Klart", "Läge"],
        ["Renare sjöar"],
        ["Provtagning", "Ekolog", date(2023, 5, 1), "Klar"],
        ["Hela vägar"],
        ["Beläggning", "Gatuchef", None, "Pågår"],
    ]


PLAIN = ["Renare sjöar", "  * Provtagning | Klar | Ekolog | –2023-05-01", "Hela vägar", "  * Beläggning | Pågår | Gatuchef"]


def test_an_indent_tells_the_levels(tmp_path: Path) -> None:
    assert lines(reading_of(tmp_path, {"VP": _plain_rows()}, indents={"A4": 2, "A6": 2})) == PLAIN


def test_bold_tells_the_levels(tmp_path: Path) -> None:
    assert lines(reading_of(tmp_path, {"VP": _plain_rows()}, bold=["A3", "A5"])) == PLAIN


def test_who_and_when_tell_the_levels_where_nothing_else_does(tmp_path: Path) -> None:
    assert lines(reading_of(tmp_path, {"VP": _plain_rows()})) == PLAIN


def test_a_goal_column_with_indented_rows_holds_the_activities_too(tmp_path: Path) -> None:
    rows = [
        ["Mål", "Ansvarig", "Status"],
        ["Renare sjöar", None, "Uppnått"],
        ["Provtagning", "Ekolog", "Klar"],
        ["Hela vägar", None, "Delvis"],
    ]
    told = lines(reading_of(tmp_path, {"T2": rows}, indents={"A3": 1}))
    assert told == [
        "Renare sjöar",
        "  * Provtagning | Klar | Ekolog",
        "  2023-T2 | Uppnått",
        "Hela vägar",
        "  2023-T2 | Delvis uppnått",
    ]


def test_a_figure_beside_an_indicator_is_its_value_though_words_stand_there_else(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nivå", "Titel", "Ansvarig", "Status", "Kommentar"],
        ["Nämndsmål", "Trygg vård", None, "På väg", "Andelen ökar"],
        ["Aktivitet", "Kurs", "Enhetschef", "Klar", None],
        ["Nyckeltal", "Andel trygga", None, None, "78 %"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Trygg vård", "  * Kurs | Klar | Enhetschef", "  2023-H | Delvis uppnått | Andelen ökar", "  # Andel trygga | 2023-H total 78 %",
    ]  # fmt: skip


def test_numbers_that_excel_took_for_decimals_are_numbers_all_the_same(tmp_path: Path) -> None:
    rows: Rows = [
        TITLE,
        ["Nr", "Mål och aktiviteter", "Ansvarig", "Status"],
        [1, "Hållbar natur"],
        [1.1, "Renare sjöar", None, "Delvis uppnått"],
        ["1.1.1", "Provtagning", "Ekolog", "Klar"],
        ["1.1.2", "Våtmarker", "Ekolog", "Pågår"],
        [2, "Hållbar vardag"],
        [2.1, "Hela vägar", None, "Uppnått"],
        ["2.1.1", "Beläggning", "Gatuchef", "Pågår"],
    ]
    told = lines(reading_of(tmp_path, {"Plan": rows}))
    assert told == [f"1.1 {TOLD[0]}", *TOLD[1:4], f"2.1 {TOLD[4]}", *TOLD[5:]]


def test_some_rows_may_be_set_in_by_excel_and_others_by_blanks(tmp_path: Path) -> None:
    rows: Rows = [
        TITLE,
        ["Mål och aktiviteter", "Ansvarig", "Läge"],
        ["Fokusområde: Hållbar natur"],
        ["Renare sjöar"],
        ["Provtagning", "Ekolog", "Klar"],
        ["Fokusområde: Hållbar vardag"],
        ["   Hela vägar"],
        ["      Beläggning", "Gatuchef", "Pågår"],
        [" Broar", "Gatuchef", "Klar"],
    ]
    assert lines(reading_of(tmp_path, {"VP": rows}, indents={"A4": 1, "A5": 2, "A9": 2})) == [
        "Renare sjöar | Hållbar natur",
        "  * Provtagning | Klar | Ekolog",
        "Hela vägar | Hållbar vardag",
        "  * Beläggning | Pågår | Gatuchef",
        "  * Broar | Klar | Gatuchef",
    ]


def test_a_goal_above_the_goals_is_judged_on_its_own_row(tmp_path: Path) -> None:
    rows: Rows = [
        TITLE,
        ["Nr", "KF-mål / nämndmål / aktivitet", "Ansvarig", "Status", "Bedömning T2"],
        ["1", "Alla unga har en framtid", None, None, "Delvis uppnått"],
        ["1.1", "Fler behöriga till gymnasiet", None, None, "Uppnått"],
        ["1.1.1", "Lovskola", "Rektor", "Klar"],
    ]
    reading = reading_of(tmp_path, {"Plan": rows})
    assert lines(reading) == [
        "1 Alla unga har en framtid", "  2023-T2 | Delvis uppnått",
        "1.1 Fler behöriga till gymnasiet", "  * Lovskola | Klar | Rektor", "  2023-T2 | Uppnått",
    ]  # fmt: skip
    above, goal = reading.goals
    assert (above.level, goal.parent) == (GoalLevel.COUNCIL, "Alla unga har en framtid")
