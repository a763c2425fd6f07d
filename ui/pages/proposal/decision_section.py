"""The section Förslag till beslut: the house style, the sentence before the points, and the points."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.bodies import Body
from malverktyg.domain.matters import DecisionPoint, DecisionStyle
from malverktyg.domain.parts import Origin
from malverktyg.domain.problem import problems
from malverktyg.domain.protocols import protocols
from malverktyg.domain.wording import opening, standard_point
from ui import look
from ui.pages.proposal import texts
from ui.pages.proposal.case import Case, State, counted, state_of
from ui.pages.proposal.points import PointList
from ui.pages.proposal.protocol_list import ProtocolList
from ui.pages.proposal.section import Section
from ui.session import Session
from ui.widgets.labels import label
from ui.widgets.segments import Segments


class DecisionSection(Section):
    """Förslag till beslut."""

    heading = texts.DECISION

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._case: Case | None = None
        self.style_ = Segments([(style, style.label) for style in DecisionStyle])
        self.style_.setAccessibleName(texts.STYLE)
        self.sentence = label("", "quiet", wraps=True)
        self.points = PointList(session, self._standard)
        self.protocols = ProtocolList(session)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.style_, 1)
        row.addWidget(self.points.add)
        self.body.addLayout(row)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.points)
        self.body.addWidget(self.protocols)
        self.style_.edited.connect(self._restyle)

    @override
    def show_case(self, case: Case) -> None:
        self._case = case
        self.style_.set_value(case.proposal.style)
        self.sentence.setText(opening(case.passed, case.proposal.style))
        assert case.proposal.id is not None  # noqa: S101  only saved papers are shown
        points = case.register.points_of(case.proposal.id)
        self.points.show_points(case.proposal.id, points)
        self.protocols.show_protocols(protocols(case.passed, case.proposal.style, [point.text for point in points]))
        self.forms = [row.form for row in self.points.rows.values()]

    @override
    def state(self, case: Case) -> State:
        points = case.register.points_of(case.proposal.id)
        found = [problem for point in points for problem in problems(point)]
        return state_of(found, lacks=not points, told=counted(len(points), texts.POINT_ONE, texts.POINTS))

    @override
    def editor_of(self, origin: Origin) -> QWidget | None:
        if origin.kind == "Proposal" and origin.field == "style":
            return self.style_.buttons[0]
        if origin.kind == "Proposal" and origin.field == "points":
            return self.points.add
        return super().editor_of(origin)

    def _standard(self) -> str:
        """The point that every follow-up ends in, for a proposal that has none."""
        return self._standard_in(self._case.proposal.style) if self._case else ""

    def _standard_in(self, style: DecisionStyle) -> str:
        assert self._case is not None  # noqa: S101  asked for only while a case is shown
        case = self._case
        return standard_point(case.register.find(Body, case.matter.body), case.matter.period, style)

    def _restyle(self) -> None:
        """Another house style; the standard point is worded anew in it, what somebody wrote is left alone."""
        style = self.style_.value()
        if self._case is None or not isinstance(style, DecisionStyle):
            return
        self.session.flush()
        proposal = self.session.register.proposal_of(self._case.matter.id)
        if proposal is None or proposal.style is style:
            return
        before, after = self._standard_in(proposal.style), self._standard_in(style)
        points = self.session.register.points_of(proposal.id)
        reworded: list[DecisionPoint] = [replace(point, text=after) for point in points if point.text == before]
        self.session.save(replace(proposal, style=style), *reworded, why=texts.WHY_STYLE)
