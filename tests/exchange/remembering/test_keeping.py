"""A layout is remembered when its workbook comes in, and again when something else is said of it."""

import json
from dataclasses import replace
from datetime import date
from itertools import count

from malverktyg.domain.layouts import LayoutMemory
from malverktyg.exchange.correcting.corrections import Corrections, Means
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.reading import read
from malverktyg.exchange.remembering.keeping import to_remember
from malverktyg.exchange.remembering.recalling import read_remembering
from tests.exchange.remembering.grids import NEXT, book

SAID = Corrections(meanings=(Means("ActivityStatus", "på gång", "delayed"),))
DAY = date(2023, 9, 18)


def _keep(reading: Reading, *known: LayoutMemory, comes_in: bool = True) -> LayoutMemory | None:
    numbers = count(len(known))
    return to_remember(reading, known, day=DAY, new_id=lambda: str(next(numbers)), comes_in=comes_in)


def _first(said: Corrections = SAID) -> LayoutMemory:
    made = _keep(read(book(), corrections=said))
    assert made is not None
    return made


def test_the_layout_and_what_was_said_are_kept() -> None:
    made = _first()
    assert (made.id, made.workbook, made.seen) == ("0", "Plan 2023.xlsx", DAY)
    assert Corrections.from_json(json.loads(made.corrections)) == SAID
    assert _first(Corrections()).corrections == ""


def test_where_nothing_comes_in_only_what_was_said_is_news() -> None:
    assert _keep(read(book()), comes_in=False) is None
    assert _keep(read(book(), corrections=SAID), comes_in=False) is not None
    assert _keep(read(book(), corrections=SAID), _first(), comes_in=False) is None


def test_next_years_workbook_takes_the_place_of_the_last() -> None:
    reading = read_remembering(book(NEXT, "Plan 2024.xlsx"), [_first()])
    made = _keep(reading, _first())
    assert made is not None
    assert (made.id, made.workbook) == ("0", "Plan 2024.xlsx")
    assert Corrections.from_json(json.loads(made.corrections)) == SAID


def test_what_is_taken_back_of_what_was_said_is_forgotten() -> None:
    made = _keep(read(book()), _first())
    assert made is not None
    assert (made.id, made.corrections) == ("0", "")


def test_a_workbook_of_another_name_in_the_same_layout_leaves_the_first_alone_and_has_a_memory_for_what_else_is_said() -> None:
    other = book(NEXT, "Kultur 2023.xlsx")
    assert _keep(read_remembering(other, [_first()]), _first()) is None
    made = _keep(read(other), _first())
    assert made is not None
    assert (made.id, made.workbook, made.corrections) == ("1", "Kultur 2023.xlsx", "")


def test_its_own_memory_is_renewed_where_two_of_the_layout_are_known() -> None:
    first, second = _first(), replace(_first(), id="9", workbook="Kultur 2022.xlsx", corrections="")
    made = _keep(read(book(NEXT, "Kultur 2023.xlsx"), corrections=SAID), first, second)
    assert made is not None
    assert made.id == "9"


def test_a_declined_workbook_and_one_without_a_layout_leave_no_memory() -> None:
    risk = book([("Risklista", None, None), ("Risk", "Sannolikhet", "Konsekvens"), ("Brand", "2", "4"), ("Stöld", "1", "2")])
    assert _keep(read(risk)) is None
    assert _keep(read(book([("Hej",), ("på dig",)]))) is None
