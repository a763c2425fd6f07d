"""What an item of a list says after its title."""

import pytest

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.statuses.endings import ending


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("Rutin (klart)", "Rutin", ActivityStatus.DONE),
        ("Rutin – pågår", "Rutin", ActivityStatus.ONGOING),
        ("Rutin: 50 %", "Rutin", ActivityStatus.ONGOING),
        ("Rutin, klart juni", "Rutin", ActivityStatus.DONE),
        ("Rutin – ej genomfört", "Rutin", ActivityStatus.NOT_STARTED),
        ("Läs- och skrivstöd, försenad", "Läs- och skrivstöd", ActivityStatus.DELAYED),
        ("Möte med skolor, föreningar och kyrkan", "Möte med skolor, föreningar och kyrkan", None),
        ("Öka antalet (minst 30 %)", "Öka antalet (minst 30 %)", None),
    ],
)
def test_only_what_is_wholly_understood_is_taken_off_the_title(text: str, title: str, status: ActivityStatus | None) -> None:
    found = ending(text, 2023)
    assert (found.title, found.status) == (title, status)


def test_a_status_before_a_bracket_with_a_time_is_found_too() -> None:
    found = ending("Rutin – pågår (HT 2023)", 2023)
    assert (found.title, found.status) == ("Rutin", ActivityStatus.ONGOING)
    assert found.time is not None
    assert str(found.time.span.end) == "2023-12-31"


def test_a_deadline_after_a_status_has_no_start() -> None:
    found = ending("Ny kulle på gården (försenad, klart oktober 2024)", 2024)
    assert (found.title, found.status) == ("Ny kulle på gården", ActivityStatus.DELAYED)
    assert found.time is not None
    assert (found.time.span.start, str(found.time.span.end)) == (None, "2024-10-31")


def test_what_stands_beside_a_status_in_a_bracket_is_a_comment() -> None:
    found = ending("Rutin (klart, 14 deltagare)", 2023)
    assert (found.title, found.status, found.comment) == ("Rutin", ActivityStatus.DONE, "14 deltagare")


def test_a_known_person_is_known_in_a_bracket() -> None:
    found = ending("Rutin (Anna, klart)", 2023, people=["Anna"])
    assert found.responsible == ("Anna",)


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("Asfaltera Kyrkvägen ✔", "Asfaltera Kyrkvägen", ActivityStatus.DONE),
        ("Spola rör ⏳", "Spola rör", ActivityStatus.ONGOING),
        ("Ny rutin (biståndschef) - klart", "Ny rutin", ActivityStatus.DONE),
        ("Fasta team (försök i norr) - klart", "Fasta team (försök i norr)", ActivityStatus.DONE),
        ("Ny bro ✘ (avbruten)", "Ny bro", ActivityStatus.CANCELLED),
        ("🟢 Ny bro", "Ny bro", ActivityStatus.DONE),
        ("Plan x", "Plan x", None),
    ],
)
def test_a_sign_beside_the_title_tells_how_it_stands(text: str, title: str, status: ActivityStatus | None) -> None:
    found = ending(text, 2023)
    assert (found.title, found.status) == (title, status)


def test_an_ending_is_short() -> None:
    far = "Kartlägga behoven, " + "och mer än så, " * 40 + "klart"
    assert ending(far, 2023).title == far.removesuffix(", klart")
    assert ending(f"Kartlägga behoven, klart, {'väntar på besked ' * 30}", 2023).status is None


def test_a_role_after_a_bracket_with_a_status_is_told_apart_too() -> None:
    found = ending("Läxhjälp (klar), rektor", 2023)
    assert (found.title, found.status, found.responsible) == ("Läxhjälp", ActivityStatus.DONE, ("rektor",))
