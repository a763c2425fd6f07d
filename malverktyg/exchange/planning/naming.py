"""Bodies, focus areas and goal areas by the names that workbooks use; those that are named and unknown are made."""

from malverktyg.domain.bodies import Body, BodyKind, FocusArea, GoalArea
from malverktyg.domain.goals import GoalLevel
from malverktyg.domain.ids import BodyId, FocusAreaId, GoalAreaId
from malverktyg.domain.year import Entity
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.folding import folded
from malverktyg.exchange.planning.draft import Draft
from malverktyg.exchange.planning.statements import Mention, Statement

_ENDINGS = (
    (BodyKind.COUNCIL, ("fullmäktige", "fullmäktiges")),
    (BodyKind.SUBCOMMITTEE, ("utskott", "utskottet", "beredning", "beredningen")),
    (BodyKind.ADMINISTRATION, ("förvaltning", "förvaltningen", "kontor", "kontoret", "avdelning", "avdelningen", "enheten")),
)


class Naming:
    """Gives ids for names, and remembers as mentions the things it had to make."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.mentions: list[Mention] = []

    def body(self, workbook: int, name: str, origin: Origin) -> BodyId | None:
        """The body of a name."""
        known = self.draft.named(Body, name)
        if known is None:
            id = BodyId(self.draft.new_id())
            kind = kind_of(name)
            known = self.draft.add(Body(id=id, name=name.strip(), kind=kind, position=self.draft.next_position(Body)))
            self._made(workbook, known, name, origin)
        return known.id

    def area(self, workbook: int, name: str, origin: Origin) -> FocusAreaId | None:
        """The focus area of a name."""
        known = self.draft.named(FocusArea, name)
        if known is None:
            id = FocusAreaId(self.draft.new_id())
            known = self.draft.add(FocusArea(id=id, name=name.strip(), position=self.draft.next_position(FocusArea)))
            self._made(workbook, known, name, origin)
        return known.id

    def goal_area(self, workbook: int, name: str, origin: Origin) -> GoalAreaId | None:
        """The goal area of a name."""
        known = self.draft.named(GoalArea, name)
        if known is None:
            id = GoalAreaId(self.draft.new_id())
            known = self.draft.add(GoalArea(id=id, name=name.strip(), position=self.draft.next_position(GoalArea)))
            self._made(workbook, known, name, origin)
        return known.id

    def level_of(self, body: BodyId | None) -> GoalLevel:
        """Who decides the goals of a body: fullmäktige its own, the nämnd all others."""
        found = self.draft.find(Body, body)
        return GoalLevel.COUNCIL if found and found.kind is BodyKind.COUNCIL else GoalLevel.COMMITTEE

    def _made(self, workbook: int, thing: Entity, name: str, origin: Origin) -> None:
        said = (Statement("name", name.strip(), origin),)
        self.mentions.append(Mention(workbook, type(thing), str(thing.id), origin, said))


def kind_of(name: str) -> BodyKind:
    """What kind of body a name most likely is of, by how it ends; a nämnd or styrelse where nothing else fits."""
    last = folded(name).split(" ")[-1]
    return next((kind for kind, endings in _ENDINGS if last.endswith(endings)), BodyKind.COMMITTEE)
