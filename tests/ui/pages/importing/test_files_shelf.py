"""The chosen workbooks over the plan."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui import look
from ui.pages.importing.files_shelf import MOST, FilesShelf
from ui.widgets.two_line_rows import Told


@pytest.fixture
def shelf(stage: QWidget) -> FilesShelf:
    made = FilesShelf()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def files(count: int) -> list[tuple[str, Told]]:
    return [(f"Bok {number}.xlsx", Told("1 ny")) for number in range(count)]


def test_one_workbook_needs_no_list(shelf: FilesShelf) -> None:
    shelf.show_files(files(1), 0)
    assert shelf.isHidden()
    shelf.show_files(files(2), 1)
    assert shelf.isVisible()
    assert shelf.files.rows[1].isChecked()


def test_of_many_some_are_seen_and_the_one_that_is_gone_to_is_brought_into_sight(shelf: FilesShelf) -> None:
    shelf.show_files(files(MOST), 0)
    high = shelf.height()
    shelf.show_files(files(20), 0)
    assert shelf.height() < high * 2
    QApplication.processEvents()
    shelf.files.rows[19].click()
    assert shelf.files.rows[19].visibleRegion().boundingRect().height() > 0


def test_no_words_are_cut_at_its_lower_edge(shelf: FilesShelf) -> None:
    for count in (MOST, MOST + 1):
        shelf.show_files(files(count), 0)
        QApplication.processEvents()
        seen = [row.visibleRegion().boundingRect().height() for row in shelf.files.rows]
        whole, name = shelf.files.rows[0].height(), look.px(3) + look.metrics(15, 600).height()
        assert all(high in (0, whole) or name <= high <= name + look.px(2) for high in seen)
        assert (shelf.files.rows[MOST - 1].visibleRegion().boundingRect().height() == whole) is (count == MOST)
