"""What a file is, and whether it is safe, before anything opens it."""

import contextlib
import os
import random
import zipfile
from pathlib import Path

import openpyxl
import pytest

from malverktyg.errors import (
    EmptyWorkbook,
    EncryptedWorkbook,
    FileMissing,
    IsFolder,
    LockFile,
    MalverktygError,
    NoRights,
    NotAWorkbook,
    TruncatedWorkbook,
    UnsafeWorkbook,
)
from malverktyg.exchange import prescan
from malverktyg.exchange.scan.kinds import Kind
from tests.exchange.packages import package, sheet, text_cell

HELLO = '<row r="1">' + text_cell("A1", "Hej") + "</row>"


def written(folder: Path, content: bytes, name: str = "Bok.xlsx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def a_book(folder: Path) -> Path:
    book = openpyxl.Workbook()
    book.active["A1"] = "Hej"  # type: ignore[index]
    book.save(folder / "Bok.xlsx")
    return folder / "Bok.xlsx"


def test_an_honest_workbook_passes(tmp_path: Path) -> None:
    assert prescan.examine(a_book(tmp_path)).kind is Kind.XLSX


def test_its_name_is_no_matter(tmp_path: Path) -> None:
    path = a_book(tmp_path).rename(tmp_path / "Bok.xls")
    assert prescan.examine(path).kind is Kind.XLSX


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"M\xc3\xa5l;Aktivitet\r\nA;B\r\n", "csv"),
        ("Mål;Aktivitet\r\n".encode("utf-16"), "csv"),
        (b"<html><body><table><tr><td>M", "webbsida"),
        (b"\xef\xbb\xbf<!DOCTYPE html>\n<html>", "webbsida"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', "XML"),
        (b"%PDF-1.7\n", "PDF"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x89PNG\r\n\x1a\n\0\0", "bild"),
        (b'{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}', "Google"),
        (b"\x09\x08\x08\x00\x00\x05\x10\x00", "Excel 97"),
    ],
)
def test_another_kind_of_file_with_a_workbook_s_name_is_named(tmp_path: Path, content: bytes, word: str) -> None:
    with pytest.raises(NotAWorkbook) as told:
        prescan.inspect(written(tmp_path, content))
    assert word in told.value.why


@pytest.mark.parametrize(
    ("part", "word"), [("word/document.xml", "Word"), ("ppt/presentation.xml", "PowerPoint"), ("a.txt", "zip")]
)
def test_another_kind_of_archive_is_named(tmp_path: Path, part: str, word: str) -> None:
    with zipfile.ZipFile(tmp_path / "Bok.xlsx", "w") as archive:
        archive.writestr(part, "<x/>")
    with pytest.raises(NotAWorkbook) as told:
        prescan.inspect(tmp_path / "Bok.xlsx")
    assert word in told.value.why


def test_a_lock_file_is_named_by_its_name_or_by_its_content(tmp_path: Path) -> None:
    name = b"\x09Kanslichef"[:10].ljust(55) + b"\x09\0" + "Kanslichef".encode("utf-16-le").ljust(108, b" ")
    with pytest.raises(LockFile):
        prescan.inspect(written(tmp_path, name[:165], "~$Bok.xlsx"))
    with pytest.raises(LockFile):
        prescan.inspect(written(tmp_path, name[:165].ljust(165, b"\0"), "Bok.xlsx"))


def test_an_empty_file_is_empty(tmp_path: Path) -> None:
    with pytest.raises(EmptyWorkbook):
        prescan.inspect(written(tmp_path, b""))


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        prescan.inspect(tmp_path / "finns inte.xlsx")
    with pytest.raises(IsFolder):
        prescan.inspect(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind this user")
def test_a_file_without_rights_is_told(tmp_path: Path) -> None:
    path = a_book(tmp_path)
    path.chmod(0)
    with pytest.raises(NoRights):
        prescan.inspect(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook_is_told_so(tmp_path: Path, share: float) -> None:
    whole = a_book(tmp_path).read_bytes()
    with pytest.raises(TruncatedWorkbook):
        prescan.inspect(written(tmp_path, whole[: int(len(whole) * share)]))


def test_a_list_of_parts_with_names_in_no_alphabet_is_told_as_broken(tmp_path: Path) -> None:
    path = tmp_path / "Bok.xlsx"
    with zipfile.ZipFile(path, "w") as opened:
        opened.writestr("blåbär.xml", "")
    broken = path.read_bytes().replace("å".encode(), b"\xc3\x28")
    with pytest.raises(TruncatedWorkbook):
        prescan.examine(written(tmp_path, broken))


def test_an_encrypted_archive_is_told_so(tmp_path: Path) -> None:
    path = a_book(tmp_path)
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        content[at + place] |= 1
    with pytest.raises(EncryptedWorkbook):
        prescan.inspect(written(tmp_path, bytes(content)))


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "docProps/core.xml"])
def test_a_document_type_in_any_part_is_refused(tmp_path: Path, part: str) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
    with pytest.raises(UnsafeWorkbook):
        prescan.inspect(package(tmp_path / "Bok.xlsx", HELLO, parts={part: bomb}))


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    path = package(tmp_path / "Bok.xlsx", HELLO)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/other.bin", "w", force_zip64=True) as part:
        for _ in range(700):
            part.write(bytes(1 << 20))
    assert path.stat().st_size < 1_000_000
    with pytest.raises(UnsafeWorkbook) as told:
        prescan.inspect(path)
    assert "megabyte" in told.value.why


def test_thousands_of_parts_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnsafeWorkbook):
        prescan.inspect(package(tmp_path / "Bok.xlsx", HELLO, parts={f"a/{n}.xml": "<x/>" for n in range(6000)}))


def test_more_cells_than_can_be_read_in_time_are_refused_and_the_sheet_named(tmp_path: Path) -> None:
    row = "<row>" + "<c><v>1</v></c>" * 100 + "</row>"
    with pytest.raises(UnsafeWorkbook) as told:
        prescan.inspect(package(tmp_path / "Bok.xlsx", row * 5000))
    assert "Blad" in told.value.why


def test_a_hundred_thousand_merges_are_refused(tmp_path: Path) -> None:
    merges = "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(1, 100_102))
    part = sheet(HELLO, f"<mergeCells>{merges}</mergeCells>")
    with pytest.raises(UnsafeWorkbook):
        prescan.inspect(package(tmp_path / "Bok.xlsx", parts={"xl/worksheets/sheet1.xml": part}))


def test_a_million_empty_formatted_rows_are_no_reason_to_refuse(tmp_path: Path) -> None:
    rows = HELLO + "".join(f'<row r="{n}" s="1" customFormat="1"/>' for n in range(2, 1_000_000))
    found = prescan.examine(package(tmp_path / "Bok.xlsx", rows))
    assert [one.values for one in found.measures.values()] == [1]
    assert all(one.rows < 10_000 for one in found.measures.values())


@pytest.mark.parametrize("name", ["Bok.xlsx", "Bok.xls", "Bok.ods"])
def test_nothing_is_changed_by_being_looked_at(tmp_path: Path, name: str) -> None:
    path = a_book(tmp_path).rename(tmp_path / name)
    before = path.read_bytes(), path.stat().st_mtime_ns
    prescan.inspect(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


@pytest.mark.parametrize("seed", range(60))
def test_a_workbook_with_bytes_changed_is_a_result_or_one_of_our_errors(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(a_book(tmp_path).read_bytes())
    for _ in range(1 + seed % 8):
        content[chance.randrange(len(content))] = chance.randrange(256)
    with contextlib.suppress(MalverktygError):
        prescan.inspect(written(tmp_path, bytes(content)))
