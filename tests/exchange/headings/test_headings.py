"""What headings mean: by synonyms, by their words, and by likeness where they are misspelt."""

import pytest

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.headings.heading_words import PHRASES
from malverktyg.exchange.headings.headings import fold, is_phrase, is_year, month_of, read_heading
from malverktyg.exchange.headings.roles import Kind, Subject

G, P, A = Subject.GOAL, Subject.PARENT, Subject.ACTIVITY
M, U, B = Subject.INDICATOR, Subject.ASSIGNMENT, Subject.ASSESSMENT


@pytest.mark.parametrize(
    ("text", "subject", "kind"),
    [
        ("Mål", G, Kind.TITLE),
        ("Nämndens mål", G, Kind.TITLE),
        ("MÅL\n2023", G, Kind.TITLE),
        ("1. Mål", G, Kind.TITLE),
        ("KF-mål", P, Kind.TITLE),
        ("Fokus\u00a0område", G, Kind.FOCUS_AREA),
        ("Fokusomr.", G, Kind.FOCUS_AREA),
        ("Målområde", G, Kind.GOAL_AREA),
        ("Vad gör vi?", A, Kind.TITLE),
        ("Aktiviteter/insatser", A, Kind.TITLE),
        ("Av vem", None, Kind.RESPONSIBLE),
        ("Ansvarig för aktiviteten", A, Kind.RESPONSIBLE),
        ("Klart senast", A, Kind.END),
        ("När", A, Kind.TIME),
        ("Klart när", A, Kind.END),
        ("Tidsplan (start)", A, Kind.START),
        ("Tidsplan (slut)", A, Kind.END),
        ("Så här bedömer vi målet", Subject.ASSESSMENT, Kind.STATUS),
        ("Därför", Subject.ASSESSMENT, Kind.COMMENT),
        ("Läge (grön/gul/röd)", None, Kind.STATUS),
        ("Aktivitetens status", A, Kind.STATUS),
        ("Uppnås målet?", B, Kind.STATUS),
        ("Bedömning och kommentar", None, Kind.STATUS_AND_COMMENT),
        ("Kommentar till bedömningen", B, Kind.COMMENT),
        ("Analys", B, Kind.COMMENT),
        ("Resultat", None, Kind.OUTCOME),
        ("Målvärde", M, Kind.TARGET),
        ("Nyckeltal/Mått", M, Kind.TITLE),
        ("Uppdrag från KF", U, Kind.TITLE),
        ("Beslut (datum och §)", U, Kind.DECISION),
        ("Mål/aktivitet", None, Kind.TEXT),
        ("Budget tkr", None, Kind.OTHER),
    ],
)
def test_a_heading_means_what_its_words_say(text: str, subject: Subject | None, kind: Kind) -> None:
    found = read_heading(text)
    assert found is not None
    assert (found.subject, found.kind) == (subject, kind)


@pytest.mark.parametrize(
    ("text", "part", "year", "kind"),
    [
        ("Bedömning T1", PeriodPart.T1, None, Kind.STATUS),
        ("Tertial 2", PeriodPart.T2, None, None),
        ("Uppföljning dec", PeriodPart.H, None, Kind.OUTCOME),
        ("Uppföljning per 31 aug", PeriodPart.T2, None, Kind.OUTCOME),
        ("Helårsprognos 2023", PeriodPart.H, 2023, Kind.FORECAST),
        ("Utfall 2022", None, 2022, Kind.OUTCOME),
        ("Kommentar 2023-T2", PeriodPart.T2, 2023, Kind.COMMENT),
        ("Status jan–apr", PeriodPart.T1, None, Kind.STATUS),
    ],
)
def test_a_heading_may_name_a_period(text: str, part: PeriodPart | None, year: int | None, kind: Kind | None) -> None:
    found = read_heading(text)
    assert found is not None
    assert (found.part, found.year, found.kind) == (part, year, kind)


@pytest.mark.parametrize(
    ("slip", "meant"),
    [("Nämdens mål", "nämndens mål"), ("Aktivteter", "aktiviteter"), ("Ansvrig", "ansvarig"), ("Statsu", "status")],
)
def test_a_slip_is_understood_and_told(slip: str, meant: str) -> None:
    found = read_heading(slip)
    assert found is not None
    assert found.meant == meant


@pytest.mark.parametrize(
    "text", ["Målgrupp", "Rektor", "Hållbar vardag", "Alla elever ska nå målen i alla ämnen", "", "12,5", "x" * 200]
)
def test_other_texts_are_no_sure_headings(text: str) -> None:
    found = read_heading(text)
    assert found is None or not found.sure


def test_a_numbered_heading_keeps_its_number() -> None:
    found = read_heading("Aktivitet 2")
    assert found is not None
    assert (found.subject, found.index) == (A, "2")


def test_typography_is_no_difference() -> None:
    assert fold(" Jan–\u00a0APRIL\u00ad ") == "jan- april"


def test_what_begins_with_a_figure_is_no_phrase() -> None:
    assert not any(phrase[0].isdigit() for phrase in PHRASES)
    assert is_phrase(" Mål:")
    assert not is_phrase("12 är gjorda")


def test_months_are_known_by_name_and_by_a_years_initials() -> None:
    assert [month_of(text) for text in ("Jan", "september", "okt.", "Måndag")] == [1, 9, 10, None]
    assert is_year("jfmamjjasond")
    assert not is_year("jfmam")


def test_the_period_of_a_heading_counts_though_its_other_words_are_unknown() -> None:
    found = read_heading("Vår syn T1")
    assert found is not None
    assert (found.part, found.kind, found.sure) == (PeriodPart.T1, None, False)
    assert read_heading("Vår syn") is None


def test_a_heading_cut_short_by_a_full_stop_is_the_word_that_it_begins() -> None:
    found = read_heading("Bedömn.")
    assert found is not None
    assert (found.subject, found.kind, found.meant) == (B, Kind.STATUS, "")


@pytest.mark.parametrize("text", ["Uppföljning Q1", "Uppföljning kvartal 2", "Status Q3 2023"])
def test_a_quarter_says_nothing_of_what_stands_below(text: str) -> None:
    found = read_heading(text)
    assert found is not None
    assert found.kind in (Kind.OUTCOME, Kind.STATUS)
    assert (found.part, found.index, found.meant) == (None, "", "")


@pytest.mark.parametrize(
    ("text", "part"), [("Status (T1)", PeriodPart.T1), ("Kommentar (T2)", PeriodPart.T2), ("Bedömning (helår)", PeriodPart.H)]
)
def test_a_bracket_may_name_the_period_of_a_plain_heading(text: str, part: PeriodPart) -> None:
    heading = read_heading(text)
    assert heading is not None
    assert heading.part is part


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Genomf.grad", Kind.PERCENT),
        ("Genomf. grad", Kind.PERCENT),
        ("Färdigst.grad", Kind.PERCENT),
        ("Fokus.omr", Kind.FOCUS_AREA),
        ("Uppf.krav", None),
    ],
)
def test_a_full_stop_within_a_heading_tells_that_something_is_left_out(text: str, kind: Kind | None) -> None:
    found = read_heading(text)
    assert (found.kind if found and found.sure else None) is kind


@pytest.mark.parametrize("owner", ["Kommunstyrelsens", "Socialnämndens", "Bolagets", "Skolans", "Sektorns", "Utskottets"])
def test_whose_a_thing_is_changes_nothing_of_what_it_is(owner: str) -> None:
    found, judged = read_heading(f"{owner} mål"), read_heading(f"{owner} bedömning T2")
    assert (found and found.sure and (found.subject, found.kind)) == (Subject.GOAL, Kind.TITLE)
    assert (judged and judged.sure and (judged.kind, judged.part)) == (Kind.STATUS, PeriodPart.T2)


@pytest.mark.parametrize(
    "text", ["Andel fossilfria bilar (%)", "Invigning (klart)", "– Utbildning av nya (klart)", "Brunn (pågår)"]
)
def test_what_stands_in_brackets_behind_data_makes_no_heading_of_it(text: str) -> None:
    assert read_heading(text) is None


def test_a_heading_that_nobody_knows_is_the_thing_in_its_brackets() -> None:
    found = [read_heading(text) for text in ("Spår (mål)", "Bucket (mål)", "Strand [fokusområde]")]
    assert [one and (one.subject, one.kind) for one in found] == [(G, Kind.TITLE), (G, Kind.TITLE), (G, Kind.FOCUS_AREA)]
