"""The head over the sheet."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from malverktyg.errors import NotAWorkbook
from malverktyg.exchange.correcting.corrections import ColumnIs, Corrections
from malverktyg.exchange.facts import Reading
from ui.pages.importing.bring import Opened
from ui.pages.importing.file_head import FileHead, taken_for
from ui.pages.importing.steps import How

FINE = Opened(Path("Bok.xlsx"), Reading(file="Bok.xlsx", recognised_as="tabell med en rad per mål"))


def test_it_names_the_workbook_what_it_was_taken_for_and_how_much_was_corrected(qtbot: QtBot) -> None:
    head = FileHead()
    qtbot.addWidget(head)
    head.show_file(FINE)
    assert (head.name.text(), head.told.text()) == ("Bok.xlsx", "Läst som tabell med en rad per mål")
    assert head.change.text() == "Ändra tolkning …"
    head.show_file(replace(FINE, how=How(Corrections(columns=(ColumnIs("Blad", 1, "ignored"),)))))
    assert head.change.accessibleName() == "Ändra tolkning (1) …"
    head.show_file(replace(FINE, error=NotAWorkbook(name="Bok.xlsx")))
    assert not head.change.isEnabled()


def test_what_was_not_read_says_so() -> None:
    assert taken_for(replace(FINE, error=NotAWorkbook(name="Bok.xlsx"))) == "Inte inläst"
    declined = replace(FINE, reading=Reading(file="Bok.xlsx", recognised_as="budget", declined="en budget"))
    assert taken_for(declined) == "Inte inläst: ser ut att vara en budget"
