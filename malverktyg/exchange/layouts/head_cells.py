"""The cells of a row that are headings: known words, runs of months, steps of a scale side by side, focus areas."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.heading_stems import GROUP_INITIALS, GROUPS
from malverktyg.exchange.headings.headings import LONGEST, fold, is_phrase, is_year, month_of, read_heading
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts.timing import MONTHS_SHORT, WEEK
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.phrases.areas import match_area
from malverktyg.exchange.statuses import words

_LONGEST_CHOICE, _LONGEST_MONTH, _LONGEST_WEEK = 30, 14, 16
_FEWEST_WEEKS, _FEWEST_AGAIN, _MONTHS_A_YEAR = 3, 2, 12
_FIRST_DAY = re.compile(r"(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])-01")
_YEAR_BESIDE = re.compile(
    r"(?P<rest>(?:[a-zåäö]+\.?|(?:q|kv\.?|kvartal) ?[1-4]))[ ,./'’-]*(?P<year>20\d\d|(?<=\D)\d\d|(?<=\d[ ./'’-])\d\d)"
    r"|(?P<first>20\d\d)[ ,./:-]*(?P<after>[a-zåäö]+\.?|(?:q|kv\.?|kvartal) ?[1-4])"
)
_WEEKS = re.compile(r"v(?:eckorna|ecka|\.)? ?(?P<first>\d{1,2})(?: ?[-–] ?(?:v\.? ?)?(?P<last>\d{1,2}))?")
_WIDEST = 100
_MOST_OF_JUDGEMENT = 4
_STEPPED = frozenset((Kind.STATUS, Kind.FORECAST, Kind.TREND, Kind.STATUS_AND_COMMENT))
_OF_JUDGEMENT = _STEPPED | {Kind.COMMENT, Kind.OUTCOME, Kind.BY, Kind.ON}
_ABOVE_ALL = (Kind.FOCUS_AREA, Kind.GOAL_AREA, Kind.BODY)
_ENDS_OF_TERTIALS = frozenset({4, 8, 12})


def headings_of(view: View, row: int, areas: tuple[str, ...]) -> dict[int, Heading]:
    """The row's cells that are headings, runs of months, choices and focus areas among them."""
    texts = {column: cell.text.strip() for column, cell in view.texts(row)}
    found = {
        column: heading for column, text in texts.items() if len(text) <= LONGEST and (heading := read_heading(text)) is not None
    }
    if len(texts) <= _WIDEST:
        found.update(_runs_of_months(texts) or _runs_of_weeks(texts))
        found.update(_choices(view, row, texts, found))
        found.update(_area_choices(texts, areas))
        found.update(_groups(texts))
    return found


def _groups(texts: dict[int, str]) -> dict[int, Heading]:
    """Women and men side by side, and all of them, by their initials or by their names: "Kv", "M", "Tot"."""
    named = {column: group for column, text in texts.items() if (group := _group(text))}
    beside = {column for column in named if named.keys() & {column - 1, column + 1}}
    kept = {column: named[column] for column in beside}
    if not {"women", "men"} <= set(kept.values()):
        return {}
    return {column: Heading(texts[column], Subject.INDICATOR, Kind.GROUP, choice=group) for column, group in kept.items()}


def _group(text: str) -> str | None:
    words_ = fold(text).strip(" .:")
    return GROUP_INITIALS.get(words_) or GROUPS.get(words_)


def judge_alone(texts: Sequence[str]) -> bool:
    """Whether texts are to the letter headings of a judgement and what is said of it: "Bedömning", "Kommentar"."""
    if not 2 <= len(texts) <= _MOST_OF_JUDGEMENT or not all(map(is_phrase, texts)):
        return False
    kinds = {heading.kind for text in texts if (heading := read_heading(text)) is not None}
    steps = any(words.goal_status(text) is not None or words.activity_status(text) is not None for text in texts)
    return not steps and len(kinds) == len(texts) and kinds <= _OF_JUDGEMENT and not kinds.isdisjoint(_STEPPED)


def is_answered(view: View, row: int, lower: int, cells: list[tuple[int, Cell]], headings: dict[int, Heading]) -> bool:
    """Whether a row is one label with its answer right beside it: "Fokusområde", "Hållbar natur". An answer that is merged over
    more than one column is a group all the same, unless the label's column has a heading of its own below."""
    sure = {column: heading for column, heading in headings.items() if heading.sure}
    if len(cells) != 2 or cells[0][0] not in sure:
        return False
    beside = cells[1][0] == cells[0][0] + view.spans(row, cells[0][0])
    apart = (view.own(lower, cells[0][0]) or cells[0][1]).text != cells[0][1].text
    if len(sure) > 1:  # the answer is a word that might head a column, as "Ekonomi" is
        return beside and apart and sure[cells[0][0]].kind in _ABOVE_ALL
    return beside and (view.spans(row, cells[1][0]) == 1 or apart)


def _runs_of_months(texts: dict[int, str]) -> dict[int, Heading]:
    """Columns of months, by names or by initials and numbers of a whole year; or else of quarters."""
    named = {column: _without_year(text) for column, text in texts.items() if len(text) <= _LONGEST_MONTH}
    months = {column: month for column, (text, _) in named.items() if (month := month_of(text))}
    if set(months.values()) <= _ENDS_OF_TERTIALS:
        months = {}
    if len(months) < 3:
        columns = [column for column, text in texts.items() if len(text) <= 2]
        initials = "".join(fold(texts[column]) for column in columns)
        count = len(columns) // _MONTHS_A_YEAR
        whole = count and is_year(initials[: len(initials) // count]) and initials == initials[: len(initials) // count] * count
        months = dict(zip(columns, list(range(1, 13)) * count, strict=True)) if whole and len(columns) == 12 * count else {}
    found = {
        column: Heading(texts[column], Subject.ACTIVITY, Kind.MONTH, year=named[column][1], choice=f"{month}-{month}")
        for column, month in months.items()
    }
    return found if found and _is_run(list(months.values())) else _quarters(texts)


def _without_year(text: str) -> tuple[str, int | None]:
    """A heading without the year beside it, and the year: "jan 2024", "Q1-24", "2024 kv 1", and the first day of a month."""
    if day := _FIRST_DAY.fullmatch(text):
        return MONTHS_SHORT[int(day["month"]) - 1], int(day["year"])
    match = _YEAR_BESIDE.fullmatch(fold(text))
    if match is None:
        return text, None
    return match["rest"] or match["after"], int(f"20{(match['year'] or match['first'])[-2:]}")


def _is_run(numbers: Sequence[int]) -> bool:
    """Whether numbers of months or weeks are one row, or rise from the beginning again for each of several years."""
    starts = [place for place, number in enumerate(numbers) if not place or number <= numbers[place - 1]]
    long = all(later - sooner >= _FEWEST_AGAIN for sooner, later in pairwise((*starts, len(numbers))))
    return len(set(numbers)) == len(numbers) or (long and len(starts) > 1)


def _runs_of_weeks(texts: dict[int, str]) -> dict[int, Heading]:
    """Columns of weeks, each after the one before it: "v. 1-4", "Vecka 9"."""
    told = {
        column: match for column, text in texts.items() if len(text) <= _LONGEST_WEEK and (match := _WEEKS.fullmatch(fold(text)))
    }
    weeks = {column: (int(match["first"]), int(match["last"] or match["first"])) for column, match in told.items()}
    numbers = [number for column in sorted(weeks) for number in weeks[column]]
    firsts = [weeks[column][0] for column in sorted(weeks)]
    rising = numbers == sorted(numbers) or (len(set(firsts)) < len(firsts) and _is_run(firsts))
    if len(weeks) < _FEWEST_WEEKS or not rising or not set(numbers) <= set(range(1, 54)):
        return {}
    return {
        column: Heading(texts[column], Subject.ACTIVITY, Kind.MONTH, choice=f"{WEEK}{first}-{last}")
        for column, (first, last) in weeks.items()
    }


def _quarters(texts: dict[int, str]) -> dict[int, Heading]:
    found = {}
    for column, whole in texts.items():
        text, year = _without_year(whole)
        words_ = fold(text).replace("kvartal", "q").replace("kv.", "q").replace("kv", "q").replace(" ", "")
        if len(words_) == 2 and words_[0] == "q" and words_[1] in "1234":
            first = 3 * int(words_[1]) - 2
            found[column] = Heading(whole, Subject.ACTIVITY, Kind.MONTH, year=year, choice=f"{first}-{first + 2}")
    return found if len(found) >= 2 else {}


def _choices(view: View, row: int, texts: dict[int, str], known: dict[int, Heading]) -> dict[int, Heading]:
    """Neighbouring headings that are steps of one scale, under which an X stands. A scale may come again for each period."""
    short = {column: text for column, text in texts.items() if len(text) <= _LONGEST_CHOICE}
    found: dict[int, Heading] = {}
    free = [column for column in short if column not in known or known[column].kind in (Kind.END, Kind.STATUS, Kind.START)]
    fonts = {column: cell.font for column, cell in view.texts(row)}
    for subject, read in _SCALES:
        steps = {
            column: str(step)
            for column in free
            if column not in found and (step := read(short[column], fonts[column])) is not None
        }
        chosen = [column for run in _runs_of_steps(steps) for column in run]
        found.update({column: Heading(texts[column], subject, Kind.CHOICE, choice=steps[column]) for column in chosen})
    return found


def _goal_step(text: str, font: str) -> str | None:
    return words.goal_status(text, font=font)


def _activity_step(text: str, font: str) -> str | None:
    return words.activity_status(text, font=font)


_SCALES = ((Subject.ASSESSMENT, _goal_step), (Subject.ACTIVITY, _activity_step))


def _runs_of_steps(steps: dict[int, str]) -> Iterator[list[int]]:
    """Columns side by side whose steps are all different, two at least; a step that comes again begins another run."""
    run: list[int] = []
    for column in sorted(steps):
        again = steps[column] in [steps[one] for one in run]
        if run and (again or column - run[-1] > 1):
            if len(run) > 1:
                yield run
            run = []
        run.append(column)
    if len(run) > 1:
        yield run


def _area_choices(texts: dict[int, str], areas: tuple[str, ...]) -> dict[int, Heading]:
    found = {column: area for column, text in texts.items() if len(text) <= 30 and (area := match_area(text, areas))}
    if len(found) < 2 or len(set(found.values())) < len(found):
        return {}
    return {column: Heading(texts[column], Subject.GOAL, Kind.AREA_CHOICE, choice=area) for column, area in found.items()}
