"""Assignments from decisions."""

from datetime import date
from pathlib import Path

from malverktyg.domain.scales import ActivityStatus
from tests.exchange.layouts.books import Rows, reading_of, remarks

HEAD = ["Uppdrag", "Beslut (datum och §)", "Dnr", "Ansvarig nämnd", "Återrapportering", "Status", "Svar T1", "Svar T2"]


def test_an_assignment_keeps_its_decision_and_its_answers(tmp_path: Path) -> None:
    rows: Rows = [
        ["Uppdrag från kommunfullmäktige 2023"],
        HEAD,
        [
            "Utreda avgiftsfria bussar",
            "KF 2023-02-27 § 14",
            "KS 23/101",
            "Kommunstyrelsen",
            date(2023, 10, 31),
            "Pågår",
            "Remiss ute",
            "Svar inkomna",
        ],
        ["Ny styrmodell", "KF 2023-06-19 § 77", "KS 23/202", "Kommunstyrelsen", "dec 2023", "Ej påbörjad"],
    ]
    reading = reading_of(tmp_path, {"Uppdrag": rows})
    first, second = reading.assignments
    assert (first.title, first.decision, first.dnr) == ("Utreda avgiftsfria bussar", "KF 2023-02-27 § 14", "KS 23/101")
    assert (first.body, first.due, first.status) == ("Kommunstyrelsen", date(2023, 10, 31), ActivityStatus.ONGOING)
    assert [(str(one.period), one.text) for one in first.answers] == [("2023-T1", "Remiss ute"), ("2023-T2", "Svar inkomna")]
    assert (second.due, second.due_text) == (date(2023, 12, 31), "dec 2023")
    assert reading.goals == ()
    assert reading.recognised_as.startswith("uppdragslista")


def test_a_decision_at_the_end_of_the_words_is_taken_out_of_them(tmp_path: Path) -> None:
    rows: Rows = [["Uppdrag", "Återrapportering", "Status"], ["Utreda avgiftsfria bussar (KS 2023-03-07 § 45)", "juni", "Klar"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert [(one.title, one.decision) for one in reading.assignments] == [("Utreda avgiftsfria bussar", "KS 2023-03-07 § 45")]
    assert remarks(reading, "decision_split") == ["2023!A2"]


def test_the_number_of_the_matter_may_stand_beside_the_decision(tmp_path: Path) -> None:
    rows: Rows = [
        ["Uppdrag 2023"],
        ["Nr", "Uppdrag", "Beslut", "Klart senast", "Status", "Återrapportering T2 2023"],
        [1, "Ta fram en laddplan", "KF 2022-11-28 § 114, dnr KS 22/365", date(2023, 6, 30), "Pågår", "Remiss pågår i nämnderna"],
        [2, "Utreda fria bussresor", "KF 2023-02-20, § 12", "T2 2023", "Redovisat", "Besvarat i KF 2023-06-19 § 61"],
        ["Antal uppdrag", 2],
    ]
    first, second = reading_of(tmp_path, {"Uppdrag": rows}).assignments
    assert (first.decision, first.dnr, first.due) == ("KF 2022-11-28 § 114", "KS 22/365", date(2023, 6, 30))
    assert [(str(one.period), one.text) for one in first.answers] == [("2023-T2", "Remiss pågår i nämnderna")]
    assert (second.decision, second.due, second.due_text) == ("KF 2023-02-20, § 12", date(2023, 8, 31), "T2 2023")
