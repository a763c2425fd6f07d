"""The section of goals: every goal once, grouped so that a reader finds it, and counted."""

from dataclasses import replace

from malverktyg.domain.bodies import Body
from malverktyg.domain.goal_section import goal_section, grouped
from malverktyg.domain.goals import Assessment, Goal, GoalLevel
from malverktyg.domain.ids import AssessmentId, BodyId, FocusAreaId, GoalId
from malverktyg.domain.overview import progress_by_body, progress_of_all
from malverktyg.domain.parts import GoalReport, Overview, Paragraph, Subheading
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register
from tests.registers import T2, TODAY, a_year


def _lead(register: Register) -> tuple[str, bool]:
    block = goal_section(register, T2, TODAY).blocks[0]
    assert isinstance(block, Paragraph)
    return block.text.text, block.text.missing


def _small(*statuses: GoalStatus | None) -> Register:
    goals = [Goal(id=GoalId(f"g{place}"), year=2023, title=f"Mål {place}", position=place) for place in range(len(statuses))]
    found = [
        Assessment(id=AssessmentId(f"b{place}"), goal=GoalId(f"g{place}"), period=T2, status=status)
        for place, status in enumerate(statuses)
        if status
    ]
    return Register().with_([*goals, *found])


def test_every_goal_of_the_year_stands_in_it_once() -> None:
    year = a_year().with_([Goal(id=GoalId("old"), year=2022, title="Förra årets")])
    told = [block.heading.origin.subject for block in goal_section(year, T2, TODAY).blocks if isinstance(block, GoalReport)]
    assert sorted(map(str, told)) == sorted(f"{goal.id}" for goal in year.goals_of(2023))


def test_goals_of_several_bodies_stand_under_their_bodies() -> None:
    groups = [block.text.text for block in goal_section(a_year(), T2, TODAY).blocks if isinstance(block, Subheading)]
    assert groups == [
        "Kommunfullmäktiges mål",
        "Kommunstyrelsens mål",
        "Socialnämndens mål",
        "Bildningsnämndens mål",
        "Tekniska nämndens mål",
    ]


def test_goals_of_one_body_stand_under_the_focus_area_each_names_first() -> None:
    year = a_year()
    goals = [
        Goal(id=GoalId(str(place)), year=2024, title="Mål", body=BodyId("ks"), focus_areas=areas, position=place)
        for place, areas in enumerate(
            [(), (FocusAreaId("natur"),), (FocusAreaId("hälsa"), FocusAreaId("vardag")), (FocusAreaId("x"),)]
        )
    ]
    names = [(name.text, [goal.id for goal in members]) for name, members in grouped(year, goals)]
    assert names == [
        ("Hållbar vardag", ["2"]),
        ("Hållbar natur", ["1"]),
        ("Mål utan fokusområde", ["0", "3"]),
    ]


def test_goals_without_body_or_area_need_no_group() -> None:
    assert not [block for block in goal_section(_small(None, None), T2, TODAY).blocks if isinstance(block, Subheading)]


def test_a_goal_that_nobody_owns_is_told_beside_those_that_have_owners() -> None:
    year = Register().with_(
        [
            Body(id=BodyId("ks"), name="Kommunstyrelsen"),
            Goal(id=GoalId("a"), year=2023, title="A", body=BodyId("ks")),
            Goal(id=GoalId("b"), year=2023, title="B"),
        ]
    )
    groups = [block.text.text for block in goal_section(year, T2, TODAY).blocks if isinstance(block, Subheading)]
    assert groups == ["Kommunstyrelsens mål", "Mål utan ansvarigt organ"]


def test_the_overview_counts_each_step_and_keeps_missing_apart_from_not_assessed() -> None:
    register = _small(GoalStatus.ACHIEVED, GoalStatus.ACHIEVED, GoalStatus.NOT_ASSESSED, None)
    overview = next(block for block in goal_section(register, T2, TODAY).blocks if isinstance(block, Overview))
    assert [mark.word.text for mark in overview.heads] == ["Uppnått", "Delvis uppnått", "Ej uppnått", "Ej bedömt", "Saknas"]
    assert [(row.name, row.counts, row.total) for row in overview.rows] == [("Samtliga mål", (2, 0, 0, 1, 1), 4)]
    assert overview.total is None


def test_the_overview_of_several_bodies_ends_in_their_sum() -> None:
    overview = next(block for block in goal_section(a_year(), T2, TODAY).blocks if isinstance(block, Overview))
    assert overview.total is not None
    sums = tuple(sum(column) for column in zip(*(row.counts for row in overview.rows), strict=True))
    assert (overview.total.name, overview.total.counts, overview.total.total) == ("Summa", sums, 22)


def test_the_lead_says_how_many_are_judged() -> None:
    assert _lead(_small(GoalStatus.ACHIEVED, None)) == (
        "Bedömningarna avser tertial 2 2023. Av 2 mål är 1 bedömt och för 1 saknas bedömning.",
        False,
    )
    assert _lead(_small(None, None)) == ("Bedömningar för tertial 2 2023 saknas.", True)


def _held_together() -> Register:
    """Two bodies' goals under one that only holds them together."""
    register = _small(GoalStatus.ACHIEVED, GoalStatus.PARTLY, GoalStatus.PARTLY, None)
    top = Goal(id=GoalId("top"), year=2023, title="Ovan", level=GoalLevel.COUNCIL, body=BodyId("kf"))
    bodies = [Body(id=BodyId(id), name=name) for id, name in (("kf", "Kommunfullmäktige"), ("sn", "Socialnämnden"))]
    under = [replace(goal, parent=top.id, body=BodyId("sn")) for goal in register.goals_of(2023)]
    return register.with_([top, *bodies, *under])


def test_a_goal_that_only_holds_others_together_is_not_counted_but_tells_how_they_stand() -> None:
    register = _held_together()
    assert _lead(register)[0].endswith(
        "Av 4 mål är 3 bedömda och för 1 saknas bedömning. Ytterligare 1 mål följs upp genom andra mål."
    )
    blocks = goal_section(register, T2, TODAY).blocks
    overview = next(block for block in blocks if isinstance(block, Overview))
    assert [(row.name, row.total) for row in overview.rows] == [("Samtliga mål", 4)]
    held = next(block for block in blocks if isinstance(block, GoalReport))
    assert (held.heading.text, held.status, held.no_activities) == ("Ovan", None, None)
    assert held.through is not None
    assert held.through.label.text == "Följs upp genom 4 mål"
    assert [(mark.symbol, mark.word.text) for mark in held.through.counts] == [
        ("GoalStatus.achieved", "1 uppnått"),
        ("GoalStatus.partly", "2 delvis uppnådda"),
        ("missing", "1 utan bedömning"),
    ]


def test_the_paper_counts_as_the_window_does() -> None:
    register = _held_together()
    overview = next(block for block in goal_section(register, T2, TODAY).blocks if isinstance(block, Overview))
    all_of_them = progress_of_all(progress_by_body(register, T2))
    assert (overview.rows[0].total, overview.rows[0].counts[-1]) == (all_of_them.total, all_of_them.missing)


def test_goals_that_hold_each_other_are_told_without_a_count() -> None:
    ring = [Goal(id=GoalId(one), year=2023, title=one, parent=GoalId(other)) for one, other in ("ab", "ba")]
    told = [block for block in goal_section(Register().with_(ring), T2, TODAY).blocks if isinstance(block, GoalReport)]
    assert [goal.through and goal.through.label.text for goal in told] == ["Följs upp genom andra mål"] * 2


def test_a_year_without_goals_says_so() -> None:
    section = goal_section(a_year(), Period(2031, PeriodPart.T1), TODAY)
    assert isinstance(section.blocks[0], Paragraph)
    assert section.blocks[0].text.text == "Mål för 2031 saknas."
    assert section.blocks[0].text.missing


def test_a_goal_of_an_unknown_body_is_not_lost() -> None:
    goal = replace(next(iter(a_year().all(Goal).values())), id=GoalId("stray"), body=BodyId("borta"))
    told = goal_section(a_year().with_([goal]), T2, TODAY).blocks
    assert "stray" in {block.heading.origin.subject for block in told if isinstance(block, GoalReport)}
