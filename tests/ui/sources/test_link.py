"""The line that leads to the cell."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.sources import Source
from ui.session import Session
from ui.sources import SourceLink


@pytest.fixture
def line(opened: Session, stage: QWidget) -> SourceLink:
    made = SourceLink(opened)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def test_it_names_the_cell_of_what_was_read_and_is_hidden_for_what_was_not(opened: Session, line: SourceLink) -> None:
    goal = next(iter(opened.register.all(Goal).values()))
    line.show_thing(goal)
    assert line.isHidden()
    opened.save(
        Source(subject=goal.id or "", field="title", workbook="Bok.xlsx", sheet="Mål", cell="B5", raw=goal.title), why="Läste in"
    )
    line.show_thing(goal)
    assert line.isVisible()
    assert line.told.text() == "Läst från Mål B5 i Bok.xlsx"
    assert line.show_button.accessibleName() == "Visa källan. Läst från Mål B5 i Bok.xlsx"
    line.show_thing(None)
    assert line.isHidden()


def test_a_thing_that_is_not_saved_yet_has_no_source(qtbot: QtBot, opened: Session, line: SourceLink) -> None:
    activity = next(iter(opened.register.all(Activity).values()))
    line.show_thing(replace(activity, id=None))
    assert line.isHidden()
    line.open()  # nothing to show: nothing happens


def test_a_long_name_of_a_workbook_is_read_whole_on_more_lines(opened: Session, line: SourceLink, stage: QWidget) -> None:
    goal, book = next(iter(opened.register.all(Goal).values())), "Kommunstyrelsens uppföljning av målen 2023, tertial 2.xlsx"
    opened.save(Source(subject=goal.id or "", field="title", workbook=book, sheet="Mål", cell="B5", raw=""), why="Läste in")
    stage.resize(400, 300)
    line.show_thing(goal)
    told = line.told
    QApplication.processEvents()
    lines = told.fontMetrics().boundingRect(told.rect(), Qt.TextFlag.TextWordWrap, told.text())
    assert told.wordWrap()
    assert told.rect().height() >= lines.height() > told.fontMetrics().height()
