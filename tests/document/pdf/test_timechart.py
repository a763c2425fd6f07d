"""The picture of activities over time on the paper: one figure a body, told in words, each row a place to click."""

from dataclasses import replace

import page

from malverktyg.document.pdf.style import WIDTH
from malverktyg.document.pdf.tags import Element
from malverktyg.document.pdf.timechart import Spans, timechart_blocks
from malverktyg.domain.goals import Activity
from malverktyg.domain.parts import Origin, TimeChart
from malverktyg.domain.timeline_section import timeline_section
from tests.document.pdf.sheets import print_of, structure_of
from tests.registers import T2, TODAY, a_year


def _charts() -> list[TimeChart]:
    (section,) = timeline_section(a_year(), T2, TODAY)
    return [block for block in section.blocks if isinstance(block, TimeChart)]


def test_the_picture_is_a_figure_told_in_words_under_its_heading() -> None:
    told = structure_of(print_of(a_year()).pdf)
    place = told.index(("H3", "Socialnämndens aktiviteter"))
    kind, words = told[place + 1]
    assert kind == "Figure"
    assert "Anställa två handledare: HT 2023, läge saknas." in words


def test_each_row_is_a_place_that_leads_to_its_activity() -> None:
    year = a_year()
    made = print_of(year)
    for activity in year.all(Activity):
        origin = Origin("Activity", activity, "title")
        assert sum(place.origin == origin for place in made.places) == 2  # in the goal's table, and here


def test_the_height_follows_from_the_rows_and_only_the_first_picture_has_a_legend() -> None:
    chart = _charts()[1]
    with_legend = Spans(chart, Element("Figure")).height(WIDTH)
    without = Spans(replace(chart, title=None), Element("Figure")).height(WIDTH)
    assert with_legend > without > 12 * len(chart.timeline.spans)
    blocks = list(timechart_blocks(replace(chart, title=None), Element("Sect")))
    assert [type(block) for block in blocks] == [Spans]


def test_a_name_that_is_longer_than_its_room_and_one_of_strange_signs_still_conform() -> None:
    year = a_year()
    first, second, *_ = year.all(Activity).values()
    odd = year.with_([replace(first, title="w" * 5000), replace(second, title="😀 \x00 שלום", time_text="x" * 400)])
    reports = [page.validate_pdf_bytes(print_of(odd).pdf, profile=profile) for profile in ("2a", "ua1")]
    assert [failure.rule_id for report in reports for failure in report.failures] == []
