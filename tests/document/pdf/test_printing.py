"""The printed paper: every part in order, the same bytes twice, whatever the texts hold, and fast."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import page
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malverktyg.document.pdf.printing import print_paper
from malverktyg.document.typography import typeset
from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.ids import ActivityId, AssessmentId, GoalId
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.paper import paper
from malverktyg.domain.parts import Origin
from malverktyg.domain.year import Entity, Register
from malverktyg.progress import Stopped
from tests.document.pdf.sheets import paper_of, print_of, structure_of, text_of
from tests.registers import MATTER, T2, TODAY, a_year

GOLDEN = Path(__file__).with_name("paper.txt")
NASTY = (
    "\x00",
    "\ud800",
    "\ufeff\u202eabc",
    "😀👩\u200d👧",
    "<b>",
    "<img src='/etc/passwd'>",
    "&amp;",
    "w" * 10_000,
    "שלום",
    "\\(",
    "%",
    "",
)


def _conforms(pdf: bytes) -> list[str]:
    reports = [page.validate_pdf_bytes(pdf, profile=profile) for profile in ("2a", "ua1")]
    return [f"{failure.rule_id} {failure.message}" for report in reports for failure in report.failures]


def test_the_paper_reads_as_its_golden_text() -> None:
    """Made anew by deleting the file and running the test; look at what changed before it is kept."""
    told = "\n".join(f"{kind:6} {words}".rstrip() for kind, words in structure_of(print_of(a_year()).pdf)) + "\n"
    if not GOLDEN.exists():
        GOLDEN.write_text(told, encoding="utf-8")
        pytest.fail("the golden text was missing and has been written")
    assert told == GOLDEN.read_text(encoding="utf-8")


def test_every_text_of_the_paper_stands_on_it_in_order() -> None:
    year = a_year()
    made = paper_of(year)
    read = "".join(words for _, words in structure_of(print_paper(made).pdf)).replace(" ", "")
    place = 0
    for text in [made.body, made.title, *(section.heading for section in made.sections)]:
        place = read.index(typeset(text.text).replace(" ", ""), place)
    for text in made.texts():
        assert typeset(text.text).replace(" ", "") in read


def test_the_same_paper_is_the_same_bytes() -> None:
    assert print_of(a_year()).pdf == print_of(a_year()).pdf


def test_another_paper_is_other_bytes_and_another_file_identifier() -> None:
    year = a_year()
    matter = year.all(Matter)[MATTER]
    one, other = (print_of(year.with_([replace(matter, dnr=dnr)])).pdf for dnr in ("KS 23/1", "KS 23/2"))
    assert one.rsplit(b"/ID", 1)[1][:80] != other.rsplit(b"/ID", 1)[1][:80]


def test_the_paper_is_for_the_archive_and_for_screen_readers() -> None:
    assert _conforms(print_of(a_year()).pdf) == []


def test_the_gate_can_fail() -> None:
    assert _conforms(print_of(a_year()).pdf.replace(b"/Scope /Column", b"/Skope /Column"))
    assert _conforms(print_of(a_year()).pdf.replace(b"/Lang", b"/Long"))


def test_an_empty_register_prints_and_conforms() -> None:
    pdf = print_paper(paper(Register(), Matter(period=T2), TODAY)).pdf
    assert "Diarienummer saknas" in text_of(pdf)
    assert _conforms(pdf) == []


def test_the_page_number_and_the_count_stand_on_every_page() -> None:
    made = print_of(a_year())
    text = text_of(made.pdf)
    assert [
        f"Sida\u00a0{number} ({made.pages})" in text or f"Sida {number} ({made.pages})" in text
        for number in range(1, made.pages + 1)
    ] == [True] * made.pages


def test_what_the_typeface_lacks_is_told() -> None:
    year = a_year()
    goal = year.goals_of(2023)[0]
    made = print_of(year.with_([replace(goal, title="Glada barn 😀")]))
    assert made.uncovered == "😀"
    assert "Glada barn □" in text_of(made.pdf)


def test_each_field_has_its_place_on_the_paper() -> None:
    year = a_year()
    made = print_of(year)
    assert {place.origin for place in made.places} >= {
        Origin("Matter", MATTER, "title"),
        Origin("Proposal", "forslag", "summary"),
        Origin("DecisionPoint", "p1", "text"),
        Origin("Assessment", "m1.1", "status"),
        Origin("Bearing", "natur", "degree"),
        Origin("Municipality", "kommun", "vision"),
    }
    assert all(0 <= place.left < place.right <= 596 and 0 <= place.top < place.bottom <= 842 for place in made.places)
    title = next(place for place in made.places if place.origin == Origin("Matter", MATTER, "title"))
    assert title.page == 0


def test_printing_can_be_stopped_before_a_page_is_drawn() -> None:
    class Impatient:
        def step(self, text: str, done: int, total: int) -> None:
            assert not total, "it is asked while the paper is made and laid out, too"
            raise Stopped

    with pytest.raises(Stopped):
        print_paper(paper_of(a_year()), Impatient())


def test_printing_tells_its_progress_and_can_be_stopped() -> None:
    class Watch:
        def __init__(self) -> None:
            self.told: list[tuple[int, int]] = []

        def step(self, text: str, done: int, total: int) -> None:
            assert text == "Skriver ut tjänsteskrivelsen"
            self.told.append((done, total))
            if done == 2:
                raise Stopped

    watch = Watch()
    with pytest.raises(Stopped):
        print_paper(paper_of(a_year()), watch)
    assert [done for done, total in watch.told if total] == [0, 1, 2]


def _hostile(words: str) -> Register:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert isinstance(proposal, Proposal)
    kept = Register().with_(
        [
            replace(year.municipality, name=words, vision=words, letterhead=words),
            replace(year.all(Matter)[MATTER], dnr=words, title=words),
            replace(proposal, officer=words, summary=words, considerations=words, documents=(words,), signatures=(words, words)),
            *(replace(area, name=words) for area in year.focus_areas[:1]),
        ]
    )
    goal = year.goals_of(2023)[0]
    return kept.with_(
        [
            replace(goal, title=words, number=words[:50]),
            *(replace(one, title=words, comment=words, responsible=(words,)) for one in year.activities_of(goal.id)),
            *(replace(one, comment=words) for one in year.assessments_of(goal.id)),
        ]
    )


@pytest.mark.parametrize("words", NASTY, ids=lambda words: ascii(words[:12]))
def test_a_hostile_text_prints_and_conforms(words: str) -> None:
    assert _conforms(print_of(_hostile(words)).pdf) == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_prints_and_conforms(words: str) -> None:
    pdf = print_of(_hostile(words)).pdf
    assert _conforms(pdf) == []


@settings(max_examples=25)
@given(st.lists(st.tuples(st.text("abc å\n", max_size=900), st.integers(0, 6)), max_size=12))
def test_nothing_is_lost_at_the_pages_ends(goals: list[tuple[str, int]]) -> None:
    """However long the comments and however many the activities, each word is there."""
    year = a_year()
    goal, done = next(iter(year.all(Goal).values())), next(iter(year.all(Activity).values()))
    like = next(one for one in year.all(Assessment).values() if one.period == T2)
    saved: list[Entity] = []
    for number, (comment, count) in enumerate(goals):
        name = GoalId(f"G{number}")
        saved.append(replace(goal, id=name, title=f"mål{number}", number="", body=None))
        saved.append(replace(like, id=AssessmentId(f"B{number}"), goal=name, comment=f"{comment} slut{number}"))
        for turn in range(count):
            title = f"akt{number}x{turn}"
            saved.append(replace(done, id=ActivityId(title), goal=name, comment=comment, title=title))
    pdf = print_paper(paper(Register().with_(saved), Matter(period=T2), TODAY)).pdf
    read = "".join(words for _, words in structure_of(pdf))
    for number, (comment, count) in enumerate(goals):
        wanted = [f"mål{number}", *f"{comment} slut{number}".split(), *(f"akt{number}x{turn}" for turn in range(count))]
        assert [word for word in wanted if word not in read] == []
    assert _conforms(pdf) == []


def test_the_day_of_the_file_is_the_papers_own() -> None:
    year = a_year()
    made = paper(year, year.all(Matter)[MATTER], date(2030, 1, 1))
    assert b"D:20230921" in print_paper(made).pdf
