"""What a piece of work costs the window's own thread, and whether that is within its bound."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

LEAST = 0.3  # milliseconds: less is the event loop itself


def spent(work: Callable[[], object]) -> float:
    """The milliseconds of the window's thread for a piece of work, its painting included."""
    began = time.thread_time()
    work()
    QApplication.processEvents()
    return 1000 * (time.thread_time() - began)


@dataclass(frozen=True)
class Taken:
    """What an event took, in milliseconds: the window's own thread's, and those that somebody waited by the clock."""

    own: float
    waited: float


def handled(work: Callable[[], object]) -> Taken:
    """Do a piece of work as an event of the window's loop, as a key's is, its painting included."""
    loop, began, taken = QEventLoop(), time.perf_counter(), list[Taken]()

    def handle() -> None:
        own = spent(work)
        taken.append(Taken(own, 1000 * (time.perf_counter() - began)))
        loop.quit()

    QTimer.singleShot(0, handle)
    loop.exec()
    return taken[0]


def stretches(quiet: float = 0.4, most: float = 20) -> list[float]:
    """Each stretch of the window's thread, in milliseconds, until nothing has been done for ``quiet`` seconds."""
    found: list[float] = []
    began = last = time.monotonic()
    while (now := time.monotonic()) - last < quiet and now - began < most:
        one = spent(lambda: None)
        if one > LEAST:
            found.append(one)
            last = time.monotonic()
        time.sleep(0.002)
    return found


@dataclass
class Bounds:
    """Collects what was measured; ``hold`` fails where the 95th percentile of something is above its bound."""

    over: list[str] = field(default_factory=list)

    def tell(self, what: str, times: Sequence[float], most: float | None) -> None:
        """Tell the median and the 95th percentile; without a bound they are told and no more."""
        p95 = statistics.quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]
        bound = f", at most {most:.0f}" if most is not None else ""
        print(f"{what}: median {statistics.median(times):.1f} ms, p95 {p95:.1f} ms ({len(times)} times{bound})")
        if most is not None and p95 > most:
            self.over.append(f"{what} takes {p95:.1f} ms")

    def hold(self) -> None:
        """Fail where anything was above its bound."""
        assert not self.over, "; ".join(self.over)
