"""What the user has said of one sheet is found by line, by cell and by sign."""

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.correcting.corrected import NOTHING_SAID, Corrected, corrected, with_meanings
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs, Means
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.statuses.legend import NO_LEGEND


def _of(*said: ColumnIs | CellIs | Means | HeadIs) -> Corrected:
    def kind(which: type) -> tuple:
        return tuple(one for one in said if isinstance(one, which))

    return corrected(Corrections(columns=kind(ColumnIs), cells=kind(CellIs), meanings=kind(Means), heads=kind(HeadIs)), "Blad1")


def test_nothing_is_said_of_a_sheet_that_nobody_has_spoken_of() -> None:
    assert corrected(Corrections(), "Blad1") is NOTHING_SAID
    assert not _of(ColumnIs("Blad2", 1, "goal.title"), HeadIs("Blad2", 3))


def test_a_column_is_of_every_table_or_of_the_one_under_its_header() -> None:
    said = _of(ColumnIs("Blad1", 1, "goal.title"), ColumnIs("Blad1", 2, "activity.title", head=7))
    assert said.lines((3,)) == {1}
    assert said.lines((6, 7)) == {1, 2}
    assert said.column(2, (3,)) is None
    assert said.more_heads == {7}


def test_of_two_words_on_one_column_the_last_counts_and_no_role_is_no_word() -> None:
    said = _of(ColumnIs("Blad1", 1, "goal.title"), ColumnIs("Blad1", 1, "activity.title"), ColumnIs("Blad1", 1, "x"))
    heading = said.column(1, (1,))
    assert heading is not None
    assert heading.subject is Subject.ACTIVITY


def test_a_period_goes_with_what_is_said() -> None:
    heading = _of(ColumnIs("Blad1", 4, "assessment.status", Period(2024, PeriodPart.T2))).column(4, (1,))
    assert heading is not None
    assert (heading.part, heading.year) == (PeriodPart.T2, 2024)


def test_what_is_said_of_a_cell_at_two_times_is_added_up() -> None:
    said = _of(
        CellIs("Blad1", "B4", role="assessment.status"), CellIs("Blad1", "B4", step="partly"), CellIs("Blad1", "C4", "ignored")
    )
    heading = said.cell("B4")
    assert heading is not None
    assert heading.kind is Kind.STATUS
    assert said.step("B4") == "partly"
    assert said.is_nothing("C4")
    assert not said.is_nothing("B4")
    assert said.kinds == {Kind.STATUS, Kind.OTHER}
    assert said.cell("A1") is None
    assert said.step("A1") is None


def test_a_sign_is_known_in_any_case_and_a_colour_where_there_is_no_text() -> None:
    said = _of(Means("GoalStatus", "På Gång", "partly"), Means("ActivityStatus", "#ff6600", None))
    assert said.meaning("GoalStatus", " på gång ", None) == ("partly",)
    assert said.meaning("ActivityStatus", "", "FF6600") == (None,)
    assert said.meaning("ActivityStatus", "klart", "FF6600") is None
    assert said.meaning("Trend", "på gång", None) is None


def test_the_key_of_a_sheet_takes_in_what_is_said() -> None:
    said = _of(
        Means("GoalStatus", "på gång", "partly"), Means("ActivityStatus", "#FF6600", "done"), Means("Trend", "upp", "better")
    )
    legend = with_meanings(NO_LEGEND, said)
    meaning, colour = legend.of_sign("På gång"), legend.of_fill("FF6600")
    assert meaning is not None
    assert colour is not None
    assert (meaning.goal, colour.activity) == (GoalStatus.PARTLY, ActivityStatus.DONE)
    assert legend.of_sign("upp") is None


def test_without_what_is_said_of_its_lines_its_cells_and_words_are_left() -> None:
    said = _of(ColumnIs("Blad1", 1, "goal.title"), HeadIs("Blad1", 3), CellIs("Blad1", "B4", "goal.title"))
    left = said.without_structure()
    assert (left.columns, left.heads) == ((), frozenset())
    assert left.cells == said.cells
