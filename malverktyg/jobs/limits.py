"""What a reading process may take of the computer: it dies of more, and its parent knows from what."""

import os
import signal
import threading
import time
from contextlib import suppress

PATIENCE = 3
"""How many times its seconds of the processor a reading may last by the clock, on a computer that is busy with other things."""
_GONE = 9
OVERTIME = {_GONE, -getattr(signal, "SIGPROF", _GONE)}
"""The exit codes of a process that took too much of the processor."""
_LOOK = 0.1


def keep(seconds: float, memory: int) -> None:
    """Let this process die of more seconds of the processor or bytes of memory than these, and soon after its parent should have
    ended it. Ctrl+C is left to the parent. Not every system counts memory."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, PATIENCE * seconds + 5)
    else:
        threading.Thread(target=die_of_overtime, args=(seconds,), daemon=True).start()
    try:
        import resource  # noqa: PLC0415 – not on Windows
    except ImportError:
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory, resource.getrlimit(resource.RLIMIT_AS)[1]))


def die_of_overtime(seconds: float) -> None:
    """What a timer of the system's does, where it has none."""
    while time.process_time() < seconds:
        time.sleep(_LOOK)
    os._exit(_GONE)
