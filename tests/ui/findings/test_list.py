"""The findings of one field beneath it."""

from pytestqt.qtbot import QtBot

from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from ui.findings.list import FindingList
from ui.findings.numbered import numbered

SOME = tuple(
    Finding(rule="agreement", severity=Severity.ERROR, place="", excerpt=word, why=word, suggestion="x") for word in ("a", "b")
)


def test_it_is_hidden_while_there_is_nothing_to_say(qtbot: QtBot) -> None:
    made = FindingList()
    qtbot.addWidget(made)
    assert made.isHidden()
    made.show_findings(numbered(SOME))
    assert made.findings == SOME
    made.show_findings(numbered(SOME[1:]))
    assert made.findings == SOME[1:]
    made.show_findings(())
    assert made.isHidden()


def test_each_signal_comes_with_its_finding(qtbot: QtBot) -> None:
    made = FindingList()
    qtbot.addWidget(made)
    made.show_findings(numbered(SOME))
    with qtbot.waitSignal(made.repaired) as repaired:
        made.lines[1].repaired.emit()
    with qtbot.waitSignal(made.learned) as learned:
        made.lines[0].learned.emit()
    with qtbot.waitSignal(made.put_aside) as aside:
        made.lines[1].put_aside.emit("Så är det.")
    assert repaired.args == [SOME[1]]
    assert learned.args == [SOME[0]]
    assert aside.args == [SOME[1], "Så är det."]


def test_nothing_can_be_put_aside_where_there_is_no_review_to_do_so_in(qtbot: QtBot) -> None:
    made = FindingList()
    qtbot.addWidget(made)
    made.let_put_aside(to=False)
    made.show_findings(numbered(SOME[:1]))
    assert made.lines[0].dismiss.isHidden()
    made.let_put_aside(to=True)
    made.show_findings(numbered(SOME))
    assert not any(line.dismiss.isHidden() for line in made.lines)
