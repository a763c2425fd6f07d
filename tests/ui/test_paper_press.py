"""The press behind the paper on the screen."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from malverktyg.domain.matters import Matter
from malverktyg.domain.parts import Origin
from malverktyg.errors import NothingToPrint
from malverktyg.jobs.printing import preview
from tests.registers import MATTER, TODAY, a_year
from ui.paper_press import PaperPress, Sheets, draw, sizes

WAIT = 20_000


@pytest.fixture
def press(qapp: object) -> Iterator[PaperPress]:
    made = PaperPress()
    yield made
    made.stop()


def test_a_paper_comes_with_its_pages_places_and_what_it_lacks(press: PaperPress, qtbot: QtBot) -> None:
    year = a_year()
    bare = year.with_([replace(year.all(Matter)[MATTER], dnr="")])
    with qtbot.waitSignal(press.printed, timeout=WAIT) as printed:
        press.order(bare, MATTER, TODAY)
    assert printed.args is not None
    sheets = printed.args[0]
    assert isinstance(sheets, Sheets)
    assert len(sheets.sizes) == len(sizes(sheets.pdf))
    assert Origin("Matter", MATTER, "dnr") in sheets.missing
    assert any(place.origin == Origin("Proposal", "forslag", "summary") for place in sheets.places)


def test_of_several_orders_only_the_newest_is_told(press: PaperPress, qtbot: QtBot) -> None:
    told: list[Sheets] = []
    press.printed.connect(told.append)
    for _ in range(5):
        press.order(a_year(), MATTER, TODAY)
    qtbot.waitUntil(lambda: not press.is_busy, timeout=WAIT)
    assert len(told) == 1


def test_a_new_order_is_printed_before_pages_of_the_old_paper_are_drawn(press: PaperPress, qtbot: QtBot) -> None:
    with qtbot.waitSignal(press.printed, timeout=WAIT):
        press.order(a_year(), MATTER, TODAY)
    told: list[str] = []
    press.printed.connect(lambda _: told.append("printed"))
    press.drawn.connect(lambda *_: told.append("drawn"))
    press.draw(0, 200)
    press.order(a_year(), MATTER, TODAY)
    for page in range(1, 6):
        press.draw(page, 200)
    qtbot.waitUntil(lambda: not press.is_busy, timeout=WAIT)
    assert "printed" in told[:2]
    assert told.count("drawn") <= 1


def test_a_paper_that_cannot_be_made_is_told_as_an_error(press: PaperPress, qtbot: QtBot) -> None:
    with qtbot.waitSignal(press.failed, timeout=WAIT) as failed:
        press.order(a_year(), "finns inte", TODAY)
    assert failed.args is not None
    assert isinstance(failed.args[0], NothingToPrint)


def test_a_page_is_drawn_on_white_at_the_size_asked_for() -> None:
    image = draw(preview(a_year(), MATTER, TODAY), 0, 72)
    assert image.format() == QImage.Format.Format_RGB32
    assert abs(image.width() - 612 * 595 / 612) < 20
    assert image.pixelColor(2, 2).name() == "#ffffff"


def test_after_a_stop_nothing_more_is_told(press: PaperPress, qtbot: QtBot) -> None:
    told: list[object] = []
    press.printed.connect(told.append)
    press.order(a_year(), MATTER, TODAY)
    press.stop()
    qtbot.wait(50)
    assert told == []
