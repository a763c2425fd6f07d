"""What tests of pages share: a page on the stage, turned to tertial 2 of 2023."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from malverktyg.domain.periods import Period, PeriodPart
from ui.session import Session

P = TypeVar("P", bound=QWidget)
T2 = Period(2023, PeriodPart.T2)


@pytest.fixture
def show(stage: QWidget, opened: Session) -> Callable[[P], P]:
    """Puts a page on the stage."""
    opened.set_period(T2)
    stage.resize(1280, 800)

    def put(page: P) -> P:
        layout = stage.layout()
        assert layout is not None
        layout.addWidget(page)
        QApplication.processEvents()
        return page

    return put
