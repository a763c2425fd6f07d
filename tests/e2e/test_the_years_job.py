"""The whole year's job by keys alone: workbooks in, goals judged, the paper written, sent out, sealed and seen again."""

import shutil
import subprocess
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import GoalStatus, Trend
from malverktyg.jobs import keeping
from malverktyg.jobs.register import Desk
from tests.e2e.officer import Officer
from tests.e2e.screen import Program, Screen, until
from ui import tokens

pytestmark = pytest.mark.screen

BOOKS = (
    Path(__file__).parents[1] / "files" / "workbooks" / "04_teknik_fritid_farger_2023.xlsx",
    Path(str(files("resources").joinpath("exempel", "Socialnämnden uppföljning T2 2023.xlsx"))),
)
IMPORT = (1118, 772)  # inside the filled button at the right end of the foot, left of its words
PERIOD = Period(2023, PeriodPart.H)
JUDGED = (  # socialnämnden's workbook judges the tertials alone
    ("1", GoalStatus.ACHIEVED, "Varje brukare möter högst tolv personer, mot fjorton i augusti."),
    ("2", GoalStatus.PARTLY, "Väntan är fjorton dagar på två av tre mottagningar."),
    ("3", GoalStatus.NOT_ACHIEVED, "Målet nås inte i år. Upphandlingen överklagades i juni."),
)
BODY, DNR, OFFICER = "Socialnämnden", "KS 2023/147", "Utredare Åse Öst"
TITLE = "Socialnämndens måluppföljning för helår 2023"
CONSIDERATIONS, REPEATED = "Fyra sätt att följa upp har har blivit ett.", "har har"
REPAIRED = "Fyra sätt att följa upp har blivit ett."
ECONOMY = "Redovisningen medför inga kostnader utöver budget."
DOCUMENTS, RECIPIENT = "Arbetsböcker från enheterna", "Kommunstyrelsen"
MISREAD = "VA-chef"  # what stands under the heading that the officer corrects


def bring_in(officer: Officer) -> None:
    """Two workbooks, where no file is open: one is made on the way."""
    officer.screen.press("ctrl+i")
    officer.answer("Välj en eller flera arbetsböcker", " ".join(f'"{book}"' for book in BOOKS))
    officer.answer("Var ska den nya filen ligga", str(officer.file))
    until(officer.file.exists, "no file was made")
    officer.program.focus()
    until(lambda: officer.screen.colour(*IMPORT) == tokens.LIGHT.accent.lower(), "no plan came")


def correct_and_import(officer: Officer) -> None:
    """Ansvarig is a comment, says the officer: to the column's menu, into the group that it opens at, over the top to the last."""
    officer.screen.press("Right", "Right", "alt+Down", "Right", "Up", "Return")
    # From the sheet to the bar under it, the plan and the foot; past Avbryt and the marked copy to the button that counts.
    officer.screen.press("F6", "F6", "F6", "Tab", "Tab", "Return")
    until(lambda: officer.register.all(Goal), "nothing was imported")


def begin_the_paper(officer: Officer) -> None:
    """A matter with its number, its heading, who decides and who answers."""
    screen = officer.screen
    screen.press("ctrl+7", "ctrl+n")
    matter = until(lambda: officer.matter, "no matter was made")
    screen.write(DNR)
    officer.reach(matter.title, "Tab")
    screen.write(TITLE)
    screen.press("Tab", BODY[0].lower())
    until(lambda: officer.body == BODY, "who decides was not saved")
    screen.press("Tab")
    officer.write(OFFICER, "officer")


def repair(officer: Officer) -> None:
    """To the finding in the text, and to the link beneath that repairs it."""
    officer.reach(REPEATED, "F8", whole=False)
    officer.screen.press("Tab", "Return")
    until(lambda: officer.proposal.considerations == REPAIRED, "the repetition was not repaired")


def freeze(officer: Officer) -> None:
    """Asked for by its name, and past the safe answer."""
    officer.screen.press("ctrl+k")
    officer.screen.write("frys")
    officer.screen.press("Return")
    officer.program.focus("Frysa tjänsteskrivelsen")
    officer.screen.press("Tab", "Return")
    until(lambda: officer.frozen, "nothing was frozen")
    officer.program.focus()


def check_file(officer: Officer, sent: Path) -> None:
    """The file holds what was typed, to the letter, and is whole."""
    assert officer.judged(BODY) == [(status, Trend.BETTER, comment) for _, status, comment in JUDGED]
    matter, paper = officer.matter, officer.proposal
    assert matter is not None
    assert (matter.dnr, matter.title, officer.body) == (DNR, TITLE, BODY)
    assert (paper.officer, paper.considerations, paper.economy) == (OFFICER, REPAIRED, ECONOMY)
    assert (paper.documents, paper.recipients) == ((DOCUMENTS,), (RECIPIENT,))
    corrected = [one for one in officer.register.all(Activity).values() if MISREAD in one.comment]
    assert corrected
    assert not any(one.responsible for one in corrected)
    (frozen,) = officer.frozen
    with Desk.open(officer.file, "prov") as desk:
        assert sent.read_bytes() == desk.sealed(frozen.pdf)
    assert not keeping.check(officer.file)


def check_paper(paper: Path) -> None:
    """The paper says what was typed, spaces evened out."""
    if shutil.which("pdftotext") is None:
        pytest.skip("not installed: pdftotext")
    done = subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", str(paper), "-"], capture_output=True, check=True, timeout=30)
    words = " ".join(done.stdout.decode("utf-8").replace("\u00a0", " ").split())
    typed = (DNR, OFFICER, TITLE, REPAIRED, ECONOMY, DOCUMENTS, RECIPIENT, *(comment for _, _, comment in JUDGED))
    assert [text for text in typed if text not in words] == []


def test_the_whole_years_job_by_keys_alone(screen: Screen, start: Callable[..., Program], tmp_path: Path) -> None:
    officer = Officer(screen, start, tmp_path, PERIOD)
    with officer.step("plan"):
        bring_in(officer)
    with officer.step("imported"):
        correct_and_import(officer)
    with officer.step("judged"):
        screen.press("ctrl+4")
        for key, _, comment in JUDGED:
            officer.judge(BODY, key, comment)
    with officer.step("reminded"):
        screen.press("ctrl+5", "ctrl+c")
        until(lambda: BODY.lower() in screen.clipboard(), "no reminder was copied")
    with officer.step("begun"):
        begin_the_paper(officer)
    with officer.step("written"):
        officer.unfold(9)
        officer.write(CONSIDERATIONS, "considerations")
    with officer.step("repaired"):
        repair(officer)
    with officer.step("completed"):
        officer.unfold(6, past=1)
        officer.write(ECONOMY, "economy")
        officer.unfold(4)
        officer.write(DOCUMENTS, "documents")
        officer.unfold(2)
        officer.write(RECIPIENT, "recipients")
    with officer.step("printer-asked-for"):
        screen.press("ctrl+p")
        officer.program.focus("Skriv ut")
    screen.press("Escape")
    officer.program.focus()
    with officer.step("frozen"):
        freeze(officer)
    with officer.step("sent"):
        sent = officer.save_pdf("Skickad.pdf")
    with officer.step("judged-afterwards"):
        screen.press("ctrl+4", "2")
        until(lambda: len(officer.judged(BODY)) == len(JUDGED) + 1, "the goal was not judged")
    with officer.step("as-the-board-saw-it"):
        # To the paper; past Öppna, Skriv ut and Spara PDF to what is frozen, and in its menu to Se uppgifterna som de var.
        screen.press("ctrl+7", "F6", "Tab", "Tab", "Tab", "space", "u")
        until(lambda: officer.program.windows("Så som socialnämnden såg det"), "the file is not shown as it was")
    with officer.step("printed-again"):
        again = officer.save_pdf("Igen.pdf")
    assert again.read_bytes() == sent.read_bytes()
    with officer.step("back-to-now"):
        screen.press("Tab", "Return")
        until(lambda: officer.program.windows(f"^{officer.file.stem}"), "the file is not shown as it is")
    with officer.step("taken-back"):
        screen.press("ctrl+z")
        until(lambda: len(officer.judged(BODY)) == len(JUDGED), "the judgement was not taken back")
    assert officer.program.quit() == 0
    check_file(officer, sent)
    check_paper(sent)
