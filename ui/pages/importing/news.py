"""What is told over a workbook's sheet: why it was not read, that its layout is known, that the sheet is hidden."""

from collections.abc import Callable, Iterator

from malverktyg.exchange.correcting.recalled import Recalled
from ui.pages.importing import texts
from ui.pages.importing.bring import Opened
from ui.pages.importing.notices import News
from ui.widgets.remark import Kind
from ui.workbook.seen import BookSeen

_MOST = 3  # changes in a layout that are told at once; all of them are remarks
Say = Callable[[object], None]


def news(opened: Opened, book: BookSeen, number: int, say: Say) -> list[News]:
    """The news about a workbook and the sheet of it that is shown; ``say`` takes a part of its corrections."""
    return [*_of_the_file(opened, say), *_of_the_sheet(opened, book, number, say)]


def _of_the_file(opened: Opened, say: Say) -> Iterator[News]:
    if opened.error is not None:
        yield News(Kind.ERROR, opened.error.message)
    elif opened.reading.declined:
        yield News(Kind.WARNING, texts.DECLINED.format(kind=opened.reading.declined), texts.READ_ANYHOW, lambda: say(True))
    elif opened.reading.recalled is not None:
        yield News(Kind.HINT, _known(opened.reading.recalled, opened.how.corrections.count))


def _known(recalled: Recalled, count: int) -> str:
    """Which workbook came in the same layout, how much was said of it, and what is another now."""
    told = [texts.SAME_LAYOUT.format(name=recalled.workbook)]
    if count:
        told.append(texts.DONE_ONE if count == 1 else texts.DONE.format(count=count))
    changes = [texts.LAYOUT_CHANGES[one.kind].format(old=one.old, new=one.new) for one in recalled.changes]
    if changes:
        rest = len(changes) - _MOST
        shown = texts.CHANGES_MORE.format(count=rest) if rest > 0 else ""
        told.append(texts.CHANGED_IN_IT.format(changes=", ".join(changes[:_MOST]) + shown))
    if recalled.lost:
        told.append(texts.LOST.format(what=", ".join(f"”{one}”" for one in recalled.lost)))
    return " ".join(told)


def _of_the_sheet(opened: Opened, book: BookSeen, number: int, say: Say) -> Iterator[News]:
    sheets = book.book.sheets
    if not 0 <= number < len(sheets) or not sheets[number].hidden or opened.reading.declined:
        return
    title = sheets[number].title
    if title in opened.how.corrections.hidden:
        yield News(Kind.HINT, texts.HIDDEN_READ)
    else:
        yield News(Kind.HINT, texts.HIDDEN_NOT_READ, texts.READ_SHEET, lambda: say(title))
