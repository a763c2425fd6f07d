"""The suffix of the target says which format an export has."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from malverktyg.domain.extract import part_of
from malverktyg.domain.ids import BodyId
from malverktyg.errors import IsFolder, NothingToPrint, UnknownSuffix
from malverktyg.exchange.planning.items import Kind
from malverktyg.jobs import importing
from malverktyg.jobs.exporting import export
from tests.registers import MATTER, TODAY, a_year


@pytest.mark.parametrize("name", ["ut.json", "UT.JSON", "ut.xlsx", "ut.docx"])
def test_a_known_suffix_is_written(tmp_path: Path, name: str) -> None:
    assert export(a_year(), tmp_path / name, TODAY) == ()
    assert (tmp_path / name).stat().st_size > 1000


def test_an_unknown_suffix_is_told_with_those_that_are_known(tmp_path: Path) -> None:
    with pytest.raises(UnknownSuffix, match=r"\.xlsx, \.json eller \.docx"):
        export(a_year(), tmp_path / "ut.odt", TODAY)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    (tmp_path / "ut.json").mkdir()
    with pytest.raises(IsFolder):
        export(a_year(), tmp_path / "ut.json", TODAY)


def test_progress_names_the_file(tmp_path: Path) -> None:
    told: list[str] = []

    class Ear:
        def step(self, text: str, done: int, total: int) -> None:
            told.append(text)

    export(a_year(), tmp_path / "ut.json", TODAY, Ear())
    assert told == ["Skriver ut.json"]


def test_as_word_the_matter_that_is_named_is_written(tmp_path: Path) -> None:
    target = tmp_path / "ut.docx"
    export(a_year(), target, TODAY, which="ks 23/456")
    first = target.read_bytes()
    export(a_year(), target, TODAY, which=MATTER)
    assert target.read_bytes() == first
    with pytest.raises(NothingToPrint):
        export(a_year(), tmp_path / "annat.docx", TODAY, which="KS 1/1")
    assert [file.name for file in tmp_path.iterdir()] == ["ut.docx"]


def test_a_units_part_reads_back_as_nothing_new(tmp_path: Path) -> None:
    year = a_year()
    export(part_of(year, BodyId("bn"), 2023), tmp_path / "bn.xlsx", TODAY)
    plan = importing.plan(importing.read_all([tmp_path / "bn.xlsx"], year), year, now=datetime(2023, 9, 21, tzinfo=UTC))
    assert plan.count(Kind.UNCHANGED) > 15
    assert {item.kind for item in plan.items} == {Kind.UNCHANGED}
