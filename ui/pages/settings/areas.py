"""Fokusområden and målområden: the vision's areas with their decided descriptions, and fullmäktige's own grouping."""

from malverktyg.domain.bodies import FocusArea, GoalArea
from malverktyg.domain.year import Register
from ui.forms import texts as form_texts
from ui.forms.field import Field
from ui.listform.removal import Removal
from ui.models.words import spaced
from ui.pages.settings import texts
from ui.pages.settings.listed import ListedPart, Sort, goals_with
from ui.session import Session
from ui.widgets.line import Line
from ui.widgets.long_text import LongText


def _goals_in(register: Register, area: FocusArea) -> int:
    return goals_with(register, lambda goal: area.id in goal.focus_areas)


def _goals_under(register: Register, area: GoalArea) -> int:
    return goals_with(register, lambda goal: goal.goal_area == area.id)


def _area_removal(register: Register, area: FocusArea) -> Removal:
    count = _goals_in(register, area)
    return Removal(
        why=texts.WHY_AREA_REMOVED,
        receipt=texts.AREA_REMOVED,
        question=texts.ASK_AREA.format(name=area.name) if count else "",
        along=texts.AREA_ALONG.format(count=spaced(count)),
        safe=texts.KEEP_AREA,
        act=texts.REMOVE_AREA,
    )


def _group_removal(register: Register, area: GoalArea) -> Removal:
    count = _goals_under(register, area)
    return Removal(
        why=texts.WHY_GROUP_REMOVED,
        receipt=texts.GROUP_REMOVED,
        question=texts.ASK_GROUP.format(name=area.name) if count else "",
        along=texts.AREA_ALONG.format(count=spaced(count)),
        safe=texts.KEEP_GROUP,
        act=texts.REMOVE_GROUP,
    )


FOCUS = Sort[FocusArea](
    kind=FocusArea,
    icon="target",
    head=texts.AREA_HEAD,
    counted=texts.AREA_COUNT,
    second_head=texts.GOALS_HEAD,
    right=True,
    new=texts.NEW_AREA,
    empty=(texts.NO_AREAS, texts.NO_AREAS_HOW),
    nothing=(texts.NO_AREA, texts.NO_AREA_HOW),
    why=texts.WHY_AREA,
    things=lambda register: register.focus_areas,
    name=lambda _, one: one.name,
    fresh=lambda place: FocusArea(name="", position=place),
    second=lambda register, area: spaced(_goals_in(register, area)),
    removal=_area_removal,
)
GROUPS = Sort[GoalArea](
    kind=GoalArea,
    icon="list-checks",
    head=texts.GROUP_HEAD,
    counted=texts.GROUP_COUNT,
    second_head=texts.GOALS_HEAD,
    right=True,
    new=texts.NEW_GROUP,
    empty=(texts.NO_GROUPS, texts.NO_GROUPS_HOW),
    nothing=(texts.NO_GROUP, texts.NO_GROUP_HOW),
    why=texts.WHY_GROUP,
    things=lambda register: sorted(register.all(GoalArea).values(), key=lambda area: (area.position, area.name)),
    name=lambda _, one: one.name,
    fresh=lambda place: GoalArea(name="", position=place),
    second=lambda register, area: spaced(_goals_under(register, area)),
    removal=_group_removal,
)


class FocusAreasPart(ListedPart[FocusArea]):
    """Fokusområden."""

    def __init__(self, session: Session) -> None:
        fields = (
            Field(name="name", label=texts.AREA_NAME, editor=Line(), need=form_texts.REQUIRED),
            Field(name="description", label=texts.AREA_DESCRIPTION, editor=LongText(4), help=texts.AREA_DESCRIPTION_HELP),
        )
        super().__init__(session, FOCUS, fields)


class GoalAreasPart(ListedPart[GoalArea]):
    """Målområden."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, GROUPS, (Field(name="name", label=texts.AREA_NAME, editor=Line(), need=form_texts.REQUIRED),))
