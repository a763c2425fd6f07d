"""Freezing, editing, undoing and redoing in any order: what stands frozen is always whole and gives its own paper again."""

import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import GoalId, MatterId, ProposalId
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.periods import Period
from malverktyg.errors import CannotUndo, FrozenStays
from malverktyg.jobs.freezing import Reprint, Seals, freeze, pdf_of, reprinted
from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk

MATTER = MatterId("arende")
WHEN = datetime(2023, 9, 18, 12, tzinfo=UTC)


class Frozen(RuleBasedStateMachine):
    """A desk beside a dict of the sealed papers, by version, as they were when they were frozen."""

    @initialize()
    def a_new_file(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk.create(Path(self.folder.name, "Å.malverktyg"), "Åsa")
        matter = Matter(id=MATTER, dnr="KS 1/1", title="Uppföljning tertial 2 2023", period=Period.parse("2023-T2"))
        self.desk.change(
            "Ärendet", [matter, Proposal(id=ProposalId("p"), matter=MATTER), Goal(id=GoalId("m"), year=2023, title="Mål")]
        )
        self.sealed: dict[str, bytes] = {}

    @rule()
    def freeze(self) -> None:
        frozen = freeze(self.desk, MATTER, WHEN, who="Åsa", reason="Prov")
        self.sealed[str(frozen.id)] = self.desk.sealed(frozen.pdf)

    @rule(words=st.sampled_from(["Ett", "Två", "Tre"]))
    def edit(self, words: str) -> None:
        proposal = self.desk.register.proposal_of(MATTER)
        if proposal:
            self.desk.change("Ändra", [replace(proposal, summary=words)])

    @rule()
    def take_a_goal_away_or_put_one_there(self) -> None:
        goals = list(self.desk.register.goals_of(2023))
        self.desk.change("Mål", () if goals else [Goal(id=GoalId("m"), year=2023, title="Mål")], removed=goals)

    @rule()
    def take_the_matter_away(self) -> None:
        matter = self.desk.register.find(Matter, MATTER)
        if matter and self.desk.register.frozen_of(MATTER):
            try:
                self.desk.change("Bort", removed=[matter])
            except FrozenStays:
                return
            raise AssertionError("a frozen matter went away")

    @rule(back=st.booleans())
    def undo_or_redo(self, back: bool) -> None:
        before = self.desk.register
        last = self.desk.can_undo if back else self.desk.can_redo
        try:
            _ = self.desk.undo() if back and last != "Ärendet" else self.desk.redo() if not back else None
        except CannotUndo:
            assert self.desk.register == before

    @rule()
    def open_anew(self) -> None:
        self.desk.close()
        self.desk = Desk.open(self.desk.path, "Bo")

    @invariant()
    def what_stands_frozen_is_whole(self) -> None:
        versions = self.desk.register.frozen_of(MATTER)
        assert [one.number for one in versions] == list(range(1, len(versions) + 1))
        for one in versions:
            assert self.desk.sealed(one.pdf) == self.sealed[str(one.id)]
        if versions:
            assert reprinted(self.desk, versions[-1]) is Reprint.SAME
            matter = self.desk.register.all(Matter)[MATTER]
            if Seals(self.desk).standing(self.desk.register, matter):
                assert pdf_of(self.desk, MATTER, WHEN.date()) == self.sealed[str(versions[-1].id)]

    def teardown(self) -> None:
        self.desk.close()
        assert check(self.desk.path) == ()
        self.folder.cleanup()


TestFrozen = Frozen.TestCase
TestFrozen.settings = settings(max_examples=12, stateful_step_count=12)
