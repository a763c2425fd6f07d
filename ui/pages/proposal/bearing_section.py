"""The section Fokusområden: a matrix of the matter's bearing on each area, with the reason and the area's description."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.matters import Bearing, BearingDegree
from malverktyg.domain.parts import Origin
from ui import look
from ui.forms.field import Field
from ui.forms.form import Form
from ui.pages.proposal import texts
from ui.pages.proposal.case import Case, State
from ui.pages.proposal.section import Section
from ui.session import Session
from ui.widgets.buttons import link
from ui.widgets.labels import hairline, inset, label
from ui.widgets.long_text import LongText
from ui.widgets.remark import Kind
from ui.widgets.segments import Segments


class BearingForm(Form[Bearing]):
    """Degree and reason. One that nobody has judged shows no degree as chosen."""

    def __init__(self, session: Session) -> None:
        degrees = Segments([(degree, degree.label) for degree in BearingDegree], optional=True)
        for button in degrees.buttons:
            button.setMinimumWidth(look.px(80))  # so that they stand under one another whichever is chosen
        rows = (
            Field(
                name="degree",
                label=texts.DEGREE,
                editor=degrees,
                take=lambda bearing: bearing.degree if bearing.id is not None else None,
                put=lambda degree: {"degree": degree or BearingDegree.NONE},
                at_once=True,
            ),
            Field(name="reason", label=texts.REASON, editor=LongText(2, 12), help=texts.REASON_HELP),
        )
        super().__init__(session, rows, why=texts.WHY_BEARING, new=texts.WHY_NEW_BEARING)
        for part in (self.cells["degree"].label, self.cells["degree"].need, self.cells["degree"].counter):
            part.hide()

    @override
    def flush(self) -> None:
        """Save what is written; *ingen* chosen for an area that nobody had judged is a judgement, though it changes no field."""
        begun = self._loaded
        if begun is None or begun.id is not None or not self.cells["degree"].is_touched or self.draft() != begun:
            super().flush()
        elif (saved := self._session.save_one(begun, self._new)) is not None:
            self._show(saved, same=True)

    def show_bearing(self, bearing: Bearing) -> None:
        """Show a bearing; one that is not begun stays as it is being written."""
        if self._loaded != bearing:
            self.load(bearing)


class AreaPart(QWidget):
    """One row of the matrix: an area's name and degree; under it, where there is something to say, description and reason."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = False
        self.name, self.description = label("", "label", wraps=True), label("", "help", wraps=True)
        self.form = BearingForm(session)
        self.more = link(texts.GIVE_REASON)
        top = QHBoxLayout()
        top.setSpacing(look.px(8))
        top.addWidget(self.name, 1)
        top.addWidget(self.more)
        top.addWidget(
            self.form.cells["degree"], 0, Qt.AlignmentFlag.AlignVCenter
        )  # beside the name, so that the degrees stand under one another
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(2), 0, 0)
        column.setSpacing(look.px(4))
        self.line = hairline()
        column.addLayout(top)
        for part in (self.description, self.form):
            column.addWidget(part)
        column.addLayout(inset(self.line, 0, 8, 0, 0))
        self.more.clicked.connect(self.open)

    def show_area(self, area: FocusArea, bearing: Bearing) -> None:
        """Show an area and the bearing on it."""
        self.name.setText(area.name)
        self.name.setToolTip(area.description or texts.NO_DESCRIPTION)
        self.description.setText(area.description or texts.NO_DESCRIPTION)
        self.form.show_bearing(bearing)
        for cell in self.form.cells.values():
            cell.field.editor.setAccessibleName(f"{cell.field.label}, {area.name}")
        self.more.setAccessibleName(texts.GIVE_REASON_FOR.format(area=area.name))
        self._fold(bearing)

    def open(self) -> None:
        """Let a reason be written, also for an area without bearing."""
        self._opened = True
        if self.form.loaded is not None:
            self._fold(self.form.loaded)
        self.form.focus("reason")

    def _fold(self, bearing: Bearing) -> None:
        judged = bearing.id is not None
        told = judged and (bearing.degree is not BearingDegree.NONE or bool(bearing.reason.strip()) or self._opened)
        self.description.setVisible(told)
        self.form.setVisible(told)
        self.more.setVisible(judged and not told)


class BearingSection(Section):
    """Fokusområden."""

    heading = texts.FOCUS_AREAS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.parts: dict[str, AreaPart] = {}

    @override
    def show_case(self, case: Case) -> None:
        areas = case.register.focus_areas
        for key in [key for key in self.parts if key not in {area.id for area in areas}]:
            part = self.parts.pop(key)
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        bearings = case.register.bearings_of(case.matter.id)
        for place, area in enumerate(areas):
            part = self.parts.get(area.id or "") or self.parts.setdefault(area.id or "", AreaPart(self.session))
            if self.body.indexOf(part) != place:
                self.body.insertWidget(place, part)
            part.line.setVisible(place < len(areas) - 1)  # the section's own line ends the last
            if area.id is not None and case.matter.id is not None:
                part.show_area(area, bearings.get(area.id) or Bearing(matter=case.matter.id, focus_area=area.id))
        self.forms = [part.form for part in self.parts.values()]

    @override
    def state(self, case: Case) -> State:
        areas, bearings = case.register.focus_areas, case.register.bearings_of(case.matter.id)
        if not areas:
            return Kind.WARNING, texts.NO_AREAS
        done = sum(area.id in bearings for area in areas)
        told = texts.BORNE_OF.format(done=done, total=len(areas))
        reasons_lack = case.lacks("Bearing", "reason")
        return (Kind.RIGHT if done == len(areas) and not reasons_lack else Kind.WARNING), told

    @override
    def origin(self, form: Form[Bearing], name: str) -> Origin | None:
        value = form.loaded
        return None if value is None else Origin("Bearing", value.focus_area, name)
