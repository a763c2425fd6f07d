"""Organ: the bodies with the forms that sentences need, and the order in which they propose to one another."""

from typing_extensions import override

from malverktyg.domain.bodies import Body, BodyKind
from malverktyg.domain.year import Register
from ui.forms import texts as form_texts
from ui.forms.editors import DayEdit
from ui.forms.field import Field
from ui.listform.removal import Removal
from ui.models.words import spaced
from ui.pages.settings import texts
from ui.pages.settings.listed import ListedPart, Sort, goals_with
from ui.session import Session
from ui.widgets.choice import Choice
from ui.widgets.line import Line


def _removal(register: Register, body: Body) -> Removal:
    count = goals_with(register, lambda goal: goal.body == body.id)
    return Removal(
        why=texts.WHY_BODY_REMOVED,
        receipt=texts.BODY_REMOVED,
        question=texts.ASK_BODY.format(name=body.name) if count else "",
        along=texts.BODY_ALONG.format(count=spaced(count)),
        safe=texts.KEEP_BODY,
        act=texts.REMOVE_BODY,
    )


SORT = Sort[Body](
    kind=Body,
    icon="gavel",
    head=texts.BODY_HEAD,
    counted=texts.BODY_COUNT,
    second_head=texts.BODY_KIND_HEAD,
    new=texts.NEW_BODY,
    empty=(texts.NO_BODIES, texts.NO_BODIES_HOW),
    nothing=(texts.NO_BODY, texts.NO_BODY_HOW),
    why=texts.WHY_BODY,
    things=lambda register: register.bodies,
    name=lambda _, one: one.name,
    fresh=lambda place: Body(name="", position=place),
    second=lambda _, body: body.kind.label,
    removal=_removal,
)


class BodiesPart(ListedPart[Body]):
    """Organ."""

    def __init__(self, session: Session) -> None:
        self.superior, self.successor = Choice(), Choice()
        super().__init__(session, SORT, self._fields(session))

    def _fields(self, session: Session) -> tuple[Field | tuple[Field, ...], ...]:
        kinds = Choice([(kind, kind.label) for kind in BodyKind])
        return (
            Field(name="name", label=texts.BODY_NAME, editor=Line(), need=form_texts.REQUIRED),
            (
                Field(name="kind", label=texts.BODY_KIND, editor=kinds, at_once=True),
                Field(name="short", label=texts.BODY_SHORT, editor=Line()),
            ),
            Field(name="superior", label=texts.BODY_SUPERIOR, editor=self.superior, help=texts.BODY_SUPERIOR_HELP, at_once=True),
            Field(name="definite", label=texts.BODY_DEFINITE, editor=Line(), help=texts.BODY_DEFINITE_HELP),
            Field(name="genitive", label=texts.BODY_GENITIVE, editor=Line(), help=texts.BODY_GENITIVE_HELP),
            (
                Field(name="valid_from", label=texts.BODY_FROM, editor=DayEdit(lambda: session.period.year)),
                Field(name="valid_to", label=texts.BODY_TO, editor=DayEdit(lambda: session.period.year)),
            ),
            Field(name="successor", label=texts.BODY_SUCCESSOR, editor=self.successor, at_once=True),
        )

    @override
    def prepare(self) -> None:
        others = [(body.id, body.name) for body in self.session.register.bodies if body.id != self.current]
        for choice in (self.superior, self.successor):
            choice.set_choices([(None, texts.NONE), *others])
