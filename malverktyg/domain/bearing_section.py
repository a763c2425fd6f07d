"""The paper's sections of the focus areas: a table of the bearings, those without bearing drawn together, and a section each."""

from collections.abc import Iterator, Mapping, Sequence

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.bodies import FocusArea
from malverktyg.domain.goals import Goal
from malverktyg.domain.matters import Bearing, BearingDegree
from malverktyg.domain.parts import Block, Grid, Mark, Origin, Paragraph, Section, SectionKind, Text
from malverktyg.domain.prose import blocks_of
from malverktyg.domain.wording import bearing_sentence, no_bearing_sentence
from malverktyg.domain.year import Register

_SHARES = (5.0, 3.0, 2.0)
_FEW = 3  # areas that are taken in without a table


def bearing_sections(register: Register, bearings: Mapping[str, Bearing], goals: Sequence[Goal]) -> Iterator[Section]:
    """What a matter bears on each focus area. ``goals`` are those that its paper reports.

    Areas without any bearing, and without words of why, are told in one sentence: the same one under four headings says nothing
    more, and is how papers come to name the wrong area.
    """
    areas = register.focus_areas
    if not areas:
        origin = Origin("FocusArea")
        missing = Paragraph(Text(texts.FOCUS_AREAS_MISSING, origin, missing=True))
        yield Section(SectionKind.FOCUS_AREA, Text(texts.FOCUS_AREAS, origin), (missing,))
    bare = [area for area in areas if _is_bare(bearings.get(area.id or ""))]
    if len(bare) == 1:
        bare = []
    together = (*_table(areas, bearings, goals), *_drawn_together(bare))
    if together:
        yield Section(SectionKind.FOCUS_AREA, Text(texts.FOCUS_AREAS, Origin("FocusArea")), together)
    for area in areas:
        if area not in bare:
            heading = Text(texts.FOCUS_AREA.format(name=area.name), Origin("Bearing", area.id, "degree"))
            yield Section(SectionKind.FOCUS_AREA, heading, tuple(_blocks(area, bearings.get(area.id or ""))))


def _is_bare(bearing: Bearing | None) -> bool:
    return bearing is not None and bearing.degree is BearingDegree.NONE and not bearing.reason.strip()


def _drawn_together(areas: Sequence[FocusArea]) -> Iterator[Block]:
    if areas:
        sentence = no_bearing_sentence([area.name for area in areas])
        yield Paragraph(Text(sentence, Origin("Bearing", areas[0].id, "degree")))


def _table(areas: Sequence[FocusArea], bearings: Mapping[str, Bearing], goals: Sequence[Goal]) -> Iterator[Block]:
    """The bearings at a glance, where there are so many and so different ones that a reader would make the table himself."""
    judged = {bearings[area.id].degree for area in areas if area.id and area.id in bearings}
    if len(areas) < _FEW or len(judged) < 2:
        return
    yield Grid(
        heads=texts.BEARING_HEADS,
        rows=tuple(_row(area, bearings.get(area.id or ""), goals) for area in areas),
        shares=_SHARES,
        numbers=(2,),
    )


def _row(area: FocusArea, bearing: Bearing | None, goals: Sequence[Goal]) -> tuple[Text | Mark, ...]:
    origin = Origin("Bearing", area.id, "degree")
    word = Text(bearing.degree.label, origin) if bearing else Text(texts.NOT_GIVEN, origin)
    count = sum(area.id in goal.focus_areas for goal in goals)
    return (
        Text(area.name, Origin("FocusArea", area.id, "name")),
        Mark(bearing.degree if bearing else None, word),
        Text(str(count), Origin("Goal")),
    )


def _blocks(area: FocusArea, bearing: Bearing | None) -> Iterator[Block]:
    sentence = bearing_sentence(area.name, bearing.degree if bearing else None)
    yield Paragraph(Text(sentence, Origin("Bearing", area.id, "degree"), missing=bearing is None))
    origin = Origin("Bearing", area.id, "reason")
    if bearing and bearing.reason.strip():
        yield from blocks_of(bearing.reason, origin)
    elif bearing and bearing.degree is not BearingDegree.NONE:
        yield Paragraph(Text(texts.REASON_MISSING, origin, missing=True))
