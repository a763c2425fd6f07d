"""Workbooks read anew where the user says so, and compared with the file: all of it off the window's thread."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from malverktyg.domain.year import Register
from malverktyg.exchange.planning.items import Choice
from malverktyg.progress import Progress
from ui.pages.importing import texts
from ui.pages.importing.bring import Opened, anew
from ui.pages.importing.plan_view import Compared
from ui.pages.importing.steps import How
from ui.workbook.seen import see


def compared(
    opened: Sequence[Opened], hows: Sequence[How], register: Register, choices: Mapping[str, Choice], progress: Progress
) -> Compared:
    """The plan of the workbooks, each read as ``hows`` say, and each with the plan laid over it."""
    from malverktyg.jobs.importing import plan  # noqa: PLC0415  loaded with the first plan

    read = []
    for number, (one, how) in enumerate(zip(opened, hows, strict=True)):
        progress.step(texts.COMPARING, number, len(opened))
        read.append(anew(one, how, register))
    made = plan([one.reading for one in read], register, now=datetime.now().astimezone(), choices=choices)
    seen = tuple(see(one.book, one.reading, part) for one, part in zip(read, made.workbooks, strict=True))
    for book in seen:
        for number in range(len(book.book.sheets)):
            book.sheet(number)  # here, so that the window does not wait for it
    return Compared(made, tuple(read), seen)
