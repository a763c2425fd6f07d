"""When a period was reported."""

from datetime import UTC, date, datetime, time

from malverktyg.domain.bodies import Deadline
from malverktyg.domain.changes.moment import Ground, Moment, end_of, later_moment, moment_of
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.goals import Assessment
from malverktyg.domain.ids import AssessmentId, DeadlineId, FrozenPaperId, GoalId, MatterId, ProposalId
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register

T1, T2 = Period.parse("2023-T1"), Period.parse("2023-T2")
JUDGED = Assessment(
    id=AssessmentId("b"), goal=GoalId("m"), period=T1, status=GoalStatus.PARTLY, assessed_on=date(2023, 5, 8)
)  # fmt: skip
DUE = Deadline(id=DeadlineId("d"), period=T1, due=date(2023, 5, 12))
MATTER = Matter(id=MatterId("m"), period=T1)
PAPER = Proposal(id=ProposalId("p"), matter=MatterId("m"), day=date(2023, 5, 25))
FROZEN = datetime(2023, 5, 26, 9, 0, tzinfo=UTC)


SEALED = FrozenPaper(
    id=FrozenPaperId("f"), matter=MatterId("m"), day=date(2023, 5, 25), frozen_at=FROZEN, data="", pdf="", log=""
)  # fmt: skip


def _moment(*values) -> Moment:
    return moment_of(Register().with_(values), T1, UTC)


def _end(day: date) -> datetime:
    return datetime.combine(day, time.max, tzinfo=UTC)


def test_the_surest_thing_that_is_known_tells_it() -> None:
    assert _moment() == Moment(_end(date(2023, 4, 30)), Ground.LAST_DAY)
    assert _moment(JUDGED) == Moment(_end(date(2023, 5, 8)), Ground.ASSESSED)
    assert _moment(JUDGED, DUE) == Moment(_end(date(2023, 5, 12)), Ground.DEADLINE)
    assert _moment(JUDGED, DUE, MATTER, PAPER) == Moment(_end(date(2023, 5, 25)), Ground.PAPER)
    assert _moment(JUDGED, DUE, MATTER, PAPER, SEALED) == Moment(FROZEN, Ground.FROZEN)


def test_the_later_period_is_taken_as_it_is_now_until_one_after_it_is_reported() -> None:
    judged = Register().with_([JUDGED])
    assert later_moment(judged, T1) == Moment(None, Ground.NOW)
    assert later_moment(judged.with_([MATTER, SEALED]), T1) == Moment(FROZEN, Ground.FROZEN)
    assert later_moment(judged, T1.previous, zone=UTC) == Moment(_end(date(2022, 12, 31)), Ground.LAST_DAY)


def test_a_day_ends_in_the_machines_zone_where_no_other_is_told() -> None:
    assert end_of(date(2023, 5, 12)).astimezone(UTC).hour == 21  # the tests' machine stands in Stockholm


def test_every_ground_has_its_words() -> None:
    assert all(ground.label for ground in Ground)
