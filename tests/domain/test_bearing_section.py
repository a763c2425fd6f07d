"""The sections of the focus areas: each speaks of itself, those without bearing are drawn together, and a table shows all."""

from dataclasses import replace

import pytest

from malverktyg.domain.bearing_section import bearing_sections
from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.ids import BearingId
from malverktyg.domain.matters import Bearing, BearingDegree
from malverktyg.domain.parts import Grid, Mark, Origin, Paragraph, Section, Text
from malverktyg.domain.year import Entity, Register
from tests.registers import MATTER, a_year

NONE, INDIRECT, DIRECT = BearingDegree


def _sections(register: Register) -> list[Section]:
    return list(bearing_sections(register, register.bearings_of(MATTER), register.goals_of(2023)))


def _judged(*degrees: BearingDegree | None, reason: str = "") -> list[Section]:
    """The sections of a year whose areas are judged so in order; nothing for one that nobody has judged."""
    year = a_year()
    bearings: list[Entity] = [
        Bearing(
            id=BearingId(f"b{area.id}"),
            matter=MATTER,
            focus_area=area.id,
            degree=degree,
            reason=reason if degree is NONE else "Skäl.",
        )
        for area, degree in zip(year.focus_areas, degrees, strict=False)
        if area.id and degree
    ]
    return _sections(year.with_(bearings, year.all(Bearing).values()))


def _words(section: Section) -> list[str]:
    return [block.text.text for block in section.blocks if isinstance(block, Paragraph)]


def _headings(sections: list[Section]) -> list[str]:
    return [section.heading.text for section in sections]


def _table(sections: list[Section]) -> Grid | None:
    return next((block for section in sections for block in section.blocks if isinstance(block, Grid)), None)


def test_areas_without_bearing_are_one_sentence_with_the_right_names_and_the_others_a_section_each() -> None:
    sections = _sections(a_year())
    assert _headings(sections) == ["Fokusområden", "Fokusområde Hållbar hälsa", "Fokusområde Hållbar gemenskap"]
    assert _words(sections[0]) == [
        "Ärendet bedöms inte ha någon bärighet på fokusområdena Hållbar vardag, Hållbar kompetens och Hållbar natur."
    ]
    assert _words(sections[1])[0] == "Ärendet har indirekt bärighet på hållbar hälsa."
    assert _words(sections[2])[0] == "Ärendet har direkt bärighet på hållbar gemenskap."


def test_the_common_section_speaks_of_no_area_alone() -> None:
    """The review looks for the wrong area's name under an area's heading."""
    assert _sections(a_year())[0].heading.origin == Origin("FocusArea")


@pytest.mark.parametrize(
    ("degrees", "sentence"),
    [
        ((NONE, NONE, DIRECT), "Ärendet bedöms inte ha någon bärighet på fokusområdena Hållbar vardag och Hållbar hälsa."),
        (
            (NONE,) * 5,
            (
                "Ärendet bedöms inte ha någon bärighet på fokusområdena Hållbar vardag, Hållbar hälsa, Hållbar gemenskap, "
                "Hållbar kompetens och Hållbar natur."
            ),
        ),
    ],
)
def test_two_or_more_are_drawn_together(degrees: tuple[BearingDegree, ...], sentence: str) -> None:
    assert sentence in _words(_judged(*degrees)[0])


def test_one_alone_has_its_own_section() -> None:
    sections = _judged(NONE, DIRECT, DIRECT, DIRECT, DIRECT)
    assert _headings(sections)[1] == "Fokusområde Hållbar vardag"
    assert _words(sections[1]) == ["Ärendet har ingen bärighet på hållbar vardag."]


def test_one_with_a_reason_for_having_none_keeps_it_under_its_own_heading() -> None:
    sections = _judged(NONE, NONE, NONE, DIRECT, DIRECT, reason="Ärendet rör bara ekonomin.")
    assert _headings(sections)[1:4] == [
        f"Fokusområde {name}" for name in ("Hållbar vardag", "Hållbar hälsa", "Hållbar gemenskap")
    ]
    assert _words(sections[1])[1] == "Ärendet rör bara ekonomin."


def test_one_that_nobody_has_judged_is_not_called_none() -> None:
    sections = _judged(NONE, NONE, None)
    assert _words(sections[1]) == ["Ärendets bärighet på hållbar gemenskap är inte bedömd."]
    missing = [block.text for block in sections[1].blocks if isinstance(block, Paragraph) and block.text.missing]
    assert [text.origin for text in missing] == [Origin("Bearing", "gemenskap", "degree")]


def test_a_bearing_without_a_reason_says_so() -> None:
    year = a_year()
    health = next(one for one in year.all(Bearing).values() if one.focus_area == "hälsa")
    sections = _sections(year.with_([replace(health, reason=" ")]))
    assert _words(sections[1])[1] == "Skäl till bärigheten saknas."


def test_the_table_tells_each_areas_bearing_and_how_many_of_the_papers_goals_it_has() -> None:
    table = _table(_sections(a_year()))
    assert table is not None
    assert table.heads == ("Fokusområde", "Bärighet", "Mål")
    told = [tuple(cell.word.text if isinstance(cell, Mark) else cell.text for cell in row) for row in table.rows]
    assert told == [
        ("Hållbar vardag", "Ingen", "6"),
        ("Hållbar hälsa", "Indirekt", "5"),
        ("Hållbar gemenskap", "Direkt", "3"),
        ("Hållbar kompetens", "Ingen", "5"),
        ("Hållbar natur", "Ingen", "3"),
    ]
    assert [cell.step for row in table.rows for cell in row if isinstance(cell, Mark)] == [NONE, INDIRECT, DIRECT, NONE, NONE]


def test_there_is_no_table_where_the_sentences_say_as_much() -> None:
    assert _table(_judged(NONE, NONE, NONE, NONE, NONE)) is None
    assert _table(_judged(None, None)) is None
    year = a_year()
    two = _sections(year.with_(removed=[area for area in year.focus_areas if area.id not in ("hälsa", "natur")]))
    assert _table(two) is None
    unjudged = _table(_judged(DIRECT, None, NONE))
    assert unjudged is not None
    assert unjudged.rows[1][1] == Mark(None, Text("–", Origin("Bearing", "hälsa", "degree")))


def test_without_focus_areas_it_is_said_that_they_are_missing() -> None:
    (section,) = _sections(Register())
    assert (section.heading.text, _words(section)) == ("Fokusområden", ["Fokusområden saknas."])


def test_the_areas_keep_their_order_when_they_are_moved() -> None:
    year = a_year()
    moved = [replace(area, position=-area.position) for area in year.all(FocusArea).values()]
    sections = _sections(year.with_(moved))
    assert _headings(sections)[1:] == ["Fokusområde Hållbar gemenskap", "Fokusområde Hållbar hälsa"]
    assert _words(sections[0])[0].endswith("Hållbar natur, Hållbar kompetens och Hållbar vardag.")
