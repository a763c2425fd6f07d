"""Templates: which of a file's a paper follows, what it takes from it, and what is wrong with one."""

from dataclasses import replace

from malverktyg.domain.ids import TemplateId
from malverktyg.domain.matters import DecisionStyle, Matter, Proposal
from malverktyg.domain.paper import paper
from malverktyg.domain.parts import SectionKind
from malverktyg.domain.problem import Severity, problems
from malverktyg.domain.templates import STANDARD, Template
from malverktyg.domain.whole import Paper
from malverktyg.domain.year import Register
from tests.registers import MATTER, TODAY, a_year

FIRST = Template(id=TemplateId("forst"), name="Styrelsens")
SECOND = Template(id=TemplateId("sedan"), name="Nämndernas", position=1)


def _followed(**fields: object) -> Paper:
    year = a_year().with_([replace(FIRST, **fields)])  # type: ignore[arg-type]
    return paper(year, year.all(Matter)[MATTER], TODAY)


def _kinds(made: Paper) -> list[SectionKind]:
    return list(dict.fromkeys(section.kind for section in made.sections))


def test_a_paper_follows_its_own_template_else_the_files_first_else_the_programs() -> None:
    proposal = a_year().proposal_of(MATTER)
    assert isinstance(proposal, Proposal)
    both = Register().with_([SECOND, FIRST])
    assert Register().template_of(proposal) == STANDARD
    assert both.template_of(None) == FIRST
    assert both.template_of(proposal) == FIRST
    assert both.template_of(replace(proposal, template=SECOND.id)) == SECOND
    assert both.template_of(replace(proposal, template=TemplateId("borta"))) == FIRST


def test_the_paper_has_the_templates_sections_in_its_order_and_each_once() -> None:
    order = (SectionKind.SUMMARY, SectionKind.DECISION, SectionKind.FOCUS_AREA, SectionKind.SUMMARY)
    assert _kinds(_followed(sections=order)) == [SectionKind.SUMMARY, SectionKind.DECISION, SectionKind.FOCUS_AREA]


def test_what_a_template_leaves_out_is_not_said_to_be_missing() -> None:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    bare = year.with_([replace(proposal, economy="", recipients=()), replace(FIRST, sections=(SectionKind.DECISION,))])
    assert paper(bare, year.all(Matter)[MATTER], TODAY).missing == ()


def test_a_proposal_may_leave_out_what_its_template_has_but_not_the_other_way() -> None:
    year = a_year().with_([FIRST])
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    without = year.with_([replace(proposal, with_economy=False)])
    assert SectionKind.ECONOMY not in _kinds(paper(without, year.all(Matter)[MATTER], TODAY))
    assert SectionKind.ECONOMY not in _kinds(_followed(sections=(SectionKind.DECISION,)))


def test_a_templates_letterhead_stands_in_place_of_the_municipalitys() -> None:
    made = _followed(letterhead="Socialnämnden\n\n Box 3 ")
    assert made.head.letterhead is not None
    assert made.head.letterhead.text == "Socialnämnden · Box 3"
    assert made.head.letterhead.origin.kind == "Template"
    own = _followed(letterhead=" \n").head.letterhead
    assert own is not None
    assert own.origin.kind == "Municipality"


def test_a_logo_is_told_in_words_also_where_nobody_has_written_them() -> None:
    assert _followed().head.logo is None
    told, untold = (_followed(logo=b"PNG", logo_text=words).head.logo for words in ("Kommunens vapen", " "))
    assert told is not None
    assert untold is not None
    assert (told.png, told.told.text, untold.told.text) == (b"PNG", "Kommunens vapen", "Kommunens logotyp")
    assert told.told in list(_followed(logo=b"PNG", logo_text="Kommunens vapen").texts())


def test_what_is_wrong_with_a_template_is_told_and_only_a_missing_name_keeps_it_from_being_saved() -> None:
    assert list(problems(STANDARD)) == []
    wrong = Template(name=" ", sections=(), most_words=3, most_lix=-1, logo=b"PNG", style=DecisionStyle.PASSIVE)
    told = {problem.field: problem.severity for problem in problems(wrong)}
    assert told == {
        "name": Severity.ERROR,
        "sections": Severity.WARNING,
        "logo_text": Severity.WARNING,
        "most_words": Severity.WARNING,
        "most_lix": Severity.WARNING,
    }


def test_no_ceiling_is_nothing_wrong() -> None:
    assert list(problems(replace(STANDARD, most_words=0, most_lix=0))) == []
