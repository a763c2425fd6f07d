"""Hostile, broken and strange workbooks: within five seconds and 500 MiB a result or a clear error, and the file untouched."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from malverktyg.errors import UnsafeWorkbook
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read
from malverktyg.jobs.reading import MEMORY, read_grid, read_workbook
from tests.exchange.packages import package, sheet
from tests.jobs.hostile import HEAD_ROW, HOSTILE, NOISE, PART, Make, noisy, row
from tests.jobs.workbooks import workbook

SECONDS, MEGABYTES = 5, 500
CODE = """
import resource, sys
from pathlib import Path
from malverktyg.errors import MalverktygError
from malverktyg.jobs.reading import read_workbook
if __name__ == "__main__":
    try:
        reading = read_workbook(Path(sys.argv[1]), seconds=60)  # of the clock, which a busy machine makes long
        told = f"{len(reading.goals)} goals"
    except MalverktygError as error:
        assert error.headline and error.why and error.way_out
        told = type(error).__name__
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, told)
"""


def told_of(path: Path) -> tuple[float, int, str]:
    """Seconds of the processor, megabytes and the outcome of a reading, by the process that reads."""
    ask = path.parent / "fråga.py"
    ask.write_text(CODE, "utf-8")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(one for one in sys.path if one)}
    done = subprocess.run([sys.executable, str(ask), str(path)], capture_output=True, text=True, timeout=90, check=False, env=env)
    assert done.returncode == 0, done.stderr[-2000:]
    seconds, megabytes, told = done.stdout.split(maxsplit=2)
    return float(seconds), int(megabytes), told.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the use of memory is told in other units elsewhere")
@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_it_is_a_result_or_a_clear_error_in_time_and_the_file_is_untouched(tmp_path: Path, make: Make) -> None:
    path = make(tmp_path / "Bok.xlsx")
    before = path.read_bytes(), path.stat().st_mtime_ns
    seconds, megabytes, told = told_of(path)
    error = HOSTILE[make]
    assert told == error.__name__ if error else told.endswith("goals")
    assert seconds < SECONDS
    assert megabytes < MEGABYTES
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


@pytest.mark.parametrize("noise", NOISE, ids=lambda noise: noise.encode().hex())
def test_cells_as_long_as_can_be_are_read_in_time(tmp_path: Path, noise: str) -> None:
    book = read_book(noisy(tmp_path / "Bok.xlsx", noise))
    begin = time.process_time()
    read(book)
    assert time.process_time() - begin < SECONDS


def test_a_limit_of_memory_is_met_with_an_error_and_nothing_else_is_harmed(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_AS)
    rows = HEAD_ROW + "".join(map(row, range(2, 12_000)))
    path = package(tmp_path / "Bok.xlsx", parts={PART: sheet(rows)})
    with pytest.raises(UnsafeWorkbook, match=r"Bok\.xlsx"):
        read_grid(path, memory=60 << 20)
    assert resource.getrlimit(resource.RLIMIT_AS) == before
    assert len(read_grid(path).sheets[0].cells) == 4 * 11_999
    assert read_workbook(workbook(tmp_path / "Mål.xlsx")).goals


def test_the_limit_of_memory_is_what_is_promised() -> None:
    assert MEMORY <= MEGABYTES << 20
