"""Which layout a sheet has: the one that explains most of it."""

from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role


def test_goals_in_columns_are_read_as_a_turned_table(tmp_path: Path) -> None:
    rows: Rows = [
        ["Fokusområde", "Hållbar vardag", "Hållbar natur"],
        ["Mål", "Leveranssäkert vatten", "Minskad energianvändning"],
        ["Aktivitet 1", "Ny plan", "Byte av styrsystem"],
        ["Ansvarig 1", "VA-chef", "Driftchef"],
        ["Aktivitet 2", None, "Nattvandring"],
        ["Ansvarig 2", None, "Energisamordnare"],
        ["Måluppfyllelse", "God", "Acceptabel"],
        ["Analys", "Inga avbrott", "-2,2 %, mål -3 %"],
    ]
    reading = reading_of(tmp_path, {"Teknik 2022": rows})
    assert lines(reading) == [
        "Leveranssäkert vatten | Hållbar vardag",
        "  * Ny plan | VA-chef",
        "  2022-H | Uppnått | Inga avbrott",
        "Minskad energianvändning | Hållbar natur",
        "  * Byte av styrsystem | Driftchef",
        "  * Nattvandring | Energisamordnare",
        "  2022-H | Delvis uppnått | -2,2 %, mål -3 %",
    ]
    assert remarks(reading, "turned_sheet") == ["Teknik 2022"]
    assert reading.goals[1].origin.place == "Teknik 2022!C2"


def test_activities_in_a_turned_table_need_no_numbers(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Rent vatten", "Hela vägar"],
        ["Aktivitet", "Ny brunn", "Asfalt"],
        ["Ansvarig", "VA-chef", "Gatuchef"],
        ["Aktivitet", "Spolplan", "Diken"],
        ["Ansvarig", "VA-drift", "Gatuarbetare"],
    ]
    assert lines(reading_of(tmp_path, {"Teknik": rows})) == [
        "Rent vatten",
        "  * Ny brunn | VA-chef",
        "  * Spolplan | VA-drift",
        "Hela vägar",
        "  * Asfalt | Gatuchef",
        "  * Diken | Gatuarbetare",
    ]


def test_a_score_card_with_periods_as_rows_and_goals_as_headings(tmp_path: Path) -> None:
    rows: Rows = [
        ["Socialnämnden styrkort 2023"],
        [],
        [None, "Trygg äldreomsorg", "Fler i egen försörjning"],
        ["Tertial 1", "Gul", "Grön"],
        ["Kommentar T1", "Personalbrist", None],
        ["Tertial 2", "Grön", "Röd"],
        ["Kommentar T2", None, "Lågkonjunktur"],
    ]
    reading = reading_of(tmp_path, {"Styrkort": rows})
    assert lines(reading) == [
        "Trygg äldreomsorg",
        "  2023-T1 | Delvis uppnått | Personalbrist",
        "  2023-T2 | Uppnått",
        "Fler i egen försörjning",
        "  2023-T1 | Uppnått",
        "  2023-T2 | Ej uppnått | Lågkonjunktur",
    ]
    assert remarks(reading, "heading_missing") == ["Styrkort!A3"]
    assert role(reading, "A1") == "ignored: titel"


def test_a_sheet_without_goals_has_no_layout(tmp_path: Path) -> None:
    rows: Rows = [
        ["Namn", "Ort", "Datum"],
        ["Anna", "Ånge", "2023-01-01"],
        ["Bo", "Alby", "2023-02-01"],
        ["Cia", "Fränsta", "2023-03-01"],
        ["Di", "X", "Y"],
    ]
    reading = reading_of(tmp_path, {"Blad1": rows})
    assert reading.goals == ()
    assert all(told.startswith("ignored") for told in reading.cells.values())
    assert reading.recognised_as == "arbetsbok utan mål, aktiviteter eller bedömningar"


def test_a_form_is_not_read_as_a_table_that_swallows_its_labels(tmp_path: Path) -> None:
    block = [["Vad ska göras", "Ansvarig", "Senast"], ["Ny larmplan", "Räddningschef", "30/4"], ["Måluppfyllelse T2", "Uppfyllt"]]
    rows: Rows = [
        ["Räddningsnämnden 2023"], ["Målets nummer", "R1"], ["Mål", "Insatstiden ska kortas"], ["Koppling", "Hållbar vardag"], *block,
        [], ["Målets nummer", "R2"], ["Mål", "Fler ska kunna rädda liv"], ["Koppling", "Hållbar hälsa"], *block,
    ]  # fmt: skip
    assert lines(reading_of(tmp_path, {"Blankett": rows})) == [
        "R1 Insatstiden ska kortas | Hållbar vardag", "  * Ny larmplan | Räddningschef | –2023-04-30", "  2023-T2 | Uppnått",
        "R2 Fler ska kunna rädda liv | Hållbar hälsa", "  * Ny larmplan | Räddningschef | –2023-04-30", "  2023-T2 | Uppnått",
    ]  # fmt: skip


def test_a_long_sheet_is_not_turned(tmp_path: Path) -> None:
    rows: Rows = [["id", "parent_id", "title", "owner", "status"], ["A0", None, "Överst", "Chef", "DONE"]]
    rows = [*rows, *([f"A{row}", f"A{row - 1}", f"Under {row - 1}", "Chef", "DONE"] for row in range(1, 200))]
    reading = reading_of(tmp_path, {"Sheet": rows})
    assert reading.recognised_as.startswith("hierarki")
    assert remarks(reading, "turned_sheet") == []
