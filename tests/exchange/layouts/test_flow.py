"""Any year of goals reads back the same, in whichever layout it is written."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malverktyg.exchange.facts import GoalFact, Reading
from tests.exchange.layouts.books import GREEN, RED, Rows, lines, reading_of, remarks
from tests.exchange.layouts.writers import AREAS, STATUS_WORDS, STEP_WORDS, WRITERS, Aim, Done, Judged, Written, Year, forms

NOUNS = (
    "äldre",
    "elever",
    "företag",
    "föreningar",
    "hushåll",
    "ungdomar",
    "medarbetare",
    "besökare",
    "lokaler",
    "vägar",
    "sjöar",
    "bostäder",
)
VERBS = (
    "öka tryggheten för",
    "korta väntan för",
    "bygga fler",
    "stärka",
    "minska kostnader för",
    "förenkla vardagen för",
    "möta",
)
PLACES = (
    "i hela kommunen",
    "enligt § 147",
    "i Ånge och Fränsta",
    "med 3,5 %",
    "under året",
    "på landsbygden",
    "– även på helger",
)
ROLES = ("HR-chef", "Rektor F–9", "Vård- och omsorgschef", "IT-samordnare", "Enhetschef (IFO)", "Kommunikatör", "VA-drift")
NOTES = ("Två av tre är klara", "Upphandling överklagad", "Vikarie saknas sedan maj", "Går enligt beslutet i KS 2023-03-07, § 45")

_titles = st.builds(
    lambda verb, noun, place: f"{verb[0].upper()}{verb[1:]} {noun} {place}", *map(st.sampled_from, (VERBS, NOUNS, PLACES))
)
_days = st.dates(date(2023, 1, 1), date(2023, 6, 30))
_ends = st.dates(date(2023, 7, 1), date(2023, 12, 31))
_done = st.builds(
    Done,
    title=_titles,
    status=st.sampled_from(tuple(STATUS_WORDS)),
    responsible=st.lists(st.sampled_from(ROLES), min_size=1, max_size=2, unique=True).map(tuple),
    start=_days,
    end=_ends,
    comment=st.sampled_from(("", *NOTES)),
)
_judged = st.builds(
    Judged,
    part=st.sampled_from(("T1", "T2", "H")),
    status=st.sampled_from(tuple(STEP_WORDS)),
    comment=st.sampled_from(("", *NOTES)),
)
_aims = st.builds(
    Aim,
    title=_titles,
    area=st.sampled_from(AREAS),
    activities=st.lists(_done, min_size=1, max_size=3, unique_by=lambda one: one.title).map(tuple),
    judgements=st.lists(_judged, min_size=1, max_size=3, unique_by=lambda one: one.part).map(
        lambda found: tuple(sorted(found, key=lambda one: "T1T2H".index(one.part)))
    ),
)
_years = st.lists(_aims, min_size=2, max_size=5, unique_by=lambda aim: aim.title).map(tuple)


def _told(goal: GoalFact) -> Aim:
    return Aim(
        title=goal.title,
        area=", ".join(goal.focus_areas),
        activities=tuple(
            Done(one.title, str(one.status or ""), one.responsible, one.time.start, one.time.end, one.comment)
            for one in goal.activities
        ),
        judgements=tuple(Judged(str(one.period.part), str(one.status or ""), one.comment) for one in goal.assessments),
    )


def _read(written: Written) -> Reading:
    with TemporaryDirectory() as folder:
        return reading_of(Path(folder), {"Uppföljning 2023": written.rows, **written.more}, merged=written.merged)


@pytest.mark.parametrize("write", WRITERS, ids=lambda write: write.__name__)
@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(aims=_years)
def test_any_year_reads_back_the_same(write: Callable[[Year], Written], aims: Year) -> None:
    reading = _read(write(aims))
    assert tuple(_told(goal) for goal in reading.goals) == aims


@pytest.mark.parametrize("write", WRITERS, ids=lambda write: write.__name__)
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow])
@given(aims=_years)
def test_every_cell_of_any_year_is_accounted_for(write: Callable[[Year], Written], aims: Year) -> None:
    written = write(aims)
    reading = _read(written)
    rows = [row for sheet in (written.rows, *written.more.values()) for row in sheet]
    assert len(reading.cells) == sum(value is not None for row in rows for value in row)
    assert {"ignored: förstods inte", "ignored: text utanför tabellen"} & set(reading.cells.values()) == set()


def test_blocks_far_down_a_sheet_are_read_as_those_at_its_top() -> None:
    done = Done("Bygga om lokaler", "done", ("VA-drift",), date(2023, 1, 1), date(2023, 9, 1), "")
    aims = tuple(Aim(f"{verb.capitalize()} företag", AREAS[0], (done,), (Judged("T1", "partly", ""),)) for verb in VERBS * 2)
    aims = tuple(Aim(f"{aim.title} {number}", aim.area, aim.activities, aim.judgements) for number, aim in enumerate(aims))
    assert tuple(_told(goal) for goal in _read(forms(aims)).goals) == aims


def test_a_title_above_a_repeated_head_begins_another_goal(tmp_path: Path) -> None:
    head = ["Nr", "Insats", "Ansvarig", "Läge"]
    rows = [
        ["Strategisk plan 2023 Kommunstyrelsen"],
        [],
        ["Strategi 1: Stärkt krisberedskap"],
        head,
        ["1a", "Utbildning", "Beredskapschef", "Klar"],
        ["Måluppfyllelse: Delvis"],
        [],
        ["Strategi 2: Digital kommun"],
        head,
        ["2a", "E-arkiv", "Arkivarie", "Pågår"],
        ["Måluppfyllelse: Uppnås"],
    ]
    reading = reading_of(tmp_path, {"Plan": rows})
    assert lines(reading) == [
        "1 Stärkt krisberedskap", "  * Utbildning | Klar | Beredskapschef", "  2023-H | Delvis uppnått",
        "2 Digital kommun", "  * E-arkiv | Pågår | Arkivarie", "  2023-H | Uppnått",
    ]  # fmt: skip
    assert [goal.goal_area for goal in reading.goals] == [None, None]


def test_a_sheet_that_bears_a_focus_areas_name_tells_its_goals_area(tmp_path: Path) -> None:
    rows = [["Mål", "Aktivitet", "Klart"], ["Friska barn", "Hälsosamtal", "löpande"]]
    reading = reading_of(tmp_path, {"Hållbar hälsa": rows})
    assert lines(reading) == ["Friska barn | Hållbar hälsa", "  * Hälsosamtal | löpande"]
    assert reading.goals[0].origins["focus_areas"].cell == "A2"


def test_the_title_of_a_sheet_that_is_named_by_a_goals_number_is_the_goal(tmp_path: Path) -> None:
    rows = [
        ["En enklare kommun"],
        ["Fokusområde", "Hållbar vardag"],
        [],
        ["Aktivitet", "Ansvarig"],
        ["Ett nummer in", "Kanslichef"],
    ]
    reading = reading_of(tmp_path, {"Mål A": rows})
    assert lines(reading) == ["En enklare kommun | Hållbar vardag", "  * Ett nummer in | Kanslichef"]
    assert remarks(reading, "goal_from_title") == ["Mål A!A1"]


def test_a_sheets_title_that_is_a_goal_of_another_sheet_is_that_goal(tmp_path: Path) -> None:
    first = [["Mål", "Bedömning T1 2023"], ["God ekonomi", "Uppnått"]]
    second = [["God ekonomi"], ["Fokusområde", "Hållbar natur"], [], ["Aktivitet", "Ansvarig"], ["Kurs", "Ekonomichef"]]
    reading = reading_of(tmp_path, {"Översikt": first, "Ekonomi": second})
    assert lines(reading) == ["God ekonomi | Hållbar natur", "  * Kurs | Ekonomichef", "  2023-T1 | Uppnått"]


def test_a_sentence_right_below_a_table_is_no_goal(tmp_path: Path) -> None:
    rows = [
        ["Mål", "Aktivitet", "Ansvarig"],
        ["Säkra val", "Utbilda valförrättare", "Kanslichef"],
        ["Vi behöver även besluta om valkretsar innan mars, se protokoll § 12."],
    ]
    reading = reading_of(tmp_path, {"Plan": rows})
    assert lines(reading) == ["Säkra val", "  * Utbilda valförrättare | Kanslichef"]
    assert remarks(reading, "outside_table") == ["Plan!A3"]


def test_a_comment_by_itself_below_all_goals_is_of_none_of_them(tmp_path: Path) -> None:
    rows = [
        ["Mål", "Aktivitet", "Bedömning T1"],
        ["Säkra val", "Utbilda valförrättare", "Uppnått"],
        ["Ren luft", "Mäta", "Delvis"],
        [],
        ["Kommentar:", "Bemanningen har varit svår."],
    ]
    reading = reading_of(tmp_path, {"Plan 2023": rows})
    assert [line for line in lines(reading) if "Bemanningen" in line] == []
    assert remarks(reading, "outside_table") == ["Plan 2023!A5", "Plan 2023!B5"]


def test_a_title_over_the_second_table_of_a_form_is_no_activity(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Mål:", "Fler barn ska läsa"],
        ["Fokusområde:", "Hållbar kompetens"],
        [],
        ["Vad", "Vem", "Hur går det?"],
        ["Bokprat", "Bibliotekarie", "Klart"],
        [],
        ["Bedömning av målet"],
        ["Period", "Måluppfyllelse", "Kommentar"],
        ["T1", "Uppnås delvis", "Trögt"],
        ["T2", "Uppnås"],
    ]
    assert lines(reading_of(tmp_path, {"Mål 2023": rows})) == [
        "Fler barn ska läsa | Hållbar kompetens", "  * Bokprat | Klar | Bibliotekarie",
        "  2023-T1 | Delvis uppnått | Trögt", "  2023-T2 | Uppnått",
    ]  # fmt: skip


def test_a_name_below_a_table_of_goals_is_of_none_of_its_activities(tmp_path: Path) -> None:
    rows = [
        ["Mål", "Aktivitet", "Ansvarig"],
        ["Säkra val", "Utbildning", "Kanslichef"],
        ["Öppen kommun", "Webbsändning", "Kommunikatör"],
        [],
        ["Handläggare: utredare, kommunledningskontoret"],
    ]
    reading = reading_of(tmp_path, {"Plan": rows})
    assert lines(reading)[1::2] == ["  * Utbildning | Kanslichef", "  * Webbsändning | Kommunikatör"]


def test_a_plan_in_weeks_keeps_its_dates_and_its_judgements_in_colours(tmp_path: Path) -> None:
    rows: Rows = [
        ["Gatuenheten 2023"],
        [],
        ["Mål", "Aktivitet", "Start", "Slut", "Vecka", None, None, "Målbedömning", None],
        [None, None, None, None, "v. 1-4", "v. 5-8", "v. 9-12", "T1", "T2"],
        ["Hela vägar", "Inventera", date(2023, 1, 9), date(2023, 2, 10)],
        [None, "Laga", None, None],
        [],
        [None, "Målet uppnås"],
        [None, "Målet uppnås inte"],
        [None, "Planerad tid"],
    ]
    merged = ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:I3", "A5:A6", "H5:H6", "I5:I6"]
    fills = {"E5": "5B9BD5", "F5": "5B9BD5", "F6": "5B9BD5", "G6": "5B9BD5", "H5": GREEN, "I5": RED}
    fills |= {"A8": GREEN, "A9": RED, "A10": "5B9BD5"}
    assert lines(reading_of(tmp_path, {"Tidplan": rows}, merged=merged, fills=fills)) == [
        "Hela vägar",
        "  * Inventera | 2023-01-09–2023-02-10",
        "  * Laga | 2023-01-30–2023-03-26",
        "  2023-T1 | Uppnått",
        "  2023-T2 | Ej uppnått",
    ]


def test_a_header_that_comes_again_for_each_goal_means_the_same_for_all(tmp_path: Path) -> None:
    head = ["Vad ska göras", "Vem", "Hur går det?", "Anteckningar"]
    rows: Rows = [
        ["MÅL 1: Rent vatten i alla kranar"],
        head,
        ["Brunn", "VA-chef", "Klart", "Tre pumpar bytta"],
        ["Ledning", "VA-chef", "Pågår", None],
        ["Damm", "VA-chef", "Klart", None],
        [],
        ["MÅL 2: Hela vägar året om"],
        head,
        ["Asfalt", "Gatuchef", "Vi får se i höst", None],
        [],
        ["MÅL 3: Snöfria gångbanor"],
        head,
        ["Plog", "Gatuchef", "Upphandlas nu", None],
        ["Salt", "Gatuchef", "Pågår", None],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == [
        "1 Rent vatten i alla kranar",
        "  * Brunn | Klar | VA-chef | Tre pumpar bytta",
        "  * Ledning | Pågår | VA-chef",
        "  * Damm | Klar | VA-chef",
        "2 Hela vägar året om",
        "  * Asfalt | Gatuchef | Vi får se i höst",
        "3 Snöfria gångbanor",
        "  * Plog | Gatuchef | Upphandlas nu",
        "  * Salt | Pågår | Gatuchef",
    ]
    assert remarks(reading, "status_unknown") == ["2023!C9", "2023!C13"]
