"""The section Mål och bedömningar: what the paper takes from the register, counted, and the way there."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from malverktyg.domain.assessing import assessable, step_of
from malverktyg.domain.parts import Origin
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.scope import reported
from ui import look
from ui.findings import texts as finding_texts
from ui.findings.list import FindingList
from ui.findings.numbered import Numbered
from ui.models.words import spaced
from ui.pages.proposal import texts
from ui.pages.proposal.case import Case, State
from ui.pages.proposal.section import Section
from ui.session import Session
from ui.widgets.buttons import Button, link
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.marks import MarkedWord
from ui.widgets.remark import Kind

_MOST = 6  # lines; all of them are in the list of the review
_KINDS = ("Goal", "Assessment", "Activity", "Indicator", "Measurement")


class GoalsSection(Section):
    """Mål och bedömningar."""

    heading = texts.GOALS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.counts = {status: MarkedWord(status, strong=False) for status in GoalStatus}
        self.assess = Button(texts.CONTINUE, icon="clipboard-check")
        self.findings_here, self.more = FindingList(away=True, placed=True), link("")
        self.more.hide()
        row = FlowLayout(gap=look.px(12))  # four numbers of a thousand goals are wider than the form
        for word in self.counts.values():
            row.addWidget(word)
        self.body.addWidget(label(texts.GOALS_HELP, "help", wraps=True))
        self.body.addLayout(row)
        self.body.addWidget(self.findings_here)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.assess, 0, Qt.AlignmentFlag.AlignLeft)
        self.assess.clicked.connect(lambda: session.show_thing("assessment"))

    @override
    def show_case(self, case: Case) -> None:
        counts = Counter(_judgements(case))
        for status, word in self.counts.items():
            word.word.setText(f"{status.label} {spaced(counts[status])}")

    @override
    def state(self, case: Case) -> State:
        judged = _judgements(case)
        done = sum(one is not None for one in judged)
        if not judged:
            return Kind.WARNING, texts.NO_GOALS
        return (Kind.RIGHT if done == len(judged) else Kind.HINT), texts.JUDGED_OF.format(
            done=spaced(done), total=spaced(len(judged))
        )

    @override
    def other_findings(self, some: Sequence[Numbered]) -> Sequence[Numbered]:
        """What was found in the goals and their assessments: the first are shown, each with the way there."""
        mine = [one for one in some if one.finding.origin and one.finding.origin.kind in _KINDS and one.finding.origin.subject]
        self.findings_here.show_findings(mine[:_MOST])
        self.more.setText(finding_texts.MORE.format(count=spaced(len(mine) - _MOST)))
        self.more.setVisible(len(mine) > _MOST)
        return mine

    @override
    def editor_of(self, origin: Origin) -> QWidget | None:
        return self.assess if origin.kind in _KINDS and origin.subject is None else None


def _judgements(case: Case) -> list[GoalStatus | None]:
    register, period = case.register, case.matter.period
    goals = reported(register, assessable(register, period.year), case.matter)
    return [step_of(register, goal.id, period) for goal in goals]
