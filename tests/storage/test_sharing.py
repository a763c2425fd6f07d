"""Two programs with the same file open lose nothing of one another's."""

import subprocess
import sys
from pathlib import Path

from malverktyg.domain.goals import Goal
from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk

_TIMES = 25
_COUNT = f"""
import sys
from dataclasses import replace
from pathlib import Path
from malverktyg.domain.goals import Activity, Goal
from malverktyg.errors import ChangedElsewhere, FileBusy
from malverktyg.jobs.register import Desk

def once(work):
    while True:
        try:
            return work()
        except (ChangedElsewhere, FileBusy):
            pass

with Desk.open(Path(sys.argv[1]), sys.argv[2]) as desk:
    (goal,) = desk.register.goals_of(2023)
    for number in range({_TIMES}):
        once(lambda: desk.change("En till", [replace(now := desk.register.find(Goal, goal.id), position=now.position + 1)]))
        once(lambda: desk.change("Ny", [Activity(goal=goal.id, title=f"{{sys.argv[2]}} {{number}}")]))
"""


def test_every_count_of_both_is_there(tmp_path: Path) -> None:
    path = tmp_path / "Mål.malverktyg"
    with Desk.create(path, "Åsa") as desk:
        (goal,) = desk.change("Mål", [Goal(year=2023, title="Räknas")])
        command = [sys.executable, "-X", "utf8", "-c", _COUNT, str(path)]
        children = [subprocess.Popen([*command, name], stderr=subprocess.PIPE) for name in ("Bo", "Siv")]
        for child in children:
            _, said = child.communicate(timeout=60)
            assert not said
        assert desk.refresh()
        found = desk.register.find(Goal, goal.id)
        assert found is not None
        assert found.position == 2 * _TIMES
        titles = {one.title for one in desk.register.activities_of(found.id)}
        assert titles == {f"{name} {number}" for name in ("Bo", "Siv") for number in range(_TIMES)}
        assert len(desk.history(limit=1000)) == 2 + 4 * _TIMES
        while desk.undo():
            pass
        assert not desk.register.goals_of(2023)
    assert check(path) == ()
