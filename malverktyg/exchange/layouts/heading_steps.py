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


_WORDS = {
    ActivityStatus.DONE: """genomfört genomförts gjort utfört klart avslutat slutfört
        vad|har|vi|gjort detta|har|vi|gjort det|har|vi|gjort vi|har|gjort vad|har|gjorts vad|är|gjort vad|är|klart vad|blev|gjort
        hittills|genomfört genomfört|hittills genomfört|arbete utfört|arbete""",
    ActivityStatus.ONGOING: "pågår pågående påbörjat pågående|arbete vad|pågår vad|gör|vi|nu",
    ActivityStatus.NOT_STARTED: """planerat planeras återstår kommande kvar|att|göra att|göra nästa|steg ska|göras ej|genomfört
        ej|påbörjat inte|gjort vad|återstår vad|är|kvar vad|är|kvar|att|göra vad|ska|vi|göra vad|ska|göras vad|planeras
        vad|planerar|vi planerat|arbete fortsatt|arbete kommande|arbete det|här|återstår vad|händer|nu vad|händer|härnäst""",
    ActivityStatus.CANCELLED: "avbrutet struket inställt utgår",
}
_BY_WORDS = {words.replace("|", " "): step for step, written in _WORDS.items() for words in written.split()}


def step_in_words(text: str) -> ActivityStatus | None:
    """How what stands under a heading stands, where the heading says that and nothing else: "Genomfört", "Vad återstår?"."""
    return _BY_WORDS.get(fold(text).strip(" :.?!"))


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
