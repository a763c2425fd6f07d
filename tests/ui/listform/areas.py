"""A page with a list and a form, as small as it can be."""

from typing import cast

from typing_extensions import override

from malverktyg.domain.bodies import GoalArea
from malverktyg.domain.year import Entity
from ui.forms.field import Field
from ui.forms.form import Form
from ui.listform.detail_side import DetailSide
from ui.listform.list_side import ListSide
from ui.listform.page import ListFormPage
from ui.listform.removal import Removal
from ui.models.rows import Cell, Column, Row
from ui.session import Session
from ui.widgets.line import Line
from ui.widgets.panels import EmptyState


class AreasPage(ListFormPage):
    """A page as small as it can be."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        side = ListSide("Områden", (Column("Namn", grows=True),), new="Nytt", empty=EmptyState("target", "Inget", "Skriv."))
        self.put_together(side, DetailSide(EmptyState("target", "Inget valt", "Välj."), self._make_form))

    @property
    def form(self) -> Form[GoalArea]:
        """The form of the chosen area."""
        return cast("Form[GoalArea]", self.detail)

    def _make_form(self) -> Form[GoalArea]:
        made: Form[GoalArea] = Form(self.session, (Field(name="name", label="Namn", editor=Line()),), why="Ändrade")
        made.stored.connect(self.took)
        return made

    @override
    def rows(self) -> None:
        areas = self.session.register.all(GoalArea).values()
        sought = self.side.filter.value()
        found = [Row(area.id or "", (Cell(area.name),)) for area in areas if sought in area.name]
        self.side.show_rows(tuple(found), total=len(areas))

    @override
    def load(self, key: str) -> None:
        found = self.thing(key)
        if found is not None:
            self.form.load(found)

    @override
    def begin(self) -> bool:
        self.form.load(GoalArea(name=""))
        return True

    @override
    def thing(self, key: str) -> GoalArea | None:
        return self.session.register.find(GoalArea, key)

    @override
    def removal(self, value: Entity) -> Removal:
        return Removal(why="Tog bort", receipt="Borta")
