"""A year of goals written the ways that units write them, for the tests that read it back."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

Row = list[object]

STATUS_WORDS = {"not_started": "Ej påbörjad", "ongoing": "Pågår", "done": "Klar", "delayed": "Försenad", "cancelled": "Avbruten"}
STEP_WORDS = {"achieved": "Uppnått", "partly": "Delvis uppnått", "not_achieved": "Ej uppnått", "not_assessed": "Ej bedömt"}
PERIODS = ("T1", "T2", "H")
PERIOD_WORDS = {"T1": "Tertial 1", "T2": "Tertial 2", "H": "Helår"}
AREAS = ("Hållbar vardag", "Hållbar hälsa", "Hållbar gemenskap", "Hållbar kompetens", "Hållbar natur")


@dataclass(frozen=True)
class Done:
    """An activity as a unit would write it."""

    title: str
    status: str
    responsible: tuple[str, ...]
    start: date | None
    end: date | None
    comment: str


@dataclass(frozen=True)
class Judged:
    """A goal's status and comment in a period."""

    part: str
    status: str
    comment: str


@dataclass(frozen=True)
class Aim:
    """A goal with what hangs on it."""

    title: str
    area: str
    activities: tuple[Done, ...]
    judgements: tuple[Judged, ...]

    def judged(self, part: str) -> Judged | None:
        return next((one for one in self.judgements if one.part == part), None)


Year = tuple[Aim, ...]


@dataclass(frozen=True)
class Written:
    """Rows and merged areas of one sheet, and the rows of other sheets after it."""

    rows: list[Row]
    merged: tuple[str, ...] = ()
    more: dict[str, list[Row]] = field(default_factory=dict)


def _activity(one: Done) -> Row:
    return [one.title, ", ".join(one.responsible), one.start, one.end, STATUS_WORDS.get(one.status), one.comment or None]


def _judgements(aim: Aim) -> Row:
    cells: Row = []
    for part in PERIODS:
        judged = aim.judged(part)
        cells += [STEP_WORDS[judged.status], judged.comment or None] if judged else [None, None]
    return cells


_ACTIVITY_HEADS: Row = ["Aktivitet", "Ansvarig", "Startdatum", "Slutdatum", "Status", "Kommentar"]
_PERIOD_HEADS: Row = [f"{word} {part}" for part in ("T1", "T2", "helår") for word in ("Bedömning", "Kommentar bedömning")]


def _flat_rows(aims: Year, *, repeated: bool) -> Iterable[tuple[Row, int]]:
    for aim in aims:
        goal: Row = [aim.area, aim.title]
        for place, one in enumerate(aim.activities):
            first = place == 0
            yield (
                [
                    *(goal if first or repeated else [None, None]),
                    *_activity(one),
                    *(_judgements(aim) if first or repeated else []),
                ],
                len(aim.activities) if first else 0,
            )


def filled_down(aims: Year) -> Written:
    """A row an activity, the goal once with blanks below."""
    return Written(
        [["Fokusområde", "Mål", *_ACTIVITY_HEADS, *_PERIOD_HEADS], *(row for row, _ in _flat_rows(aims, repeated=False))]
    )


def repeated(aims: Year) -> Written:
    """A row an activity, the goal and its assessments on every row."""
    return Written(
        [["Fokusområde", "Mål", *_ACTIVITY_HEADS, *_PERIOD_HEADS], *(row for row, _ in _flat_rows(aims, repeated=True))]
    )


def merged(aims: Year) -> Written:
    """A row an activity, what belongs to the goal merged over its rows."""
    rows, areas = [["Fokusområde", "Mål", *_ACTIVITY_HEADS, *_PERIOD_HEADS]], []
    for row, span in _flat_rows(aims, repeated=False):
        rows.append(row)
        if span > 1:
            areas += [f"{column}{len(rows)}:{column}{len(rows) + span - 1}" for column in "ABIJKLMN"]
    return Written(rows, tuple(areas))


def grouped(aims: Year) -> Written:
    """Two header rows: the periods stand as merged groups over status and comment."""
    groups: Row = ["Fokusområde", "Mål", "Aktiviteter", *[None] * 5]
    for part in PERIODS:
        groups += [PERIOD_WORDS[part], None]
    heads: Row = [None, None, "Vad", "Vem", "Start", "Slut", "Läge", "Kommentar", *["Status", "Kommentar"] * 3]
    rows = [["Socialnämnden 2023"], [], groups, heads, *(row for row, _ in _flat_rows(aims, repeated=False))]
    return Written(rows, ("A3:A4", "B3:B4", "C3:H3", "I3:J3", "K3:L3", "M3:N3"))


def forms(aims: Year) -> Written:
    """A block a goal with labels, an activity table and a line a period."""
    rows: list[Row] = [["Socialnämnden måluppföljning 2023"], []]
    for number, aim in enumerate(aims, 1):
        rows += [[f"Mål {number}", aim.title], ["Fokusområde:", aim.area], [None, *_ACTIVITY_HEADS]]
        rows += [[None, *_activity(one)] for one in aim.activities]
        for judged in aim.judgements:
            word = "helår" if judged.part == "H" else judged.part
            rows.append([f"Bedömning {word}", STEP_WORDS[judged.status], judged.comment or None])
        rows.append([])
    return Written(rows)


def banners(aims: Year) -> Written:
    """Focus areas and goals in merged rows above their activities, with the judgements as labels below them."""
    rows: list[Row] = [["Socialnämnden 2023"], [*_ACTIVITY_HEADS]]
    areas: list[str] = []
    for number, aim in enumerate(aims, 1):
        rows.append([f"Fokusområde: {aim.area}"])
        rows.append([f"Mål {number}: {aim.title}"])
        areas += [f"A{len(rows) - 1}:F{len(rows) - 1}", f"A{len(rows)}:F{len(rows)}"]
        rows += [_activity(one) for one in aim.activities]
        for judged in aim.judgements:
            word = "helår" if judged.part == "H" else judged.part
            rows.append([f"Bedömning {word}:", STEP_WORDS[judged.status], judged.comment or None])
    return Written(rows, tuple(areas))


def tree(aims: Year) -> Written:
    """A row a thing, told apart by a column of types; the judgements stand in the goal's row."""
    heads: Row = ["Typ", "Benämning", *_ACTIVITY_HEADS[1:], *_PERIOD_HEADS]
    rows: list[Row] = [["Verksamhetsplan 2023"], heads]
    for aim in aims:
        rows.append(["Fokusområde", aim.area])
        rows.append(["Mål", aim.title, *[None] * 5, *_judgements(aim)])
        rows += [["Aktivitet", *_activity(one)] for one in aim.activities]
    return Written(rows)


def turned(aims: Year) -> Written:
    """Goals in columns, with as many numbered activities as the goal with most has."""
    most = max(len(aim.activities) for aim in aims)
    rows: list[Row] = [["Fokusområde", *(aim.area for aim in aims)], ["Mål", *(aim.title for aim in aims)]]
    for place in range(most):
        cells = [_activity(aim.activities[place]) if place < len(aim.activities) else [None] * 6 for aim in aims]
        rows += [[f"{head} {place + 1}", *(cell[row] for cell in cells)] for row, head in enumerate(_ACTIVITY_HEADS)]
    judged = [_judgements(aim) for aim in aims]
    rows += [[head, *(cell[row] for cell in judged)] for row, head in enumerate(_PERIOD_HEADS)]
    return Written(rows)


def stair(aims: Year) -> Written:
    """A column a level, their headings going down like a stair; the judgements stand in the goal's row."""
    rows: list[Row] = [["Socialnämnden 2023"], ["Fokusområde"], [None, "Mål"], [None, None, *_ACTIVITY_HEADS, *_PERIOD_HEADS]]
    for aim in aims:
        rows += [[aim.area], [None, aim.title, *[None] * 6, *_judgements(aim)]]
        rows += [[None, None, *_activity(one)] for one in aim.activities]
    return Written(rows)


def numbered(aims: Year) -> Written:
    """A row a thing, the levels told by numbers before the words: "1 Hållbar hälsa", "1.1 Mål", "1.1.1 Aktivitet"."""
    rows: list[Row] = [["Nämndplan 2023"], [], ["Mål/aktivitet", *_ACTIVITY_HEADS[1:], *_PERIOD_HEADS]]
    for number, aim in enumerate(aims, 1):
        rows += [[f"{number} {aim.area}"], [f"{number}.1 {aim.title}", *[None] * 5, *_judgements(aim)]]
        for place, one in enumerate(aim.activities, 1):
            rows.append([f"{number}.1.{place} {one.title}", *_activity(one)[1:]])
    return Written(rows)


def titled(aims: Year) -> Written:
    """A table a goal with its words above it, and a line a period below."""
    rows: list[Row] = [["Socialnämndens mål 2023"], []]
    for number, aim in enumerate(aims, 1):
        rows += [[f"Fokusområde: {aim.area}"], [f"Mål {number}: {aim.title}"], [*_ACTIVITY_HEADS]]
        rows += [_activity(one) for one in aim.activities]
        for judged in aim.judgements:
            word = "helår" if judged.part == "H" else judged.part
            rows.append([f"Bedömning {word}", STEP_WORDS[judged.status], judged.comment or None])
        rows.append([])
    return Written(rows)


def beside(aims: Year) -> Written:
    """A block a goal as in the form, the later half of them beside the first."""
    blocks = [forms((aim,)).rows[2:] for aim in aims]
    rows: list[Row] = [["Socialnämnden måluppföljning 2023"], []]
    half = (len(blocks) + 1) // 2
    for left, right in zip(blocks[:half], [*blocks[half:], []], strict=False):
        for place in range(max(len(left), len(right))):
            first, second = (block[place] if place < len(block) else [] for block in (left, right))
            rows.append([*first, *[None] * (8 - len(first)), *second])
        rows.append([])
    return Written(rows)


def line_by_line(aims: Year) -> Written:
    """A row a goal, its activities in the lines of one cell, each with its own line of the cells beside it."""
    heads: Row = [
        "Fokusområde",
        "Mål",
        "Aktiviteter",
        "Ansvarig",
        "Startdatum",
        "Slutdatum",
        "Status",
        "Kommentar",
        *_PERIOD_HEADS,
    ]
    rows: list[Row] = [heads]
    for aim in aims:
        told = [_activity(one) for one in aim.activities]
        cells = ["\n".join(str(cell or "-") for cell in column) for column in zip(*told, strict=True)]
        rows.append([aim.area, aim.title, *cells, *_judgements(aim)])
    return Written(rows)


def crosses(aims: Year) -> Written:
    """A row an activity, with crosses under the steps of both scales, the goal's for each period."""
    steps, states = list(STEP_WORDS), list(STATUS_WORDS)
    groups: Row = ["Fokusområde", "Mål", "Aktivitet", "Ansvarig", "Start", "Slut", "Kommentar", "Läge", *[None] * 4]
    heads: Row = [*[None] * 7, *STATUS_WORDS.values()]
    for part in PERIODS:
        groups += [PERIOD_WORDS[part], *[None] * 4]
        heads += [*STEP_WORDS.values(), "Kommentar"]
    rows: list[Row] = [["Socialnämnden 2023"], groups, heads]
    for aim in aims:
        for place, one in enumerate(aim.activities):
            row = [*([aim.area, aim.title] if place == 0 else [None, None]), *_activity(one)[:4], one.comment or None]
            row += ["x" if one.status == state else None for state in states]
            for judged in map(aim.judged, PERIODS):
                told = judged if place == 0 else None
                row += ["x" if told and told.status == step else None for step in steps] + [
                    told.comment or None if told else None
                ]
            rows.append(row)
    return Written(rows)


def semicolons(aims: Year) -> Written:
    """A row a goal, its activities in one cell parted by semicolons, and so the cells beside it."""
    written = line_by_line(aims)
    return Written([[str(cell).replace("\n", "; ") if isinstance(cell, str) else cell for cell in row] for row in written.rows])


def pivoted(aims: Year) -> Written:
    """A score card with the periods in columns and what is said of them in rows; the activities in a table below."""
    rows: list[Row] = [["Styrkort 2023"], ["Fokusområde", "Mål", "Uppgift", *PERIOD_WORDS.values()]]
    for aim in aims:
        judged = [aim.judged(part) for part in PERIODS]
        rows.append([aim.area, aim.title, "Bedömning", *(one and STEP_WORDS[one.status] for one in judged)])
        rows.append([None, None, "Kommentar", *(one and (one.comment or None) for one in judged)])
    rows += [[], ["Mål", *_ACTIVITY_HEADS]]
    rows += [[aim.title, *_activity(one)] for aim in aims for one in aim.activities]
    return Written(rows)


def _by_number(aims: Year) -> tuple[list[Row], list[Row]]:
    goals: list[Row] = [["Nr", "Mål", "Fokusområde", *_PERIOD_HEADS]]
    goals += [[number, aim.title, aim.area, *_judgements(aim)] for number, aim in enumerate(aims, 1)]
    done: list[Row] = [["Mål nr", *_ACTIVITY_HEADS]]
    done += [[number, *_activity(one)] for number, aim in enumerate(aims, 1) for one in aim.activities]
    return goals, done


def by_number(aims: Year) -> Written:
    """A table of goals, and below it one of activities that name their goal by its number."""
    goals, done = _by_number(aims)
    return Written([["Socialnämnden 2023"], *goals, [], ["Aktiviteter"], *done])


def beside_by_number(aims: Year) -> Written:
    """A table of goals, and beside it one of activities that name their goal by its number."""
    goals, done = _by_number(aims)
    most, width = max(len(goals), len(done)), len(goals[0])
    left = [*goals, *[[None] * width] * (most - len(goals))]
    right = [*done, *[[None]] * (most - len(done))]
    return Written([["Socialnämnden 2023"], *([*first, None, *second] for first, second in zip(left, right, strict=True))])


def two_sheets(aims: Year) -> Written:
    """The goals on one sheet and the activities on another, by number."""
    goals, done = _by_number(aims)
    return Written(goals, more={"Aktiviteter 2023": done})


def labels_above(aims: Year) -> Written:
    """A block a goal, whose labels stand above what they are answered with."""
    rows: list[Row] = [["Socialnämnden måluppföljning 2023"], []]
    for aim in aims:
        rows += [["Mål", "Fokusområde"], [aim.title, aim.area], [*_ACTIVITY_HEADS], *(_activity(one) for one in aim.activities)]
        rows.append(["Period", "Bedömning", "Kommentar"])
        rows += [[PERIOD_WORDS[one.part], STEP_WORDS[one.status], one.comment or None] for one in aim.judgements]
        rows.append([])
    return Written(rows)


def sheet_a_goal(aims: Year) -> Written:
    """A sheet for each goal, as a form."""
    sheets = {f"Mål {number}": forms((aim,)).rows for number, aim in enumerate(aims, 1)}
    return Written([["Socialnämnden 2023"], ["Ett blad för varje mål"]], more=sheets)


def sheet_a_period(aims: Year) -> Written:
    """The activities on the first sheet, and the judgements of each period on one of its own."""
    done: list[Row] = [["Fokusområde", "Mål", *_ACTIVITY_HEADS]]
    done += [[aim.area, aim.title, *_activity(one)] for aim in aims for one in aim.activities]
    sheets: dict[str, list[Row]] = {}
    for part, word in PERIOD_WORDS.items():
        judged = [(aim, one) for aim in aims if (one := aim.judged(part))]
        rows: list[Row] = [[aim.title, STEP_WORDS[one.status], one.comment or None] for aim, one in judged]
        if rows:
            sheets[f"{word} 2023"] = [["Mål", "Bedömning", "Kommentar"], *rows]
    return Written(done, more=sheets)


WRITERS: Sequence[Callable[[Year], Written]] = (
    *(filled_down, repeated, merged, grouped, forms, banners, tree, turned),
    *(stair, numbered, titled, beside, line_by_line, crosses),
    *(semicolons, pivoted, by_number, beside_by_number, two_sheets, labels_above, sheet_a_goal, sheet_a_period),
)
