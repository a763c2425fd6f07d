"""What is wrong with a value, as a value: the forms, the import and the printed paper all ask the same function."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import singledispatch


class Severity(StrEnum):
    """How much a problem matters: an error must be put right before saving, the others are told and let through."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: the field it is about (its name in the dataclass) and a Swedish sentence of what and how.

    ``repair`` is what the field is to hold, where that is certain.
    """

    field: str
    text: str
    severity: Severity = Severity.ERROR
    repair: str = ""


@singledispatch
def problems(value: object) -> Iterator[Problem]:  # noqa: ARG001 (the kinds that register use it)
    """What must be put right in a value before it can be saved; each kind registers its own rules beside its class.

    Gives nothing for a kind without rules.
    """
    return iter(())


def blocks(value: object) -> tuple[Problem, ...]:
    """The problems of a value that keep it from being saved."""
    return tuple(problem for problem in problems(value) if problem.severity is Severity.ERROR)
