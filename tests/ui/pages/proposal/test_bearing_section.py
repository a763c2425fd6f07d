"""The matrix of bearings: a row for each area, folded where there is nothing to say, and worked by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.matters import Bearing, BearingDegree, Matter
from tests.registers import MATTER
from ui import look
from ui.pages.proposal.bearing_section import AreaPart, BearingSection
from ui.pages.proposal.case import Case
from ui.session import Session

Typing = Callable[[QWidget, str], None]


def _case(session: Session) -> Case:
    proposal = session.register.proposal_of(MATTER)
    assert proposal is not None
    return Case(session.register, session.register.all(Matter)[MATTER], proposal)


@pytest.fixture
def section(stage: QWidget, opened: Session) -> BearingSection:
    made = BearingSection(opened)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_case(_case(opened))
    opened.changed.connect(lambda: made.show_case(_case(opened)))
    made.unfold()
    return made


def _degree(part: AreaPart) -> QWidget:
    return part.form.cells["degree"].field.editor


def _saved(session: Session, area: str) -> Bearing:
    return session.register.bearings_of(MATTER)[area]


def test_an_area_without_bearing_is_one_line_and_the_others_show_description_and_reason(section: BearingSection) -> None:
    shown = {area: (part.form.isVisible(), part.more.isVisible()) for area, part in section.parts.items()}
    assert shown == {
        "vardag": (False, True),
        "hälsa": (True, False),
        "gemenskap": (True, False),
        "kompetens": (False, True),
        "natur": (False, True),
    }
    assert section.parts["hälsa"].description.isVisible()


def test_a_name_of_two_lines_the_way_to_a_reason_and_the_degrees_stand_around_one_line(
    section: BearingSection, stage: QWidget, qtbot: QtBot
) -> None:
    part = section.parts["kompetens"]
    part.name.setText("Hållbar kompetens och försörjning i hela kommunen")
    stage.resize(look.px(440), look.px(700))
    qtbot.waitUntil(lambda: part.name.height() > 1.5 * look.metrics(15, 600).height())
    degrees = _degree(part)
    middles = [one.mapTo(part, one.rect().center()).y() for one in (part.name, part.more, degrees)]
    assert max(middles) - min(middles) <= 1


def test_the_degrees_stand_under_one_another(section: BearingSection) -> None:
    edges = {_degree(part).mapTo(section, _degree(part).rect().topLeft()).x() for part in section.parts.values()}
    assert len(edges) == 1


def test_a_degree_is_chosen_with_the_keyboard_and_the_reason_comes_next(
    section: BearingSection, opened: Session, qtbot: QtBot
) -> None:
    part = section.parts["natur"]
    _degree(part).buttons[0].setFocus()  # type: ignore[attr-defined]
    qtbot.keyClick(_degree(part).buttons[0], Qt.Key.Key_Right)  # type: ignore[attr-defined]
    qtbot.keyClick(_degree(part).buttons[1], Qt.Key.Key_Space)  # type: ignore[attr-defined]
    assert _saved(opened, "natur").degree is BearingDegree.INDIRECT
    assert part.form.isVisible()


def test_a_reason_may_be_given_for_no_bearing_too(section: BearingSection, opened: Session, type_text: Typing) -> None:
    part = section.parts["vardag"]
    part.more.click()
    assert part.form.isVisible()
    type_text(part.form.editor("reason"), "Bara ekonomi.")
    opened.flush()
    assert (_saved(opened, "vardag").degree, _saved(opened, "vardag").reason) == (BearingDegree.NONE, "Bara ekonomi.")
    assert part.form.isVisible()


def test_each_part_says_which_area_it_is_about(section: BearingSection) -> None:
    part = section.parts["vardag"]
    assert _degree(part).accessibleName() == "Bärighet, Hållbar vardag"
    assert part.more.accessibleName() == "Ange skäl för Hållbar vardag"


def test_a_line_parts_the_areas_and_none_follows_the_last_where_the_sections_own_stands(section: BearingSection) -> None:
    assert [part.line.isVisible() for part in section.parts.values()] == [True] * (len(section.parts) - 1) + [False]
    part = section.parts["hälsa"]
    reason = part.form.cells["reason"].field.editor
    below = part.line.mapTo(section, QPoint(0, 0)).y() - reason.mapTo(section, QPoint(0, reason.height())).y()
    assert below >= look.px(8)
