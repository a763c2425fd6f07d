"""Reading a workbook in a process of its own, so that a file that is built to hang, crash or fill the memory harms nothing."""

import gc
import hashlib
import multiprocessing
import time
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from malverktyg.domain.layouts import LayoutMemory
from malverktyg.domain.periods import Period
from malverktyg.errors import MalverktygError, NotAWorkbook, UnsafeWorkbook
from malverktyg.exchange.correcting.corrections import NOTHING, Corrections
from malverktyg.exchange.correcting.recalled import Recalled
from malverktyg.exchange.facts import OnDisk, Reading
from malverktyg.exchange.grid import Book
from malverktyg.jobs import limits, texts
from malverktyg.progress import UNWATCHED, Progress

SECONDS = 20.0
"""How much of the processor a reading may take: four times what the largest sheet that the pre-scan lets through needs."""
MEMORY = 500 << 20
"""How much address space the reading process may have. That largest sheet needs 390 MiB, a usual one 60."""
_LOOK = 0.1


@dataclass(frozen=True, slots=True)
class _Order:
    """What the child is asked to read, and how."""

    path: Path
    period: Period | None
    with_hidden: bool
    focus_areas: tuple[str, ...]
    bodies: tuple[str, ...]
    seconds: float
    with_book: bool = False
    corrections: Corrections = NOTHING
    memories: tuple[LayoutMemory, ...] = ()
    memory: int = MEMORY


@dataclass(frozen=True, slots=True)
class _GridOrder:
    """What the child is asked to give the sheets of, without reading anything out of them."""

    path: Path
    seconds: float
    memory: int = MEMORY


@dataclass(frozen=True, slots=True)
class Seen:
    """A reading with the workbook that it was read from, for a window that draws the sheets."""

    reading: Reading
    book: Book


@dataclass(frozen=True, slots=True)
class _Step:
    """How far the child has come."""

    text: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class _Refusal:
    """An error of ours, taken apart so that it survives the way between the processes."""

    kind: type[MalverktygError]
    why: str
    words: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Bug:
    """An error that is the program's own, with where it happened and in short."""

    trace: str
    reference: str


class ReaderBug(RuntimeError):
    """A bug met in the reading process; ``reference`` says in short which and where."""

    def __init__(self, trace: str, reference: str) -> None:
        self.reference = reference
        super().__init__(f"in the reading process:\n{trace}")


def read_workbook(
    path: Path,
    period: Period | None = None,
    progress: Progress = UNWATCHED,
    *,
    with_hidden: bool = False,
    focus_areas: Sequence[str] = (),
    bodies: Sequence[str] = (),
    seconds: float = SECONDS,
    corrections: Corrections = NOTHING,
    memories: Sequence[LayoutMemory] = (),
) -> Reading:
    """Read one workbook into facts, in a child process with limits of time and, where the system has one, memory.

    ``focus_areas`` and ``bodies`` are the names that the register knows; ``corrections`` what the user says of the workbook.
    Where nothing is said, what was said of the last workbook in the same layout holds, if ``memories`` (the register's) know it:
    the reading's ``corrections`` and ``recalled`` tell.
    Raises the errors of the pre-scan and the readers,
    UnsafeWorkbook where a limit was met, and Stopped (from ``progress``) after the child is gone.
    """
    order = _Order(path, period, with_hidden, tuple(focus_areas), tuple(bodies), seconds, False, corrections, tuple(memories))
    return _ask(order, progress).reading


def see_workbook(
    path: Path,
    period: Period | None = None,
    progress: Progress = UNWATCHED,
    *,
    with_hidden: bool = False,
    focus_areas: Sequence[str] = (),
    bodies: Sequence[str] = (),
    seconds: float = SECONDS,
    corrections: Corrections = NOTHING,
    memories: Sequence[LayoutMemory] = (),
) -> Seen:
    """Read one workbook as ``read_workbook`` does, and give its sheets too."""
    order = _Order(path, period, with_hidden, tuple(focus_areas), tuple(bodies), seconds, True, corrections, tuple(memories))
    return _ask(order, progress)


def reread(
    book: Book,
    period: Period | None = None,
    *,
    with_hidden: bool = False,
    focus_areas: Sequence[str] = (),
    bodies: Sequence[str] = (),
    corrections: Corrections = NOTHING,
    recalled: Recalled | None = None,
) -> Reading:
    """Read a book anew that ``see_workbook`` gave, in this process: the file is not opened again, so that a plan can follow each
    correction at once. ``recalled`` is what the first reading told of the layout. To be called off the window's thread."""
    from malverktyg.exchange.remembering.recalling import read_recalled  # noqa: PLC0415 – loaded with the first correction

    return read_recalled(
        book, recalled, period=period, with_hidden=with_hidden, focus_areas=focus_areas, bodies=bodies, corrections=corrections
    )


def read_grid(path: Path, progress: Progress = UNWATCHED, *, seconds: float = SECONDS, memory: int = MEMORY) -> Book:
    """A workbook's sheets alone, from a child process with the same limits. Raises what ``read_workbook`` raises."""
    answer = _answer(_GridOrder(path, seconds, memory), progress)
    if not isinstance(answer, Book):
        raise TypeError(f"the reading process answered {type(answer).__name__}")
    return answer


def _ask(order: _Order, progress: Progress) -> Seen:
    answer = _answer(order, progress)
    if not isinstance(answer, Seen):
        raise TypeError(f"the reading process answered {type(answer).__name__}")
    return answer


def _answer(order: _Order | _GridOrder, progress: Progress) -> object:
    """Let a child process read."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(theirs, order), daemon=True, name="malverktyg-reader")
    child.start()
    theirs.close()
    try:
        answer = _await(ours, child, order, progress)
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()
    return _opened(answer)


def _await(ours: Connection, child: BaseProcess, order: _Order | _GridOrder, progress: Progress) -> object:
    """Pass the child's steps on until it answers; look for a stop and for the time in between."""
    name, patience = order.path.name, limits.PATIENCE * order.seconds
    step, deadline = _Step(texts.READING.format(name=name)), time.monotonic() + patience
    while True:
        progress.step(step.text, step.done, step.total)
        if ours.poll(_LOOK):
            try:
                message: object = ours.recv()
            except (EOFError, OSError) as error:
                raise _dead(child, order) from error
            if not isinstance(message, _Step):
                return message
            step = message
        if time.monotonic() > deadline:
            raise UnsafeWorkbook(texts.TOO_SLOW_OR_BUSY.format(seconds=f"{patience:.0f}"), name=name)


def _dead(child: BaseProcess, order: _Order | _GridOrder) -> MalverktygError:
    """Why a child went without an answer."""
    child.join()
    if child.exitcode in limits.OVERTIME:
        return UnsafeWorkbook(texts.TOO_SLOW.format(seconds=f"{order.seconds:.0f}"), name=order.path.name)
    return NotAWorkbook(texts.READER_DIED, name=order.path.name)


def _opened(answer: object) -> object:
    if isinstance(answer, _Refusal):
        raise answer.kind(answer.why, **answer.words)
    if isinstance(answer, _Bug):
        raise ReaderBug(answer.trace, answer.reference)
    return answer


class _Teller:
    """The child's progress: told to the parent, though not more often than anybody could see."""

    def __init__(self, theirs: Connection) -> None:
        self._theirs = theirs
        self._told = 0.0

    def step(self, text: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told > _LOOK / 2:
            self._told = now
            self._theirs.send(_Step(text, done, total))


def _child(theirs: Connection, order: _Order | _GridOrder) -> None:
    """The child's whole life: read and answer. It is too short to search for circles of objects."""
    gc.disable()
    limits.keep(order.seconds, order.memory)
    name = order.path.name
    answer: object
    try:
        answer = _read(order, _Teller(theirs))
    except MalverktygError as error:
        answer = _Refusal(type(error), error.why, error.words)
    except (MemoryError, RecursionError):
        answer = _too_much(name)
    except Exception as error:  # noqa: BLE001 – the parent raises it again
        last = traceback.extract_tb(error.__traceback__)[-1]
        answer = _Bug(traceback.format_exc(), f"{type(error).__name__} {Path(last.filename).name}:{last.lineno}")
    with suppress(BrokenPipeError):
        try:
            theirs.send(answer)
        except MemoryError:  # while it was packed, before anything was sent
            theirs.send(_too_much(name))
        theirs.close()


def _too_much(name: str) -> _Refusal:
    return _Refusal(UnsafeWorkbook, texts.TOO_MUCH_MEMORY, {"name": name})


def _read(order: _Order | _GridOrder, progress: Progress) -> Seen | Book:
    from malverktyg.exchange import grid_reader  # noqa: PLC0415 – only the child pays for the readers
    from malverktyg.exchange.remembering import recalling  # noqa: PLC0415

    book = grid_reader.read_book(order.path, progress)
    if isinstance(order, _GridOrder):
        return book
    book = replace(book, disk=_disk(order.path))
    made = recalling.read_remembering(
        book,
        () if order.corrections else order.memories,
        period=order.period,
        with_hidden=order.with_hidden,
        focus_areas=order.focus_areas,
        bodies=order.bodies,
        corrections=order.corrections,
    )
    # Sheets anew, without what they have worked out for themselves while they were read: that need not cross.
    sheets = tuple(replace(sheet) for sheet in book.sheets) if order.with_book else ()
    return Seen(made, replace(book, sheets=sheets))


def _disk(path: Path) -> OnDisk:
    """The file as it is now."""
    with path.open("rb") as file:
        return OnDisk(path.absolute(), hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size)
