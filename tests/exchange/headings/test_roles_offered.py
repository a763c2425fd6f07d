"""Every role that is offered has a Swedish name, and is one that the reader itself can give."""

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.headings.roles_offered import heading_of, is_offered, offered, role_label, role_of_step, scale_of, scales

ROLES = [one for group in offered() for one in group.roles]


def test_the_groups_stand_in_the_order_that_an_officer_thinks_in() -> None:
    assert [group.label for group in offered()] == ["Mål", "Aktivitet", "Bedömning", "Indikator", "Uppdrag", "Inget av detta"]
    assert [one.role for one in offered()[-1].roles] == ["ignored"]


def test_each_role_has_a_name_of_its_own_and_a_meaning() -> None:
    labels = [one.label for one in ROLES]
    assert len(set(labels)) == len(labels)
    assert all(label and label[0].isupper() for label in labels)
    assert all(is_offered(one.role) and heading_of(one.role) is not None for one in ROLES)


def test_a_role_means_what_a_heading_would() -> None:
    heading = heading_of("assessment.status", "Så gick det")
    assert heading is not None
    assert (heading.subject, heading.kind, heading.text) == (Subject.ASSESSMENT, Kind.STATUS, "Så gick det")
    assert heading_of("goal.colour") is None
    assert not is_offered("goal.colour")


def test_a_period_is_said_with_judgements_and_values() -> None:
    assert {one.role for one in ROLES if one.of_a_period} >= {"assessment.status", "assessment.comment", "indicator.value"}
    assert not any(one.of_a_period for one in ROLES if one.role.startswith("goal."))


def test_the_four_scales_stay_four() -> None:
    assert dict(scales()) == {scale.__name__: scale for scale in (GoalStatus, ActivityStatus, Forecast, Trend)}
    assert scale_of("assessment.forecast") is Forecast
    assert scale_of("goal.title + assessment.status") is GoalStatus
    assert scale_of("activity.comment") is None
    assert [role_of_step(one) for one in ("partly", "delayed", "worse", "gul", None)] == [
        "assessment.status_and_comment",
        "activity.status",
        "assessment.trend",
        None,
        None,
    ]


def test_what_a_cell_became_is_named_too() -> None:
    assert role_label("goal.title + assessment.status") == "Mål, bedömning"
    assert role_label("ignored: summarad") == "Inget av detta"
