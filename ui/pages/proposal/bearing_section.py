"""The section Fokusområden: the matter's bearing on each area and why, the area's own description beside."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.matters import Bearing, BearingDegree
from malverktyg.domain.parts import Origin
from malverktyg.domain.wording import bearing_sentence
from ui import look
from ui.forms.field import Field
from ui.forms.form import Form
from ui.pages.proposal import texts
from ui.pages.proposal.case import Case, State
from ui.pages.proposal.section import Section
from ui.session import Session
from ui.widgets.labels import hairline, label
from ui.widgets.long_text import LongText
from ui.widgets.remark import Kind
from ui.widgets.segments import Segments


class BearingForm(Form[Bearing]):
    """Degree and reason. One that nobody has judged shows no degree as chosen."""

    def __init__(self, session: Session) -> None:
        degrees = Segments([(degree, degree.label) for degree in BearingDegree], optional=True)
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
        self.cells["degree"].label.hide()

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
    """One area: its name and description, the sentence that the paper will hold, and the bearing's form."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.description = label("", "label", wraps=True), label("", "help", wraps=True)
        self.sentence = label("", "quiet", wraps=True)
        self.form = BearingForm(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        for part in (self.name, self.description, self.sentence, self.form, hairline()):
            column.addWidget(part)

    def show_area(self, area: FocusArea, bearing: Bearing) -> None:
        """Show an area and the bearing on it."""
        self.name.setText(area.name)
        self.description.setText(area.description or texts.NO_DESCRIPTION)
        self.sentence.setText(bearing_sentence(area.name, bearing.degree if bearing.id else None))
        self.form.show_bearing(bearing)
        for cell in self.form.cells.values():
            cell.field.editor.setAccessibleName(f"{cell.field.label}, {area.name}")


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
