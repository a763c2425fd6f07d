"""Headings that mean several things, by what stands under them."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


def _after(rows: Rows, folder: Path, sheet: str = "2023") -> list[str]:
    return lines(reading_of(folder, {sheet: rows}))[1:]


def test_resultat_is_a_judgement_or_a_text(tmp_path: Path) -> None:
    head = ["Mål", "Aktivitet", "Resultat"]
    judged = [head, ["Rent vatten", "Ny brunn", "Målet uppfyllt"], ["Hela vägar", "Asfalt", "Målet ej uppfyllt"]]
    told = [
        head,
        ["Rent vatten", "Ny brunn", "Brunnen är borrad till sjuttio meter"],
        ["Hela vägar", "Asfalt", "Två av tre sträckor är lagda"],
    ]
    assert _after(judged, tmp_path)[1] == "  2023-H | Uppnått"
    assert "Brunnen är borrad till sjuttio meter" in _after(told, tmp_path)[0]


@pytest.mark.parametrize(
    ("value", "line"), [("T2", "  2023-T2 | Uppnått"), ("2023-08-31", "  2023-T2 | Uppnått"), (2, "  2023-T2 | Uppnått")]
)
def test_a_period_column_names_the_rows_period(tmp_path: Path, value: object, line: str) -> None:
    assert _after([["Mål", "Period", "Bedömning"], ["Rent vatten", value, "Uppnått"]], tmp_path) == [line]


def test_period_may_be_when_an_activity_is_done(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Period"], ["Rent vatten", "Ny brunn", "våren"], [None, "Spolplan", "v. 20-22"]]
    assert _after(rows, tmp_path) == ["  * Ny brunn | 2023-01-01–2023-06-30", "  * Spolplan | 2023-05-15–2023-06-04"]


def test_enhet_is_who_answers_where_nothing_is_measured(tmp_path: Path) -> None:
    assert _after([["Mål", "Aktivitet", "Enhet"], ["Rent vatten", "Ny brunn", "VA-enheten"]], tmp_path) == [
        "  * Ny brunn | VA-enheten"
    ]


def test_a_bare_number_takes_its_headings_unit(tmp_path: Path) -> None:
    assert _after([["Mål", "Aktivitet", "Klar senast (vecka)"], ["Rent vatten", "Ny brunn", 20]], tmp_path) == [
        "  * Ny brunn | –2023-05-21"
    ]


def test_women_and_men_over_figures_are_values_of_each_period(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nyckeltal 2023"],
        ["Mål", "Nyckeltal", "Period", "Kvinnor", "Män", "Totalt", "Målvärde", "Trend"],
        ["Alla når målen", "Behörighet, %", "2022", "86", "79", "82", "ska öka", "→"],
        [None, None, "T2 2023", "88", "83", "85", "ska öka", "↑"],
    ]
    reading = reading_of(tmp_path, {"Nyckeltal": rows})
    assert lines(reading)[1:] == [
        (
            "  # Behörighet, % | ska öka | % | 2022-H women 86 | 2022-H men 79 | 2022-H total 82"
            " | 2023-T2 women 88 | 2023-T2 men 83 | 2023-T2 total 85"
        )
    ]
    assert remarks(reading, "column_left_out") == ["Nyckeltal!H2"]


def test_a_column_of_times_is_known_by_what_stands_in_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["Xyz", "Mål", "Aktivitet", "Ansvarig"],
        ["Januari", "Rent vatten", "Tillsynsplan", "Miljöchef"],
        ["Mars–april", "Giftfri vardag", "Tillsyn leksaker", "Inspektör"],
    ]
    reading = reading_of(tmp_path, {"Årshjul 2023": rows})
    assert [line for line in lines(reading) if "*" in line] == [
        "  * Tillsynsplan | Miljöchef | 2023-01-01–2023-01-31",
        "  * Tillsyn leksaker | Inspektör | 2023-03-01–2023-04-30",
    ]
    assert remarks(reading, "heading_guessed") == ["Årshjul 2023!A1"]


def test_an_outcome_beside_a_status_tells_what_came_of_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Insats", "Utfall", "Läge"],
        ["Rent vatten", "Filter", "Genomförd 14 april", "Klar"],
        [None, "Ny brunn", "Upphandling överklagad", "Försenad"],
    ]
    assert lines(reading_of(tmp_path, {"Plan 2023": rows}))[1:] == [
        "  * Filter | Klar | Genomförd 14 april",
        "  * Ny brunn | Försenad | Upphandling överklagad",
    ]


def test_roles_under_a_heading_of_the_officers_own_answer_for_the_activities(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status", "Hos"],
        ["Rent vatten", "Ny brunn", "Klar", "VA-chef"],
        ["Hela vägar", "Asfalt", "Pågår", "Gatuchef / Planarkitekt"],
    ]
    told = [line for line in lines(reading_of(tmp_path, {"Plan 2023": rows})) if "*" in line]
    assert told == ["  * Ny brunn | Klar | VA-chef", "  * Asfalt | Pågår | Gatuchef, Planarkitekt"]


def test_steps_under_a_heading_for_comments_are_the_activities_status(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Hur går det?", "Anmärkning"],
        ["Rent vatten", "Ny brunn", "Pågår enl. plan", "Borrat klart"],
        ["Hela vägar", "Asfalt", "Ej startat", None],
    ]
    told = [line for line in lines(reading_of(tmp_path, {"Plan 2023": rows})) if "*" in line]
    assert told == ["  * Ny brunn | Pågår | Borrat klart", "  * Asfalt | Ej påbörjad"]


def test_periods_on_more_rows_than_the_activities_tell_when_the_goal_was_judged(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Tidpunkt", "Bedömn.", "Kommentar", "Åtgärd"],
        ["Alla ska läsa 2023", "T1", "Delvis", "61 % klarade", "Lästräning"],
        [None, "T2", "Uppnått", "92 % klarade", None],
    ]
    assert lines(reading_of(tmp_path, {"Plan 2023": rows}))[1:] == [
        "  * Lästräning",
        "  2023-T1 | Delvis uppnått | 61 % klarade",
        "  2023-T2 | Uppnått | 92 % klarade",
    ]


def test_outcomes_of_an_indicator_are_values_though_one_was_not_measured(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Indikator", "Utfall T1 2023", "Bedömning"],
        ["Fler företag", "Nya företag", 1.8, "Delvis"],
        ["Nöjda brukare", "NKI", "ej mätt", "Ja"],
    ]
    reading = reading_of(tmp_path, {"Plan 2023": rows})
    assert reading.cells["Plan 2023!C1"] == "heading: indicator.value"
    assert [len(goal.assessments) for goal in reading.goals] == [1, 1]


@pytest.mark.parametrize("heading", ["Ansvarig", "Målansvarig", "Målets ägare"])
def test_who_answers_for_the_goal_has_no_place_and_is_told_for_each_goal(tmp_path: Path, heading: str) -> None:
    rows: Rows = [
        ["Mål", heading, "Aktivitet", "Ansvarig"],
        ["Trygg vård", "Förvaltningschef", "Kurs", "Enhetschef"],
        [None, None, "Larm", "IT-chef"],
        ["Ren luft", "Miljöchef", "Mät", "Ekolog"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["Trygg vård", "  * Kurs | Enhetschef", "  * Larm | IT-chef", "Ren luft", "  * Mät | Ekolog"]
    assert remarks(reading, "no_place") == ["2023!B2", "2023!B4"]


@pytest.mark.parametrize(("said", "told"), [("På gång", "Pågår"), ("Gick trögt", "Gick trögt")])
def test_one_word_of_the_scale_under_how_it_goes_is_a_status(tmp_path: Path, said: str, told: str) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Ansvarig", "Hur går det?"], ["Rent vatten", "Borra en brunn", None, said]]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [f"  * Borra en brunn | {told}"]


def test_who_answers_for_a_goal_does_so_for_all_its_activities(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Ansvarig", "Aktivitet", "Status"],
        ["Rent vatten", "VA-chef", "Borra en brunn", "Klar"],
        [None, None, "Spola rör", "Pågår"],
        ["Mindre avfall", "Renhållningschef", "Sortera mera", "Klar"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == [
        "Rent vatten", "  * Borra en brunn | Klar | VA-chef", "  * Spola rör | Pågår | VA-chef",
        "Mindre avfall", "  * Sortera mera | Klar | Renhållningschef",
    ]  # fmt: skip
    assert remarks(reading, "responsible_of_goal") == ["2023!B2"]


def test_a_blank_beside_an_activity_names_nobody(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig"],
        ["Rent vatten", "Borra en brunn", "VA-chef"],
        [None, "Spola rör"],
        ["Mindre avfall", "Sortera mera", "Renhållningschef"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[2] == "  * Spola rör"


def test_crosses_under_years_tell_when_an_activity_is_done(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "2023", "2024", "2025"],
        ["Rent vatten", "Borra en brunn", "x"],
        [None, "Spola rör", "x", "x"],
        ["Mindre avfall", "Sortera mera", None, "x", "x"],
    ]
    assert [line for line in lines(reading_of(tmp_path, {"Plan 2023": rows})) if "*" in line] == [
        "  * Borra en brunn | 2023-01-01–2023-12-31", "  * Spola rör | 2023-01-01–2024-12-31",
        "  * Sortera mera | 2024-01-01–2025-12-31",
    ]  # fmt: skip


@pytest.mark.parametrize("heading", ["Färdigt", "Hur långt har vi kommit?", "Läge", "Genomförande i %"])
def test_shares_as_excel_keeps_them_are_shares_under_any_heading(tmp_path: Path, heading: str) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", heading],
        ["Rent vatten", "Brunn", 0.75],
        [None, "Karta", 1],
        [None, "Skyltar", 0],
        ["Hela vägar", "Asfalt", "ca 30 %"],
    ]
    assert [line for line in lines(reading_of(tmp_path, {"2023": rows})) if "*" in line] == [
        "  * Brunn | Pågår | 75 %",
        "  * Karta | Klar | 100 %",
        "  * Skyltar | Ej påbörjad | 0 %",
        "  * Asfalt | Pågår | 30 %",
    ]
