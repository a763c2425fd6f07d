"""Every control of the pages has a name for a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.pages.activities import ActivitiesPage
from ui.pages.assessments import AssessmentsPage
from ui.pages.goals import GoalsPage
from ui.pages.history import HistoryPage
from ui.pages.missing import MissingPage
from ui.pages.proposal import ProposalPage
from ui.pages.settings import SettingsPage
from ui.pages.since import SincePage
from ui.session import Session

PAGES: tuple[type[QWidget], ...] = (
    GoalsPage,
    ActivitiesPage,
    AssessmentsPage,
    MissingPage,
    SincePage,
    HistoryPage,
    ProposalPage,
    SettingsPage,
)


def nameless(page: QWidget) -> list[str]:
    """The controls that Tab stops at and that say nothing of themselves."""
    stops = [one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    ours = [one for one in stops if one.isVisible()]
    silent = [
        one for one in ours if not (one.accessibleName().strip() or (isinstance(one, QAbstractButton) and one.text().strip()))
    ]
    return [f"{type(one).__name__} {one.objectName()}" for one in silent]


@pytest.mark.parametrize("kind", PAGES)
def test_whatever_tab_stops_at_has_a_name(
    show: Callable[[QWidget], QWidget], opened: Session, kind: Callable[[Session], QWidget]
) -> None:
    page = show(kind(opened))
    if isinstance(page, GoalsPage):
        page.show_thing("goal", "m3.2")
        page.goal.indicators.unfold("i1")
    if isinstance(page, ProposalPage):
        for section in page.form.sections:
            section.unfold()
        page.paper.stop()
    assert nameless(page) == []
