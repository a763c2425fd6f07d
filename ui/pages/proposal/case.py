"""What the sections of the form are about: a register, a matter and its paper."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from malverktyg.domain.bodies import Body, chain
from malverktyg.domain.ids import BodyId
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.parts import Origin
from malverktyg.domain.problem import Problem, Severity
from malverktyg.domain.year import Register
from malverktyg.review.finding import Finding
from ui.findings import texts as finding_texts
from ui.pages.proposal import texts
from ui.widgets.remark import Kind

State = tuple[Kind | None, str]


@dataclass(frozen=True)
class Case:
    """One matter with its paper; ``missing`` are the fields that the paper says have no words yet."""

    register: Register
    matter: Matter
    proposal: Proposal
    missing: frozenset[Origin] = frozenset()

    @property
    def passed(self) -> tuple[Body, ...]:
        """The bodies that the matter passes, the proposer first."""
        return passed(self.register, self.proposal.administration, self.matter.body)

    def lacks(self, kind: str, *fields: str) -> bool:
        """Whether the paper misses words for one of some fields."""
        return any(origin.kind == kind and origin.field in fields for origin in self.missing)


def case_of(register: Register, id: str, missing: frozenset[Origin] = frozenset()) -> Case | None:
    """The case of a matter; nothing where there is no such, or it has no paper."""
    matter = register.find(Matter, id)
    proposal = register.proposal_of(matter.id) if matter else None
    return Case(register, matter, proposal, missing) if matter and proposal else None


def named(matter: Matter) -> str:
    """A matter among others: its number, its heading and its period."""
    return " · ".join(part for part in (matter.dnr, matter.title or texts.NAMELESS, matter.period.label) if part)


def passed(register: Register, proposer: BodyId | None, decider: BodyId | None) -> tuple[Body, ...]:
    """The bodies between a proposer and a decider, both included; those that are not chosen are left out."""
    bodies = {body.id: body for body in register.bodies if body.id}
    if proposer in bodies and decider in bodies and proposer is not None and decider is not None:
        return chain(bodies, proposer, decider)
    return tuple(bodies[end] for end in (proposer, decider) if end is not None and end in bodies)


def state_of(found: Iterable[Problem], *, lacks: bool, told: str) -> State:
    """How a section stands: its errors, then its remarks, then what is missing, else what it holds."""
    severities = [problem.severity for problem in found]
    errors = severities.count(Severity.ERROR)
    remarks = severities.count(Severity.WARNING)
    if errors:
        return Kind.ERROR, texts.ERROR_ONE if errors == 1 else texts.ERRORS.format(count=errors)
    if remarks:
        return Kind.WARNING, texts.REMARK_ONE if remarks == 1 else texts.REMARKS.format(count=remarks)
    return (Kind.WARNING, texts.MISSING) if lacks else (Kind.RIGHT, told)


def reviewed(findings: Sequence[Finding]) -> State | None:
    """How a section stands by its findings, "3 fel, 1 påpekande"; nothing where there are hints alone."""
    counts = {severity: sum(one.severity is severity for one in findings) for severity in Severity}
    parts = [finding_texts.counted(one, counts[one]) for one in (Severity.ERROR, Severity.WARNING) if counts[one]]
    if not parts:
        return None
    return (Kind.ERROR if counts[Severity.ERROR] else Kind.WARNING), ", ".join(parts)


def counted(count: int, one: str, some: str) -> str:
    """A count in words: "1 ord", "14 ord"."""
    return one if count == 1 else some.format(count=count)
