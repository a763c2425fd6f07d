"""What moved, as rows."""

from datetime import date

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from malverktyg.domain.bodies import Body
from malverktyg.domain.changes.moves import (
    AnswerMove,
    Came,
    Changes,
    Rewording,
    Slip,
    StatusMove,
    Stop,
    TargetMove,
    Transfer,
    ValueMove,
    Went,
)
from malverktyg.domain.goals import Activity, Assignment, Goal, Group, Indicator
from malverktyg.domain.ids import ActivityId, AssignmentId, BodyId, GoalId, IndicatorId
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus
from malverktyg.domain.year import Register
from ui.models.change_rows import COLUMNS, ChangeChip, ChangeList, ChangeQuestion, chip_counts, lateness, row_key
from ui.models.rows import Part, Row, Tone
from ui.models.tree import TreeModel

T1 = Period.parse("2023-T1")
GOAL = Goal(id=GoalId("m"), year=2023, title="Fler läser", number="3.1", body=BodyId("bn"))
ACTIVITY = Activity(id=ActivityId("a"), goal=GoalId("m"), title="Öppna")
SHARE = Indicator(id=IndicatorId("i"), goal=GoalId("m"), name="Andel", unit="%")
TASK = Assignment(id=AssignmentId("u"), title="Utred", body=BodyId("sn"))
REGISTER = Register().with_([
    Body(id=BodyId("bn"), name="Bildningsnämnden", short="BN"), Body(id=BodyId("sn"), name="Socialnämnden"), GOAL
])  # fmt: skip
CHANGES = Changes(
    earlier=T1,
    later=T1.next,
    statuses=(
        StatusMove(GOAL, GoalStatus.PARTLY, GoalStatus.ACHIEVED),
        StatusMove(GOAL, Forecast.PARTLY, Forecast.ACHIEVED),
        StatusMove(ACTIVITY, None, ActivityStatus.DELAYED),
    ),
    came=(Came(TASK),),
    went=(Went(ACTIVITY),),
    reworded=(Rewording(GOAL, "Fler barn läser", "Alla barn läser"),),
    transferred=(Transfer(GOAL, "body", ("Socialnämnden",), ("Bildningsnämnden",)),),
    slipped=(Slip(ACTIVITY, (Stop(date(2023, 6, 30)), Stop(date(2023, 9, 30)), Stop(date(2024, 1, 15)))),),
    indicators=(TargetMove(SHARE, "", "minst 90"), ValueMove(SHARE, Group.WOMEN, "78,1", "82,4")),
    answers=(AnswerMove(TASK, "", "Klart"),),
)

LIST = ChangeList(REGISTER, CHANGES)


def _rows(chip: ChangeChip = ChangeChip.ALL, words: str = "") -> tuple[Row, ...]:
    return LIST.rows(ChangeQuestion(chip=chip, words=words))


def _parts(chip: ChangeChip, place: int = 0) -> tuple[Part, ...]:
    return _rows(chip)[0].rows[place].cells[1].parts


def _texts(parts: tuple[Part, ...]) -> list[str]:
    return [part.text or part.symbol for part in parts]


def test_each_kind_is_a_group_with_its_count() -> None:
    assert [row.cells[0].text for row in _rows()] == [
        "Ändrad bedömning och läge\u2002(3)",
        "Nytt\u2002(1)",
        "Borttaget\u2002(1)",
        "Omformulerat\u2002(1)",
        "Flyttat\u2002(1)",
        "Flyttade datum\u2002(1)",
        "Indikatorer\u2002(2)",
        "Svar på uppdrag\u2002(1)",
    ]


def test_a_status_move_is_two_marks_with_an_arrow() -> None:
    old, arrow, new = _parts(ChangeChip.STATUS)
    assert (old.scale, arrow.symbol, new.scale) == (GoalStatus.PARTLY, "arrow-right", GoalStatus.ACHIEVED)
    assert _texts(_parts(ChangeChip.STATUS, 1))[0] == "Prognos"
    missing, _, late = _parts(ChangeChip.STATUS, 2)
    assert (missing.text, late.tone) == ("Saknades", Tone.NO)


def test_a_rewording_is_a_diff_of_its_words() -> None:
    lost, gained, kept = _parts(ChangeChip.REWORDED)
    assert (lost.text, lost.struck) == ("Fler", True)
    assert (gained.text, gained.added) == ("Alla", True)
    assert (kept.text, kept.struck, kept.added) == ("barn läser", False, False)


def test_slipped_dates_are_a_chain_with_their_days() -> None:
    assert _texts(_parts(ChangeChip.DATES)) == [
        "30\u00a0juni\u00a02023", "arrow-right", "30\u00a0sep\u00a02023", "arrow-right", "15\u00a0jan", "199 dagar senare"
    ]  # fmt: skip
    assert [lateness(days) for days in (1, -1, -30, 0)] == [
        "1 dag senare",
        "1 dag tidigare",
        "30 dagar tidigare",
        "samma dag som först",
    ]


def test_the_other_kinds_say_old_and_new() -> None:
    assert _texts(_parts(ChangeChip.MOVED)) == ["Organ", "Socialnämnden", "arrow-right", "Bildningsnämnden"]
    assert _texts(_parts(ChangeChip.INDICATORS)) == ["Målvärde", "inget", "arrow-right", "minst 90"]
    assert _texts(_parts(ChangeChip.INDICATORS, 1)) == ["Kvinnor", "78,1", "arrow-right", "82,4\u00a0%"]
    assert _texts(_parts(ChangeChip.CAME)) == ["Nytt uppdrag"]
    assert _texts(_parts(ChangeChip.WENT)) == ["Borttagen aktivitet"]
    assert _texts(_parts(ChangeChip.ANSWERS)) == ["Besvarat"]


def test_a_row_says_whose_it_is_and_the_move_in_words_to_a_screen_reader() -> None:
    row = _rows(ChangeChip.STATUS)[0].rows[0]
    assert [cell.text for cell in row.cells] == ["3.1 Fler läser", "Delvis uppnått → Uppnått", "BN"]
    assert _rows(ChangeChip.ANSWERS)[0].rows[0].cells[2].text == "Socialnämnden"


def test_chips_count_and_words_narrow() -> None:
    counts = chip_counts(CHANGES)
    assert counts[ChangeChip.ALL] == sum(count for chip, count in counts.items() if chip is not ChangeChip.ALL) == 11
    assert [row.key for row in _rows(words="utred")] == ["came", "answers"]
    assert [row.key for row in _rows(words="bn fler prognos")] == ["statuses"]
    assert _rows(ChangeChip.CAME, "fler") == ()


def test_a_row_is_made_once_however_it_is_asked_for() -> None:
    assert _rows(ChangeChip.DATES)[0].rows[0] is _rows(words="öppna dagar")[0].rows[0]


def test_every_move_has_a_key_of_its_own() -> None:
    assert len({row_key(move) for move in CHANGES.all}) == len(CHANGES.all)


def test_the_rows_make_a_sound_model(qapp: QApplication) -> None:
    model = TreeModel(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for chip in (ChangeChip.ALL, ChangeChip.DATES, ChangeChip.ALL):
        model.show(_rows(chip))


def test_the_longest_owner_is_one_of_those_that_stand_there() -> None:
    assert LIST.longest_owner[0] == "Socialnämnden"
    assert ChangeList(REGISTER, Changes(earlier=T1, later=T1.next, went=CHANGES.went)).longest_owner == ("BN",)
    assert ChangeList(REGISTER, Changes(earlier=T1, later=T1.next)).longest_owner == ()
