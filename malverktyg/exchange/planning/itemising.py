"""The items of a plan: each thing once for each workbook that speaks of it, and each conflict by itself."""

from collections.abc import Iterator, Sequence

from malverktyg.domain.year import Entity
from malverktyg.exchange.planning import texts
from malverktyg.exchange.planning.deciding import Conflict, Outcome, Said
from malverktyg.exchange.planning.draft import Draft
from malverktyg.exchange.planning.items import FieldDiff, Kind, PlanItem
from malverktyg.exchange.planning.showing import field_label, label, shown
from malverktyg.exchange.planning.statements import Mention

Numbered = tuple[int, PlanItem]


class Itemiser:
    """Makes items of outcomes. ``files`` are the workbooks' names by number."""

    def __init__(self, draft: Draft, files: Sequence[str]) -> None:
        self._draft = draft
        self._files = files

    def items(
        self, thing: Entity, fresh: bool, key: str, mentions: Sequence[Mention], outcomes: Sequence[Outcome]
    ) -> list[Numbered]:
        """The items of one thing, each with the number of its workbook."""
        found: list[Numbered] = []
        first = mentions[0].workbook
        for workbook in dict.fromkeys(mention.workbook for mention in mentions):
            own = [mention for mention in mentions if mention.workbook == workbook]
            diffs = tuple(self._diffs(thing, workbook, outcomes))
            conflicts = [item for outcome in outcomes for item in self._conflicts(thing, own[0], outcome, workbook)]
            stays = Kind.CHANGED if diffs else Kind.UNCHANGED
            kind = Kind.ADDED if fresh and workbook == first else stays
            if kind is not Kind.UNCHANGED or not conflicts:
                found.append((workbook, self._item(thing, key, kind, own, diffs)))
            found += [(workbook, item) for item in conflicts]
        return found

    def _item(self, thing: Entity, key: str, kind: Kind, own: Sequence[Mention], diffs: tuple[FieldDiff, ...]) -> PlanItem:
        cells = [mention.origin.place for mention in own]
        cells += [origin.place for mention in own for said in mention.statements if said.bound for _, origin in said.cells]
        return PlanItem(
            key=key,
            kind=kind,
            thing=type(thing).__name__,
            what=texts.THINGS[type(thing).__name__],
            label=label(self._draft, thing),
            subject=str(thing.id),
            file=self._files[own[0].workbook],
            cell=own[0].origin.place,
            fields=diffs,
            cells=tuple(dict.fromkeys(cells)),
        )

    def _diffs(self, thing: Entity, workbook: int, outcomes: Sequence[Outcome]) -> Iterator[FieldDiff]:
        for outcome in outcomes:
            if outcome.winner and not outcome.conflicts and outcome.winner[0].workbook == workbook:
                yield self._diff(thing, outcome.field, outcome.old, outcome.winner)

    def _diff(self, thing: Entity, field: str, old: object, said: Said, old_from: str = "") -> FieldDiff:
        return FieldDiff(
            field=field,
            label=field_label(thing, field),
            old=shown(self._draft, field, old),
            new=shown(self._draft, field, said[1].value),
            cell=said[1].origin.place,
            old_from=old_from,
        )

    def _conflicts(self, thing: Entity, mention: Mention, outcome: Outcome, workbook: int) -> Iterator[PlanItem]:
        for conflict in outcome.conflicts:
            if conflict.said[0].workbook == workbook:
                diff = self._diff(thing, outcome.field, conflict.old, conflict.said, self._rival(conflict))
                yield PlanItem(
                    key=conflict.key,
                    kind=Kind.CONFLICT,
                    thing=type(thing).__name__,
                    what=texts.THINGS[type(thing).__name__],
                    label=label(self._draft, thing),
                    subject=str(thing.id),
                    file=self._files[mention.workbook],
                    cell=diff.cell,
                    fields=(diff,),
                    cells=(diff.cell,),
                    choice=conflict.choice,
                )

    def _rival(self, conflict: Conflict) -> str:
        """The workbook that disagrees, and its cell."""
        if conflict.rival is None:
            return ""
        mention, statement = conflict.rival
        return f"{self._files[mention.workbook]} {statement.origin.place}"
