"""The paper as Word: the same parts in the same order as the PDF, by real styles, with nothing that leads out of the file."""

import zipfile
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malverktyg.document.signs import clean
from malverktyg.document.typography import typeset
from malverktyg.document.word.writing import write_paper
from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import paper
from malverktyg.domain.year import Register
from malverktyg.progress import Stopped
from tests.document.word.pages import W, opened, paper_of, words_of
from tests.registers import MATTER, TODAY, a_year
from tests.strategies import registers

HOSTILE = (
    "klart 😀 👩\u200d👧",
    "a\x00b\x07c\x0b",
    "\ud800ensam\udfff",
    "\u202eomvänd\u202c שלום",
    "\ufffe\uffff\ufdd0",
    "å" * 10_000,
    "<w:p/> & ]]> <img src='x'>",
    '" HYPERLINK "https://ond.example" \\o',
    "{{ =1+1 }}\t\r\n",
)


def test_headings_are_real_and_never_jump() -> None:
    styles = [one.style.name for one in opened().paragraphs]
    levels = [int(name.removeprefix("Heading ")) for name in styles if name.startswith("Heading ")]
    assert styles.count("Title") == 1
    assert levels[0] == 1
    assert set(levels) == {1, 2, 3}
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_text_of_the_paper_is_in_the_document_in_its_order() -> None:
    found = words_of(opened())
    place = 0
    of_goals = paper_of(a_year())
    for section in of_goals.sections:
        place = found.index(typeset(section.heading.text), place)
    for text in of_goals.texts():
        if text is not of_goals.head.letterhead:
            assert clean(typeset(text.text)) in found


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert write_paper(paper_of(a_year())) == write_paper(paper_of(a_year()))


def test_nothing_in_the_file_leads_outside_it_and_there_is_no_macro() -> None:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert proposal
    linked = year.with_([replace(proposal, summary="Se https://exempelby.example/mal eller a@b.example.")])
    with zipfile.ZipFile(BytesIO(write_paper(paper_of(linked)))) as file:
        names = file.namelist()
        everything = {name: file.read(name).decode() for name in names if name.endswith((".xml", ".rels"))}
    assert not [name for name in names if "vba" in name.lower() or "embeddings" in name or "custom" in name.lower()]
    assert not [name for name, text in everything.items() if "TargetMode" in text]
    assert 'instr=" HYPERLINK &quot;https://exempelby.example/mal&quot; "' in everything["word/document.xml"]


def test_what_is_missing_is_told_as_in_the_pdf() -> None:
    empty = Register()
    matter = Matter(id=MATTER, period=a_year().all(Matter)[MATTER].period)
    without = paper(empty, matter, TODAY)
    found = words_of(opened(empty.with_([matter])))
    assert without.missing
    assert [text.text for text in without.missing if typeset(text.text) not in found] == []


def test_a_draft_says_so_and_a_finished_paper_does_not() -> None:
    assert "Arbetsmaterial" in words_of(opened(draft=True))
    assert "Arbetsmaterial" not in words_of(opened())


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_texts_never_break_it(hostile: str) -> None:
    year = a_year()
    things = [replace(one, title=hostile) for kind in (Goal, Activity) for one in year.all(kind).values()]
    comments = [replace(one, comment=hostile) for one in year.all(Assessment).values()]
    matter = replace(year.all(Matter)[MATTER], title=hostile, dnr=hostile)
    document = opened(year.with_([*things, *comments, matter]))
    assert clean(typeset(hostile)).strip()[:40] in words_of(document)
    fields = [one.get(f"{W}instr") for one in document.element.iter(f"{W}fldSimple")]
    assert {one for one in fields if "ond.example" in one} <= {' HYPERLINK "https://ond.example" '}


@settings(max_examples=15)
@given(registers(), st.booleans())
def test_any_register_can_be_written(register: Register, draft: bool) -> None:
    for matter in list(register.all(Matter).values())[:1]:
        made = replace(paper(register, matter, TODAY), draft=draft)
        assert write_paper(made).startswith(b"PK")


def test_it_can_be_stopped() -> None:
    class Stop:
        def step(self, text: str, done: int, total: int) -> None:
            raise Stopped

    with pytest.raises(Stopped):
        write_paper(paper_of(a_year()), Stop())
