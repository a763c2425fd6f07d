"""What tests of list and form share: a page of three areas."""

import pytest
from PySide6.QtWidgets import QWidget

from malverktyg.domain.bodies import GoalArea
from tests.ui.listform.areas import AreasPage
from ui import later
from ui.session import Session

LONG = 600_000  # milliseconds: no test is so slow that the steps rest by themselves


@pytest.fixture
def coming(page: AreasPage) -> AreasPage:
    """The page when its list is seen, its form not yet."""
    page.show()
    return page


@pytest.fixture
def page(opened: Session, stage: QWidget) -> AreasPage:
    opened.save(*(GoalArea(name=name) for name in ("Arbete", "Boende", "Omsorg")), why="Områden")
    made = AreasPage(opened)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps rest when something else is done, and not before."""
    monkeypatch.setattr(later, "RESTS", LONG)
