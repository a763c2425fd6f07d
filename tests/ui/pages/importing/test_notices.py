"""News over the sheet."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.importing.notices import News, Notices
from ui.widgets.remark import Kind


def test_news_take_no_room_while_there_is_none(qtbot: QtBot) -> None:
    notices = Notices()
    qtbot.addWidget(notices)
    assert notices.isHidden()
    notices.tell([News(Kind.HINT, "Bladet är dolt.")])
    assert not notices.isHidden()
    notices.tell([])
    assert notices.isHidden()


def test_a_link_does_what_was_told_last(qtbot: QtBot) -> None:
    notices, done = Notices(), list[str]()
    qtbot.addWidget(notices)
    notices.tell([News(Kind.WARNING, "En budget.", "Läs den ändå", lambda: done.append("först"))])
    (line,) = notices.lines
    notices.tell([News(Kind.WARNING, "En budget.", "Läs den ändå", lambda: done.append("sedan"))])
    assert notices.lines == [line]
    qtbot.keyClick(line.repair, Qt.Key.Key_Return)
    assert done == ["sedan"]
