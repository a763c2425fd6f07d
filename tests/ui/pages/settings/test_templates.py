"""Mallar: made, changed, moved and removed in Inställningar, with the latest paper beside as it will be."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.ids import TemplateId
from malverktyg.domain.matters import DecisionStyle, Matter, Proposal
from malverktyg.domain.parts import SectionKind
from malverktyg.domain.templates import Template
from tests.registers import MATTER
from ui.pages.settings import SettingsPage
from ui.session import Session

WAIT = 20_000
FIRST = Template(id=TemplateId("forst"), name="Styrelsens")
SECOND = Template(id=TemplateId("sedan"), name="Nämndernas", position=1)


@pytest.fixture
def page(stage: QWidget, opened: Session) -> SettingsPage:
    opened.save(FIRST, SECOND, why="Mallar")
    stage.resize(1280, 800)
    layout = stage.layout()
    assert layout is not None
    made = SettingsPage(opened)
    layout.addWidget(made)
    made.show_thing("template", "forst")
    QApplication.processEvents()
    return made


def _saved(session: Session, id: str = "forst") -> Template:
    found = session.register.find(Template, id)
    assert found is not None
    return found


def test_looking_at_a_template_changes_nothing(page: SettingsPage, opened: Session) -> None:
    before = opened.register
    page.show_thing("template", "sedan")
    page.show_thing("template", "forst")
    opened.flush()
    assert opened.register is before


def test_sections_are_left_out_and_moved_and_the_paper_beside_follows(page: SettingsPage, opened: Session, qtbot: QtBot) -> None:
    part = page.templates
    qtbot.waitUntil(lambda: bool(part.view.sizes), timeout=WAIT)
    pages = len(part.view.sizes)
    part.sections.rows[SectionKind.GOALS].tick.click()
    part.sections.rows[SectionKind.SUMMARY].up.click()
    saved = _saved(opened).sections
    assert SectionKind.GOALS not in saved
    assert saved[:2] == (SectionKind.SUMMARY, SectionKind.DECISION)
    qtbot.waitUntil(lambda: len(part.view.sizes) < pages, timeout=WAIT)


def test_the_other_fields_are_saved_and_an_empty_ceiling_is_none(
    page: SettingsPage, opened: Session, type_text: Callable[[QWidget, str], None]
) -> None:
    form = page.templates.form
    form.editor("most_words").set_value(None)  # type: ignore[attr-defined]
    form.editor("most_words").edited.emit()  # type: ignore[attr-defined]
    form.editor("style").set_value(DecisionStyle.PASSIVE)  # type: ignore[attr-defined]
    form.editor("style").edited.emit()  # type: ignore[attr-defined]
    type_text(form.editor("letterhead"), "Box 3")
    opened.flush()
    saved = _saved(opened)
    assert (saved.most_words, saved.most_lix, saved.style, saved.letterhead) == (0, 65, DecisionStyle.PASSIVE, "Box 3")


def test_the_first_is_used_for_new_papers_and_the_list_says_so(page: SettingsPage, opened: Session, qtbot: QtBot) -> None:
    rows = page.templates.side.model.arranged
    assert [[cell.text for cell in row.cells] for row in rows] == [["Styrelsens", "Används för nya"], ["Nämndernas", "0"]]
    page.templates.side.tree.setFocus()
    qtbot.keyClick(page.templates.side.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert opened.register.template_of(None).id == "sedan"


def test_a_template_that_papers_follow_is_removed_after_a_question_and_they_follow_the_first(
    page: SettingsPage, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposal = opened.register.proposal_of(MATTER)
    assert isinstance(proposal, Proposal)
    opened.save(replace(proposal, template=SECOND.id), why="Mall")
    page.show_thing("template", "sedan")
    asked: list[str] = []
    monkeypatch.setattr("ui.listform.page.agreed", lambda _, question, along, **__: asked.append(f"{question} {along}") or True)
    page.templates.remove()
    assert asked == ["Ta bort mallen Nämndernas? En skrivelse följer då den översta mallen. Du kan ångra med Ctrl+Z."]
    assert opened.register.find(Template, "sedan") is None
    after = opened.register.proposal_of(MATTER)
    assert after is not None
    assert after.template is None


def test_without_a_paper_it_is_said_where_it_will_be(page: SettingsPage, opened: Session, qtbot: QtBot) -> None:
    opened.remove(opened.register.all(Matter)[MATTER], why="Bort")
    page.show_thing("template", "sedan")
    qtbot.waitUntil(lambda: page.templates.told.text() == "Här visas den senaste skrivelsen när det finns en.", timeout=WAIT)
    assert page.templates.view.sizes == ()


def test_a_template_that_is_begun_has_the_latest_paper_beside_it_too(page: SettingsPage, qtbot: QtBot) -> None:
    part = page.templates
    qtbot.waitUntil(lambda: bool(part.view.sizes), timeout=WAIT)
    part.view.clear()
    part.told.clear()
    page.new_here()
    qtbot.waitUntil(lambda: bool(part.view.sizes), timeout=WAIT)
    assert part.told.text() == "Den senaste skrivelsen med den här mallen"


def test_the_first_template_is_begun_at_the_top_of_its_form(stage: QWidget, opened: Session, qtbot: QtBot) -> None:
    stage.resize(1280, 636)
    layout = stage.layout()
    assert layout is not None
    page = SettingsPage(opened)
    layout.addWidget(page)
    page.show_thing("template")
    QApplication.processEvents()
    page.new_here()
    (middle,) = page.templates.findChildren(QScrollArea)
    qtbot.waitUntil(middle.isVisible)
    assert page.templates.form.editor("name").hasFocus()
    assert middle.verticalScrollBar().value() == 0
