"""Any order of saving, removing, undoing, redoing and opening anew leaves what a plain dict would hold."""

import tempfile
from dataclasses import fields, replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.ties import TIES
from malverktyg.domain.year import KINDS, Entity, Register
from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk
from tests.strategies import fits, things

Model = dict[str, Entity]
_CHANGED = [kind for kind in KINDS if kind is not FrozenPaper]  # which comes by freezing only: test_freezing_machine.py


class AnyOrder(RuleBasedStateMachine):
    """A desk beside a dict of values, with the dicts before and after as the undo and redo lines."""

    @initialize()
    def a_new_file(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk.create(Path(self.folder.name, "Å.malverktyg"), "Åsa")
        self.now: Model = _flat(self.desk.register)
        self.numbers = count()
        self.before: list[Model] = []
        self.after: list[Model] = []
        self.past: list[tuple[datetime, Model]] = []

    @rule(data=st.data(), kind=st.sampled_from(_CHANGED), many=st.integers(1, 3))
    def save(self, data: st.DataObject, kind: type[Entity], many: int) -> None:
        register, saved, files = self.desk.register, [], {}
        for _ in range(many):
            there = [*register.all(kind)]
            id = data.draw(st.sampled_from(there)) if there and data.draw(st.booleans()) else f"id{next(self.numbers)}"
            value = data.draw(things(kind, register, id))
            if getattr(value, "sha256", ""):  # its bytes are kept with it
                content = data.draw(st.binary(max_size=20))
                summed: dict[str, Any] = {"sha256": sha256(content).hexdigest()}
                value, files[summed["sha256"]] = replace(value, **summed), content
            if fits(register, value):
                register = register.with_([value])
                saved.append(value)
        last = {str(value.id): value for value in saved}  # a thing that was drawn twice keeps the bytes of the last
        wanted = {getattr(value, "sha256", "") for value in last.values()}
        self.desk.change("Spara", saved, files={name: content for name, content in files.items() if name in wanted})
        self._is_now(self.now | {str(value.id): value for value in saved})

    @rule(data=st.data(), many=st.integers(1, 3))
    def remove(self, data: st.DataObject, many: int) -> None:
        if self.now:
            ids = dict.fromkeys(data.draw(st.sampled_from(list(self.now))) for _ in range(many))
            self.desk.change("Ta bort", removed=[self.now[id] for id in ids])
            self._is_now(_without(self.now, set(ids)))

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        assert self.desk.undo() is not None
        self.after.append(self.now)
        self.now = self.before.pop()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        assert self.desk.redo() is not None
        self.before.append(self.now)
        self.now = self.after.pop()

    @rule()
    def open_anew(self) -> None:
        self.desk.close()
        self.desk = Desk.open(self.desk.path, "Bo")

    def _is_now(self, model: Model) -> None:
        if model != self.now:
            self.before.append(self.now)
            self.after.clear()
            self.now = model

    @invariant()
    def the_desk_holds_what_the_dict_holds(self) -> None:
        assert _flat(self.desk.register) == self.now
        assert (self.desk.can_undo is not None) == bool(self.before)
        assert (self.desk.can_redo is not None) == bool(self.after)
        self.past.append((datetime.now(UTC), self.now))

    def teardown(self) -> None:
        for moment, model in self.past:
            assert _flat(self.desk.register_at(moment)) == model
        self.desk.close()
        assert check(self.desk.path) == ()
        self.folder.cleanup()


def _flat(register: Register) -> Model:
    return {id: value for table in register.tables.values() for id, value in table.items()}


def _without(model: Model, ids: set[str]) -> Model:
    """The dict without some things and what hangs on them, and with nobody naming them."""
    ids = set(ids)
    while more := {id for id, one in model.items() if id not in ids and ids & _owners(one)}:
        ids |= more
    return {id: _letting_go(one, ids) for id, one in model.items() if id not in ids}


def _owners(value: Entity) -> set[str]:
    """The ids of what a thing hangs on."""
    owners = ("goal", "indicator", "assignment", "matter", "proposal", "focus_area", "subject")
    return {held for name in owners if isinstance(held := getattr(value, name, None), str)}


def _letting_go(value: Entity, ids: set[str]) -> Entity:
    """A thing that names none of some others."""
    names = {one.name for one in fields(value)} & {tie.field for tie in TIES if not tie.hangs}
    let_go: dict[str, Any] = {}
    for name in names:
        held = getattr(value, name)
        if isinstance(held, tuple):
            let_go[name] = tuple(id for id in held if id not in ids)
        elif held in ids:
            let_go[name] = None
    return replace(value, **let_go)


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=40, stateful_step_count=20)
