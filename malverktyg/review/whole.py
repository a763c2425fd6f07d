"""The whole review: of a bare text, of a file's paper with the data behind it, or of one goal as the paper tells it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from malverktyg.domain.goal_reports import report
from malverktyg.domain.goals import Goal
from malverktyg.domain.matters import Matter
from malverktyg.domain.periods import Period
from malverktyg.domain.whole import Paper
from malverktyg.domain.year import Register
from malverktyg.progress import UNWATCHED, Progress
from malverktyg.review import boxes, concord, contradictions, language, matter, parts, plain, printed, texts
from malverktyg.review.boxes import Uncovered
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import Review, parted
from malverktyg.review.spelling import findings as spelling
from malverktyg.review.spelling.speller import Dictionary
from malverktyg.review.standard_point import worded
from malverktyg.review.text import Document

# What the plainer rules have told is not told again by the dictionary.
_OF_FORM = ("agreement", "participle", "repeated_word")


def review_text(text: str, areas: Sequence[str] = (), dictionary: Dictionary | None = None) -> tuple[Finding, ...]:
    """The slips of a bare text in its order, missing parts last. ``areas`` are focus areas known beside those it names.

    Nothing is spelled without a dictionary. A word that no list knows and none is near is passed over: it has no list of words to
    be put in, and is most often a right one.
    """
    document = plain.document(text, areas)
    return _in_order([*_of_words(document, dictionary, guesses=False), *parts.missing_in(document)])


def review_paper(
    register: Register,
    which: Matter,
    paper: Paper,
    dictionary: Dictionary | None = None,
    uncovered: Uncovered = lambda _: "",
    *,
    progress: Progress = UNWATCHED,
) -> Review:
    """The slips of a matter's paper, of its words and against the data behind it, and those that are put aside.

    ``uncovered`` gives the signs that the paper's typeface lacks. Raises Stopped where the user stops it.

    Activities are late by the paper's day; sentences and sections are held under the ceilings of the paper's template.
    """
    template = register.template_of(register.proposal_of(which.id))
    read = printed.document(paper, register)
    document = replace(read, most_words=template.most_words, most_lix=template.most_lix)
    against = contradictions.findings(register, which.period, document, paper.day)
    odd = boxes.findings(document, uncovered)
    words = _of_words(document, dictionary, guesses=True, progress=progress)
    found = _in_order([*words, *odd, *against, *parts.missing_of(paper)])
    return parted(worded(found, register, which), register.dismissals_of(which.id) if which.id else ())


def review_goal(register: Register, goal: Goal, period: Period, today: date, dictionary: Dictionary | None = None) -> Review:
    """The slips of one goal's words and data for a period; what is put aside is so in the review of the period's matter."""
    matter = register.matter_in(period)
    document = printed.document_of(report(register, goal, period, today))
    against = contradictions.findings(register, period, document, today, (goal,))
    found = _in_order([*_of_words(document, dictionary, guesses=True), *against])
    return parted(found, register.dismissals_of(matter.id) if matter and matter.id else ())


def _of_words(
    document: Document, dictionary: Dictionary | None, *, guesses: bool, progress: Progress = UNWATCHED
) -> Iterator[Finding]:
    told = list(language.findings(document, progress))
    yield from told
    yield from matter.findings(document)
    if dictionary is not None:
        progress.step(texts.REVIEWING, 0, 0)
        yield from spelling.findings(document, dictionary, guesses=guesses)
        known = {(one.at[0], place) for one in told if one.rule in _OF_FORM for place in _places(one)}
        yield from (
            one for one in concord.findings(document, dictionary) if known.isdisjoint((one.at[0], at) for at in _places(one))
        )


def _places(one: Finding) -> range:
    """The places in its passage that a finding takes."""
    return range(one.at[1], one.at[1] + len(one.excerpt))


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: one.at))
