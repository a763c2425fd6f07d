"""What stands under a heading."""

from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.layouts.profile import Profile, profile
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.statuses.legend import NO_LEGEND


def _of(*texts: str, goals: dict[int, int] | None = None) -> Profile:
    cells = {(row, 1): Cell(row=row, column=1, value=text, text=text) for row, text in enumerate(texts, 1) if text}
    rows = list(range(1, len(texts) + 1))
    return profile(View(Sheet("Mål", cells)), rows, 1, legend=NO_LEGEND, goal_rows=goals or {}, year=2023)


def test_judgements_are_known_from_texts_and_numbers() -> None:
    assert _of("Uppnått", "Delvis", "-").is_status
    assert not _of("Vi har borrat sjuttio meter djupt", "Två sträckor är lagda i år").is_status
    assert _of("Vi har borrat sjuttio meter djupt", "Två sträckor är lagda i år").is_text
    assert _of("12", "≤ 5 %", "38 500").is_numeric


def test_words_of_one_scale_alone_are_counted_apart() -> None:
    found = _of("Försenad", "Ej uppnått", "Klart")
    assert (found.activity_only, found.goal_only) == (1, 1)


def test_how_cells_lie_against_the_goals() -> None:
    found = _of("Grön", "Gul", "Grön", "Grön", goals={1: 1, 2: 1, 3: 3, 4: 3})
    assert (found.below, found.varying, found.steady) == (2, 1, 1)


def test_ones_and_noughts() -> None:
    assert _of("1", "0", "1").binary
    assert not _of("1", "2").binary
