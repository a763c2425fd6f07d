"""A zip file looked through before it is opened as a workbook."""

import io
import zipfile

import pytest

from malverktyg.exchange.scan.archive import TooMuch, is_encrypted, look_through


def archive(**parts: str | bytes) -> zipfile.ZipFile:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as opened:
        for name, content in parts.items():
            opened.writestr(name.replace("_", "."), content)
    return zipfile.ZipFile(file)


def test_an_honest_archive_passes() -> None:
    look_through(archive(a_xml="<a/>"))
    assert not is_encrypted(archive(a_xml="<a/>"))


@pytest.mark.parametrize(
    "content", ["<!DOCTYPE a><a/>", '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE a>', "<!doctype a>".encode("utf-16")]
)
def test_a_document_type_is_found_however_it_is_written(content: str | bytes) -> None:
    with pytest.raises(TooMuch):
        look_through(archive(a_xml=content))


def test_other_parts_than_xml_may_hold_the_word() -> None:
    look_through(archive(a_html="<!DOCTYPE html>"))
