"""Mallar: how papers look and read, with the latest paper as it is in the chosen one beside the form."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.ids import TemplateId
from malverktyg.domain.matters import DecisionStyle, Matter, Proposal
from malverktyg.domain.parts import SectionKind
from malverktyg.domain.templates import Template
from malverktyg.domain.year import Register
from ui.forms import texts as form_texts
from ui.forms.editors import NumberEdit
from ui.forms.field import Field
from ui.listform.removal import Removal
from ui.pages.settings import texts
from ui.pages.settings.listed import ListedPart, Sort
from ui.pages.settings.logo_edit import LogoEdit
from ui.paper_press import PaperPress
from ui.session import Session
from ui.widgets.labels import inset, label
from ui.widgets.line import Line
from ui.widgets.long_text import LongText
from ui.widgets.ordered_ticks import OrderedTicks
from ui.widgets.paper_view import PaperView
from ui.widgets.segments import Segments

_PAUSE = 250


def papers_of(register: Register, template: Template) -> int:
    """How many papers name a template."""
    return sum(one.template == template.id for one in register.all(Proposal).values())


def _second(register: Register, template: Template) -> str:
    first = next(iter(register.templates), None)
    return texts.TEMPLATE_FIRST if first is not None and first.id == template.id else str(papers_of(register, template))


def _removal(register: Register, template: Template) -> Removal:
    count = papers_of(register, template)
    return Removal(
        why=texts.WHY_TEMPLATE_REMOVED,
        receipt=texts.TEMPLATE_REMOVED,
        question=texts.ASK_TEMPLATE.format(name=template.name) if count else "",
        along=texts.TEMPLATE_ALONG_ONE if count == 1 else texts.TEMPLATE_ALONG.format(count=count),
        safe=texts.KEEP_TEMPLATE,
        act=texts.REMOVE_TEMPLATE,
    )


SORT = Sort[Template](
    kind=Template,
    icon="file-text",
    head=texts.TEMPLATE_HEAD,
    counted=texts.TEMPLATE_COUNT,
    second_head=texts.PAPERS_HEAD,
    new=texts.NEW_TEMPLATE,
    empty=(texts.NO_TEMPLATES, texts.NO_TEMPLATES_HOW),
    nothing=(texts.NO_TEMPLATE, texts.NO_TEMPLATE_HOW),
    why=texts.WHY_TEMPLATE,
    things=lambda register: register.templates,
    name=lambda _, one: one.name,
    fresh=lambda place: Template(name="", position=place),
    second=_second,
    removal=_removal,
)


_NOT_SAVED = TemplateId("not saved")  # what the paper beside knows a template by that has no name yet


class TemplatesPart(ListedPart[Template]):
    """Mallar. The first in the list is the one that new papers follow."""

    share = (232, 376, 280)

    def __init__(self, session: Session) -> None:
        self.logo = LogoEdit()
        self.sections = OrderedTicks([(kind, kind.label) for kind in SectionKind], fixed=[SectionKind.DECISION])
        super().__init__(session, SORT, self._fields())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._order)
        self.form.drafted.connect(self._pause.start)
        session.closed.connect(self.stop)

    @override
    def beside(self) -> Sequence[tuple[str, QWidget]]:
        self.press = PaperPress(self)
        self.view = PaperView(self.press, texts.TEMPLATE_PREVIEW)
        self.told = label(texts.TEMPLATE_PREVIEW, "help", wraps=True)
        paper = QWidget()
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inset(self.told, 16, 12, 16, 8))
        column.addWidget(self.view, 1)
        return ((texts.TEMPLATE_PAPER, paper),)

    def _fields(self) -> tuple[Field | tuple[Field, ...], ...]:
        styles = Segments([(style, style.label) for style in DecisionStyle])
        return (
            Field(name="name", label=texts.TEMPLATE_NAME, editor=Line(), need=form_texts.REQUIRED),
            Field(
                name="sections",
                label=texts.TEMPLATE_SECTIONS,
                editor=self.sections,
                help=texts.TEMPLATE_SECTIONS_HELP,
                at_once=True,
            ),
            Field(name="style", label=texts.TEMPLATE_STYLE, editor=styles, help=texts.TEMPLATE_STYLE_HELP, at_once=True),
            Field(name="logo", label=texts.TEMPLATE_LOGO, editor=self.logo, help=texts.TEMPLATE_LOGO_HELP, at_once=True),
            Field(name="logo_text", label=texts.TEMPLATE_LOGO_TEXT, editor=Line(), help=texts.TEMPLATE_LOGO_TEXT_HELP),
            Field(name="letterhead", label=texts.LETTERHEAD, editor=LongText(3, 4), help=texts.TEMPLATE_LETTERHEAD_HELP),
            (_ceiling("most_words", texts.TEMPLATE_WORDS), _ceiling("most_lix", texts.TEMPLATE_LIX)),
        )

    def stop(self) -> None:
        """Print no more."""
        self._pause.stop()
        self.press.stop()

    @override
    def load(self, key: str) -> None:
        super().load(key)
        self._pause.start()

    @override
    def begin(self) -> bool:
        self._pause.start()
        return super().begin()

    def _order(self) -> None:
        """Print the latest paper as it is in the template that is written."""
        draft, register = self.form.draft(), self.session.register
        matter = max(register.all(Matter).values(), key=lambda one: one.period, default=None)
        proposal = register.proposal_of(matter.id) if matter else None
        if draft is None or matter is None or proposal is None or not self.isVisible():
            self.view.clear()
            self.told.setText(texts.TEMPLATE_NO_PREVIEW)
            return
        self.told.setText(texts.TEMPLATE_PREVIEW)
        seen_as = replace(draft, id=draft.id or _NOT_SAVED)
        seen = register.with_([seen_as, replace(proposal, template=seen_as.id, style=draft.style)])
        self.press.order(seen, matter.id or "", self.session.today)


def _ceiling(name: str, words: str) -> Field:
    """A number; nothing written is no ceiling."""

    def put(number: int | None) -> Mapping[str, int]:
        return {name: number or 0}

    return Field(
        name=name, label=words, editor=NumberEdit(), take=lambda one: getattr(one, name) or None, put=put,
        help=texts.TEMPLATE_CEILING_HELP, width=120,
    )  # fmt: skip
