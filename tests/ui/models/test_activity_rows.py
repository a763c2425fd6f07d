"""What the list of activities shows of a register."""

from datetime import date

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register
from ui.models.activity_rows import ActivityBook, ActivityChip, ActivityQuestion, activity_row
from ui.models.rows import Tone

TODAY = date(2023, 9, 18)
REGISTER = Register().with_(
    (
        Goal(id="g", year=2023, title="Fler behöriga"),
        Goal(id="o", year=2022, title="Förra året"),
        Activity(id="1", goal="g", title="Lovskola", status=ActivityStatus.ONGOING, end=date(2023, 10, 1)),
        Activity(id="2", goal="g", title="Kartlägga", responsible=("Elevhälsochef",), end=date(2023, 8, 31), position=1),
        Activity(id="3", goal="g", title="Klart", status=ActivityStatus.DONE, end=date(2023, 3, 31), position=2),
        Activity(id="4", goal="g", title="Sagt försenad", status=ActivityStatus.DELAYED, time_text="löpande", position=3),
        Activity(id="5", goal="o", title="Gammal"),
    )
)


BOOK = ActivityBook(REGISTER, 2023, TODAY)


def keys(chip: ActivityChip = ActivityChip.ALL, words: str = "") -> list[str]:
    return [row.key for row in BOOK.rows(ActivityQuestion(chip=chip, words=words))]


def test_only_the_activities_of_the_year_are_shown() -> None:
    assert keys() == ["1", "2", "3", "4"]


def test_the_chips_narrow_and_count() -> None:
    assert keys(ActivityChip.LATE) == ["2", "4"]
    assert keys(ActivityChip.SOON) == ["1"]
    assert keys(ActivityChip.NO_STATUS) == ["2"]
    assert keys(ActivityChip.DONE) == ["3"]
    assert list(BOOK.counts.values()) == [4, 2, 1, 1, 1]


def test_words_are_sought_in_title_responsible_and_goal() -> None:
    assert keys(words="elevhälso") == ["2"]
    assert keys(words="behöriga lov") == ["1"]


def test_an_overdue_activity_speaks_louder_and_says_how_late_it_is() -> None:
    cells = activity_row(REGISTER.all(Activity)["2"], 2023, TODAY).cells
    assert [cell.text for cell in cells] == ["Kartlägga", "Försenad", "Elevhälsochef", "31\u00a0aug"]
    assert cells[3].full == "31\u00a0augusti\u00a02023, 18 dagar sen"
    assert {cells[1].tone, cells[3].tone} == {Tone.NO}


def test_what_was_said_of_a_late_activity_is_kept_in_the_tooltip() -> None:
    late = Activity(id="x", goal="g", title="Sen", status=ActivityStatus.ONGOING, end=date(2023, 9, 17))
    cells = activity_row(late, 2023, TODAY).cells
    assert cells[1].full == "Försenad (Pågår)"
    assert cells[3].full.endswith("1 dag sen")


def test_a_time_that_gives_no_day_is_shown_as_it_was_typed() -> None:
    assert activity_row(REGISTER.all(Activity)["4"], 2023, TODAY).cells[3].text == "löpande"


def test_a_day_in_another_year_shows_its_year() -> None:
    later = Activity(id="x", goal="g", title="Nästa år", end=date(2024, 3, 1))
    assert activity_row(later, 2023, TODAY).cells[3].text == "1\u00a0mars\u00a02024"


def test_a_row_is_made_once_and_only_when_it_is_looked_at() -> None:
    rows = ActivityBook(REGISTER, 2023, TODAY).rows(ActivityQuestion())
    assert len(rows) == 4
    assert rows[2] is rows[2]
    assert [row.key for row in rows[1:3]] == ["2", "3"]


def test_the_longest_list_of_roles_is_known_before_any_row_is_made() -> None:
    assert BOOK.longest_responsible[0] == "Elevhälsochef"
    more = REGISTER.with_((Activity(id="6", goal="g", title="Ny", responsible=("HR-chef", "HR-konsult")),))
    assert ActivityBook(more, 2023, TODAY).longest_responsible[0] == "HR-chef, HR-konsult"
    assert ActivityBook(Register(), 2023, TODAY).longest_responsible == ()
    assert BOOK.longest_title[0] == max((one.title for one in BOOK.activities), key=len)
