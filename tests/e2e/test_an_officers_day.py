"""What an officer does from an empty file to the paper, by keys alone, with the program closed and opened again in between."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.overview import starting_period
from malverktyg.domain.periods import Period, PeriodPart, periods_of
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register
from malverktyg.jobs.register import Desk
from tests.e2e.screen import Program, Screen, until
from ui import tokens

pytestmark = pytest.mark.screen

GOAL = "Fler elever på Åsöskolan når målen enligt §\u00a0147, också de äldsta på ön"
ACTIVITIES = ("Kartlägg frånvaron vid Åsöskolan före våren", "Följ upp enligt §\u00a0147 med ”öppna frågor”")
COMMENT = "Två av fem klasser är klara; 40\u00a0% återstår. Ännu är det för tidigt att säga mer."

IMPORT = (1118, 772)  # inside the filled button at the right end of the foot, left of its words


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A new file, made as the window makes one."""
    path = tmp_path / "Måluppföljning på ön.malverktyg"
    Desk.create(path, "prov").close()
    return path


def _turn_to_t2(screen: Screen) -> Period:
    """Turn a new file's window to tertial 2 of its year, whatever day it is."""
    shown = starting_period(Register(), date.today())  # noqa: DTZ011
    wanted = Period(shown.year, PeriodPart.T2)
    steps = periods_of(shown.year).index(wanted) - periods_of(shown.year).index(shown)
    screen.press(*(["ctrl+Next"] * steps if steps > 0 else ["ctrl+Prior"] * -steps))
    return wanted


def _write_the_goal(screen: Screen, file: Path) -> None:
    screen.press("ctrl+2", "ctrl+n")
    screen.write(GOAL)
    # To the number, which saves the goal; level, parent, owner, the way to the bodies that a new file lacks, decision, new
    # decision, focus areas, the line for activities.
    screen.press("Tab")
    until(lambda: _held(file)[0], "the goal was not saved when its wording was left")
    screen.press(*["Tab"] * 8)
    for count, title in enumerate(ACTIVITIES, 1):
        screen.write(title)
        screen.press("Return")
        until(lambda count=count: len(_held(file)[1]) == count, "an activity was not saved with Enter")
    screen.shoot("goal")


def _assess_it(screen: Screen, file: Path) -> None:
    screen.press("ctrl+4", "2")
    until(lambda: _held(file)[2], "the assessment was not saved with its key")
    # Trend, forecast; then the comment.
    screen.press(*["Tab"] * 3)
    screen.write(COMMENT)
    screen.shoot("assessment")


def _held(path: Path) -> tuple[list[Goal], list[Activity], list[Assessment], int]:
    with Desk.open(path, "prov") as desk:
        kinds = (desk.register.all(kind).values() for kind in (Goal, Activity, Assessment))
        goals, activities, assessments = (list(kind) for kind in kinds)
        return goals, activities, assessments, len(desk.history())  # type: ignore[return-value]


def _save_the_paper(screen: Screen, program: Program, file: Path) -> Path:
    """Begin a matter and save its paper where the window offers to, beside the file."""
    screen.press("ctrl+7", "ctrl+n", "ctrl+e")
    program.focus("Spara PDF")
    screen.press("Return")
    until(lambda: list(file.parent.glob("*.pdf")), "no paper came")
    program.focus()
    screen.shoot("paper")
    (paper,) = file.parent.glob("*.pdf")
    return paper


def _bring_in(screen: Screen, program: Program, book: Path) -> None:
    """Choose a workbook and wait for the plan."""
    screen.press("ctrl+i")
    program.focus("Välj en eller flera arbetsböcker")
    screen.press("ctrl+a")
    screen.write(str(book))
    screen.press("Return")
    program.focus()
    until(lambda: screen.colour(*IMPORT) == tokens.LIGHT.accent.lower(), "no plan came")
    screen.shoot("plan")


def _import(screen: Screen) -> None:
    """From the sheet to the bar under it, the plan and the foot; past Avbryt and the marked copy to the button that counts."""
    screen.press("F6", "F6", "F6", "Tab", "Tab", "Return")


def _words(paper: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("not installed: pdftotext")
    done = subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", str(paper), "-"], capture_output=True, check=True, timeout=30)
    return done.stdout.decode("utf-8")


def test_a_goal_written_by_keys_is_there_to_the_letter_after_a_restart_and_on_the_paper(
    file: Path, screen: Screen, start: Callable[..., Program]
) -> None:
    program = start(str(file), title=f"{file.stem} – Målverktyg")
    period = _turn_to_t2(screen)
    _write_the_goal(screen, file)
    _assess_it(screen, file)
    assert program.quit() == 0

    goals, activities, assessments, changes = _held(file)
    assert [goal.title for goal in goals] == [GOAL]
    assert [one.title for one in activities] == list(ACTIVITIES)
    assert [(one.goal, one.period, one.status, one.comment) for one in assessments] == [
        (goals[0].id, period, GoalStatus.PARTLY, COMMENT)
    ]

    again = start(str(file), title=f"{file.stem} – Målverktyg")
    for page in range(1, 7):
        screen.press(f"ctrl+{page}")
    screen.shoot("opened-again")
    assert again.quit() == 0
    assert _held(file) == (goals, activities, assessments, changes), "the file changed by being looked at"

    last = start(str(file), title=f"{file.stem} – Målverktyg")
    paper = _save_the_paper(screen, last, file)
    assert last.quit() == 0
    words = " ".join(_words(paper).replace("\u00a0", " ").split())
    for text in (GOAL, *ACTIVITIES, COMMENT, GoalStatus.PARTLY.label):
        assert text.replace("\u00a0", " ") in words


def test_ctrl_z_takes_back_what_was_written_before_a_restart(file: Path, screen: Screen, start: Callable[..., Program]) -> None:
    first = start(str(file), title=f"{file.stem} – Målverktyg")
    _turn_to_t2(screen)
    _write_the_goal(screen, file)
    assert first.quit() == 0
    assert [one.title for one in _held(file)[1]] == list(ACTIVITIES)

    again = start(str(file), title=f"{file.stem} – Målverktyg")
    screen.press("ctrl+z")
    assert again.quit() == 0
    assert [one.title for one in _held(file)[1]] == [ACTIVITIES[0]]


def test_a_workbook_is_read_shown_and_saved_by_keys_and_one_ctrl_z_takes_it_all_back(
    file: Path, screen: Screen, start: Callable[..., Program]
) -> None:
    book = Path(str(files("resources").joinpath("exempel", "Socialnämnden uppföljning T2 2023.xlsx")))
    untouched = _held(file)

    program = start(str(file), title=f"{file.stem} – Målverktyg")
    _bring_in(screen, program, book)
    assert _held(file) == untouched, "something was written before it was agreed to"
    _import(screen)
    until(lambda: _held(file)[0], "nothing was imported")
    screen.shoot("imported")
    goals, activities, assessments, _ = _held(file)
    assert len(goals) >= 5
    assert len(activities) > len(goals)
    assert assessments

    screen.press("ctrl+z")
    until(lambda: not _held(file)[0], "the import was not taken back")
    assert program.quit() == 0
    assert _held(file)[:3] == untouched[:3]


def test_a_heading_is_corrected_by_keys_before_a_workbook_is_saved(
    file: Path, screen: Screen, start: Callable[..., Program]
) -> None:
    book = Path(__file__).parents[1] / "files" / "workbooks" / "04_teknik_fritid_farger_2023.xlsx"
    program = start(str(file), title=f"{file.stem} – Målverktyg")
    _bring_in(screen, program, book)
    # To the column's menu, out of the group that it opens at, and over the top to the last: Läs inte kolumnen.
    screen.press(*["Right"] * 2, "alt+Down")
    screen.shoot("roles")
    screen.press("Left", "Up", "Up", "Return")
    _import(screen)
    until(lambda: _held(file)[0], "nothing was imported")
    screen.shoot("imported")
    assert program.quit() == 0
    goals, activities, *_ = _held(file)
    assert len(goals) == 5
    assert activities
    assert not any(one.responsible for one in activities)
