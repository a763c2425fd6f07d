"""When the units' answers are due: a day for each period of the year."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from malverktyg.domain.bodies import Deadline
from malverktyg.domain.periods import Period, PeriodPart
from ui import look
from ui.forms.editors import DayEdit
from ui.forms.field import Field
from ui.forms.form import Form
from ui.pages.settings import texts
from ui.session import Session
from ui.widgets.labels import label


class DeadlinesPart(QWidget):
    """Svarstider."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.days = {part: DayEdit(lambda: session.period.year) for part in PeriodPart}
        self.forms = {part: self._form(part) for part in PeriodPart}
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        column.setSpacing(look.px(16))
        column.addWidget(label(texts.DEADLINES_TOLD, "quiet", wraps=True))
        for form in self.forms.values():
            column.addWidget(form)
        column.addStretch(1)
        self.refresh()

    def _form(self, part: PeriodPart) -> Form[Deadline]:
        words = texts.DUE.format(period=Period(2023, part).label.rsplit(" ", 1)[0].lower())
        field = Field(name="due", label=words, editor=self.days[part], width=240)
        return Form[Deadline](self._session, (field,), why=texts.WHY_DEADLINE)

    def refresh(self) -> None:
        """Show the days of the chosen year."""
        year = self._session.period.year
        known = {one.period: one for one in self._session.register.all(Deadline).values()}
        for part, form in self.forms.items():
            period = Period(year, part)
            self.days[part].setPlaceholderText(texts.DAY_EXAMPLES[part].format(year=year, after=year + 1))
            form.load(known.get(period, Deadline(period=period)))
