"""The cells of our own layout that stand for something else than their words: steps of scales, days, shares and people."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.own import texts
from malverktyg.exchange.phrases.dates import read_time
from malverktyg.exchange.phrases.people import split_people
from malverktyg.exchange.statuses import words

Step = TypeVar("Step", GoalStatus, ActivityStatus, Forecast, Trend)
_READERS: dict[type, Callable[[str], Any]] = {
    GoalStatus: words.read_goal_status,
    Forecast: words.read_forecast,
    Trend: words.read_trend,
    ActivityStatus: words.read_activity_status,
}
_QUOTED = re.compile(r'"[^"]*"')


@dataclass(frozen=True, slots=True)
class Reader:
    """Understands cells of one sheet and accounts for them."""

    sheet: str
    ledger: Ledger

    def assessment(self, said: Mapping[str, Cell | None], taken: dict[str, Origin]) -> dict[str, Any]:
        """An assessment's values; words that are no step of the scale are kept in the comment."""
        values: dict[str, Any] = {
            "status": self.step(said["status"], GoalStatus, "status", taken),
            "forecast": self.step(said["forecast"], Forecast, "forecast", taken),
            "trend": self.step(said["trend"], Trend, "trend", taken),
        }
        rest = [self._rest(said[name], values[name]) for name in values]
        comment = said["comment"]
        if comment is not None:
            taken["comment"] = self.ledger.take(self.sheet, comment, "assessment.comment")
        written = comment.text.strip() if comment else ""
        return {**values, "comment": "\n".join(part for part in (written, *rest) if part)}

    def activity(self, said: Mapping[str, Cell | None], taken: dict[str, Origin], year: int | None) -> dict[str, Any]:
        """An activity's values but its title and comment; ``rest`` are words to keep in the comment."""
        status = self.step(said[texts.STATUS], ActivityStatus, "status", taken, "activity")
        people = said[texts.RESPONSIBLE]
        if people is not None:
            taken["responsible"] = self.ledger.take(self.sheet, people, "activity.responsible")
        return {
            "status": status,
            "rest": self._rest(said[texts.STATUS], status),
            "responsible": split_people(people.text) if people else (),
            **self._time(said, taken, year),
            "percent": self._percent(said[texts.PERCENT], taken),
        }

    def step(
        self, cell: Cell | None, scale: type[Step], name: str, taken: dict[str, Origin], subject: str = "assessment"
    ) -> Step | None:
        """The step whose word stands in a cell, or one that its words come near to, with a remark."""
        if cell is None:
            return None
        taken[name] = self.ledger.take(self.sheet, cell, f"{subject}.{name}")
        text = cell.text.strip()
        exact = next((step for step in scale if step.label == text), None)
        if exact is not None:
            return exact
        found: words.Understood[Step] | None = _READERS[scale](text)
        if found is None:
            self.ledger.remark("status_unknown", taken[name].place, text=text)
        elif found.guessed:
            self.ledger.remark("status_guessed", taken[name].place, text=text, status=found.step.label)
        return found.step if found else None

    def _rest(self, cell: Cell | None, step: object) -> str:
        return cell.text.strip() if cell is not None and step is None else ""

    def _percent(self, cell: Cell | None, taken: dict[str, Origin]) -> int | None:
        if cell is None:
            return None
        taken["percent"] = self.ledger.take(self.sheet, cell, "activity.percent")
        plain = "%" not in _QUOTED.sub("", cell.number_format)
        if isinstance(cell.value, int | float) and not isinstance(cell.value, bool) and plain:
            return round(cell.value)
        share = words.percent(cell.text)
        if share is None:
            self.ledger.remark("percent_outside", taken["percent"].place, text=cell.text.strip())
        return share

    def _time(self, said: Mapping[str, Cell | None], taken: dict[str, Origin], year: int | None) -> dict[str, TimeSpan | None]:
        """Start and end from their own columns, the words from theirs; words alone are read for the days they say."""
        start, end, written = said[texts.START], said[texts.END], said[texts.TIME]
        first = self._day(start, "start", taken, year)
        last = self._day(end, "end", taken, year)
        if written is None:
            return {"time": TimeSpan(first, last, Precision.DAY if first or last else None, "")}
        text = written.text.strip()
        reading = read_time(text, year)
        taken["time_text"] = self.ledger.take(self.sheet, written, "activity.time")
        words = replace(reading.span, text=text) if reading else None
        if first or last:
            precision = words.precision if words else None
            return {"time": TimeSpan(first, last, precision or Precision.DAY, text), "said": words}
        return {"time": words or TimeSpan(text=text)}

    def _day(self, cell: Cell | None, name: str, taken: dict[str, Origin], year: int | None) -> date | None:
        if cell is None:
            return None
        origin = taken[name] = self.ledger.take(self.sheet, cell, f"activity.{name}")
        value = cell.value
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        reading = read_time(value, year, deadline=name == "end", number_format=cell.number_format)
        if reading is None:
            self.ledger.remark("time_unknown", origin.place, text=cell.text.strip())
            return None
        if reading.why:
            self.ledger.remark("time_interpreted", origin.place, why=reading.why)
        return reading.span.start or reading.span.end if name == "start" else reading.span.end
