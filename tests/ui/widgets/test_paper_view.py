"""The paper on its desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from malverktyg.document.raster import POINTS_PER_INCH
from malverktyg.domain.parts import Origin
from malverktyg.jobs.printing import preview
from tests.registers import MATTER, TODAY, a_year
from ui import look
from ui.look import Scheme
from ui.paper_press import PaperPress, draw
from ui.tokens import LIGHT
from ui.widgets.paper_view import PaperView

WAIT = 20_000


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PaperView]:
    press = PaperPress()
    view = PaperView(press, "Pappret")
    press.setParent(view)
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    with qtbot.waitSignal(press.printed, timeout=WAIT):
        press.order(a_year(), MATTER, TODAY)
    yield view
    press.stop()


def test_pages_are_drawn_as_they_come_into_sight(view: PaperView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: 0 in view._pictures, timeout=WAIT)
    assert view.page == 1
    last = len(view.sizes) - 1
    assert last not in view._pictures
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: last in view._pictures, timeout=WAIT)
    assert view.page == last + 1


def test_in_high_contrast_a_line_tells_the_paper_from_the_desk(view: PaperView) -> None:
    edge = view._seen()[0].topLeft().toPoint()
    try:
        look.choose(scheme=Scheme.CONTRAST_LIGHT)
        assert view.viewport().grab().toImage().pixelColor(edge) == look.colour("line") != look.colour("desk")
    finally:
        look.choose(scheme=Scheme.LIGHT)


def test_a_desk_with_more_pages_in_sight_than_are_kept_comes_to_rest(view: PaperView, qtbot: QtBot) -> None:
    view.resize(70, 1500)
    assert len(view._seen()) > 10
    qtbot.waitUntil(lambda: set(view._seen()) <= set(view._pictures), timeout=WAIT)
    qtbot.waitUntil(lambda: not view.press.is_busy, timeout=WAIT)
    qtbot.wait(50)
    assert not view.press.is_busy


def test_a_page_whose_picture_is_a_dot_wider_than_asked_is_drawn_once(view: PaperView, qtbot: QtBot) -> None:
    pdf = preview(a_year(), MATTER, TODAY)
    page = view.sizes[0].width()
    width = next(width for width in range(400, 700) if draw(pdf, 0, width / page * POINTS_PER_INCH).width() != width)
    view.resize(view.width() + width - view._dots(), view.height())
    assert view._dots() == width
    qtbot.waitUntil(lambda: not view.press.is_busy and view._drawn.get(0) == width, timeout=WAIT)
    drawn: list[int] = []
    view.press.drawn.connect(lambda page, *_: drawn.append(page))
    view.grab()
    qtbot.wait(200)
    assert drawn == []
    assert not view.press.is_busy


def test_the_page_in_sight_is_drawn_before_words_are_looked_for(view: PaperView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.press.is_busy, timeout=WAIT)
    told: list[str] = []
    view.press.printed.connect(lambda *_: view.press.find(()))
    view.press.found.connect(lambda *_: told.append("found"))
    view.press.drawn.connect(lambda *_: told.append("drawn"))
    view.press.order(a_year(), MATTER, TODAY)
    qtbot.waitUntil(lambda: "found" in told, timeout=WAIT)
    assert told[0] == "drawn"


def test_the_page_in_sight_is_told(view: PaperView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.page_changed) as told:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert told.args == [len(view.sizes), len(view.sizes)]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1


def test_the_same_place_stays_in_sight_in_a_wider_view(view: PaperView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    share = bar.value() / bar.maximum()
    view.resize(700, 600)
    assert bar.value() / bar.maximum() == pytest.approx(share, abs=0.02)


def test_a_field_far_down_is_brought_into_sight_when_asked_for(view: PaperView) -> None:
    view.mark(Origin("Proposal", "forslag", "signatures"))
    assert view.verticalScrollBar().value() == 0
    view.mark(Origin("Proposal", "forslag", "signatures"), show=True)
    assert view.page == len(view.sizes)
    view.mark(None)
    assert view.rects_of(view._marked) == []


def test_a_click_on_words_tells_their_field_and_beside_them_nothing(view: PaperView, qtbot: QtBot) -> None:
    title = view.rects_of(Origin("Matter", MATTER, "title"))[0]
    with qtbot.waitSignal(view.picked) as picked:
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=title.center().toPoint())
    assert picked.args == [Origin("Matter", MATTER, "title")]
    assert view.origin_at(QPointF(2, 2)) is None


def test_without_a_paper_there_is_an_empty_desk(view: PaperView) -> None:
    view.clear()
    assert view.page == 0
    assert view.verticalScrollBar().maximum() == 0
    assert not view.grab().isNull()


def test_a_paper_that_does_not_come_for_a_while_says_why(view: PaperView, qtbot: QtBot) -> None:
    view.clear()
    view._patience.setInterval(0)
    bare = view.grab().toImage()
    view.clear("Pappret ritas.")
    qtbot.waitUntil(lambda: not view._patience.isActive())
    assert view.grab().toImage() != bare


def test_a_page_that_stays_white_says_that_it_is_being_drawn(view: PaperView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.press.is_busy, timeout=WAIT)
    view.press.stop()  # as if what is asked for from now on took its time
    page = len(view.sizes) - 1
    assert page not in view._pictures
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert _inks(view, page) == {"#ffffff"}  # one that comes at once does not flicker
    qtbot.waitUntil(lambda: page in view._late)
    assert LIGHT.text2.lower() in _inks(view, page)
    view._take_page(page, view._dots(), blank(view, page))
    assert _inks(view, page) == {"#ffffff"}


def blank(view: PaperView, page: int) -> QImage:
    image = QImage(view._dots(), round(view._column.pages[page].height()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def _inks(view: PaperView, page: int) -> set[str]:
    """The colours that are seen of a page."""
    seen = view._seen()[page].intersected(QRectF(view.viewport().rect())).toAlignedRect().adjusted(2, 2, -2, -2)
    shown = view.viewport().grab(seen).toImage()
    return {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
