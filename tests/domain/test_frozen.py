"""A frozen paper is a value with three seals and a number of its own."""

from dataclasses import replace
from datetime import UTC, date, datetime

from malverktyg.domain.frozen import FrozenPaper, next_number
from malverktyg.domain.ids import FrozenPaperId, MatterId
from malverktyg.domain.year import Register

ONE = FrozenPaper(
    id=FrozenPaperId("f1"),
    matter=MatterId("m"),
    day=date(2023, 9, 18),
    frozen_at=datetime(2023, 9, 18, 12, tzinfo=UTC),
    data="d",
    pdf="p",
    log="l",
)


def test_versions_are_counted_from_one() -> None:
    assert next_number([]) == 1
    assert next_number([ONE, replace(ONE, number=3)]) == 4


def test_a_matters_versions_come_in_their_order() -> None:
    second = replace(ONE, id=FrozenPaperId("f0"), number=2)
    other = replace(ONE, id=FrozenPaperId("f2"), matter=MatterId("annat"))
    assert Register().with_([second, ONE, other]).frozen_of(MatterId("m")) == (ONE, second)


def test_the_seals_are_of_data_paper_and_log() -> None:
    assert ONE.seals == ("d", "p", "l")
