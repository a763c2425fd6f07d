"""Which column of one header is which of another."""

from malverktyg.exchange.remembering.comparing import Line, Pairing, pair


def _lines(text: str, first: int = 1) -> list[Line]:
    return [Line(place, word.replace("_", "")) for place, word in enumerate(text.split(), first)]


def _pair(old: str, new: str) -> Pairing:
    return pair(_lines(old), _lines(new))


def _names(lines: object) -> list[str]:
    return [one.heading for one in lines]  # type: ignore[attr-defined]


def test_the_same_header_further_to_the_right_is_the_same_and_nothing_has_moved() -> None:
    found = pair(_lines("Mål Aktivitet Vem"), _lines("Mål Aktivitet Vem", first=3))
    assert found.lines == {1: 3, 2: 4, 3: 5}
    assert (found.score, found.moved, found.gone, found.added, found.renamed) == (1.0, (), (), (), ())


def test_a_column_that_came_in_between_pushes_the_others_aside_but_moves_none() -> None:
    found = _pair("Mål Aktivitet Vem", "Mål Budget Aktivitet Vem")
    assert found.lines == {1: 1, 2: 3, 3: 4}
    assert (_names(found.added), found.moved) == (["Budget"], ())
    assert found.score == 0.75


def test_a_column_that_is_gone_is_named() -> None:
    found = _pair("Mål Aktivitet Vem", "Mål Vem")
    assert (_names(found.gone), found.lines) == (["Aktivitet"], {1: 1, 3: 2})


def test_columns_that_change_places_have_moved() -> None:
    found = _pair("Mål Aktivitet Vem När Läge", "Mål Vem Aktivitet När Läge")
    assert found.lines == {1: 1, 2: 3, 3: 2, 4: 4, 5: 5}
    assert len(found.moved) == 1


def test_a_slip_is_the_same_column_under_another_name() -> None:
    found = _pair("Mål Aktiviteter Ansvarig", "Mål Aktivteter Ansvarig")
    assert [(one.heading, other.heading) for one, other in found.renamed] == [("Aktiviteter", "Aktivteter")]
    assert found.score > 0.95


def test_other_words_between_the_same_neighbours_are_the_same_column_renamed() -> None:
    found = _pair("Mål Aktivitet Vem När", "Mål Aktivitet Handläggare När")
    assert [(one.heading, other.heading) for one, other in found.renamed] == [("Vem", "Handläggare")]
    assert (found.gone, found.added) == ((), ())
    two = _pair("Mål Aktivitet Vem När", "Mål Handläggare Budget När")
    assert (two.renamed, _names(two.gone), _names(two.added)) == ((), ["Aktivitet", "Vem"], ["Handläggare", "Budget"])


def test_words_that_come_twice_are_paired_in_order() -> None:
    found = _pair("Mål Status Kommentar Status Kommentar", "Nr Mål Status Kommentar Status Kommentar")
    assert found.lines == {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}


def test_a_column_without_a_heading_keeps_its_distance_to_the_left() -> None:
    found = _pair("Mål Aktivitet _", "Budget Mål Aktivitet")
    assert found.lines[3] == 4
    assert _pair("_ Mål", "Nr Mål").lines == {2: 2}
    assert _pair("Mål _", "Vem Mål").gone == ()


def test_headers_of_nothing_fit_nothing() -> None:
    assert pair([], []).score == 0.0
    assert _pair("Mål Vem", "Konto Belopp Summa").lines == {}
