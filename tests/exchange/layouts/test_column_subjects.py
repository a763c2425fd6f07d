"""Whom comments are about."""

from pathlib import Path

from tests.exchange.layouts.books import GREEN, YELLOW, Rows, lines, reading_of, remarks


def test_a_comment_is_about_the_judgement_at_its_left(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status", "Kommentar", "Måluppfyllelse T1", "Kommentar", "Måluppfyllelse T2", "Kommentar"],
        ["Rent vatten", "Ny brunn", "Klart", "Borrad", "Delvis", "Avbrott i mars", "Uppnått", "Inga avbrott"],
        [None, "Spolplan", "Pågår", "Halva nätet"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [
        "  * Ny brunn | Klar | Borrad",
        "  * Spolplan | Pågår | Halva nätet",
        "  2023-T1 | Delvis uppnått | Avbrott i mars",
        "  2023-T2 | Uppnått | Inga avbrott",
    ]


def test_an_analysis_after_a_forecast_is_of_the_judgement(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Måluppfyllelse aug", "Prognos dec", "Trend", "Analys"],
        ["Rent vatten", "Delvis", "Bedöms uppnås", "Bättre", "På väg"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [
        "  2023-T2 | Delvis uppnått | trend Bättre | På väg",
        "  2023-H | Uppnått | prognos Bedöms uppnås",
    ]


def test_statuses_of_several_periods_are_judged_together(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Uppföljning 30 april", "Uppföljning 31 aug", "Uppföljning 31 dec"],
        ["Kortare handläggning", "Digital ansökan", "Påbörjad", "Klar", "Klar"],
        ["Fler detaljplaner", "Planprogram", "Pågår", "Försenad", None],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Kortare handläggning",
        "  * Digital ansökan | Klar",
        "Fler detaljplaner",
        "  * Planprogram | Försenad",
    ]


def test_klar_on_every_row_is_said_of_the_activities(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Status"],
        ["Fler bostäder", "Detaljplan norra", "Planchef", "Klart"],
        [None, "Detaljplan södra", "Planchef", "Klart"],
        ["Bättre vägar", "Laga hål", "Gatuchef", "Klart"],
        [None, "Måla linjer", "Gatuchef", "Klart"],
    ]
    read = lines(reading_of(tmp_path, {"2023": rows}))
    assert [line for line in read if "2023-" in line] == []
    assert sum("| Klar" in line for line in read) == 4


def test_sentences_that_begin_with_a_judgement_judge_the_goal(tmp_path: Path) -> None:
    rows: Rows = [
        ["Bokslut 2023"],
        ["Mål", "Hur gick det?", "Vad gjorde vi?"],
        ["Färre bränder", "Målet är uppnått. 14 bränder mot 21.", "Hembesök hos äldre"],
        ["Snabb hjälp", "Målet är inte uppnått. 84 % mot 90 %.", "Ny larmplan antagen"],
    ]
    assert lines(reading_of(tmp_path, {"Helår": rows})) == [
        "Färre bränder", "  * Hembesök hos äldre", "  2023-H | Uppnått | 14 bränder mot 21.",
        "Snabb hjälp", "  * Ny larmplan antagen", "  2023-H | Ej uppnått | 84 % mot 90 %.",
    ]  # fmt: skip


def test_a_status_that_differs_within_a_goal_is_the_activities_in_every_period(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Läge apr", "Läge aug"],
        ["Kultur för barn", "Skapande skola", "J", "J"],
        [None, "Sommarlovsbio", "K", "J"],
        ["Öppna hallar", "Ny kylmaskin", "L", "K"],
    ]
    fonts = {f"{column}{row}": "Wingdings" for column in "CD" for row in (2, 3, 4)}
    reading = reading_of(tmp_path, {"Plan 2023": rows}, fonts=fonts, merged=["A2:A3"])
    assert lines(reading) == [
        "Kultur för barn", "  * Skapande skola | Klar", "  * Sommarlovsbio | Klar", "Öppna hallar", "  * Ny kylmaskin | Pågår",
    ]  # fmt: skip


def test_an_analysis_that_differs_within_a_goal_is_about_its_activities(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Analys", "Måluppfyllelse"],
        ["Trygg vård", "Kurs", "Tio har gått den", "Delvis"],
        [None, "Larm", "Upphandling pågår ännu"],
        ["God miljö", "Färre per chef", "Två nya enhetschefer", "Uppnått"],
    ]
    assert lines(reading_of(tmp_path, {"Plan T2 2023": rows}))[:4] == [
        "Trygg vård", "  * Kurs | Tio har gått den", "  * Larm | Upphandling pågår ännu", "  2023-T2 | Delvis uppnått",
    ]  # fmt: skip


def test_a_status_beside_the_goals_own_for_the_same_period_is_of_the_activities(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Läge T2 2023", "Målen T2 2023"],
        ["Mer närodlat", "Ny upphandling", None, None],
        ["Mindre svinn", "Vågar i alla kök", None, None],
        ["Färger läge: grön = klar, gul = pågår"],
        ["Färger mål: grön = nås, gul = delvis"],
    ]
    fills = {"C2": GREEN, "D2": YELLOW, "C3": YELLOW, "D3": GREEN}
    assert lines(reading_of(tmp_path, {"Kost": rows}, fills=fills)) == [
        "Mer närodlat", "  * Ny upphandling | Klar", "  2023-T2 | Delvis uppnått",
        "Mindre svinn", "  * Vågar i alla kök | Pågår", "  2023-T2 | Uppnått",
    ]  # fmt: skip


def test_comments_of_a_period_are_of_the_activities_where_only_they_are_judged(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status T1", "Status T2", "Kommentar T1", "Kommentar T2"],
        ["Trygg vård", "Kurs", "Pågår", "Klar", "Upphandling", "Driftsatt"],
        [None, "Larm", "Ej påbörjad", "Pågår", None, "Två av tre"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [
        "  * Kurs | Klar | Upphandling / Driftsatt", "  * Larm | Pågår | Två av tre",
    ]  # fmt: skip


def test_in_a_score_card_results_and_analyses_are_of_their_period_and_not_of_the_measure(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Period", "Resultat", "Bedömning", "Analys", "Åtgärd"],
        ["Trygg vård", "T1 2023", "76 %", "Gul", "Lägre än väntat", "Fler vikarier"],
        [None, "T2 2023", "79 %", "Gul", "Bättre", None],
        [None, "Helår 2023", "82 %", "Grön", "Målet är nått", None],
    ]
    assert lines(reading_of(tmp_path, {"Styrkort": rows})) == [
        "Trygg vård", "  * Fler vikarier", "  2023-T1 | Delvis uppnått | 76 % / Lägre än väntat",
        "  2023-T2 | Delvis uppnått | 79 % / Bättre", "  2023-H | Uppnått | 82 % / Målet är nått",
    ]  # fmt: skip


def test_one_comment_beside_how_an_activity_stands_judges_no_goal(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status", "Notering"],
        ["Fler platser", "Öppna avdelningen", "Försenad", "Bemanningen inte klar"],
        [None, "Ny rutin", "Klar"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [
        "  * Öppna avdelningen | Försenad | Bemanningen inte klar", "  * Ny rutin | Klar",
    ]  # fmt: skip


def test_a_trend_that_differs_among_a_goals_activities_is_not_the_goals(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status", "Trend", "Bedömning T1"],
        ["Rent vatten", "Brunn", "Klar", "↗", "Uppnått"],
        [None, "Karta", "Pågår", "↘", None],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert reading.goals[0].assessments[0].trend is None
    assert remarks(reading, "trend_of_activities") == ["2023!D2"]
