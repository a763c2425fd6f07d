"""What the user has said of a workbook, as a person reads it."""

from collections.abc import Collection

from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange.correcting.corrections import IGNORED, CellIs, ColumnIs, HeadIs, Means
from malverktyg.exchange.grid import column_letters
from malverktyg.exchange.statuses.colours import colour_name
from ui.pages.importing import texts
from ui.pages.importing.steps import Part
from ui.workbook import roles

_SCALES = {scale.__name__: scale for scale in (GoalStatus, Forecast, ActivityStatus, Trend)}


def words_of(part: Part, turned: Collection[str] = ()) -> str:
    """One correction in a sentence without its full stop; in the ``turned`` sheets what is said of a column is said of a row."""
    if isinstance(part, ColumnIs):
        frame = texts.SAID_ROW if part.sheet in turned else texts.SAID_COLUMN
        role = _role(part.role, part.period)
        return frame.format(sheet=part.sheet, row=part.line, column=column_letters(part.line), role=role)
    if isinstance(part, CellIs):
        meant = [_role(part.role, part.period) if part.role else "", _step("", part.step) if part.step else ""]
        return texts.SAID_CELL.format(sheet=part.sheet, cell=part.cell, role=": ".join(one for one in meant if one))
    if isinstance(part, Means):
        said = texts.SAID_MEANS.format(sign=_sign(part.sign), step=_step(part.scale, part.step))
        return said[:1].upper() + said[1:]
    if isinstance(part, HeadIs):
        return texts.SAID_HEAD.format(sheet=part.sheet, row=part.row)
    if isinstance(part, tuple):
        return texts.SAID_JOINED.format(
            cells=texts.AND.join(cell.rpartition("!")[2] for cell in part), sheet=part[0].split("!")[0]
        )
    return texts.SAID_SHEET.format(title=part) if isinstance(part, str) else texts.SAID_INSIST


def _role(role: str, period: Period | None) -> str:
    return texts.LEFT_OUT if role == IGNORED else roles.words(role, period)


def _step(scale: str, step: str | None) -> str:
    """A step's word; without its scale the first that has it."""
    scales = [_SCALES[scale]] if scale in _SCALES else list(_SCALES.values())
    return next((one.label for kind in scales for one in kind if one.value == step), texts.NO_STEP)


def _sign(sign: str) -> str:
    if sign.startswith("#") and len(sign) == 7:
        return texts.FILLED.format(colour=colour_name(sign[1:]))
    return texts.QUOTED.format(text=sign)
