"""What a file is by its first bytes."""

import pytest

from malverktyg.exchange.scan.magic import Magic, magic


@pytest.mark.parametrize(
    ("head", "family"),
    [
        (b"PK\x03\x04rest", Magic.ZIP),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Magic.OLE),
        (b"  <HTML>", Magic.HTML),
        (b"<?xml?><a/>", Magic.XML),
        (b"a;b;c\r\n1;2;3", Magic.TEXT),
        (b"\xff\xfea\0b\0", Magic.TEXT),
        (b"\0\1\2\3", Magic.UNKNOWN),
        (bytes(range(1, 32)) * 4, Magic.UNKNOWN),
        (b"M\xe5l;Aktivitet", Magic.TEXT),
    ],
)
def test_a_file_is_known_by_its_beginning(head: bytes, family: Magic) -> None:
    assert magic(head) is family
