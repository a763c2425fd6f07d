"""The section Ärendet: diarienummer, rubrik, who decides, who writes, and when."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from typing_extensions import override

from malverktyg.domain.bodies import BodyKind, diary_problem
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.problem import Problem
from malverktyg.domain.year import Register
from ui.forms import texts as form_texts
from ui.forms.editors import DayEdit
from ui.forms.field import Field
from ui.forms.form import Form
from ui.forms.summary import FaultSummary
from ui.pages.proposal import texts
from ui.pages.proposal.case import Case, State, passed, state_of
from ui.pages.proposal.section import Section
from ui.session import Session
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.long_text import LongText

_DECIDERS = (BodyKind.COMMITTEE, BodyKind.COUNCIL)


class MatterForm(Form[Matter]):
    """Diarienummer, heading and deciding body. The municipality's pattern is told where the number does not follow it."""

    def __init__(self, session: Session) -> None:
        self.deciders = Choice()
        rows = (
            Field(name="dnr", label=texts.DNR, editor=Line(), need=form_texts.REQUIRED, help=" ", width=200),
            Field(name="title", label=texts.HEADING, editor=LongText(1, 4), need=form_texts.REQUIRED, help=texts.HEADING_HELP),
            Field(
                name="body",
                label=texts.BODY,
                editor=self.deciders,
                need=form_texts.REQUIRED,
                help=texts.BODY_HELP,
                at_once=True,
            ),
        )
        super().__init__(session, rows, why=texts.WHY_MATTER)

    def show_case(self, case: Case) -> None:
        """Show a matter; the bodies to choose from are told with the way to them."""
        example = case.register.municipality.diary_example
        self.cells["dnr"].help.setText(texts.DNR_HELP.format(example=example))
        self.cells["body"].help.setText(texts.BODY_HELP if case.register.bodies else texts.BODY_NONE)
        self.deciders.offer(decider_choices(case))
        self.load(case.matter)

    @override
    def problems(self) -> Iterable[Problem]:
        yield from super().problems()
        draft, example = self.draft(), self._session.register.municipality.diary_example
        problem = diary_problem(example, draft.dnr) if draft is not None else None
        if problem is not None:
            yield problem


class PaperForm(Form[Proposal]):
    """Officer, day and administration: the paper's own part of the head."""

    def __init__(self, session: Session) -> None:
        self.officer, self.administrations, self.templates = Line(), Choice(), Choice()
        year = session.period.year
        self._year = year
        rows = (
            Field(name="officer", label=texts.OFFICER, editor=self.officer, need=form_texts.REQUIRED, help=texts.OFFICER_HELP),
            (
                Field(
                    name="day",
                    label=texts.DAY,
                    editor=DayEdit(lambda: self._year, texts.DAY_EXAMPLE),
                    need=form_texts.REQUIRED,
                ),
                Field(name="administration", label=texts.ADMINISTRATION, editor=self.administrations, at_once=True),
            ),
            Field(name="template", label=texts.TEMPLATE, editor=self.templates, help=texts.TEMPLATE_HELP, at_once=True),
        )
        super().__init__(session, rows, why=texts.WHY_PAPER)

    def show_case(self, case: Case) -> None:
        """Show the paper."""
        self._year = case.matter.period.year
        offices = [body for body in case.register.bodies if body.kind is BodyKind.ADMINISTRATION]
        self.administrations.offer([(None, texts.NONE), *((body.id, body.name) for body in offices)])
        templates = case.register.templates
        first = texts.TEMPLATE_FIRST.format(name=templates[0].name) if templates else texts.NONE
        self.templates.offer([(None, first), *((one.id, one.name) for one in templates)])
        self.cells["template"].setVisible(len(templates) > 1)
        self.officer.suggest(known_officers(case.register))
        self.load(case.proposal)


class MatterSection(Section):
    """Ärendet."""

    heading = texts.MATTER

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.matter, self.paper = MatterForm(session), PaperForm(session)
        self.summary = FaultSummary(self.matter, self.paper)
        self.body.addWidget(self.summary)
        self.take(self.matter, self.paper)
        self.remove = Button(texts.REMOVE, role="danger", icon="trash-2")
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def show_case(self, case: Case) -> None:
        self.matter.show_case(case)
        self.paper.show_case(case)

    @override
    def state(self, case: Case) -> State:
        found = [*self.matter.problems(), *self.paper.problems()]
        lacks = case.lacks("Matter", "dnr", "title", "body") or case.lacks("Proposal", "officer", "administration")
        return state_of(found, lacks=lacks, told=case.matter.dnr)


def decider_choices(case: Case) -> list[tuple[object, str]]:
    """The bodies that may decide, each with the bodies between it and the administration."""
    choices: list[tuple[object, str]] = [(None, texts.NONE)]
    for body in case.register.bodies:
        if body.kind in _DECIDERS or body.id == case.matter.body:
            via = [one.in_text for one in passed(case.register, case.proposal.administration, body.id)[1:-1]]
            choices.append((body.id, texts.BODY_VIA.format(body=body.name, via=", ".join(via)) if via else body.name))
    return choices


def known_officers(register: Register) -> set[str]:
    """Every role that has written a paper."""
    return {one.officer for one in register.all(Proposal).values() if one.officer}
