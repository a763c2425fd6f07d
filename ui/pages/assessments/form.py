"""The form of an assessment: status, trend, forecast and comment; whoever judges is written at the foot."""

from dataclasses import replace

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from malverktyg.domain.goals import Assessment
from malverktyg.domain.problem import Problem, Severity
from malverktyg.domain.scales import Forecast, Trend
from malverktyg.domain.year import Register
from ui.forms.field import Field
from ui.forms.form import Form
from ui.pages.assessments import texts
from ui.session import Session
from ui.widgets.buttons import link
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.long_text import LongText
from ui.widgets.marks import mark_icon
from ui.widgets.segments import Segments
from ui.widgets.spoken import announce
from ui.widgets.status_choice import StatusChoice


class AssessmentForm(Form[Assessment]):
    """Fields of one assessment. Its day is today's as soon as something of it is judged anew."""

    def __init__(self, session: Session) -> None:
        self.status, self.comment, self.judge = StatusChoice(), LongText(4, 0), Line(texts.ASSESSED_BY_EXAMPLE)
        self.comment.fill()
        trends = [(trend, trend.label) for trend in Trend]
        self.trend = Segments(trends, icons=[mark_icon(trend) for trend in Trend], optional=True)
        self.forecast = Choice()
        forecasts: list[tuple[object, str]] = [(None, texts.NO_FORECAST), *((step, step.label) for step in Forecast)]
        self.forecast.set_choices(forecasts, [QIcon(), *(mark_icon(step) for step in Forecast)])
        rows = (
            Field(name="status", label=texts.STATUS, editor=self.status, help=" ", at_once=True, beside=True),
            (
                Field(name="trend", label=texts.TREND, editor=self.trend, at_once=True),
                Field(name="forecast", label=texts.FORECAST, editor=self.forecast, at_once=True),
            ),
            Field(
                name="comment",
                label=texts.COMMENT,
                editor=self.comment,
                help=texts.COMMENT_HELP,
                most_characters=texts.COMMENT_MOST,
                beside=True,
            ),
            Field(name="assessed_by", label=texts.ASSESSED_BY, editor=self.judge),
        )
        super().__init__(session, rows, why=texts.WHY, new=texts.WHY_NEW)
        self.cells["assessed_by"].hide()  # its line stands at the foot of the page
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.setStretch(list(self.cells).index("comment") - 1, 1)  # the comment takes all the room there is
        self.take_last = link(texts.TAKE_LAST)
        place = self.take_last.sizePolicy()
        place.setRetainSizeWhenHidden(True)  # the comment stands still from goal to goal
        self.take_last.setSizePolicy(place)
        self.last_text = ""
        self.take_last.clicked.connect(self._take_last)

    def show_assessment(self, assessment: Assessment, last_text: str) -> None:
        """Show an assessment, saved or not yet begun; ``last_text`` is the comment of the period before."""
        period = assessment.period
        self.cells["status"].help.setText(texts.STATUS_HELP[period.part.value])
        self.last_text = last_text
        self.take_last.setVisible(bool(last_text))
        self.judge.suggest(known_judges(self._session.register))
        if self._loaded != assessment:  # one that is not begun stays as it is being written
            self.load(assessment)

    def ask_status(self) -> None:
        """Go to the status, and say that the goal is not judged before it has one."""
        self.focus("status")
        self.cells["status"].tell(Problem("status", texts.STATUS_MISSING, Severity.WARNING))
        announce(self.status, texts.STATUS_MISSING)

    @override
    def draft(self) -> Assessment | None:
        draft = super().draft()
        if draft is None or self._loaded is None:
            return draft
        judged = (draft.status, draft.trend, draft.forecast, draft.comment)
        before = (self._loaded.status, self._loaded.trend, self._loaded.forecast, self._loaded.comment)
        return replace(draft, assessed_on=self._session.today) if judged != before else draft

    def _take_last(self) -> None:
        """Put the last period's words into the comment, after what is written there; they are the user's to change."""
        written = self.comment.value().rstrip()
        self.comment.set_value(f"{written}\n\n{self.last_text}" if written else self.last_text)
        self.comment.edited.emit()
        self.comment.setFocus()


def known_judges(register: Register) -> set[str]:
    """Every role that has judged something."""
    return {one.assessed_by for one in register.all(Assessment).values() if one.assessed_by}
