"""The paper's section of activities over time: its sentence in numbers, a picture for each body, and the same in words."""

from dataclasses import replace
from datetime import date

import pytest

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Activity
from malverktyg.domain.parts import Origin, Paragraph, Section, TimeChart
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.timeline_section import timeline_section
from malverktyg.domain.year import Register
from tests.registers import T2, TODAY, a_year


def _section(register: Register, owner: Body | None = None) -> Section:
    (section,) = timeline_section(register, T2, TODAY, owner)
    return section


def _charts(section: Section) -> list[TimeChart]:
    return [block for block in section.blocks if isinstance(block, TimeChart)]


def _told(section: Section) -> list[str]:
    return [block.text.text for block in section.blocks if isinstance(block, Paragraph)]


def _only(*statuses: ActivityStatus | None, end: date = date(2023, 12, 31)) -> Register:
    year = a_year()
    activities = list(year.all(Activity).values())
    kept = [
        replace(one, status=status, start=None, end=end, time_text="") for one, status in zip(activities, statuses, strict=False)
    ]
    return year.with_(kept, activities[len(kept) :])


def test_each_body_has_a_picture_with_its_name_and_no_activity_is_left_out() -> None:
    year = a_year()
    charts = _charts(_section(year))
    titles = [chart.title.text for chart in charts if chart.title]
    assert titles == [
        "Kommunfullmäktiges aktiviteter",
        "Kommunstyrelsens aktiviteter",
        "Socialnämndens aktiviteter",
        "Bildningsnämndens aktiviteter",
        "Tekniska nämndens aktiviteter",
    ]
    drawn = {span.activity.id for chart in charts for span in chart.timeline.spans}
    assert drawn == set(year.all(Activity))
    assert all(len(chart.names) == len(chart.times) == len(chart.timeline.spans) for chart in charts)


def test_a_committees_paper_has_its_own_activities_under_the_year() -> None:
    year = a_year()
    body = next(body for body in year.bodies if body.id == "sn")
    (chart,) = _charts(_section(year, body))
    assert chart.title is not None
    assert chart.title.text == "Aktiviteter 2023"
    assert {span.activity.goal for span in chart.timeline.spans} <= {"m2.1", "m2.2", "m2.3", "m2.4", "m2.5"}


@pytest.mark.parametrize(
    ("statuses", "told"),
    [
        ([ActivityStatus.DONE], "Den enda aktiviteten är klar."),
        ([None], "Läge saknas för 1."),
        ([ActivityStatus.ONGOING] * 3, "Samtliga 3 aktiviteter är pågående."),
        ([ActivityStatus.DONE, None], "Av 2 aktiviteter är 1 klar. Läge saknas för 1."),
        (
            [ActivityStatus.DONE, ActivityStatus.ONGOING, ActivityStatus.DONE, ActivityStatus.NOT_STARTED],
            "Av 4 aktiviteter är 1 ej påbörjad, 1 pågående och 2 klara.",
        ),
    ],
)
def test_the_section_begins_with_how_many_stand_where(statuses: list[ActivityStatus | None], told: str) -> None:
    assert _told(_section(_only(*statuses)))[0] == told


def test_those_past_their_last_day_are_counted_and_told_one_by_one() -> None:
    section = _section(_only(ActivityStatus.ONGOING, ActivityStatus.DONE, end=date(2023, 9, 1)))
    assert _told(section)[0].endswith("Slutdatumet har passerat för 1.")
    assert "till 2023-09-01, pågår, slutdatumet har passerat." in " ".join(chart.told for chart in _charts(section))
    more = _section(_only(ActivityStatus.ONGOING, None, end=date(2023, 9, 1)))
    assert _told(more)[0].endswith("Slutdatumet har passerat för 2.")


def test_those_without_a_time_are_counted_under_the_pictures() -> None:
    year = _only(ActivityStatus.DONE, ActivityStatus.DONE, ActivityStatus.DONE)
    first, second, _ = year.all(Activity).values()
    assert _told(_section(year.with_([replace(first, end=None)])))[-1] == "En aktivitet saknar tid och visas inte."
    both = year.with_([replace(first, end=None), replace(second, end=None, time_text="vid behov")])
    assert _told(_section(both))[-1] == "2 aktiviteter saknar tid och visas inte."


def test_there_is_no_section_where_nothing_has_a_time() -> None:
    assert list(timeline_section(Register(), T2, TODAY)) == []
    year = a_year()
    untimed = [replace(one, start=None, end=None) for one in year.all(Activity).values()]
    assert list(timeline_section(year.with_(untimed), T2, TODAY)) == []


def test_many_activities_are_parted_into_pictures_of_which_only_the_first_has_the_title() -> None:
    year = a_year()
    like = next(iter(year.all(Activity).values()))
    many = [replace(like, id=f"x{number}", position=number) for number in range(65)]  # type: ignore[arg-type]
    charts = _charts(_section(year.with_(many, year.all(Activity).values())))
    assert [len(chart.timeline.spans) for chart in charts] == [30, 30, 5]
    assert [chart.title is None for chart in charts] == [False, True, True]


def test_each_row_leads_to_its_activity_and_the_picture_names_the_day() -> None:
    chart = _charts(_section(a_year()))[0]
    span, name = chart.timeline.spans[0], chart.names[0]
    assert name.origin == Origin("Activity", span.activity.id, "title")
    assert chart.today == "2023-09-21"
    assert chart.timeline.today is not None
