"""What a cell's fill means as a status, by its hue and not by an exact table; and what to call it in a remark."""

import colorsys
from enum import StrEnum
from functools import lru_cache

from malverktyg.domain.scales import ActivityStatus, GoalStatus


class Family(StrEnum):
    """Families of colours that people use alike. The value is the Swedish name."""

    GREEN = "grön"
    YELLOW = "gul"
    ORANGE = "orange"
    RED = "röd"
    GREY = "grå"
    BLUE = "blå"
    TURQUOISE = "turkos"
    PURPLE = "lila"
    PINK = "rosa"
    BROWN = "brun"
    BEIGE = "beige"
    WHITE = "vit"
    BLACK = "svart"


_HUES = (
    (16, Family.RED),
    (41, Family.ORANGE),
    (68, Family.YELLOW),
    (165, Family.GREEN),
    (192, Family.TURQUOISE),
    (262, Family.BLUE),
    (318, Family.PURPLE),
    (342, Family.PINK),
    (361, Family.RED),
)
_GOALS = {
    Family.GREEN: GoalStatus.ACHIEVED,
    Family.YELLOW: GoalStatus.PARTLY,
    Family.ORANGE: GoalStatus.PARTLY,
    Family.RED: GoalStatus.NOT_ACHIEVED,
    Family.GREY: GoalStatus.NOT_ASSESSED,
}
_ACTIVITIES = {
    Family.GREEN: ActivityStatus.DONE,
    Family.YELLOW: ActivityStatus.ONGOING,
    Family.ORANGE: ActivityStatus.DELAYED,
    Family.RED: ActivityStatus.NOT_STARTED,
}


@lru_cache(maxsize=1024)
def family(rgb: str) -> Family:
    """The family of a colour written ``RRGGBB``. Pale colours with a clear hue count: Excel's Bra and Dålig are pale."""
    red, green, blue = (int(rgb[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    chroma = max(red, green, blue) - min(red, green, blue)
    if chroma < 0.04 or saturation < 0.1:
        return _without_hue(lightness)
    degrees = hue * 360
    if lightness < 0.1:
        return Family.BLACK
    warm = 16 <= degrees < 68
    if warm and (saturation < 0.3 or lightness < 0.33):
        return Family.BEIGE if lightness > 0.6 else Family.BROWN
    if saturation < 0.25 and chroma < 0.15:
        return Family.GREY if lightness < 0.97 else Family.WHITE
    return next(name for end, name in _HUES if degrees < end)


def _without_hue(lightness: float) -> Family:
    if lightness > 0.985:
        return Family.WHITE
    return Family.GREY if lightness > 0.2 else Family.BLACK


def status_of_fill(rgb: str) -> GoalStatus | None:
    """A goal's status by its cell's fill; nothing for colours that say none. A legend in the sheet must overrule it."""
    return _GOALS.get(family(rgb))


def activity_status_of_family(colour: Family) -> ActivityStatus | None:
    """An activity's status by the name of a colour: as much of a guess as the colour itself."""
    return _ACTIVITIES.get(colour)


def activity_status_of_fill(rgb: str) -> ActivityStatus | None:
    """An activity's status by its cell's fill: always a guess, for municipalities use these colours differently."""
    return _ACTIVITIES.get(family(rgb))


def colour_name(rgb: str) -> str:
    """What a remark calls the colour: "grön", "gul"."""
    return family(rgb).value
