"""A finding: one slip in a text, where it stands, why it is one, and the repair where only one is possible."""

from dataclasses import dataclass

from malverktyg.domain.parts import Origin
from malverktyg.domain.problem import Severity

LAST = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One slip. ``excerpt`` is copied from the text and empty only for a missing part, whose ``place`` is the part's name.

    ``sentence`` is what the excerpt stands in. ``suggestion`` takes the excerpt's place where a repair is certain. ``origin`` is
    the field of a file that the words come from; ``at`` orders findings as the text does.
    """

    rule: str
    severity: Severity
    place: str
    excerpt: str
    why: str
    suggestion: str | None = None
    origin: Origin | None = None
    sentence: str = ""
    at: tuple[int, int] = (LAST, 0)

    @property
    def passage(self) -> str:
        """What names the words' place from one review to the next: their field, or the part or heading that they stand under."""
        if self.origin is None:
            return self.place
        return "|".join((self.origin.kind, self.origin.subject or "", self.origin.field))

    def as_json(self) -> dict[str, str | None]:
        """The finding as the command line tells it."""
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "place": self.place,
            "excerpt": self.excerpt,
            "why": self.why,
            "suggestion": self.suggestion,
        }
