"""Words that no line holds are broken at a Swedish syllable, and read whole."""

import subprocess
import sys
from itertools import pairwise

import pytest

from malverktyg.document.pdf.fonts import regular
from malverktyg.document.pdf.hyphens import SOFT_HYPHEN, cut, syllables

FONT = regular()


def _cut(word: str, like: str) -> list[str]:
    return list(cut(word, FONT, FONT.width(like)))


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Säkerhetssamordnare", "Säker hets sam ord nare"),
        ("(samhällsbyggnadsnämndens)", "(sam hälls bygg nads nämn dens)"),
        ("Enhetschef/sjuksköterska", "Enhets chef/sjuk skö terska"),
        ("chefs", "chefs"),
        ("2023-09-05", "2023-09-05"),
    ],
)
def test_a_word_is_broken_at_its_syllables(word: str, parts: str) -> None:
    places = [0, *syllables(word), len(word)]
    assert [word[start:end] for start, end in pairwise(places)] == parts.split()


@pytest.mark.parametrize(
    "address", ["kommunikation@exempelkommunen.example", "https://exempelkommun.example", "www.exempel.example"]
)
def test_an_address_is_broken_without_a_hyphen(address: str) -> None:
    parts = _cut(address, "exempelko")
    assert "".join(parts) == address
    assert len(parts) > 1


def test_as_much_stands_on_each_line_as_fits_with_its_hyphen() -> None:
    assert _cut("Kommunikationschef", "Kommunikationschef") == ["Kommunikationschef"]
    assert _cut("Kommunikationschef", "Kommunikationsch") == [f"Kommunikations{SOFT_HYPHEN}", "chef"]
    assert _cut("Kommunikationschef", "Kommunikations") == [f"Kommunika{SOFT_HYPHEN}", "tionschef"]


def test_a_word_without_syllables_is_cut_where_the_line_is_full() -> None:
    assert [len(part) for part in _cut("w" * 50, "w" * 12)] == [12, 12, 12, 12, 2]
    assert list(cut("ww", FONT, 0.001)) == ["w", "w"]


def test_the_patterns_are_read_first_when_a_word_must_be_broken() -> None:
    code = (
        "import sys; from malverktyg.document.pdf import printing; from malverktyg.document.pdf.hyphens import syllables;"
        "before = 'pyphen' in sys.modules; syllables('kommunikation'); print(before, 'pyphen' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["False", "True"]
