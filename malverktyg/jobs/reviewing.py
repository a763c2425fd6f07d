"""Reviewing: a bare text, or a file's tjänsteskrivelse with the data behind it, and what is found said the same way."""

from datetime import date
from pathlib import Path

from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.paper import paper
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register
from malverktyg.errors import FileMissing, IsFolder, NoRights, NotAText
from malverktyg.jobs import texts
from malverktyg.jobs.printing import matter_of
from malverktyg.progress import UNWATCHED, Progress
from malverktyg.review.putting_aside import Review
from malverktyg.review.spelling.own_words import own_words
from malverktyg.review.spelling.speller import WithOwnWords
from malverktyg.review.spelling.swedish import swedish
from malverktyg.review.whole import review_goal, review_paper, review_text

_BEYOND_LATIN = "\u0180"


def review_file(path: Path) -> Review:
    """Review a plain text; the program's own focus areas are known beside those that the text names.

    Raises FileMissing, IsFolder, NoRights, or NotAText where the file is some other kind of document.
    """
    return Review(review_text(text_of(path), texts.FOCUS_AREAS, swedish()))


def review_matter(register: Register, which: str | None, today: date, progress: Progress = UNWATCHED) -> Review:
    """Review a matter's paper: ``which`` is its id or diarienummer, or nothing for the latest. Raises NothingToPrint and Stopped.

    The dictionary is loaded the first time, which takes a tenth of a second.
    """
    matter = matter_of(register, which, today)
    speller = WithOwnWords(swedish(), own_words(register))
    return review_paper(register, matter, paper(register, matter, today), speller, _uncovered, progress=progress)


def _uncovered(text: str) -> str:
    """The signs of a text that the paper shows as boxes; the typeface is asked only of what no Latin alphabet has."""
    if not text or max(text) < _BEYOND_LATIN:
        return ""
    from malverktyg.document.pdf.fonts import uncovered  # noqa: PLC0415  loads reportlab

    return uncovered(text)


def review_of_goal(register: Register, goal: GoalId, period: Period, today: date) -> Review:
    """Review one goal for a period, as its page shows it; nothing is found of one that is not in the file."""
    found = register.find(Goal, goal)
    if found is None:
        return Review()
    speller = WithOwnWords(swedish(), own_words(register))
    return review_goal(register, found, period, today, speller)


def text_of(path: Path) -> str:
    """A text file's words, in UTF-8, UTF-16 or what older Windows programs wrote."""
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(name=path.name) from error
    except IsADirectoryError as error:
        raise IsFolder(name=path.name) from error
    except OSError as error:
        raise (IsFolder if path.is_dir() else NoRights)(name=path.name) from error
    try:
        return _decoded(data)
    except UnicodeDecodeError as error:
        raise NotAText(name=path.name) from error


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    if b"\x00" in data:
        raise UnicodeDecodeError("utf-8", data, 0, 1, "NUL")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")
