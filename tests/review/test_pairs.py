"""Words that come in pairs."""

import pytest

from tests.review.texts import excerpts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Den redovisar dels målen, men även aktiviteterna.", ["dels målen, men även"]),
        ("Det beror dels på vädret.", ["dels på vädret"]),
        ("Varken nämnden samt styrelsen vill.", ["Varken nämnden samt styrelsen"]),
        ("Vi väljer antingen den dyra modellen.", ["antingen den dyra modellen"]),
        ("Det gäller både skolan, vården.", ["både skolan, vården"]),
        ("Det gäller såväl skolan och vården.", ["såväl skolan och vården"]),
    ],
)
def test_half_a_pair_is_found(text: str, found: list[str]) -> None:
    assert excerpts(text, "pair") == found


@pytest.mark.parametrize(
    "text",
    [
        "Det beror dels på vädret, dels på avtalet.",
        "Dels saknas pengar. Dels saknas tid.",
        "- dels saknas pengar\n- dels saknas tid",
        "Varken nämnden eller styrelsen vill, och både skolan och vården håller med.",
        "Antingen eller.",
        "Det är till dels sant.",
    ],
)
def test_a_whole_pair_is_left_alone(text: str) -> None:
    assert excerpts(text, "pair") == []
