"""The parts of a package, found by their links."""

import io
import zipfile
from pathlib import Path

import pytest

from malverktyg.exchange.ooxml.package import Package
from tests.exchange.packages import links, package


def opened(parts: dict[str, str]) -> Package:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return Package(file)


def test_the_workbook_is_where_the_links_say_and_not_where_it_usually_is(tmp_path: Path) -> None:
    found = opened(
        {"_rels/.rels": links(("officeDocument", "/annan/bok.xml")), "annan/bok.xml": "<workbook/>", "xl/workbook.xml": ""}
    )
    assert found.workbook == "annan/bok.xml"


def test_case_and_slashes_of_the_names_are_no_matter() -> None:
    found = opened({"_rels\\.rels": links(("officeDocument", "XL/Workbook.xml")), "xl\\workbook.xml": "<workbook/>"})
    assert found.workbook in found
    assert found.read(found.workbook) == b"<workbook/>"


def test_links_out_of_the_package_are_left_out() -> None:
    outside = (
        '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="http://a.b" TargetMode="External"/></Relationships>'
    )
    assert opened({"xl/_rels/a.xml.rels": outside}).links("xl/a.xml") == {}


def test_links_are_counted_from_their_own_part() -> None:
    found = opened({"xl/worksheets/_rels/s.xml.rels": links(("comments", "../comments1.xml"))})
    assert found.links("xl/worksheets/s.xml")["r1"].part == "xl/comments1.xml"


def test_a_package_without_a_workbook_is_told(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        _ = opened({"a.xml": "<a/>"}).workbook


def test_a_part_that_is_not_there_is_empty(tmp_path: Path) -> None:
    with package(tmp_path / "a.xlsx").open("rb") as file:
        assert Package(file).read("finns/inte.xml") == b""
