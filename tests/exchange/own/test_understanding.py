"""Cells that stand for something else than their words."""

from datetime import date, datetime, time
from typing import Any

import pytest

from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.own import texts
from malverktyg.exchange.own.understanding import Reader

HEADINGS = (texts.STATUS, texts.RESPONSIBLE, texts.START, texts.END, texts.TIME, texts.PERCENT)


def cell(value: Any, number_format: str = "General", text: str | None = None) -> Cell:
    return Cell(row=5, column=3, value=value, text=str(value) if text is None else text, number_format=number_format)


def activity(**cells: Cell) -> tuple[dict[str, Any], Ledger]:
    ledger = Ledger()
    said = dict.fromkeys(HEADINGS) | {getattr(texts, name.upper()): one for name, one in cells.items()}
    return Reader("Blad", ledger).activity(said, {}, 2023), ledger


@pytest.mark.parametrize(
    ("word", "step", "codes"),
    [("Försenad", ActivityStatus.DELAYED, []), ("pågår ", ActivityStatus.ONGOING, []), ("Blå", None, ["status_unknown"])],
)
def test_a_word_is_a_step_or_is_told_and_kept(word: str, step: ActivityStatus | None, codes: list[str]) -> None:
    values, ledger = activity(status=cell(word))
    assert values["status"] is step
    assert [remark.code for remark in ledger.remarks] == codes
    assert values["rest"] == ("" if step else word)


@pytest.mark.parametrize(
    ("one", "share"),
    [
        (cell(40, '0" %"', "40 %"), 40),
        (cell(0.4, "0%", "40%"), 40),
        (cell("40 %"), 40),
        (cell(40), 40),
        (cell("hälften"), None),
    ],
)
def test_a_share_is_read_however_it_was_typed(one: Cell, share: int | None) -> None:
    values, ledger = activity(percent=one)
    assert values["percent"] == share
    assert bool(ledger.remarks) is (share is None)


def test_days_come_from_their_columns_and_words_from_theirs() -> None:
    values, _ = activity(
        start=cell(datetime.combine(date(2023, 7, 1), time())), end=cell(date(2023, 9, 30)), time=cell("Q3 2023")
    )
    assert values["time"] == TimeSpan(date(2023, 7, 1), date(2023, 9, 30), Precision.QUARTER, "Q3 2023")


def test_words_alone_are_read_for_the_days_they_say() -> None:
    values, _ = activity(time=cell("Q3 2023"))
    assert values["time"] == TimeSpan(date(2023, 7, 1), date(2023, 9, 30), Precision.QUARTER, "Q3 2023")


def test_words_that_say_no_day_are_kept_as_they_are() -> None:
    values, ledger = activity(time=cell("när det går"))
    assert values["time"].text == "när det går"
    assert (values["time"].start, ledger.remarks) == (None, ())


def test_a_day_that_is_no_day_is_told() -> None:
    values, ledger = activity(end=cell("när det går"))
    assert values["time"] == TimeSpan()
    assert [remark.code for remark in ledger.remarks] == ["time_unknown"]


def test_an_assessments_words_that_are_no_step_go_to_its_comment() -> None:
    taken: dict[str, Origin] = {}
    said = {"status": cell("Blå"), "forecast": None, "trend": None, "comment": cell("Enligt plan")}
    values = Reader("Blad", Ledger()).assessment(said, taken)
    assert (values["status"], values["comment"]) == (None, "Enligt plan\nBlå")
    assert set(taken) == {"status", "comment"}
    assert Reader("Blad", Ledger()).assessment({**said, "status": cell("Ej bedömt")}, {})["status"] is GoalStatus.NOT_ASSESSED
