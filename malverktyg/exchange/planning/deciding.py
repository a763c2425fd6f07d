"""One field of one thing: what is stated is taken over, is there already, or is in conflict until a person has answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from malverktyg.domain.goals import Activity
from malverktyg.domain.year import Entity, Register
from malverktyg.exchange.folding import LIST_SEPARATOR, is_blank, same, smoothed, stored
from malverktyg.exchange.planning.items import Choice
from malverktyg.exchange.planning.statements import TIME, Mention, Statement
from malverktyg.exchange.planning.turned_down import fields_of, read_as, turned_down

Said = tuple[Mention, Statement]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A statement that is not followed by itself. ``rival`` is the one it disagrees with; without one, a person's own edit."""

    key: str
    said: Said
    old: object
    rival: Said | None
    choice: Choice | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one field: what it was, which statement is followed, if any, and the conflicts about it.

    ``declined`` are the statements that a person has turned down; ``agreed`` the one chosen that says what is there already.
    """

    field: str
    old: object
    winner: Said | None = None
    conflicts: tuple[Conflict, ...] = ()
    declined: tuple[Said, ...] = ()
    agreed: Said | None = None


@dataclass(frozen=True, slots=True)
class Decider:
    """The rules. ``files`` are the workbooks' names by number, and ``choices`` the answers by conflict keys."""

    register: Register
    files: Sequence[str]
    choices: Mapping[str, Choice]

    def decide(self, thing: Entity, fresh: bool, key: str, field: str, said: Sequence[Said]) -> Outcome:
        """Decide a field from all that is said of it. What has no cell of its own only fills what is blank."""
        old = value_of(thing, field)
        said = [one for one in _whole(field, said) if fresh or one[1].bound or is_blank(old)]
        said = [one for one in said if not self._turned_down(thing, field, one)]
        heard = _distinct(field, said)
        if not heard:
            return Outcome(field, old)
        if len(heard) > 1:
            return self._between(field, old, f"{key}|{field}", heard, said)
        first = heard[0]
        if not fresh and (same(field, old, first[1].value) or _literally(old, first[1])):
            return Outcome(field, old)
        if not fresh and self._edited(thing, old, first[1]):
            choice = self.choices.get(f"{key}|{field}")
            conflict = Conflict(f"{key}|{field}", first, old, None, choice)
            declined = tuple(said) if choice is Choice.KEEP else ()
            return Outcome(field, old, first if choice is Choice.TAKE else None, (conflict,), declined)
        return Outcome(field, old, first)

    def _between(self, field: str, old: object, key: str, heard: Sequence[Said], said: Sequence[Said]) -> Outcome:
        """Workbooks disagree. The last one taken wins; the first wins where it was chosen against all; else none."""
        first, *others = heard
        conflicts = []
        for one in others:
            own = f"{key}|{self.files[one[0].workbook]}|{one[1].origin.place}"
            conflicts.append(Conflict(own, one, first[1].value, first, self.choices.get(own)))
        taken = [conflict.said for conflict in conflicts if conflict.choice is Choice.TAKE]
        kept = all(conflict.choice is Choice.KEEP for conflict in conflicts)
        winner = taken[-1] if taken else first if kept else None
        if winner is None:
            return Outcome(field, old, None, tuple(conflicts))
        answered = all(conflict.choice for conflict in conflicts)
        declined = tuple(one for one in said if answered and not same(field, one[1].value, winner[1].value))
        settled = same(field, old, winner[1].value)
        return Outcome(field, old, None if settled else winner, tuple(conflicts), declined, winner if settled else None)

    def _turned_down(self, thing: Entity, field: str, said: Said) -> bool:
        """Whether a person has turned down this very value of this workbook before."""
        mention, statement = said
        sources = (self.register.source_of(thing.id, name) for name in fields_of(field))
        values = [turned_down(source.value).get(self.files[mention.workbook]) for source in sources if source]
        return stored(statement.value) in values

    def _edited(self, thing: Entity, old: object, statement: Statement) -> bool:
        """Whether a person has changed the field since it was last imported: it says something else than was read then."""
        for field, origin in statement.cells:
            source = self.register.source_of(thing.id, field)
            if source:
                read = read_as(source.value)
                return read != stored(old) if read else source.raw == origin.raw
        return False


def _literally(old: object, statement: Statement) -> bool:
    """Whether the cell says a list in the very words that an export writes it with, however the words could be split."""
    if statement.field != "responsible" or not isinstance(old, tuple) or not old:
        return False
    return smoothed(LIST_SEPARATOR.join(old)) == smoothed(statement.origin.raw)


def value_of(thing: Entity, field: str) -> object:
    """A field's value; an activity's time is one value of four fields."""
    return thing.time if field == TIME and isinstance(thing, Activity) else getattr(thing, field)


def _distinct(field: str, said: Sequence[Said]) -> list[Said]:
    """The first statement of each value."""
    found: list[Said] = []
    for mention, statement in said:
        if not any(same(field, known[1].value, statement.value) for known in found):
            found.append((mention, statement))
    return found


def _whole(field: str, said: Sequence[Said]) -> Sequence[Said]:
    """What is said, the focus areas that one workbook gives a goal in several places put together."""
    if field != "focus_areas":
        return said
    whole: dict[int, Said] = {}
    for mention, statement in said:
        before = whole.get(mention.workbook)
        if before and isinstance(before[1].value, tuple) and isinstance(statement.value, tuple):
            areas = tuple(dict.fromkeys((*before[1].value, *statement.value)))
            first = before[1]
            statement = Statement(first.field, areas, first.origin, first.bound, first.sources)  # noqa: PLW2901
        whole[mention.workbook] = (before[0] if before else mention, statement)
    return list(whole.values())
