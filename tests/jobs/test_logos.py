"""A chosen picture as a template keeps it, and a file that cannot be read."""

from pathlib import Path

import pytest
from PIL import Image

from malverktyg.errors import FileMissing, IsFolder, NotAPicture
from malverktyg.jobs.logos import bytes_of, logo_of


def test_a_picture_becomes_a_png(tmp_path: Path) -> None:
    path = tmp_path / "vapen.jpg"
    Image.new("RGB", (30, 30)).save(path)
    assert logo_of(bytes_of(path), path.name).startswith(b"\x89PNG")


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        bytes_of(tmp_path / "borta.png")
    with pytest.raises(IsFolder):
        bytes_of(tmp_path)
    with pytest.raises(NotAPicture):
        logo_of(b"ingen bild", "bild.png")
