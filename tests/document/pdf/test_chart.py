"""The bars of how goals stand: told apart without colour, numbered, and read as their alternative text."""

from malverktyg.document.pdf.chart import _LOOKS, Bars, chart_blocks
from malverktyg.document.pdf.fonts import semibold
from malverktyg.document.pdf.headings import Heading
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.style import WIDTH
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.assessing import STEPS
from malverktyg.domain.parts import Bar, BarGroup, Chart
from malverktyg.domain.scales import GoalStatus

A, P, N, E = GoalStatus
LEGEND = ((A, "Uppnått"), (N, "Ej uppnått"))


def _chart(*bars: Bar, note: str = "", name: str = "Hållbar vardag") -> Chart:
    return Chart("Per fokusområde", (BarGroup(name, bars),), LEGEND, "Hållbar vardag: 3 uppnådda.", note)


def _drawn(chart: Chart) -> tuple[Pen, Bars, Element]:
    root = Element("Sect")
    bars = next(block for block in chart_blocks(chart, root) if isinstance(block, Bars))
    pen = Pen()
    pen.begin_page()
    bars.draw(pen, 79, 100, WIDTH)
    return pen, bars, bars.element


def test_a_picture_stands_under_a_heading_and_over_its_note() -> None:
    heading, bars, note = chart_blocks(_chart(Bar("T2", ((A, 3),)), note="Så räknades det."), Element("Sect"))
    assert isinstance(heading, Heading)
    assert bars.keeps
    assert note.text == "Så räknades det."  # type: ignore[attr-defined]
    assert len(list(chart_blocks(_chart(Bar("T2", ((A, 3),))), Element("Sect")))) == 2


def test_it_is_one_figure_with_its_words_and_its_place() -> None:
    pen, _, element = _drawn(_chart(Bar("T2", ((A, 3), (N, 1))), Bar("T1", ((P, 4),))))
    assert element.kind == "Figure"
    assert element.alternative == "Hållbar vardag: 3 uppnådda."
    assert "/BBox [79.00 " in element.attributes
    assert pen.sheets[0].marked == [element]


def test_each_step_has_a_look_of_its_own_without_colour() -> None:
    looks = [(one.fill.value == "FFFFFF", one.dashed, one.striped, one.ink) for one in (_LOOKS[step] for step in STEPS)]
    assert len(set(looks)) == len(STEPS)


def test_each_part_has_its_number() -> None:
    pen, _, _ = _drawn(_chart(Bar("T2", ((A, 3), (N, 17))), Bar("T1", ((P, 4), (E, 2), (None, 1)))))
    code = "\n".join(pen.sheets[0].code)
    for number in ("3", "17", "4", "2", "1"):
        assert any(f"<{font.encoded(number)}> Tj" in code for font in [pen.fonts.of(semibold())])


def test_a_number_that_has_no_room_is_left_to_the_words() -> None:
    pen, _, _ = _drawn(_chart(Bar("T2", ((A, 900), (N, 1)))))
    code = "\n".join(pen.sheets[0].code)
    font = pen.fonts.of(semibold())
    assert f"<{font.encoded('900')}> Tj" in code
    assert f"<{font.encoded('1')}> Tj" not in code


def test_a_long_name_takes_the_lines_it_needs() -> None:
    names = ("A", "Samhällsbyggnads- och miljöskyddsnämnden " * 3)
    short, long = (Bars(_chart(Bar("T2", ((A, 1),)), name=name), Element("Figure")) for name in names)
    assert long.height(WIDTH) > short.height(WIDTH)
