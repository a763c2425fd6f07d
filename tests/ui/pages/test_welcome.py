"""The first start."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.pages.welcome import WelcomePage
from ui.reading_order import laid_out
from ui.widgets.buttons import Button


class Deeds:
    """What the page asks for, in order."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def open_example(self) -> None:
        self.asked.append("example")

    def bring_in(self) -> None:
        self.asked.append("bring in")

    def new_file(self) -> bool:
        self.asked.append("new")
        return True

    def open_file(self, path: Path | None = None) -> bool:
        self.asked.append(("open", path))
        return True

    def open_recent(self, path: Path) -> None:
        self.asked.append(path)

    def help_here(self) -> None:
        self.asked.append("help")

    def show_looks(self, near: QWidget) -> None:
        self.asked.append(near)


def test_every_way_to_begin_does_what_it_says(qtbot: QtBot) -> None:
    page, deeds = WelcomePage(), Deeds()
    qtbot.addWidget(page)
    page.connect_deeds(deeds)
    for button in (page.example, page.bring_in, page.begin, page.open, page.handbook, page.looks):
        button.click()
    assert deeds.asked == ["example", "bring in", "new", ("open", None), "help", page.looks]


def test_the_files_last_opened_are_a_click_away_and_no_more_than_four(qtbot: QtBot) -> None:
    page, deeds = WelcomePage(), Deeds()
    qtbot.addWidget(page)
    page.connect_deeds(deeds)
    page.offer([Path(f"/mapp/År {year}.malverktyg") for year in range(2019, 2025)])
    page.offer([Path(f"/mapp/År {year}.malverktyg") for year in range(2019, 2025)])
    assert page.recent.count() == 4
    row = laid_out(page.recent)[0]
    name = row.findChild(Button)
    assert name is not None
    assert (name.text().strip(), name.toolTip()) == ("År 2019", "/mapp/År 2019.malverktyg")
    name.click()
    assert deeds.asked == [Path("/mapp/År 2019.malverktyg")]


def test_only_one_button_is_filled(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    assert [one for one in page.findChildren(Button) if one.property("role") == "primary"] == [page.bring_in]


def test_in_a_narrow_window_the_ways_stand_under_one_another(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    QApplication.processEvents()
    first, second = (button.mapTo(page, button.rect().topLeft()) for button in (page.example, page.bring_in))
    assert second.x() > first.x()
    page.resize(600, 720)
    QApplication.processEvents()
    first, second = (button.mapTo(page, button.rect().topLeft()) for button in (page.example, page.bring_in))
    assert second.x() == first.x()
    assert second.y() > first.y()


def test_four_files_have_room_in_a_window_of_1280_by_720(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    look.wear(page)
    page.offer([Path(f"/mapp/År {year}.malverktyg") for year in range(2019, 2023)])
    page.resize(1280, 720 - 28)  # beneath the menus
    page.show()
    (middle,) = page.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: middle.height() > 600)
    assert middle.verticalScrollBar().maximum() == 0
