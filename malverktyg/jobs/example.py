"""The example file: four units' workbooks read by the ordinary import, and then what no workbook says, with a finished matter."""

from datetime import datetime, timedelta, timezone
from importlib import resources
from pathlib import Path

from malverktyg.errors import FileExists
from malverktyg.jobs import importing, texts
from malverktyg.jobs.example_content import Content
from malverktyg.progress import UNWATCHED, Progress

WHO = "Exempelby kommun"
READ_AT = datetime(2023, 9, 11, 8, 0, tzinfo=timezone(timedelta(hours=2)))


def make_example(path: Path, progress: Progress = UNWATCHED) -> None:
    """Make a file with a whole year of example data at ``path``.

    Two change sets: the import, and the settings with the matter. Raises FileExists, and what making and saving a file raises;
    nothing is left behind then.
    """
    if path.exists():
        raise FileExists(name=path.name)
    with resources.as_file(resources.files("resources") / "exempel") as folder, importing.opened(path, WHO) as place:
        readings = importing.read_all(sorted(folder.glob("*.xlsx")), place.desk.register, progress=progress)
        importing.apply(place.desk, importing.plan(readings, place.desk.register, now=READ_AT))
        content = Content.read(folder / "exempel.toml")
        place.desk.change(texts.EXAMPLE_SETTINGS, content.settings(place.desk.register))
        place.desk.change(texts.EXAMPLE_MATTER, content.matter(place.desk.register))
        place.keep = True
