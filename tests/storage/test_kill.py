"""A program that is killed in the middle of a big change leaves the file as before it or as after it."""

import random
import subprocess
import sys
import time
from pathlib import Path

from malverktyg.domain.goals import Activity, Goal
from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk

_MANY = 300
_WORK = f"""
import sys
from pathlib import Path
from malverktyg.domain.goals import Activity, Goal
from malverktyg.jobs.register import Desk, new_id

desk = Desk.open(Path(sys.argv[1]), "Åsa")
print("open", flush=True)
while True:
    goal = Goal(id=new_id(), year=2023, title="Mål")
    desk.change("Stor", [goal, *(Activity(goal=goal.id, title="Aktivitet " * 20, position=n) for n in range({_MANY}))])
    print("saved", flush=True)
    desk.undo()
    print("undone", flush=True)
    desk.redo()
    print("redone", flush=True)
"""
# How many goals more there are by the last word that the child said, and by the one that it had no time to say.
_MORE = {"open": {0, 1}, "saved": {0, -1}, "undone": {-1, 0}, "redone": {0, 1}}


def _words_until_killed(path: Path, seconds: float) -> list[str]:
    """Let a child change the file and kill it; what it said until then."""
    child = subprocess.Popen([sys.executable, "-X", "utf8", "-c", _WORK, str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child.stdout:
        first = child.stdout.readline().strip()
        time.sleep(seconds)
        child.kill()
        words = [first, *child.stdout.read().split()]
    child.wait()
    return words


def test_whatever_was_saved_is_there_and_nothing_is_half(tmp_path: Path) -> None:
    path = tmp_path / "Mål.malverktyg"
    Desk.create(path, "Åsa").close()
    chance = random.Random(20230905)
    goals = 0
    for _ in range(8):
        words = _words_until_killed(path, chance.uniform(0.005, 0.25))
        assert check(path) == ()
        with Desk.open(path, "Bo") as desk:
            found = len(desk.register.all(Goal))
            assert found - goals - words.count("saved") in _MORE[words[-1]], words
            assert len(desk.register.all(Activity)) == found * _MANY
            goals = found
    assert goals
