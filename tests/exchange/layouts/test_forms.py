"""Form blocks: labels with values, for one goal after another or one a sheet."""

from datetime import date
from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role

BLOCK: Rows = [
    ["Måluppföljning tertial 2, 2023", None, None, None, "Blankett version 3"],
    [],
    ["Mål 1", "Trygg skola för alla"],
    ["Fokusområde:", "Hälsa"],
    ["Indikator:", "Andel trygga elever (mål 95 %)"],
    [None, "Aktivitet", "Vem", "När", "Läge", "Notering"],
    [None, "Vandringar", "Kurator / Rektor", "HT 23", "Pågår", "Två gjorda"],
    [None, "Ny plan", "Rektor", "31/8 -23", "Klar"],
    [],
    ["Bedömning T1", "Gul", "Enkäten visar 91 %"],
    ["Bedömning T2", "Grön"],
    [],
    ["Mål 2", "Läslust i hela kommunen"],
    ["Fokusområde:", "Kompetens"],
    [None, "Aktivitet", "Vem", "När", "Läge", "Notering"],
    [None, "Bokbuss", "Bibliotekschef", "-", "Stoppad"],
    ["Bedömning T2", "Ej bedömt", "Statistik saknas"],
    ["Underskrift nämndens ordförande: ________"],
]


def test_a_block_a_goal_is_read_with_its_table(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Uppföljning": BLOCK})
    assert lines(reading) == [
        "1 Trygg skola för alla | Hållbar hälsa",
        "  * Vandringar | Pågår | Kurator, Rektor | 2023-07-01–2023-12-31 | Två gjorda",
        "  * Ny plan | Klar | Rektor | –2023-08-31",
        "  2023-T1 | Delvis uppnått | Enkäten visar 91 %",
        "  2023-T2 | Uppnått",
        "  # Andel trygga elever | 95 % | %",
        "2 Läslust i hela kommunen | Hållbar kompetens",
        "  * Bokbuss | Avbruten | Bibliotekschef | -",
        "  2023-T2 | Ej bedömt | Statistik saknas",
    ]
    assert reading.recognised_as == "blankett med ett block per mål"
    assert remarks(reading, "empty_row") == ["Uppföljning!B9"]
    assert remarks(reading, "signature") == ["Uppföljning!A18"]
    assert role(reading, "E1") == "ignored: blankettens version"


def test_a_unit_above_the_labels_is_no_goal_where_a_label_names_one(tmp_path: Path) -> None:
    def sheet(goal: str, activity: str) -> Rows:
        return [
            ["Skolan vid Tallbacken"],
            ["Uppföljning 2023"],
            [],
            ["Nämndmål:", goal],
            ["Fokusområde:", "Hälsa"],
            [],
            [None, "Aktivitet", "Ansvarig", "När", "Status"],
            [None, activity, "Rektor", "HT 23", "Pågår"],
            [],
            ["Bedömning T1:", "Delvis uppnått"],
            ["Kommentar:", None],
            [],
            ["Bedömning T2:", "Uppnått"],
            ["Kommentar:", "Alla är med."],
            [],
            ["Ifyllt av:", "Rektorn"],
        ]

    reading = reading_of(tmp_path, {"Mål 1": sheet("Trygga elever", "Vandringar"), "Mål 2": sheet("Läslust", "Bokbuss")})
    told = lines(reading)
    assert [line for line in told if not line.startswith(" ")] == ["Trygga elever | Hållbar hälsa", "Läslust | Hållbar hälsa"]
    assert told.count("  2023-T1 | Delvis uppnått") == told.count("  2023-T2 | Uppnått | Alla är med.") == 2
    assert remarks(reading, "goal_from_title") == []


def test_values_may_stand_below_their_labels(tmp_path: Path) -> None:
    rows = [
        ["Socialnämnden tertial 2 2023"],
        [],
        ["Mål"],
        ["Fler ska bo kvar hemma"],
        ["Fokusområde"],
        ["Hållbar vardag"],
        ["Aktiviteter"],
    ]
    rows += [
        ["• Hemrehab – klart"],
        ["• Trygghetsteam (pågår)"],
        ["Bedömning"],
        ["Delvis uppnått"],
        ["Kommentar"],
        ["Personalbrist."],
    ]
    assert lines(reading_of(tmp_path, {"Mål 1": rows})) == [
        "Fler ska bo kvar hemma | Hållbar vardag",
        "  * Hemrehab | Klar",
        "  * Trygghetsteam | Pågår",
        "  2023-T2 | Delvis uppnått | Personalbrist.",
    ]


def test_activities_may_have_labels_of_their_own(tmp_path: Path) -> None:
    rows = [
        ["Kommunstyrelsen T2 2023"],
        ["Mål 1:", "Bra arbetsgivare"],
        ["Fokusområde:", "Kompetens"],
        ["Aktivitet 1:", "Chefsutveckling"],
        ["Ansvarig:", "HR-chef"],
        ["Klart senast:", "oktober"],
        ["Status:", "Pågår"],
        ["Aktivitet 2:", "Medarbetarenkät"],
        ["Status:", "Ej påbörjad"],
        ["Kommentar:", "Upphandlas"],
        ["Måluppfyllelse:", "☐ Uppnått ☒ Delvis ☐ Ej uppnått"],
        ["Kommentar:", "På god väg"],
    ]
    assert lines(reading_of(tmp_path, {"Blankett": rows})) == [
        "1 Bra arbetsgivare | Hållbar kompetens",
        "  * Chefsutveckling | Pågår | HR-chef | –2023-10-31",
        "  * Medarbetarenkät | Ej påbörjad | Upphandlas",
        "  2023-T2 | Delvis uppnått | På god väg",
    ]


def test_a_box_to_tick_gives_the_step_that_is_ticked(tmp_path: Path) -> None:
    rows = [["KS T2 2023"], ["Mål 1:", "Bra arbetsgivare"], ["Fokusområde:", "Kompetens"], ["Nämnd:", "KS"]]
    rows += [["Måluppfyllelse:", "Uppnått", "x", "Delvis", None, "Ej uppnått"]]
    reading = reading_of(tmp_path, {"Blankett": rows})
    assert lines(reading)[1:] == ["  2023-T2 | Uppnått"]
    assert role(reading, "D5") == "ignored: ej markerad"


def test_a_goal_a_sheet_with_its_table_and_labels_below(tmp_path: Path) -> None:
    def sheet(title: str, area: str) -> Rows:
        return [
            [f"Mål: {title}"],
            [f"Fokusområde: {area}"],
            ["Nämnd: Samhällsbyggnadsnämnden"],
            ["Aktivitet", "Ansvarig", "Läge"],
            ["Bygga cykelväg", "Gatuchef", "Pågår"],
            [],
            ["Bedömning tertial 1:", "Delvis uppnått"],
            ["Kommentar:", "Går trögt"],
        ]

    sheets = {"Mål 1": sheet("Fler ska cykla", "Natur"), "Mål 2": sheet("Tryggare centrum", "Gemenskap")}
    reading = reading_of(tmp_path, sheets)
    assert lines(reading) == [
        "Fler ska cykla | Hållbar natur",
        "  * Bygga cykelväg | Pågår | Gatuchef",
        "  2023-T1 | Delvis uppnått | Går trögt",
        "Tryggare centrum | Hållbar gemenskap",
        "  * Bygga cykelväg | Pågår | Gatuchef",
        "  2023-T1 | Delvis uppnått | Går trögt",
    ]
    assert {goal.body for goal in reading.goals} == {"Samhällsbyggnadsnämnden"}


def test_the_forms_own_words_are_no_answers(tmp_path: Path) -> None:
    rows = [
        ["KS T2 2023"],
        ["Mål 1:", "Bra arbetsgivare"],
        ["Fokusområde:", "Kompetens"],
        ["Bedömning T2:", "Uppnått"],
        ["Kommentar:", "[Skriv här]"],
    ]
    reading = reading_of(tmp_path, {"Blankett": rows})
    assert lines(reading)[1:] == ["  2023-T2 | Uppnått"]
    assert role(reading, "B5") == "ignored: mallens ledtext"


def test_who_answers_for_a_goal_has_no_place_and_is_told(tmp_path: Path) -> None:
    rows = [
        ["KS T2 2023"],
        ["Mål 1:", "Bra arbetsgivare"],
        ["Fokusområde:", "Kompetens"],
        ["Ansvarig:", "Kommunchef"],
        ["Bedömning T2:", "Uppnått"],
    ]
    assert remarks(reading_of(tmp_path, {"Blankett": rows}), "no_place") == ["Blankett!B4"]


def test_a_form_with_boxes_an_outcome_and_a_signature_is_read_whole(tmp_path: Path) -> None:
    rows = [
        ["Uppföljningsblankett tertial 2 2023"],
        ["Mål", "Kulturarvet ska bli tillgängligt"],
        ["Indikator", "Antal föremål"],
        ["Målvärde", "minst 500"],
        ["Utfall", "412"],
        ["Målet är", "☐ Uppnått ☒ Delvis uppnått ☐ Ej uppnått"],
        ["Aktivitet", "Status", "Klart", "Ansvarig"],
        ["Digitalisera fotosamlingen", "Pågår", "december", "Arkivarie"],
        ["Ifylld av", "Kulturchef"],
        ["Datum", date(2023, 9, 8)],
    ]
    reading = reading_of(tmp_path, {"Mål 1": rows})
    assert lines(reading) == [
        "Kulturarvet ska bli tillgängligt",
        "  * Digitalisera fotosamlingen | Pågår | Arkivarie | –2023-12-31",
        "  2023-T2 | Delvis uppnått",
        "  # Antal föremål | minst 500 | 2023-T2 total 412",
    ]
    assert role(reading, "B10") == "ignored: underskrift"


def test_done_activities_beside_planned_ones_are_told_by_their_labels(tmp_path: Path) -> None:
    rows = [
        ["Delårsrapport 2023"],
        ["Mål: Trygg vård"],
        ["Bedömning: Målet uppnås delvis"],
        ["Genomförda aktiviteter:"],
        ["- Ny larmrutin"],
        ["Planerade aktiviteter:"],
        ["- Brukarråd"],
    ]
    assert lines(reading_of(tmp_path, {"Rapport": rows}))[1:3] == ["  * Ny larmrutin | Klar", "  * Brukarråd | Ej påbörjad"]


def test_a_status_below_lists_of_activities_is_the_goals(tmp_path: Path) -> None:
    rows = [
        ["Miljönämnden 2023, tertial 1"],
        ["Mål nr 1:", "Badvattnet ska vara bra"],
        ["Fokusområde:", "Hållbar natur"],
        ["Det här har vi gjort:", "• Provtagning\n• Information på webben"],
        ["Det här gör vi härnäst:", "• Ny badplats"],
        ["Status:", "Uppnått"],
    ]
    assert lines(reading_of(tmp_path, {"Rapport": rows})) == [
        "1 Badvattnet ska vara bra | Hållbar natur",
        "  * Provtagning | Klar",
        "  * Information på webben | Klar",
        "  * Ny badplats | Ej påbörjad",
        "  2023-T1 | Uppnått",
    ]


def test_a_label_of_a_block_that_nobody_knows_is_told_with_its_answer(tmp_path: Path) -> None:
    rows = [
        ["Mål 1:", "Badvattnet ska vara bra 2023"],
        ["Fokusområde:", "Hållbar natur"],
        ["Lagstöd:", "Miljöbalken"],
        ["Bedömning T1:", "Uppnått"],
        ["Mål 2:", "Nedskräpningen ska minska"],
        ["Fokusområde:", "Hållbar vardag"],
        ["Bedömning T1:", "Delvis"],
    ]
    reading = reading_of(tmp_path, {"Rapport": rows})
    assert len(reading.goals) == 2
    assert {"Rapport!A3", "Rapport!B3"} <= {remark.cell for remark in reading.remarks}


def test_a_comment_that_names_no_period_is_of_the_last_one_judged(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status", "Bedömning T1", "Bedömning T2"],
        ["Trygg vård", "Kurs", "Klar", "Gul", "Grön"],
        ["Kommentar: Bemanningen är svår."],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[2:] == [
        "  2023-T1 | Delvis uppnått",
        "  2023-T2 | Uppnått | Bemanningen är svår.",
    ]


def test_a_form_that_nobody_filled_in_is_told_of(tmp_path: Path) -> None:
    rows = [
        ["Mål 1:", "Rent vatten i alla hus"], ["Fokusområde:", "Hållbar natur"], ["Bedömning T2:", "Uppnått"],
        ["Mål 2:", "(skriv in målet här)"], ["Fokusområde:"], ["Bedömning T2:"],
    ]  # fmt: skip
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["1 Rent vatten i alla hus | Hållbar natur", "  2023-T2 | Uppnått"]
    assert remarks(reading, "empty_slot") == ["2023!B4"]


def test_what_a_label_below_a_list_says_is_of_all_that_the_list_says(tmp_path: Path) -> None:
    rows: Rows = [
        ["Vår plan för 2023"],
        [],
        ["Mål 1", "Trygga boende"],
        ["Aktiviteter", "Alla rum gås igenom (klart)"],
        [None, "Hala mattor tas bort (pågår)"],
        ["Ansvarig", "Enhetschef"],
        ["Bedömning T1", "Uppnått"],
        ["Mål 2", "God mat"],
        ["Aktiviteter", "Vi dukar tillsammans (pågår)"],
        ["Ansvarig", "Måltidsombud"],
        ["Bedömning T1", "Uppnått"],
    ]
    assert lines(reading_of(tmp_path, {"Plan": rows})) == [
        "1 Trygga boende",
        "  * Alla rum gås igenom | Klar | Enhetschef",
        "  * Hala mattor tas bort | Pågår | Enhetschef",
        "  2023-T1 | Uppnått",
        "2 God mat",
        "  * Vi dukar tillsammans | Pågår | Måltidsombud",
        "  2023-T1 | Uppnått",
    ]


def test_blocks_side_by_side_keep_an_area_that_might_head_a_column_and_no_day_of_signing(tmp_path: Path) -> None:
    heads = ["Aktivitet", "Ansvarig", "Klart senast", "Läge"]

    def pair(number: int, areas: tuple[str, str], goals: tuple[str, str]) -> Rows:
        return [
            [f"Mål {number}", goals[0], None, None, None, f"Mål {number + 1}", goals[1]],
            ["Fokusområde", areas[0], None, None, None, "Fokusområde", areas[1]],
            [*heads, None, *heads],
            ["Besök", "Chef", "okt", "Pågår", None, "Kurs", "HR-chef", "-", "Klar"],
            ["Bedömning T2", "Uppnått", None, None, None, "Bedömning T2", "Ej bedömt"],
            [],
        ]

    first = pair(1, ("Näringsliv", "Service"), ("Fler företag", "Öppen webb"))
    second = pair(3, ("Ekonomi", "Trygghet"), ("God ekonomi", "God beredskap"))
    rows: Rows = [
        ["Uppföljning tertial 2, 2023"],
        [],
        *first,
        *second,
        ["Ifylld av:", "kansliet", *[None] * 3, "Datum:", "2023-09-08"],
    ]
    reading = reading_of(tmp_path, {"Blankett": rows}, merged=["B4:D4", "G4:I4", "B10:D10", "G10:I10"])
    assert {goal.title: goal.focus_areas for goal in reading.goals} == {
        "Fler företag": ("Näringsliv",), "Öppen webb": ("Service",), "God ekonomi": ("Ekonomi",), "God beredskap": ("Trygghet",),
    }  # fmt: skip
    assert lines(reading).count("  * Kurs | Klar | HR-chef | -") == 2
