"""What a person has turned down, written into a source's value after what was read: each workbook's latest such value."""

from collections.abc import Mapping

from malverktyg.exchange.planning.statements import TIME

# No stored value holds these signs: ``folding.smoothed`` takes control characters out.
_DECLINED, _SAID = "\x18", "\x19"


def fields_of(field: str) -> tuple[str, ...]:
    """The fields of the dataclass whose sources tell of a field; an activity's time is one value of several."""
    return ("start", "end", "time_text") if field == TIME else (field,)


def read_as(value: str) -> str:
    """What the raw text was read as, without what was turned down."""
    return value.split(_DECLINED, 1)[0]


def turned_down(value: str) -> dict[str, str]:
    """What was turned down, by the workbook that said it."""
    parts = (one.partition(_SAID) for one in value.split(_DECLINED)[1:])
    return {workbook: said for workbook, _, said in parts}


def noted(read: str, declined: Mapping[str, str]) -> str:
    """A source's value: what was read, and what was turned down."""
    return read + "".join(f"{_DECLINED}{workbook}{_SAID}{value}" for workbook, value in sorted(declined.items()))
