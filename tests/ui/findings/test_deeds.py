"""A word learned, a finding put aside and told again: each one change that can be taken back."""

from pytestqt.qtbot import QtBot

from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.parts import Origin
from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import dismissed
from tests.registers import MATTER
from ui.findings.deeds import FindingDeeds
from ui.session import Session

FOUND = Finding(
    rule="spelling",
    severity=Severity.WARNING,
    place="Mål",
    excerpt="Medborgarlöfte",
    why="",
    origin=Origin("Assessment", "g", "comment"),
    sentence="Medborgarlöfte finns.",
)


def test_a_word_is_learned_in_small_letters_and_unlearned_by_undoing(opened: Session) -> None:
    FindingDeeds(opened).learn(FOUND)
    assert opened.register.municipality.words == ("medborgarlöfte",)
    opened.undo()
    assert opened.register.municipality.words == ()


def test_a_finding_is_put_aside_with_its_reason_and_told_again(opened: Session) -> None:
    deeds = FindingDeeds(opened)
    deeds.matter = MATTER
    deeds.put_aside(FOUND, "Så heter det.")
    (held,) = opened.register.all(Dismissal).values()
    assert (held.matter, held.rule, held.excerpt, held.reason) == (MATTER, "spelling", "Medborgarlöfte", "Så heter det.")
    assert (held.who, held.day) == (opened.who, opened.today)
    deeds.take_back(held)
    assert not opened.register.all(Dismissal)


def test_what_could_not_be_saved_is_not_told_as_done(opened: Session, qtbot: QtBot) -> None:
    deeds = FindingDeeds(opened)
    held = dismissed(FOUND, MATTER, "Så heter det.", who=opened.who, day=opened.today)
    opened.close()
    with qtbot.assertNotEmitted(opened.told):
        deeds.learn(FOUND)
        deeds.put_aside(FOUND, "Så heter det.")
        deeds.take_back(held)
