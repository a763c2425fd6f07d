"""A reminder says all that is missing, in ni-form, and no more."""

from datetime import date

import pytest

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Activity, Assignment, Goal, Indicator
from malverktyg.domain.ids import BodyId
from malverktyg.domain.owed import Owed, Owes
from malverktyg.domain.periods import Period
from malverktyg.domain.reminder import reminder, subject

T2 = Period.parse("2023-T2")
DUE, TODAY = date(2023, 9, 8), date(2023, 9, 21)
UNIT = Body(id=BodyId("sn"), name="Socialnämnden")
GOAL = Goal(year=2023, title="Fler får stöd i tid", number="2.1")


def _owed(kind: Owes, thing: Goal | Activity | Indicator | Assignment, goal: Goal | None = GOAL, who=(), since=DUE) -> Owed:
    return Owed(kind=kind, thing=thing, goal=goal, body=BodyId("sn"), since=since, responsible=who)


def test_the_whole_letter() -> None:
    items = [
        _owed(Owes.PAST_DAY, Activity(title="Öppna lekplatsen"), who=("Enhetschef",), since=date(2023, 8, 31)),
        _owed(Owes.ASSESSMENT, GOAL),
        _owed(Owes.ASSESSMENT, Goal(year=2023, title="Fler bor tryggt")),
        _owed(Owes.VALUE, Indicator(name="Andel nöjda"), Goal(year=2023, title="Nöjda")),
        _owed(Owes.ANSWER, Assignment(title="Utred hemtjänsten"), None),
    ]
    assert reminder(items, UNIT, T2, due=DUE, today=TODAY, officer="Utvecklingsstrateg") == (
        "Hej,\n\n"
        "För tertial 2 2023 saknar jag svar från socialnämnden. Sista svarsdag var fredag 8\u00a0september\u00a02023, "
        "för 13 dagar sedan.\n\n"
        "Det här saknas:\n\n"
        "Bedömning av mål (2)\n– 2.1 Fler får stöd i tid\n– Fler bor tryggt\n\n"
        "Aktiviteter som har passerat sin slutdag. Är de klara eller försenade? (1)\n"
        "– Öppna lekplatsen – mål 2.1, skulle vara klar 31\u00a0augusti\u00a02023 (Enhetschef)\n\n"
        "Värden för indikatorer (1)\n– Andel nöjda – mål ”Nöjda”\n\n"
        "Svar på uppdrag (1)\n– Utred hemtjänsten\n\n"
        "Fyll i svaren i det bifogade arket och skicka tillbaka det, eller svara direkt i det här mejlet.\n\n"
        "Hälsningar\nUtvecklingsstrateg\n"
    )


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (date(2023, 9, 1), "Sista svarsdag är fredag 8\u00a0september\u00a02023."),
        (DUE, "Sista svarsdag är i dag, fredag 8\u00a0september\u00a02023."),
        (date(2023, 9, 9), "Sista svarsdag var fredag 8\u00a0september\u00a02023, i går."),
        (date(2023, 12, 7), "Sista svarsdag var fredag 8\u00a0september\u00a02023, för 90 dagar sedan."),
        (date(2026, 1, 1), "Sista svarsdag var fredag 8\u00a0september\u00a02023.\n"),
    ],
)
def test_the_last_day_is_told_as_it_stands_today(today: date, told: str) -> None:
    assert told in reminder([_owed(Owes.ASSESSMENT, GOAL)], None, T2, due=DUE, today=today)


def test_a_letter_to_nobody_known_asks_the_reader() -> None:
    assert "saknar jag svar från er." in reminder([_owed(Owes.ASSESSMENT, GOAL)], None, T2, due=DUE, today=TODAY)


def test_the_line_over_the_letter_names_the_unit_and_the_period() -> None:
    assert subject(UNIT, T2) == "Uppföljning tertial 2 2023: svar saknas från socialnämnden"
    assert subject(None, T2) == "Uppföljning tertial 2 2023: svar saknas"
