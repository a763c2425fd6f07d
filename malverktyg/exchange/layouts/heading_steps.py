"""Headings that tell how the activities under them stand: "Genomförda aktiviteter" beside "Planerade aktiviteter"."""

from collections.abc import Sequence

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts.drafts import ActivityDraft
from malverktyg.exchange.layouts.pen import Pen

_STEPS = (
    (
        ActivityStatus.DONE,
        (
            "genomförda",
            "genomförd ",
            "utförda",
            "avslutade",
            "klara ",
            "slutförda",
            "vad gjorde",
            "vad vi gjorde",
            "detta har vi",
            "det här har vi",
            "det här är gjort",
        ),
    ),
    (ActivityStatus.ONGOING, ("pågående", "påbörjade")),
    (
        ActivityStatus.NOT_STARTED,
        (
            "planerade",
            "planerad ",
            "kommande",
            "återstående",
            "ej genomförda",
            "ej påbörjade",
            "vad gör vi 20",
            "det här gör vi härnäst",
            "det här ska vi",
            "detta ska vi",
        ),
    ),
    (ActivityStatus.CANCELLED, ("avbrutna", "strukna", "avförda", "inställda")),
    (ActivityStatus.DELAYED, ("försenade",)),
)


def step_of_heading(text: str) -> ActivityStatus | None:
    """How the activities under a heading stand, where its first word tells it."""
    words = fold(text)
    return next((step for step, beginnings in _STEPS if words.startswith(beginnings)), None)


def give_step(pen: Pen, drafts: Sequence[ActivityDraft], cell: Cell, step: ActivityStatus, heading: str) -> None:
    """Give activities the status that their heading tells, where they tell none themselves."""
    without = [one for one in drafts if one.status is None]
    for one in without:
        one.status = step
        one.origins["status"] = pen.origin(cell)
    if without and pen.once("status from heading", fold(heading)):
        pen.remark("status_from_heading", cell, heading=heading.strip(" :"), status=step.label)
