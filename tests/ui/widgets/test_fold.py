"""A section that folds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.fold import Fold
from ui.widgets.remark import Kind


def test_a_section_begins_folded_and_opens_with_space(qtbot: QtBot) -> None:
    fold = Fold("Ärendet")
    qtbot.addWidget(fold)
    fold.body.addWidget(QLabel("Inuti"))
    fold.show()
    assert not fold.inside.isVisible()
    qtbot.keyClick(fold.head, Qt.Key.Key_Space)
    assert fold.is_open
    assert fold.inside.isVisible()
    fold.unfold(to=False)
    assert not fold.inside.isVisible()


def test_its_head_says_how_it_stands_also_to_a_screen_reader(qtbot: QtBot) -> None:
    fold = Fold("Ärendet")
    qtbot.addWidget(fold)
    fold.resize(400, 60)
    plain = fold.head.grab().toImage()
    fold.head.tell(Kind.WARNING, "2 påpekanden")
    assert fold.head.accessibleName() == "Ärendet"
    assert fold.head.accessibleDescription() == "2 påpekanden"
    assert fold.head.grab().toImage() != plain


def test_the_line_under_it_ends_where_what_is_in_it_does(qtbot: QtBot) -> None:
    fold = Fold("Ärendet")
    qtbot.addWidget(fold)
    inside = QLabel("Inuti")
    fold.body.addWidget(inside)
    fold.unfold()
    fold.resize(400, 200)
    fold.show()
    ends = {part.mapTo(fold, part.rect().bottomRight()).x() for part in (fold.line, inside)}
    assert len(ends) == 1
