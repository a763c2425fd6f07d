"""Rows that the tests of trees show."""

from malverktyg.domain.scales import Forecast, GoalStatus
from ui.models.rows import Cell, Column, Row, Tone

COLUMNS = (Column("Mål", grows=True), Column("Status"))


def goal(key: str, scale: GoalStatus | Forecast = GoalStatus.PARTLY) -> Row:
    return Row(key, (Cell(f"Mål {key}"), Cell("Delvis", scale=scale, tone=Tone.QUIET)))
