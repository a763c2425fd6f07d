"""What was said of the last workbook is said of this one: by heading, by words, and a year later."""

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs, Means
from malverktyg.exchange.grid import Book
from malverktyg.exchange.reading import read
from malverktyg.exchange.remembering.anchoring import Anchored, anchored
from malverktyg.exchange.remembering.finding import find
from malverktyg.exchange.remembering.layout import layout_of
from tests.exchange.remembering.grids import HEAD, NEXT, ROWS, book

T1 = PeriodPart.T1
SHIFTED = tuple(("", *row) for row in NEXT)


def _anchored(said: Corrections, new: Book, old: Book | None = None) -> Anchored:
    layout = layout_of(read(old or book(), corrections=said))
    plain = read(new)
    return anchored(said, find(layout, new, plain), new, plain.year)


def test_a_column_is_followed_by_its_heading_and_its_period_by_the_year() -> None:
    said = Corrections(columns=(ColumnIs("Blad", 4, "assessment.comment", Period(2023, T1), head=2),))
    pushed = [(*row[:1], "x" if number else "Budget", *row[1:]) for number, row in enumerate(NEXT[1:])]
    new = book({"Blad 2024": (("",), ("Plan 2024",), *pushed)}, "Plan 2024.xlsx")
    found = _anchored(said, new)
    assert found.corrections.columns == (ColumnIs("Blad 2024", 5, "assessment.comment", Period(2024, T1), head=3),)
    assert (found.lost, found.of_cells) == ([], 0)


def test_a_column_that_is_gone_is_told_by_its_heading() -> None:
    said = Corrections(columns=(ColumnIs("Blad", 4, "assessment.comment"), ColumnIs("Borta", 1, "goal.title")))
    without = [[text for place, text in enumerate(row) if place != 3] for row in NEXT]
    found = _anchored(said, book(without))
    assert found.corrections == Corrections()
    assert found.lost == ["Så gick det", "Borta"]


def test_a_header_that_was_pointed_out_is_found_on_its_row_now() -> None:
    rows = [("Ortens hjul",), ("Det vi vill", "Det vi ska"), ("Fler ska cykla", "Bygga cykelväg")]
    said = Corrections(
        heads=(HeadIs("Blad", 2),), columns=(ColumnIs("Blad", 1, "goal.title"), ColumnIs("Blad", 2, "activity.title"))
    )
    new = book([("Ortens hjul",), ("2024",), (), *rows[1:]])
    assert _anchored(said, new, book(rows)).corrections.heads == (HeadIs("Blad", 4),)
    assert _anchored(said, book([("Konto",)]), book(rows)).lost == ["Det vi vill", "Det vi ska", "Blad"]


def test_a_cell_is_followed_by_its_words_and_its_meaning_only_within_the_year() -> None:
    said = Corrections(
        cells=(CellIs("Blad", "A1", "ignored"), CellIs("Blad", "E3", step="delayed"), CellIs("Blad", "A3", "goal.title"))
    )
    same = _anchored(said, book((ROWS[0], (), *ROWS[1:])))
    assert same.corrections.cells == (
        CellIs("Blad", "A1", "ignored"),
        CellIs("Blad", "E4", step="delayed"),
        CellIs("Blad", "A4", "goal.title"),
    )
    later = _anchored(said, book(NEXT))
    assert later.corrections.cells == ()
    assert later.of_cells == 3


def test_a_cell_on_a_sheet_that_is_gone_is_counted() -> None:
    said = Corrections(cells=(CellIs("Blad", "A3", "goal.title"),))
    assert _anchored(said, Book("tom.xlsx")).of_cells == 1


def test_words_and_insistence_hold_in_every_year() -> None:
    said = Corrections(meanings=(Means("GoalStatus", "på gång", "partly"),), insist=True)
    assert _anchored(said, book(NEXT)).corrections == said


def test_hidden_sheets_are_known_by_their_names_but_for_the_year() -> None:
    said = Corrections(hidden=("Underlag 2023", "Annat"))
    old = book({"Blad": ROWS, "Underlag 2023": ROWS, "Annat": ROWS}, hidden=("Underlag 2023", "Annat"))
    found = _anchored(said, book({"Blad": NEXT, "Underlag 2024": NEXT}, hidden=("Underlag 2024",)), old)
    assert (found.corrections.hidden, found.lost) == (("Underlag 2024",), ["Annat"])


def test_goals_that_were_joined_are_joined_where_they_are_worded_as_they_were() -> None:
    said = Corrections(joined=(("Blad!A3", "Blad!A5"),))
    again = book((ROWS[0], HEAD, *ROWS[4:], *ROWS[2:4]))
    assert _anchored(said, again).corrections.joined == (("Blad!A4", "Blad!A3"),)
    assert _anchored(said, book(NEXT)).corrections.joined == ()


def test_a_column_is_followed_in_any_sheet_whatever_stands_before_it() -> None:
    said = Corrections(columns=(ColumnIs("Blad", 5, "assessment.status"),))
    assert _anchored(said, book(SHIFTED)).corrections.columns == (ColumnIs("Blad", 6, "assessment.status"),)
