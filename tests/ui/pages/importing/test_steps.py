"""What the user has said of workbooks."""

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs, Means
from ui.pages.importing.steps import How, Steps, parts, said

T1 = Period(2023, PeriodPart.T1)
ALL = (
    ColumnIs("Blad", 3, "activity.title"),
    CellIs("Blad", "H10", step="partly"),
    Means("GoalStatus", "#FF6600", "partly"),
    HeadIs("Blad", 4),
    "Dolt",
    ("Blad!B4", "Blad!B9"),
    True,
)


def everything() -> Corrections:
    told = Corrections()
    for one in ALL:
        told = said(told, one)
    return told


def test_of_the_same_thing_what_was_said_last_counts() -> None:
    told = said(said(Corrections(), ColumnIs("Blad", 3, "goal.title")), ColumnIs("Blad", 3, "activity.title"))
    assert told.columns == (ColumnIs("Blad", 3, "activity.title"),)
    told = said(said(told, Means("Trend", "Röd", "worse")), Means("Trend", "röd", "better"))
    assert told.meanings == (Means("Trend", "röd", "better"),)
    assert said(said(told, "Dolt"), "Dolt").hidden == ("Dolt",)
    assert said(said(told, ("A!B1", "A!B2")), ("A!B2", "A!B3")).joined == (("A!B2", "A!B3"),)
    assert said(said(told, HeadIs("Blad", 4)), HeadIs("Blad", 4)).heads == (HeadIs("Blad", 4),)
    assert said(said(told, CellIs("Blad", "A1", "ignored")), CellIs("Blad", "A1", step="done")).cells == (
        CellIs("Blad", "A1", step="done"),
    )


def test_each_thing_that_was_said_can_be_taken_away_alone() -> None:
    told = everything()
    assert told.count == len(ALL)
    for one, without in parts(told):
        assert without.count == told.count - 1
        assert one not in [other for other, _ in parts(without)]


def test_steps_are_taken_back_and_done_again_in_their_order() -> None:
    steps = Steps([How(), How()])
    assert not steps.can_undo
    first, second = How(said(Corrections(), ALL[0])), How(period=T1)
    steps.say(0, first)
    steps.say(1, second)
    assert steps.now == (first, second)
    assert steps.undo() == 1
    assert steps.now == (first, How())
    assert steps.can_redo
    assert steps.redo() == 1
    assert (steps.undo(), steps.undo()) == (1, 0)
    assert not steps.can_undo
    steps.say(1, second)
    assert steps.now == (How(), second)
    assert not steps.can_redo
