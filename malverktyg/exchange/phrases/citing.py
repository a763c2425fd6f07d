"""A decision as a workbook or a JSON file cites it."""

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Decision
from malverktyg.domain.year import Register


def cited(register: Register, decision: Decision) -> str:
    """Body, day and paragraph, as far as each is known: "Kommunstyrelsen 2023-09-05, § 147", with a no-break space."""
    body = register.find(Body, decision.body)
    head = " ".join(part for part in (body.name if body else "", str(decision.day or "")) if part)
    number = decision.paragraph.strip().lstrip("§").strip()
    return ", ".join(part for part in (head, f"§\u00a0{number}" if number else "") if part)
