"""Symbols and charts are pictures that are sharp in print."""

from io import BytesIO

from PIL import Image

from malverktyg.document.marks import MARKS
from malverktyg.document.pdf.style import WIDTH
from malverktyg.document.word.pictures import chart_picture, symbols
from malverktyg.domain.parts import Bar, BarGroup, Chart
from malverktyg.domain.scales import GoalStatus


def _chart(name: str) -> Chart:
    bar = Bar("T2", ((GoalStatus.ACHIEVED, 2), (GoalStatus.NOT_ACHIEVED, 1), (None, 1)))
    legend = tuple((step, "Ord") for step, _ in bar.counts)
    return Chart("Per organ", (BarGroup(name, (bar,)), BarGroup("Andra", (bar,))), legend, "I ord.")


def test_every_symbol_is_drawn_and_none_like_another() -> None:
    found = symbols()
    assert found.keys() == MARKS.keys()
    assert len(set(found.values())) == len(MARKS)
    for png in found.values():
        image = Image.open(BytesIO(png)).convert("L")
        assert image.size == (96, 96)
        assert image.getextrema()[0] < 200 < 250 < image.getextrema()[1]


def test_a_chart_has_three_hundred_dots_an_inch_and_its_colours() -> None:
    png, width, height = chart_picture(_chart("Nämnden"))
    image = Image.open(BytesIO(png)).convert("RGB")
    assert abs(image.width - WIDTH / 72 * 300) < 15
    assert abs(image.width / image.height - width / height) < 0.05
    shown = {colour for _, colour in image.getcolors(1 << 20)}
    assert any(abs(red - 0x16) + abs(green - 0x78) + abs(blue - 0x5A) < 12 for red, green, blue in shown)


def test_a_chart_that_is_higher_than_a_page_is_cut_and_not_lost() -> None:
    _, _, height = chart_picture(_chart("mycket långt namn " * 400))
    assert height < 842
