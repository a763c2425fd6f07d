"""The cells that values came from, and beside them what a person has turned down, so that nobody is asked the same twice."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from malverktyg.domain.ids import KeptWorkbookId, SourceId
from malverktyg.domain.sources import Source
from malverktyg.domain.year import Entity, Register
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.folding import stored
from malverktyg.exchange.planning.deciding import Outcome, Said
from malverktyg.exchange.planning.draft import Draft
from malverktyg.exchange.planning.statements import Mention
from malverktyg.exchange.planning.turned_down import fields_of, noted, read_as, turned_down

_NAME_FIELD = {
    "Body": "name",
    "FocusArea": "name",
    "GoalArea": "name",
    "Indicator": "name",
    "Measurement": "value",
    "Answer": "text",
    "Assessment": "status",
}


@dataclass(frozen=True, slots=True)
class Books:
    """The workbooks of an import by number: their names, when they were read, and as what the file keeps them, if it does."""

    names: Sequence[str]
    read_at: datetime
    kept: Sequence[KeptWorkbookId | None] = ()

    def kept_as(self, number: int) -> KeptWorkbookId | None:
        return self.kept[number] if number < len(self.kept) else None


class Memory:
    """Collects the sources to save."""

    def __init__(self, draft: Draft, books: Books) -> None:
        self.sources: list[Source] = []
        self._draft = draft
        self._books = books
        self._files = books.names

    def keep(self, thing: Entity, fresh: bool, first: Mention, outcomes: Iterable[Outcome]) -> None:
        """Keep the cell beside each value that was taken over; a new thing has at least the cell it was found in."""
        told = [source for outcome in outcomes for source in self._of(thing, outcome)]
        if fresh and not told:
            told = [self._source(thing, _NAME_FIELD.get(type(thing).__name__, "title"), first, first.origin, "")]
        self.sources += told

    def _of(self, thing: Entity, outcome: Outcome) -> list[Source]:
        known = known_sources(self._draft.register, thing, outcome.field)
        fresh = {self._files[mention.workbook]: stored(said.value) for mention, said in outcome.declined}
        followed = outcome.winner if outcome.winner or known else outcome.agreed
        written = self._written(thing, followed, bool(fresh)) if followed else {}
        before = {book: value for source in known.values() for book, value in turned_down(source.value).items()}
        if followed:
            before.pop(self._files[followed[0].workbook], None)
        sources = {**known, **written} if fresh else written
        return [replace(one, value=noted(read_as(one.value), before | fresh)) for one in sources.values()]

    def _written(self, thing: Entity, followed: Said, asked: bool) -> dict[str, Source]:
        """The cells of a value that is taken over; one from no cell of its own has them only where a person chose it."""
        mention, statement = followed
        if not (statement.bound or asked):
            return {}
        value = stored(statement.value)
        return {field: self._source(thing, field, mention, origin, value) for field, origin in statement.cells}

    def _source(self, thing: Entity, field: str, mention: Mention, origin: Origin, value: str) -> Source:
        known = self._draft.register.source_of(thing.id, field)
        return Source(
            id=known.id if known else SourceId(self._draft.new_id()),
            subject=str(thing.id),
            field=field,
            workbook=self._files[mention.workbook],
            sheet=origin.sheet,
            cell=origin.cell,
            raw=origin.raw,
            value=value,
            read_at=self._books.read_at,
            kept=self._books.kept_as(mention.workbook),
        )


def known_sources(register: Register, thing: Entity, field: str) -> Mapping[str, Source]:
    """The sources that the register has of a field, or of those that make up a time."""
    found = ((name, register.source_of(thing.id, name)) for name in fields_of(field))
    return {name: source for name, source in found if source}
