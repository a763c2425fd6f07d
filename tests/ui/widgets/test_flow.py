"""Parts in a row that goes on in the next."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import FlowLayout
from ui.widgets.labels import CutLabel


def test_parts_go_on_in_the_next_row_where_they_have_no_room(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    layout = FlowLayout(box, gap=8)
    buttons = [QPushButton(f"Fokusområde {number}") for number in range(4)]
    for button in buttons:
        layout.addWidget(button)
    wide = sum(button.sizeHint().width() + 8 for button in buttons)
    box.resize(wide + 20, 100)
    box.show()
    assert len({button.y() for button in buttons}) == 1
    one_row = layout.heightForWidth(wide + 20)
    assert layout.heightForWidth(wide // 2) > one_row
    box.resize(wide // 2, 200)
    assert len({button.y() for button in buttons}) > 1


def test_what_is_taken_out_leaves_its_place(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    layout = FlowLayout(box)
    button = QPushButton("En", box)
    layout.addWidget(button)
    layout.removeWidget(button)
    assert layout.count() == 0
    assert layout.indexOf(button) == -1
    assert layout.heightForWidth(100) == 0


def test_a_part_is_no_wider_than_there_is_room_for(qtbot: QtBot) -> None:
    ground, long = QWidget(), CutLabel("Jämfört med hur det såg ut sista svarsdagen, ändringar till och med i dag")
    qtbot.addWidget(ground)
    FlowLayout(ground).addWidget(long)
    ground.resize(120, 60)
    ground.show()
    assert long.width() == 120
