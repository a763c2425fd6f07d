"""The protocol texts under the decision: one for each body, copied as they are printed."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from malverktyg.domain.bodies import Body
from malverktyg.domain.protocols import Protocol
from ui.pages.proposal.protocol_list import ProtocolList
from ui.session import Session

BOARD = Protocol(Body(name="Kommunstyrelsen"), "Kommunstyrelsen beslutar att\n1. godkänna § 147\n2. notera svaret")
COUNCIL = Protocol(Body(name="Kommunfullmäktige"), "Kommunfullmäktige beslutar att anta budgeten.")


@pytest.fixture
def shown(stage: QWidget, opened: Session) -> ProtocolList:
    made = ProtocolList(opened)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_protocols([BOARD, COUNCIL])
    return made


def test_each_body_has_its_text_and_a_button_of_its_own(shown: ProtocolList) -> None:
    words = [part.text() for part in shown.findChildren(QLabel)]
    assert "Kommunstyrelsen beslutar att …" in words
    assert "Kommunfullmäktige beslutar att anta budgeten." in words
    assert [button.accessibleName() for button in shown.buttons] == [
        "Kopiera texten för kommunstyrelsen",
        "Kopiera texten för kommunfullmäktige",
    ]


def test_a_text_is_copied_whole_with_its_no_break_spaces_and_told(shown: ProtocolList, opened: Session) -> None:
    told: list[str] = []
    opened.told.connect(lambda text, _: told.append(text))
    shown.buttons[0].click()
    assert QGuiApplication.clipboard().text() == "Kommunstyrelsen beslutar att\n1. godkänna §\u00a0147\n2. notera svaret"
    assert told == ["Texten för kommunstyrelsen är kopierad"]


def test_other_bodies_take_the_place_of_those_that_were_shown(shown: ProtocolList) -> None:
    shown.show_protocols([COUNCIL])
    assert [button.accessibleName() for button in shown.buttons] == ["Kopiera texten för kommunfullmäktige"]
    shown.show_protocols([])
    assert not shown.isVisible()
