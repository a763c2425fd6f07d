"""Findings put aside: those that somebody has judged, with the reason, apart from those that are open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.ids import MatterId
from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Aside:
    """A finding that is put aside, and who did so and why."""

    finding: Finding
    dismissal: Dismissal


@dataclass(frozen=True, slots=True)
class Review:
    """A paper's findings in the text's order: the open ones, and those put aside."""

    open: tuple[Finding, ...] = ()
    aside: tuple[Aside, ...] = ()

    def count(self, severity: Severity) -> int:
        """How many open findings there are of a severity."""
        return sum(one.severity is severity for one in self.open)


def parted(findings: Iterable[Finding], dismissals: Iterable[Dismissal]) -> Review:
    """The findings with those put aside apart. A dismissal whose words have changed holds no longer."""
    held = {_key_of(one): one for one in dismissals}
    found = [(one, held.get(_key(one))) for one in findings]
    return Review(
        tuple(one for one, dismissal in found if dismissal is None),
        tuple(Aside(one, dismissal) for one, dismissal in found if dismissal is not None),
    )


def dismissed(finding: Finding, matter: MatterId, reason: str, *, who: str, day: date) -> Dismissal:
    """What puts a finding aside when it is saved."""
    rule, passage, excerpt, sentence = _key(finding)
    return Dismissal(
        matter=matter, rule=rule, passage=passage, excerpt=excerpt, sentence=sentence, reason=reason.strip(), who=who, day=day
    )


def _key(finding: Finding) -> Key:
    return finding.rule, finding.passage, _even(finding.excerpt), _even(finding.sentence)


def _key_of(dismissal: Dismissal) -> Key:
    return dismissal.rule, dismissal.passage, dismissal.excerpt, dismissal.sentence


def _even(words: str) -> str:
    """Words without what does not change them: the width of their spaces."""
    return " ".join(words.split())
