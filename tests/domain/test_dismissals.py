"""What is put aside needs a reason."""

from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.ids import MatterId
from malverktyg.domain.problem import blocks


def test_nothing_is_put_aside_without_a_reason() -> None:
    held = Dismissal(matter=MatterId("m"), rule="passive", passage="Proposal||summary", reason=" ")
    assert [one.field for one in blocks(held)] == ["reason"]
    assert not blocks(Dismissal(matter=MatterId("m"), rule="passive", passage="Proposal||summary", reason="Så ska det stå."))
