"""Plain addresses are found; what is not surely an address stays text."""

import pytest

from malverktyg.document.addresses import Run, runs_of


def _targets(*lines: str, whole: bool = True) -> list[str]:
    return [run.target for runs in runs_of(lines, whole=whole) for run in runs if run.target]


@pytest.mark.parametrize(
    ("line", "targets"),
    [
        ("Skriv till kommun@exempelby.example.", ["mailto:kommun@exempelby.example"]),
        ("Se https://exempelby.example/mal?ar=2023#t2, sidan 4", ["https://exempelby.example/mal?ar=2023#t2"]),
        ("(http://a.example) och b.c+d@e-f.example", ["http://a.example", "mailto:b.c+d@e-f.example"]),
        ("https://exempelby.example/mål", []),
        ("åsa.ek@exempelby.example", []),
        ("Dela på @ eller a@b", []),
        ("javascript://alert", []),
        ("file:///etc/passwd", []),
        ("https://", []),
        ("a@b.example@c", []),
    ],
)
def test_only_plain_addresses_are_links(line: str, targets: list[str]) -> None:
    assert _targets(line) == targets


def test_nothing_of_a_line_is_lost_beside_its_links() -> None:
    line = "Se https://a.example, eller b@c.example!"
    (runs,) = runs_of([line], whole=True)
    assert "".join(run.text for run in runs) == line
    assert runs[-1] == Run("!")
    assert list(runs_of([""], whole=True)) == [[Run("")]]


def test_a_broken_address_leads_nowhere() -> None:
    assert _targets("Se https://exempelby.", "example/mal") == []
    assert _targets("Se https://a.example ", "b@c.example") == ["https://a.example", "mailto:b@c.example"]
    assert _targets("lby@a.example ", "https://b.exa", whole=False) == []
