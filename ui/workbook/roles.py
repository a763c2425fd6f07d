"""What a cell became, in Swedish: the roles of a reading as words on a chip and in a tooltip."""

from malverktyg.domain.periods import Period
from malverktyg.exchange.accounting import IGNORED
from ui.workbook import texts

_FRAMES = ("heading: ", "label: ")


def bare(role: str) -> str:
    """The role that a heading or a label announces; any other as it is."""
    for frame in _FRAMES:
        role = role.replace(frame, "")
    return role


def is_frame(role: str) -> bool:
    """Whether the cell is a heading or a label, and holds nothing of its own."""
    return role.startswith(_FRAMES)


def why_left_out(role: str) -> str:
    """Why the cell became nothing; empty where it became something."""
    return role.removeprefix(IGNORED) if role.startswith(IGNORED) else ""


def words(role: str, period: Period | None = None) -> str:
    """A role as a person says it: "Läge", "Måluppfyllelse tertial 1 2023"; several are put side by side."""
    parts = dict.fromkeys(_words(one) for one in bare(role).split(" + "))
    said = ", ".join(parts)
    return texts.IN_PERIOD.format(role=said, period=period.label.lower()) if period else said


def chip(role: str, period: Period | None) -> str:
    """A role in as few words as a narrow column has room for: "T1", "T1 text"."""
    if period is None or not role.startswith("assessment."):
        return words(role)
    short = texts.SHORT.get(role.partition(".")[2], words(role).lower())
    return f"{period.short} {short}".strip()


def _words(role: str) -> str:
    subject, _, kind = role.partition(".")
    if kind in ("title", "text") or not kind:
        return texts.SUBJECTS.get(subject, texts.OTHER)
    return texts.OWN.get(role) or texts.KINDS.get(kind, texts.OTHER)
