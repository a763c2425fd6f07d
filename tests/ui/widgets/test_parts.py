"""Several things said in a row in one line."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from malverktyg.domain.scales import GoalStatus
from ui import look
from ui.models.rows import Part, Tone
from ui.widgets.parts import paint_parts

ARROW = Part(symbol="arrow-right", tone=Tone.QUIET)


def painted(*parts: Part, width: int = 300) -> QImage:
    image = QImage(width, 32, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_parts(painter, QRect(0, 0, width, 32), parts)
    painter.end()
    return image


def reach(image: QImage) -> int:
    """How far to the right anything is painted."""
    inked = (x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != 0xFFFFFFFF)
    return max(inked, default=-1)


def test_parts_follow_one_another(qapp: QApplication) -> None:
    one = painted(Part("Delvis", scale=GoalStatus.PARTLY))
    two = painted(Part("Delvis", scale=GoalStatus.PARTLY), ARROW, Part("Uppnått", scale=GoalStatus.ACHIEVED))
    assert 0 < reach(one) < reach(two) < 300


def test_words_that_went_and_words_that_came_look_otherwise_than_by_colour(qapp: QApplication) -> None:
    plain, struck, added = painted(Part("Fler")), painted(Part("Fler", struck=True)), painted(Part("Fler", added=True))
    assert plain != struck
    assert plain != added
    assert struck != added


def test_what_has_no_room_is_cut_and_the_rest_left_out(qapp: QApplication) -> None:
    long = painted(Part("Invånarna får besked redan vid den första kontakten"), ARROW, Part("Slut"), width=80)
    assert reach(long) <= 80
    assert painted(width=80) == painted(Part(), width=80)


def test_what_an_arrow_leads_to_is_seen_however_long_what_was_before_is(qapp: QApplication) -> None:
    before = Part("Invånarna får besked redan vid den första kontakten")
    new, other = (painted(before, ARROW, Part(word, strong=True), width=200) for word in ("Slut", "Klar"))
    assert new != other
    assert max(reach(new), reach(other)) <= 200


def test_of_two_that_are_too_long_the_first_is_seen_too(qapp: QApplication) -> None:
    new = Part("Handläggarna svarar alltid inom två dagar")
    one, other = (
        painted(Part(f"{word} får besked vid den första kontakten"), ARROW, new, width=200) for word in ("Alla", "Fler")
    )
    assert one.copy(0, 0, 60, 32) != other.copy(0, 0, 60, 32)


def test_words_after_those_that_are_struck_out_are_not(qapp: QApplication) -> None:
    before = painted(Part("Fler"))
    painted(Part("Fler", struck=True))
    assert painted(Part("Fler")) == before
    assert not look.font(15, 400).strikeOut()
