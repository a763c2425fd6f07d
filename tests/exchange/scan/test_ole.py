"""The old container of Office files."""

import random
import struct
from pathlib import Path

import pytest

from malverktyg.exchange.scan.ole import Broken, Compound
from tests.exchange.scan.compounds import compound

CORPUS = sorted((Path(__file__).parents[3].parent / "shared" / "corpus").glob("*.xls"))


def test_streams_are_found_by_name() -> None:
    found = Compound(compound(Workbook=b"a" * 5000, Annat=b"b" * 4096))
    assert found.names == {"Root Entry", "Workbook", "Annat"}
    assert found.stream("Workbook") == b"a" * 5000
    assert found.stream("Annat") == b"b" * 4096
    assert found.stream("Finns inte") == b""


def test_a_chain_that_runs_in_a_circle_is_broken() -> None:
    data = bytearray(compound(Workbook=b"a" * 5000))
    struct.pack_into("<I", data, 512 + 4 * 4, 3)
    with pytest.raises(Broken):
        Compound(bytes(data)).stream("Workbook")


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_changed_it_is_read_or_broken(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(compound(Workbook=b"a" * 5000))
    for _ in range(10):
        data[chance.randrange(24, len(data))] = chance.randrange(256)
    try:
        Compound(bytes(data)).stream("Workbook")
    except Broken:
        return


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_other_people_s_files_have_a_workbook_or_are_broken(path: Path) -> None:
    try:
        found = Compound(path.read_bytes())
    except Broken:
        return
    assert found.names
