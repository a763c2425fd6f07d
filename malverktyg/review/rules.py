"""The rules as data: each with its name, why, how much it matters, where it applies and the source it rests on."""

from dataclasses import dataclass
from enum import Enum

from malverktyg.domain.problem import Severity
from malverktyg.review import texts
from malverktyg.review.finding import Finding
from malverktyg.review.text import Passage

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT


class Where(Enum):
    """What a rule can be asked of: any text, a bare text, or a file with its data."""

    ANY = "any"
    BARE = "bare"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``why`` has places that the finding fills; ``source`` is the handbook, law or practice behind it."""

    key: str
    severity: Severity
    where: Where
    source: str

    @property
    def name(self) -> str:
        """What a list of findings calls it."""
        return texts.RULES[self.key][0]

    @property
    def why(self) -> str:
        """Why a slip should be put right."""
        return texts.RULES[self.key][1]


_WRITING = "Svenska skrivregler (Språkrådet)"
_GRAMMAR = "Svenska Akademiens språklära"
_CLEAR = "Språklagen (2009:600) 11 §; Myndigheternas skrivregler"
_PRACTICE = "Kommunal ärendeberedning"
_ADMINISTRATION = "Förvaltningslagen (2017:900) 32 §; kommunallagen (2017:725) 5 kap."

_TABLE = (
    ("focus_area_name", ERROR, Where.ANY, _PRACTICE),
    ("same_text", WARNING, Where.ANY, _PRACTICE),
    ("repeated_word", ERROR, Where.ANY, _WRITING),
    ("agreement", ERROR, Where.ANY, _GRAMMAR),
    ("participle", ERROR, Where.ANY, _GRAMMAR),
    ("assign_to", ERROR, Where.ANY, _GRAMMAR),
    ("missing_word", ERROR, Where.ANY, _GRAMMAR),
    ("markup", ERROR, Where.ANY, _PRACTICE),
    ("paragraph_space", HINT, Where.BARE, _WRITING),
    ("unit_space", HINT, Where.BARE, _WRITING),
    ("minus", HINT, Where.BARE, _WRITING),
    ("double_space", HINT, Where.BARE, _WRITING),
    ("quotes", HINT, Where.BARE, _WRITING),
    ("dash", HINT, Where.BARE, _WRITING),
    ("abbreviation", HINT, Where.ANY, _WRITING),
    ("stray_space", HINT, Where.ANY, _WRITING),
    ("missing_space", HINT, Where.ANY, _WRITING),
    ("doubled_sign", HINT, Where.ANY, _WRITING),
    ("missing_sign", WARNING, Where.FILE, "Source Sans 3, pappersskriften"),
    ("spelling", WARNING, Where.ANY, "Den stora svenska ordlistan (SFOL)"),
    ("pair", WARNING, Where.ANY, _GRAMMAR),
    ("relative_time", WARNING, Where.ANY, _PRACTICE),
    ("long_sentence", HINT, Where.ANY, _CLEAR),
    ("readability", HINT, Where.ANY, "C.H. Björnsson, Läsbarhet (1968)"),
    ("passive", HINT, Where.ANY, _CLEAR),
    ("decision_point", ERROR, Where.ANY, _PRACTICE),
    ("title_year", WARNING, Where.ANY, _PRACTICE),
    ("missing_part", WARNING, Where.ANY, _ADMINISTRATION),
    ("promise", ERROR, Where.BARE, _PRACTICE),
    ("unknown_decision", HINT, Where.FILE, _PRACTICE),
    ("not_assessed", WARNING, Where.FILE, _PRACTICE),
    ("overdue", WARNING, Where.FILE, _PRACTICE),
    ("delayed_but_done", WARNING, Where.FILE, _PRACTICE),
    ("done_but_missed", WARNING, Where.FILE, _PRACTICE),
    ("achieved_undone", WARNING, Where.FILE, _PRACTICE),
    ("same_comment", HINT, Where.FILE, _PRACTICE),
    ("judged_unjudged", WARNING, Where.FILE, _PRACTICE),
    ("figure", ERROR, Where.FILE, _PRACTICE),
    ("indicator_figure", WARNING, Where.FILE, _PRACTICE),
)
RULES = {key: Rule(key, severity, where, source) for key, severity, where, source in _TABLE}


def found(key: str, passage: Passage, start: int, end: int, suggestion: str | None = None, **words: str | int) -> Finding:
    """A finding against a rule in some of a passage's words; ``words`` fill the places in the rule's why."""
    rule = RULES[key]
    return Finding(
        rule=key,
        severity=rule.severity,
        place=passage.place,
        excerpt=passage.text[start:end],
        why=rule.why.format(**words),
        suggestion=suggestion,
        origin=passage.origin,
        sentence=passage.sentence_at(start).text,
        at=(passage.order, start),
    )
