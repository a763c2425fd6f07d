"""An officer may ask whether a file is whole."""

from pathlib import Path

from malverktyg.jobs.keeping import check
from malverktyg.jobs.register import Desk


def test_a_whole_file_gives_no_lines_also_while_it_is_open(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "a.malverktyg", "Åsa") as desk:
        assert check(desk.path) == ()


def test_a_damaged_file_gives_its_faults_in_swedish(tmp_path: Path) -> None:
    path = tmp_path / "a.malverktyg"
    Desk.create(path, "Åsa").close()
    path.write_bytes(path.read_bytes()[:5000])
    assert check(path)[0].startswith(("a.malverktyg är skadad", "Filens sidor hänger inte ihop"))
