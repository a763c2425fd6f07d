"""Labels above and below tables."""

from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


def test_labels_above_a_table_tell_what_it_is_about(tmp_path: Path) -> None:
    rows = [
        ["Nämnd:", "Valnämnden"],
        ["Period:", "Tertial 1 2023"],
        [],
        ["Mål", "Aktivitet", "Bedömning"],
        ["Säkra val", "Utbildning", "Uppnått"],
    ]
    reading = reading_of(tmp_path, {"Blad1": rows})
    assert lines(reading) == ["Säkra val", "  * Utbildning", "  2023-T1 | Uppnått"]
    assert reading.goals[0].body == "Valnämnden"


def test_a_label_inside_a_table_judges_the_goal_above_it(tmp_path: Path) -> None:
    rows = [
        ["Kommunstyrelsens mål 2023"],
        ["Aktivitet", "Ansvarig", "Status"],
        ["Mål 1: Öppen kommun"],
        ["Webbsänd fullmäktige", "Kanslichef", "Klar"],
        ["Bedömning T2: Delvis uppnått – panelen är inte klar"],
        ["Mål 2: Levande centrum"],
        ["Julmarknad", "Näringslivschef", "Ej påbörjad"],
    ]
    reading = reading_of(tmp_path, {"KS": rows}, bold=["A3", "A6"])
    assert lines(reading) == [
        "1 Öppen kommun",
        "  * Webbsänd fullmäktige | Klar | Kanslichef",
        "  2023-T2 | Delvis uppnått | panelen är inte klar",
        "2 Levande centrum",
        "  * Julmarknad | Ej påbörjad | Näringslivschef",
    ]
    assert remarks(reading, "status_guessed") == ["KS!A5"]


def test_a_colour_alone_may_answer_a_label(tmp_path: Path) -> None:
    rows = [["KS 2023"], ["Mål 1:", "Bra arbetsgivare"], ["Fokusområde:", "Kompetens"], ["Nämnd:", "KS"], ["Bedömning T1:"]]
    reading = reading_of(tmp_path, {"Blankett": rows}, fills={"B5": "00B050"})
    assert lines(reading)[1:] == ["  2023-T1 | Uppnått"]
    assert remarks(reading, "status_from_fill") == ["Blankett!B5"]


def test_what_stands_behind_the_colour_that_answers_a_label_is_its_comment(tmp_path: Path) -> None:
    rows: Rows = [["KS 2023"], ["Mål 1:", "Bra arbetsgivare"], ["Fokusområde:", "Kompetens"], ["Nämnd:", "KS"]]
    rows += [["Bedömning T1:", None, "Enkäten är gjord"], ["Bedömning T2:", None, "Uppnått"]]
    reading = reading_of(tmp_path, {"Blankett": rows}, fills={"B5": "FFFF00", "B6": "2F75B5"})
    assert lines(reading)[1:] == ["  2023-T1 | Delvis uppnått | Enkäten är gjord", "  2023-T2 | Uppnått"]
    assert remarks(reading, "status_from_fill") == ["Blankett!B5"]


def test_a_colour_alone_that_says_nothing_is_told(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Bedömning T1"], ["Trygg vård", "Kurs"], ["Ren luft", "Mät"], ["Nöjda elever", "Enkät"]]
    reading = reading_of(tmp_path, {"2023": rows}, fills={"C2": "00B050", "C3": "2F75B5", "C4": "2F75B5"})
    assert lines(reading) == ["Trygg vård", "  * Kurs", "  2023-T1 | Uppnått", "Ren luft", "  * Mät", "Nöjda elever", "  * Enkät"]
    assert remarks(reading, "colour_unknown") == ["2023!C3"]


def test_a_row_that_sums_up_the_goal_is_judged_by_the_periods_of_its_columns(tmp_path: Path) -> None:
    rows = [
        ["Folkhälsorådet 2023"],
        ["Mål 1. Jämlik hälsa för alla barn"],
        ["Aktivitet", "Ansvarig", "Genomfört T1", "Genomfört T2"],
        ["Familjecentral öppnar", "Samordnare", "Nej", "Ja"],
        ["Samlad bedömning", None, "Delvis", "Uppfyllt"],
    ]
    assert lines(reading_of(tmp_path, {"Plan": rows}))[1:] == [
        "  * Familjecentral öppnar | Klar | Samordnare",
        "  2023-T1 | Delvis uppnått",
        "  2023-T2 | Uppnått",
    ]


def test_a_judgement_may_stand_below_a_forms_table_without_a_colon(tmp_path: Path) -> None:
    rows = [
        ["Målets namn", "Fler äldre ska kunna bo hemma"],
        ["Ansvarig nämnd", "Vård- och omsorgsnämnden"],
        ["Vad", "Vem", "Läge"],
        ["Hemtagningsteam", "Enhetschef", "Klart"],
        [],
        ["Lägesbeskrivning T2", "12 hemtagningar"],
        ["Måluppfyllelse T2", "Grön"],
    ]
    reading = reading_of(tmp_path, {"Mål A": rows})
    assert lines(reading) == [
        "Fler äldre ska kunna bo hemma", "  * Hemtagningsteam | Klar | Enhetschef", "  2023-T2 | Uppnått | 12 hemtagningar",
    ]  # fmt: skip
    assert reading.goals[0].body == "Vård- och omsorgsnämnden"


def test_a_label_of_nothing_that_is_read_takes_its_own_answer_away(tmp_path: Path) -> None:
    rows = [
        ["Uppföljning av nämndmål"],
        ["Nämnd:", "Kulturnämnden", None, "År:", "2023"],
        ["Mål:", "Fler unga på biblioteken"],
        ["Bedömning tertial 1", "Uppnått", None, "Delvis", "X", "Ej uppnått"],
        ["Kommentar tertial 1", "Besöken upp 12 %"],
    ]
    reading = reading_of(tmp_path, {"Mål 3": rows})
    assert lines(reading) == ["Fler unga på biblioteken", "  2023-T1 | Delvis uppnått | Besöken upp 12 %"]
    assert (reading.year, reading.goals[0].body) == (2023, "Kulturnämnden")


def test_a_row_below_a_matrix_judges_the_goals_that_head_its_columns(tmp_path: Path) -> None:
    rows = [
        ["Socialnämnden 2023"],
        ["Aktivitet", "Ansvarig", "Status", "Egen försörjning", "Snabb etablering"],
        ["Jobbspår mot vården", "AMI-chef", "Pågår", "X", "x"],
        ["Språkcafé", "Samordnare", "Klar", None, "X"],
        ["Bedömning T2", None, None, "Delvis uppnått", "Uppnått"],
        ["Kommentar T2", None, None, "Färre i åtgärd", None],
    ]
    assert lines(reading_of(tmp_path, {"Matris": rows})) == [
        "Egen försörjning", "  * Jobbspår mot vården | Pågår | AMI-chef", "  2023-T2 | Delvis uppnått | Färre i åtgärd",
        "Snabb etablering", "  * Jobbspår mot vården | Pågår | AMI-chef", "  * Språkcafé | Klar | Samordnare",
        "  2023-T2 | Uppnått",
    ]  # fmt: skip


def test_a_sentence_below_a_judgement_explains_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål 1: Fler unga läser"],
        ["Måluppfyllelse T2: Delvis uppnått"],
        ["Bokbussen har startat och sommarboken är genomförd."],
        ["Aktiviteter:"],
        ["- Bokbuss (klar)"],
        ["- Läslov (pågår)"],
        ["Mål 2: Mer idrott"],
        ["Måluppfyllelse T2: Uppnått"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[:4] == [
        "1 Fler unga läser", "  * Bokbuss | Klar", "  * Läslov | Pågår",
        "  2023-T2 | Delvis uppnått | Bokbussen har startat och sommarboken är genomförd.",
    ]  # fmt: skip
    assert remarks(reading, "continued") == ["2023!A3"]


def test_labels_that_share_the_goals_row_make_a_form_too(tmp_path: Path) -> None:
    head = ["Aktivitet", "Ansvarig", "Status"]
    rows: Rows = [
        *(["Mål 1", "Trygg vård", None, "Bedömning T1:", "Gul"], head, ["Kurs", "Enhetschef", "Klar"], []),
        *(["Mål 2", "Fler i arbete", None, "Bedömning T1:", "Grön"], head, ["Mässa", "Samordnare", "Klar"]),
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "1 Trygg vård", "  * Kurs | Klar | Enhetschef", "  2023-T1 | Delvis uppnått",
        "2 Fler i arbete", "  * Mässa | Klar | Samordnare", "  2023-T1 | Uppnått",
    ]  # fmt: skip


def test_a_comment_between_activities_is_of_the_one_above_it(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Aktivitet", "Ansvarig", "Status"],
        ["Mål: Trygg vård i hela kommunen"],
        ["Kurser för alla", "Enhetschef", "Klar"],
        ["Kommentar: 40 deltog"],
        ["Nya larm", "IT-samordnare", "Pågår"],
        ["Kommentar:", "väntar på leverans"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [
        "  * Kurser för alla | Klar | Enhetschef | 40 deltog", "  * Nya larm | Pågår | IT-samordnare | väntar på leverans",
    ]  # fmt: skip


def test_a_comment_below_all_activities_is_of_the_goal(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Aktivitet", "Ansvarig", "Status"],
        ["Mål: Trygg vård i hela kommunen"],
        ["Kurser för alla", "Enhetschef", "Klar"],
        ["Nya larm", "IT-samordnare", "Pågår"],
        ["Kommentar: Gick bra"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[-1] == "  2023-H | Gick bra"


def test_an_empty_comment_between_activities_says_nothing(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Aktivitet", "Ansvarig", "Status"],
        ["Mål: Trygg vård i hela kommunen"],
        ["Kurser för alla", "Enhetschef", "Klar"],
        ["Kommentar:"],
        ["Nya larm", "IT-samordnare", "Pågår"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [
        "  * Kurser för alla | Klar | Enhetschef", "  * Nya larm | Pågår | IT-samordnare",
    ]  # fmt: skip
