"""Lists are real lists, and each numbered one begins at one."""

from dataclasses import replace

from malverktyg.document.typography import typeset
from malverktyg.domain.matters import DecisionPoint
from tests.document.word.pages import opened, paper_of
from tests.registers import a_year


def test_the_points_to_decide_are_a_numbered_list() -> None:
    points = [one.text for one in opened().paragraphs if one.style.name == "List Number"]
    wanted = sorted(a_year().all(DecisionPoint).values(), key=lambda one: one.position)
    assert points == [typeset(one.text) for one in wanted]
    assert len(points) == 2


def test_entries_are_a_list_with_bullets() -> None:
    bullets = [one.text for one in opened().paragraphs if one.style.name == "List Bullet"]
    assert "Samtliga enhetschefer" in bullets
    assert "tillfälligt avtal till och med 31\u00a0december" in bullets


def test_each_numbered_list_has_a_count_of_its_own() -> None:
    document = opened()
    used = document.element.xpath("//w:body//w:numPr/w:numId/@w:val")
    lists = document.part.numbering_part.element
    for number in set(used):
        (found,) = lists.xpath(f'w:num[@w:numId="{number}"]')
        assert found.xpath("w:lvlOverride/w:startOverride/@w:val") == ["1"]


def test_without_points_there_is_no_numbered_list() -> None:
    year = a_year()
    without = year.with_([replace(one, text="") for one in year.all(DecisionPoint).values()])
    assert paper_of(without).missing
    assert opened(without).element.xpath("//w:body//w:numPr") == []
