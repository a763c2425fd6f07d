"""What a reading process may take, tried in processes of its own."""

import subprocess
import sys

import pytest

from malverktyg.jobs import limits

MEMORY = 4 << 30
KEPT = f"from malverktyg.jobs.limits import keep; keep(0.3, {MEMORY})"
OWN_WATCH = """
import threading
from malverktyg.jobs.limits import die_of_overtime
threading.Thread(target=die_of_overtime, args=(0.3,), daemon=True).start()
"""
SPIN = "while True: pass"


def ended(code: str) -> int:
    """The exit code of a process that runs this."""
    path = [one for one in sys.path if one]
    begin = f"import sys; sys.path[:0] = {path!r}\n"
    return subprocess.run([sys.executable, "-c", begin + code], timeout=60, check=False).returncode


@pytest.mark.parametrize("watch", [KEPT, OWN_WATCH], ids=["keep", "die_of_overtime"])
def test_a_process_dies_of_taking_too_much_of_the_processor(watch: str) -> None:
    assert ended(f"{watch}\n{SPIN}") in limits.OVERTIME


@pytest.mark.parametrize("watch", [KEPT, OWN_WATCH], ids=["keep", "die_of_overtime"])
def test_a_process_that_has_to_wait_for_the_processor_lives_on(watch: str) -> None:
    assert ended(f"{watch}\nimport time; time.sleep(0.8)") == 0


def test_a_process_dies_long_after_its_parent_should_have_ended_it() -> None:
    code = "import signal; from malverktyg.jobs import limits; limits.keep(0.3, 1 << 32); print(signal.getitimer(signal.ITIMER_REAL)[0])"
    path = [one for one in sys.path if one]
    said = subprocess.run([sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}\n{code}"], capture_output=True, check=True)
    assert limits.PATIENCE * 0.3 < float(said.stdout) <= limits.PATIENCE * 0.3 + 5
