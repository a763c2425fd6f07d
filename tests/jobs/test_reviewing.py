"""Reviewing a text file of any encoding, and a file's matter."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.ids import GoalId, TemplateId
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.paper import paper
from malverktyg.domain.templates import Template
from malverktyg.domain.year import Register
from malverktyg.errors import FileMissing, IsFolder, NotAText, NothingToPrint
from malverktyg.jobs.reviewing import review_file, review_matter, review_of_goal, text_of
from malverktyg.progress import Stopped
from malverktyg.review.rules import RULES
from tests.registers import MATTER, T2, TODAY, a_year
from tests.strategies import registers

SLIP = "Bakgrund\n\nDet är är så på ön."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_however_it_was_saved(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "t.txt"
    file.write_bytes(SLIP.encode(encoding))
    assert text_of(file) == SLIP
    assert [one.excerpt for one in review_file(file).open] == ["är är"]


def test_what_is_no_text_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"PK\x03\x04\x00\x00")
    with pytest.raises(NotAText, match=r"a\.txt är ingen textfil"):
        text_of(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_bytes(b"\xff\xfea")
    with pytest.raises(NotAText):
        text_of(tmp_path / "b.txt")
    (tmp_path / "c.txt").write_bytes(b"\x81\x8d\x8f")
    with pytest.raises(NotAText):
        text_of(tmp_path / "c.txt")
    with pytest.raises(FileMissing):
        text_of(tmp_path / "d.txt")
    with pytest.raises(IsFolder):
        text_of(tmp_path)


def test_the_programs_own_focus_areas_are_known_in_a_bare_text(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("Fokusområde Hållbar hälsa\n\nDet har bärighet på hållbar natur.", "utf-8")
    assert [one.rule for one in review_file(tmp_path / "t.txt").open] == ["focus_area_name"]


def test_a_matter_is_reviewed_with_its_data_and_its_own_areas() -> None:
    year = a_year()
    before = review_matter(year, None, TODAY).open
    assert {"not_assessed", "same_comment"} >= {one.rule for one in before if one.rule.startswith(("not_", "same_c"))}
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    slip = year.with_([replace(proposal, summary="Nämnden har har ett ett möte i dag.")])
    new = {(one.rule, one.excerpt) for one in review_matter(slip, MATTER, TODAY).open} - {
        (one.rule, one.excerpt) for one in before
    }
    assert new == {("repeated_word", "har har"), ("repeated_word", "ett ett"), ("relative_time", "i dag")}


def test_a_matter_that_is_not_there_is_told() -> None:
    with pytest.raises(NothingToPrint):
        review_matter(a_year(), "KS 99/999", TODAY)


def test_the_papers_own_sentences_are_never_blamed() -> None:
    year = a_year()
    renamed = [replace(area, name="Område " + area.name) for area in year.all(FocusArea).values()]
    rules = {one.rule for one in review_matter(year.with_(renamed), None, TODAY).open}
    assert not rules & {"focus_area_name", "same_text", "decision_point", "markup"}


@given(registers())
@settings(max_examples=60)
def test_no_register_makes_it_raise(register: Register) -> None:
    for matter in register.all(Matter).values():
        held = [one.text for one in paper(register, matter, TODAY).texts()]
        for one in review_matter(register, matter.id, TODAY).open:
            assert one.rule in RULES
            assert any(one.excerpt in text for text in held)


def test_the_templates_ceiling_is_the_papers() -> None:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    plain = year.with_([replace(proposal, summary="Det här är en mening som har precis tolv ord i sig.")])
    strict = plain.with_([Template(id=TemplateId("t"), name="Sträng", most_words=10)])

    def long(register: Register) -> list[str]:
        return [one.place for one in review_matter(register, MATTER, TODAY).open if one.rule == "long_sentence"]

    assert "Ärendet i korthet" not in long(plain)
    assert "Ärendet i korthet" in long(strict)


def test_a_sign_that_the_paper_cannot_show_is_told_by_its_field() -> None:
    year = a_year()
    proposal = next(iter(year.all(Proposal).values()))
    odd = replace(proposal, summary="Ärendet gäller målen för 2023 😀 och Göteborg – ”Łódź”.")
    found = [one for one in review_matter(year.with_([odd]), MATTER, TODAY).open if one.rule == "missing_sign"]
    assert [(one.excerpt, one.origin.field if one.origin else "") for one in found] == [("😀", "summary")]


def test_one_goal_is_reviewed_with_the_municipalitys_own_words() -> None:
    year = a_year()
    goal = next(one for one in year.goals_of(2023) if year.assessment_of(one.id, T2))
    held = year.assessment_of(goal.id, T2)
    assert held is not None
    assert goal.id is not None
    year = year.with_([replace(held, comment="Resultaten är oförandrade.")])
    found = review_of_goal(year, goal.id, T2, TODAY).open
    assert [(one.excerpt, one.suggestion) for one in found if one.rule == "spelling"] == [("oförandrade", "oförändrade")]
    known = year.with_([replace(year.municipality, words=("oförandrade",))])
    assert "spelling" not in {one.rule for one in review_of_goal(known, goal.id, T2, TODAY).open}
    assert review_of_goal(year, GoalId("borta"), T2, TODAY).open == ()


def test_a_review_can_be_stopped() -> None:
    class Impatient:
        def step(self, text: str, done: int, total: int) -> None:
            raise Stopped

    with pytest.raises(Stopped):
        review_matter(a_year(), MATTER, TODAY, Impatient())
