"""An old container looked through."""

import io
import struct

import pytest

from malverktyg.errors import EncryptedWorkbook, NotAWorkbook, TruncatedWorkbook, UnsafeWorkbook
from malverktyg.exchange.scan.compound import examine_compound
from malverktyg.exchange.scan.kinds import Kind
from tests.exchange.scan.compounds import compound


def record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def stream(*records: bytes) -> bytes:
    return b"".join(records).ljust(4096, b"\0")


def test_a_workbook_is_known_by_its_stream() -> None:
    data = compound(Workbook=stream(record(0x809, bytes(16)), record(0x203, struct.pack("<HHHd", 1, 1, 0, 2.0)), record(0x0A)))
    assert examine_compound(io.BytesIO(data), "Bok.xls").kind is Kind.XLS


def test_an_encrypted_one_is_known_by_its_package_or_its_record() -> None:
    with pytest.raises(EncryptedWorkbook):
        examine_compound(io.BytesIO(compound(EncryptedPackage=bytes(4096))), "Bok.xlsx")
    with pytest.raises(EncryptedWorkbook):
        examine_compound(io.BytesIO(compound(Workbook=stream(record(0x809, bytes(16)), record(0x2F, bytes(6))))), "Bok.xls")


@pytest.mark.parametrize(("name", "word"), [("WordDocument", "Word"), ("PowerPoint Document", "PowerPoint"), ("Annat", "Office")])
def test_another_document_is_named(name: str, word: str) -> None:
    with pytest.raises(NotAWorkbook) as told:
        examine_compound(io.BytesIO(compound(**{name: bytes(4096)})), "Bok.xls")
    assert word in told.value.why


def test_cells_at_the_far_corners_are_refused() -> None:
    cells = [record(0x203, struct.pack("<HHHd", row, column, 0, 2.0)) for row, column in ((0, 0), (65535, 255))]
    with pytest.raises(UnsafeWorkbook):
        examine_compound(io.BytesIO(compound(Workbook=stream(record(0x809, bytes(16)), *cells, record(0x0A)))), "Bok.xls")


def test_a_broken_container_is_told() -> None:
    with pytest.raises(TruncatedWorkbook):
        examine_compound(io.BytesIO(compound(Workbook=bytes(4096))[:600]), "Bok.xls")
