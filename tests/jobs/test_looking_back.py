"""The file as the board saw it: all is there as it was, and nothing can be written."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import GoalId, MatterId, ProposalId
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.periods import Period
from malverktyg.errors import OnlyToRead
from malverktyg.jobs.freezing import freeze, pdf_of
from malverktyg.jobs.looking_back import PastDesk
from malverktyg.jobs.register import Desk

MATTER = MatterId("arende")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.create(tmp_path / "År.malverktyg", "Åsa") as desk:
        matter = Matter(id=MATTER, dnr="KS 1/1", title="Uppföljning 2023", period=Period.parse("2023-T2"))
        goal = Goal(id=GoalId("m"), year=2023, title="Alla barn läser")
        desk.change("Ärendet", [matter, Proposal(id=ProposalId("p"), matter=MATTER), goal])
        yield desk


@pytest.fixture
def past(desk: Desk) -> PastDesk:
    """A year later."""
    frozen = freeze(desk, MATTER, datetime.now(UTC), who="Åsa", reason="Prov")
    goal = desk.register.all(Goal)["m"]
    desk.change("Omformulerat", [replace(goal, title="Något annat")])
    desk.change("Bort", removed=[replace(goal, title="Något annat")])
    return PastDesk(desk, frozen)


def test_everything_is_as_it_was(desk: Desk, past: PastDesk) -> None:
    assert [goal.title for goal in past.register.goals_of(2023)] == ["Alla barn läser"]
    assert desk.register.goals_of(2023) == ()
    assert past.path == desk.path
    assert pdf_of(past, MATTER, past.frozen.day) == desk.sealed(past.frozen.pdf)


def test_the_journal_ends_where_the_paper_was_frozen(past: PastDesk) -> None:
    assert [one.why for one in past.history()] == ["Ärendet", "Ny fil"]
    assert [one.why for one in past.history(limit=1)] == ["Ärendet"]
    assert [goal.title for goal in past.register_at(datetime.max.replace(tzinfo=UTC)).goals_of(2023)] == ["Alla barn läser"]
    assert past.day_changes() == ()
    assert "m" not in past.last_written()


def test_nothing_can_be_written_or_taken_back(desk: Desk, past: PastDesk) -> None:
    now = desk.register
    goal = past.register.all(Goal)["m"]
    for deed in (
        lambda: past.change("Ändra", [replace(goal, title="Nej")]),
        lambda: past.change("Bort", removed=[goal]),
        lambda: past.undo_set(2),
        lambda: past.go_back(1, "Nej"),
        lambda: past.seal(past.frozen, (), "Nej", past.register),
        lambda: freeze(past, MATTER, datetime.now(UTC), who="Åsa", reason="Prov"),
    ):
        with pytest.raises(OnlyToRead):
            deed()
    assert past.undo() is past.redo() is past.can_undo is past.can_redo is None
    assert past.refresh() is False
    past.close()
    assert desk.register is now
    assert desk.change("Går än", [Goal(year=2023, title="Ett till")])
