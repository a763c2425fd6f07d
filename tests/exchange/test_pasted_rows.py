"""Rows that are pasted from a sheet."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.pasted_rows import PastedActivity, read_rows


def read(*lines: str) -> tuple[PastedActivity, ...]:
    return read_rows([line.split("\t") for line in lines], 2023)


def told(one: PastedActivity) -> tuple[object, ...]:
    fact = one.fact
    assert fact is not None
    return fact.title, fact.responsible, fact.time.text, fact.status, fact.comment, tuple(one.rest)


def test_columns_without_headings_are_known_by_what_stands_in_them() -> None:
    found = read(
        "Måla övergångsställen\tGatuchef\tmaj 2023\tPågår\tVäntar på färg",
        "Sätta upp skyltar\tTrafikingenjör\t30 juni\tKlar\t",
        "Informera föräldrar\tRektor\thösten\tEj påbörjad\t",
    )
    assert [told(one) for one in found] == [
        ("Måla övergångsställen", ("Gatuchef",), "maj 2023", ActivityStatus.ONGOING, "Väntar på färg", ()),
        ("Sätta upp skyltar", ("Trafikingenjör",), "30 juni", ActivityStatus.DONE, "", ()),
        ("Informera föräldrar", ("Rektor",), "hösten", ActivityStatus.NOT_STARTED, "", ()),
    ]
    assert found[1].fact is not None
    assert found[1].fact.time.end == date(2023, 6, 30)


def test_headings_are_heeded_and_what_has_no_place_is_told_with_its_own() -> None:
    found = read(
        "Vad\tVem\tStart\tSlut\tLäge\tBudget",
        "Måla övergångsställen\tGatuchef\t2023-03-01\t2023-06-30\tPågår\t20 tkr",
        "Sätta upp skyltar\tAnna Ek\t2023-04-01\t2023-05-30\tKlart 30 maj\t",
    )
    assert [one.rest for one in found] == [["Budget: 20 tkr"], ["Läge: Klart 30 maj"]]
    assert [(one.fact.time.start, one.fact.time.end) for one in found if one.fact] == [
        (date(2023, 3, 1), date(2023, 6, 30)),
        (date(2023, 4, 1), date(2023, 5, 30)),
    ]


def test_one_row_is_read_too_with_two_times_and_a_share() -> None:
    (found,) = read("Rektor\tInformera föräldrar\t1 april\t30 juni\t50 %")
    assert told(found) == ("Informera föräldrar", ("Rektor",), "1 april – 30 juni", ActivityStatus.ONGOING, "", ())
    assert found.fact is not None
    assert found.fact.percent == 50


def test_the_same_words_on_every_row_name_no_activities() -> None:
    found = read("Trygga skolvägar\tMåla övergångsställen\tmaj", "Trygga skolvägar\tSätta upp skyltar\tjuni")
    assert [one.title for one in found] == ["Måla övergångsställen", "Sätta upp skyltar"]


def test_a_row_without_an_activity_tells_more_of_the_one_above() -> None:
    found = read("Aktivitet\tAnsvarig\tBudget", "Måla övergångsställen\tGatuchef\t", "\tRektor\t", "\t\t20 tkr")
    assert told(found[0]) == ("Måla övergångsställen", ("Gatuchef", "Rektor"), "", None, "", ("Budget: 20 tkr",))
    assert len(found) == 1


def test_what_the_reader_would_leave_out_is_an_activity_here() -> None:
    found = read("Summa\t3", "Måla övergångsställen\t4")
    assert [(one.title, one.rest) for one in found] == [("Summa", ["3"]), ("Måla övergångsställen", ["4"])]


_WORDS = "Måla övergångsställen|Gatuchef|Anna Ek|maj 2023|2023-05-01|Pågår|Klart 30 maj|50 %|12 000|x|Summa|Mål|Aktivitet"
_MORE = "Ansvarig|1.1|Ex. Utbilda personalen|Väntar på besked från staten.|–|Delvis|"
_CELL = st.sampled_from([*_WORDS.split("|"), *_MORE.split("|")])


@pytest.mark.filterwarnings("error")
@given(st.lists(st.lists(_CELL, min_size=2, max_size=6), min_size=1, max_size=5))
def test_no_word_is_lost_whatever_is_pasted(rows: Sequence[Sequence[str]]) -> None:
    found = read_rows(rows, 2023)
    kept = " ".join(" ".join((one.title, *one.rest, *map(str, _fields(one)))) for one in found).casefold()
    free = {"måla övergångsställen", "väntar på besked från staten.", "12 000", "klart 30 maj", "gatuchef"}
    head = {cell.casefold() for cell in rows[0]}
    for row in rows:
        for cell in row:
            if cell.casefold() in free - head:
                assert cell.casefold().rstrip(".") in kept  # of a sentence that is read as a name the full stop goes


def _fields(one: PastedActivity) -> tuple[object, ...]:
    fact = one.fact
    return (fact.title, fact.responsible, fact.time.text, fact.comment) if fact else ()
