"""An officer at the screen: what is in their file, and the few moves that their job is made of, by keys alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from malverktyg.domain.bodies import Body
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus, Trend
from malverktyg.domain.year import Register
from malverktyg.jobs.register import Desk
from tests.e2e.screen import Program, Screen, until

Judged = tuple[GoalStatus | None, Trend | None, str]


class Officer:
    """Works in one file in a folder, at the paper of one period. What is asked of the file is read from the disk."""

    def __init__(self, screen: Screen, start: Callable[..., Program], folder: Path, period: Period) -> None:
        self.screen, self.folder, self.period = screen, folder, period
        self.file = folder / "Måluppföljning på ön.malverktyg"
        self.program = start()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """A part of the job: a picture when it is done, and its name in what is told where it fails."""
        try:
            yield
        except BaseException as error:
            self.screen.shoot(f"failed-{name}")
            error.add_note(f"in the step {name}")
            raise
        self.screen.shoot(name)

    # what is in the file

    @property
    def register(self) -> Register:
        """All that is saved."""
        with Desk.open(self.file, "prov") as desk:
            return desk.register

    @property
    def matter(self) -> Matter | None:
        """The period's matter."""
        return self.register.matter_in(self.period)

    @property
    def body(self) -> str:
        """The name of who decides in the matter."""
        matter = self.matter
        found = self.register.find(Body, matter.body) if matter else None
        return found.name if found else ""

    @property
    def proposal(self) -> Proposal:
        """The matter's paper."""
        matter = self.matter
        found = self.register.proposal_of(matter.id) if matter else None
        assert found is not None
        return found

    @property
    def frozen(self) -> tuple[FrozenPaper, ...]:
        """The papers that are frozen."""
        return tuple(self.register.all(FrozenPaper).values())

    def judged(self, name: str) -> list[Judged]:
        """How a body's goals are judged for the period, in their order."""
        register = self.register
        body = next(body.id for body in register.bodies if body.name == name)
        goals = (goal for goal in register.goals_of(self.period.year) if goal.body == body)
        found = (register.assessment_of(goal.id, self.period) for goal in goals)
        return [(one.status, one.trend, one.comment) for one in found if one is not None]

    # moves

    def answer(self, title: str, words: str) -> None:
        """Write the name of a file in a dialog that asks for it."""
        self.program.focus(title)
        self.screen.press("ctrl+a")
        self.screen.write(words)
        self.screen.press("Return")

    def reach(self, words: str, key: str, *, whole: bool = True) -> None:
        """Press a key until what has the focus holds some words, or (not ``whole``) has them selected: copied, they are heard."""

        def is_there() -> bool:
            self.screen.press(key, *(("ctrl+a",) if whole else ()), "ctrl+c")
            return self.screen.clipboard() == words

        until(is_there, f"{key} never came to {words!r}")

    def unfold(self, from_the_end: int, *, past: int = 0) -> None:
        """Unfold a section of the paper's form by its place from the end, and go to what is written in it.

        From the paper one comes to the folded sections backwards, whatever the review tells in those before them.
        """
        self.screen.press("F6", *["shift+Tab"] * from_the_end, "space", *["Tab"] * (1 + past))

    def write(self, words: str, field: str) -> None:
        """Write in a field of the paper's form, and wait until it is saved."""
        self.screen.write(words)
        until(lambda: words in str(getattr(self.proposal, field)), f"{field} was not saved")

    def judge(self, body: str, key: str, comment: str) -> None:
        """Status by its key, and from the foot backwards, past all that the review may tell of the status, to the trend.

        One comes to its last step, and goes to its first. Then the forecast, last period's text and the comment.
        """
        self.screen.press(key, "F6", *["shift+Tab"] * 4, *["Left"] * 3, "space", *["Tab"] * 3)
        self.screen.write(comment)
        self.screen.press("ctrl+Return")
        until(lambda: comment in [one[2] for one in self.judged(body)], "the assessment was not saved")

    def save_pdf(self, name: str) -> Path:
        """Save the paper beside the file under a name."""
        self.screen.press("ctrl+e")
        self.answer("Spara PDF", str(self.folder / name))
        until((self.folder / name).exists, f"{name} was not saved")
        self.program.focus()
        return self.folder / name
