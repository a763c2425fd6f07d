"""The copy for publication: no officer, signer or responsible by name, also not in running text; roles stay."""

from dataclasses import replace

from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.matters import DecisionPoint, Matter, Proposal
from malverktyg.domain.paper import paper
from malverktyg.domain.parts import SectionKind, TimeChart
from malverktyg.domain.publishing import names_in, published, unsure, without_names
from malverktyg.domain.whole import Paper
from malverktyg.domain.year import Register
from tests.registers import MATTER, T2, TODAY, a_year


def _with_names() -> Register:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert isinstance(proposal, Proposal)
    first, second, *_ = year.all(Activity).values()
    judged = next(one for one in year.all(Assessment).values() if one.period == T2)
    point = next(iter(year.all(DecisionPoint).values()))
    return year.with_(
        [
            replace(
                proposal,
                officer="Anna Ek, utvecklingsstrateg",
                signatures=("Bo Alm, kommunchef", "Utvecklingsstrateg"),
                summary="Bo Alms förslag har beretts av Anna Ek. Annas eget förslag kom senare.",
                recipients=("Kommunfullmäktige", "Eva-Lena Öberg"),
            ),
            replace(first, responsible=("Rektor Eva-Lena Öberg", "HR"), title="Utbilda med Eva-Lena Öberg"),
            replace(second, responsible=("Anna Ek",), comment="Anna Ek är sjukskriven."),
            replace(judged, assessed_by="Cilla Dahl", comment="Enligt Cilla Dahl går det bra."),
            replace(point, text="Uppdra åt Bo Alm att återkomma till styrelsen."),
        ]
    )


def _made(register: Register) -> Paper:
    bare = without_names(register)
    return published(paper(bare, bare.all(Matter)[MATTER], TODAY))


def _all_words(made: Paper) -> str:
    charts = [block for section in made.sections for block in section.blocks if isinstance(block, TimeChart)]
    drawn = [name.text for chart in charts for name in chart.names] + [chart.told for chart in charts]
    return "\n".join([*(text.text for text in made.texts()), *drawn])


def test_no_name_is_left_in_the_paper() -> None:
    before, after = _all_words(paper(_with_names(), _with_names().all(Matter)[MATTER], TODAY)), _all_words(_made(_with_names()))
    for name in ("Anna Ek", "Bo Alm", "Eva-Lena Öberg", "Cilla Dahl"):
        assert name in before
        assert name not in after


def test_roles_stay_where_names_stood_beside_them() -> None:
    words = _all_words(_made(_with_names()))
    assert _made(_with_names()).head.officer.value.text == "Utvecklingsstrateg"
    assert "Rektor, HR" in words


def test_running_text_says_where_a_name_was_and_keeps_the_rest() -> None:
    words = _all_words(_made(_with_names()))
    assert "[namn]s förslag har beretts av [namn]. Annas eget förslag kom senare." in words
    assert "Uppdra åt [namn] att återkomma till styrelsen." in words
    assert "Kommunfullmäktige" in words


def test_what_may_still_be_a_name_is_told() -> None:
    assert unsure(_made(_with_names()), names_in(_with_names())) == (
        "…förslag har beretts av [namn]. Annas eget förslag kom senare.",
    )
    assert unsure(_made(a_year()), names_in(a_year())) == ()


def test_goals_name_nobody_either() -> None:
    year = _with_names()
    goal = next(iter(year.all(Goal).values()))
    bare = without_names(year.with_([replace(goal, title="Enligt Anna Ek ska fler läsa")]))
    assert bare.all(Goal)[goal.id or ""].title == "Enligt [namn] ska fler läsa"


def test_there_is_no_room_to_sign_and_nothing_is_said_to_be_missing() -> None:
    made = _made(_with_names())
    assert SectionKind.SIGNATURES not in {section.kind for section in made.sections}
    assert not [text for text in made.missing if text.origin.kind == "Proposal"]
    alone = _with_names()
    proposal = alone.proposal_of(MATTER)
    assert proposal is not None
    nameless = _made(alone.with_([replace(proposal, officer="Anna Ek")]))
    assert (nameless.head.officer.value.text, nameless.head.officer.value.missing) == ("–", False)


def test_a_register_of_roles_alone_keeps_every_word() -> None:
    year = a_year()
    bare = without_names(year)
    assert bare.all(Activity) == year.all(Activity)
    assert bare.all(Assessment) == year.all(Assessment)
    assert bare.all(Matter) == year.all(Matter)


def test_the_register_itself_is_as_it_was() -> None:
    year = _with_names()
    without_names(year)
    assert year == _with_names()
