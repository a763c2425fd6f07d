"""Printing a matter: which one, to which file, and what is told when there is none."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import GoalId, MatterId
from malverktyg.domain.matters import Matter
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.year import Register
from malverktyg.errors import FileMissing, NothingToPrint
from malverktyg.jobs.printing import composed, matter_of, preview, print_proposal
from tests.registers import MATTER, T2, TODAY, a_year


def test_a_paper_is_printed_to_a_file_and_the_same_again(tmp_path: Path) -> None:
    target = tmp_path / "Tjänsteskrivelse å.pdf"
    assert print_proposal(a_year(), "KS 23/456", target, TODAY) == target
    first = target.read_bytes()
    assert first.startswith(b"%PDF-1.7")
    print_proposal(a_year(), MATTER, target, TODAY)
    assert target.read_bytes() == first == preview(a_year(), None, TODAY)
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("which", [MATTER, "KS 23/456", "ks 23/456", " KS\u00a023/456 ", None])
def test_a_matter_is_found_by_id_or_number_or_as_the_latest(which: str | None) -> None:
    assert matter_of(a_year(), which, TODAY).id == MATTER


def test_the_latest_matter_is_that_of_the_latest_period() -> None:
    older = Matter(id=MatterId("old"), period=Period(2022, PeriodPart.H), title="Helår")
    assert matter_of(a_year().with_([older]), None, TODAY).id == MATTER


def test_an_unknown_number_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(NothingToPrint, match="Inget ärende har diarienummer KS 1/1"):
        print_proposal(a_year(), "KS 1/1", tmp_path / "a.pdf", TODAY)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        print_proposal(a_year(), None, tmp_path / "borta" / "a.pdf", TODAY)


def test_without_a_matter_the_period_last_assessed_is_told() -> None:
    year = a_year()
    without = year.with_(removed=year.all(Matter).values())
    assert matter_of(without, None, TODAY) == Matter(period=T2)
    assert "Diarienummer saknas" in [text.text for text in composed(without, None, TODAY).missing]


def test_without_assessments_the_period_is_todays_or_the_goals_own_year() -> None:
    goals = Register().with_([Goal(id=GoalId("g"), year=2022, title="Mål")])
    assert matter_of(goals, None, TODAY).period == Period(2022, PeriodPart.H)
    this_year = Register().with_([Goal(id=GoalId("g"), year=2023, title="Mål")])
    assert matter_of(this_year, None, TODAY).period == Period(2023, PeriodPart.H)
    assert matter_of(Register(), None, date(2024, 2, 1)).period == Period(2024, PeriodPart.T1)


def test_an_empty_number_does_not_find_a_matter_without_one() -> None:
    year = a_year()
    blank = year.with_([replace(year.all(Matter)[MATTER], dnr="")])
    with pytest.raises(NothingToPrint):
        matter_of(blank, " ", TODAY)


def test_reportlab_is_not_loaded_until_something_is_printed() -> None:
    check = "import sys, malverktyg.jobs.printing; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
