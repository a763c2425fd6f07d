"""Makes the golden file of a version that adds a step: ``python -m tests.storage.golden tests/files/storage/2.malverktyg``."""

import hashlib
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from malverktyg.domain.appendices import Appendix, AppendixKind
from malverktyg.domain.bodies import Body, BodyKind
from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.goals import Activity, Assessment, Decision, Goal, Indicator, Measurement
from malverktyg.domain.ids import BodyId, DecisionId, GoalId, IndicatorId, KeptWorkbookId, MatterId, ProposalId, TemplateId
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.layouts import LayoutMemory
from malverktyg.domain.matters import Bearing, BearingDegree, DecisionPoint, Matter, Proposal
from malverktyg.domain.periods import Period, Precision
from malverktyg.domain.scales import ActivityStatus, GoalStatus, Trend
from malverktyg.domain.sources import Source
from malverktyg.domain.templates import Template
from malverktyg.domain.year import Register
from malverktyg.jobs.register import Desk, new_id

BYTES = b"en arbetsbok"
T2 = Period.parse("2023-T2")


def make(path: Path) -> None:
    """A file with something of nearly every kind, and a journal with an undo in it."""
    with Desk.create(path, "Åsa Öberg") as desk:
        goal = _follow_up(desk)
        _matter(desk)
        desk.change("Fel", [replace(goal, title="Fel")])
        desk.undo()
        status = Assessment(goal=GoalId(str(goal.id)), period=T2, status=GoalStatus.PARTLY, trend=Trend.BETTER, comment="På väg.")
        desk.change("Bedömt målet", [status])


def _follow_up(desk: Desk) -> Goal:
    board, decision, key, measure = BodyId(new_id()), DecisionId(new_id()), GoalId(new_id()), IndicatorId(new_id())
    area = _first_area(desk.register)
    goal = Goal(
        id=key,
        year=2023,
        number="1.2",
        title="Fler barn läser – enligt §\u00a0147",
        body=board,
        decision=decision,
        focus_areas=(area,),
    )
    opened = Activity(
        goal=key,
        title="Öppna biblioteket",
        status=ActivityStatus.DONE,
        responsible=("Bibliotekschef", "Rektor"),
        start=date(2023, 1, 1),
        end=date(2023, 6, 30),
        precision=Precision.SEASON,
        time_text="våren 2023",
        percent=100,
    )
    desk.change(
        "Nytt mål",
        [
            Body(id=board, name="Barn- och utbildningsnämnden", short="BUN", valid_from=date(2023, 1, 1)),
            Decision(id=decision, body=board, day=date(2022, 11, 28), paragraph="147"),
            goal,
            opened,
            Activity(goal=key, title="Läsa högt", position=1),
            Indicator(id=measure, goal=key, name="Andel", unit="%", target="minst 85"),
            Measurement(indicator=measure, period=T2, value="82,4"),
            *_from_workbook(key),
        ],
        files={hashlib.sha256(BYTES).hexdigest(): BYTES},
    )
    return goal


def _from_workbook(goal: GoalId) -> tuple[Source, KeptWorkbook, LayoutMemory]:
    kept = KeptWorkbook(id=KeptWorkbookId(new_id()), name="BUN.xlsx", sha256=hashlib.sha256(BYTES).hexdigest(), size=len(BYTES))
    source = Source(
        subject=goal, field="title", workbook="BUN.xlsx", sheet="Mål", cell="B2", raw="Fler barn läser", value="x", kept=kept.id
    )
    return source, kept, LayoutMemory(fingerprint="f", workbook="BUN.xlsx", layout="{}", corrections="{}", seen=date(2023, 9, 1))


def _first_area(register: Register):
    area = register.focus_areas[0].id
    assert area is not None
    return area


def _matter(desk: Desk) -> None:
    matter, paper = MatterId(new_id()), ProposalId(new_id())
    office = Body(id=BodyId(new_id()), name="Kommunförvaltningen", kind=BodyKind.ADMINISTRATION)
    template = Template(id=TemplateId(new_id()), name="Nämndernas", most_lix=0)
    proposal = Proposal(
        id=paper,
        matter=matter,
        officer="Åsa Öberg",
        administration=office.id,
        template=template.id,
        documents=("Skrivelse",),
    )
    desk.change(
        "Nytt ärende",
        [
            office,
            template,
            Matter(id=matter, dnr="KS 23/456", title="Uppföljning, tertial 2 2023", period=T2),
            proposal,
            Appendix(proposal=paper, kind=AppendixKind.INDICATORS, title="Alla mått", position=1),
            DecisionPoint(proposal=paper, text="godkänna uppföljningen för tertial 2 2023"),
            Bearing(matter=matter, focus_area=_first_area(desk.register), degree=BearingDegree.DIRECT, reason="Läsning."),
            Dismissal(matter=matter, rule="passive", passage="Proposal||summary", reason="Så ska det stå.", who="Åsa Öberg"),
            replace(desk.register.municipality, words=("båtlag",)),
        ],
    )


if __name__ == "__main__":
    make(Path(sys.argv[1]))
