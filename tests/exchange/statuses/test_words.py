"""Status words in all their forms, on four scales that stay four."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange.statuses import wordlists
from malverktyg.exchange.statuses.words import (
    Understood,
    activity_status,
    forecast,
    goal_status,
    is_mark,
    percent,
    read_activity_status,
    read_goal_status,
    read_trend,
    trend,
)

SHORT = {
    "Avbr.": ActivityStatus.CANCELLED,
    "Förs.": ActivityStatus.DELAYED,
    "Ej påb.": ActivityStatus.NOT_STARTED,
    "Genomf.": ActivityStatus.DONE,
    "Uppn.": GoalStatus.ACHIEVED,
    "Delv. uppn.": GoalStatus.PARTLY,
    "Ej uppn.": GoalStatus.NOT_ACHIEVED,
    "Ej bed.": GoalStatus.NOT_ASSESSED,
}
SHARED = Path(__file__).parents[2] / "files" / "workbooks"
ACTIVITIES = {
    "klar": ActivityStatus.DONE,
    "pagar": ActivityStatus.ONGOING,
    "ej_paborjad": ActivityStatus.NOT_STARTED,
    "forsenad": ActivityStatus.DELAYED,
    "avbruten": ActivityStatus.CANCELLED,
}
GOALS = {
    "uppnas": GoalStatus.ACHIEVED,
    "delvis": GoalStatus.PARTLY,
    "uppnas_ej": GoalStatus.NOT_ACHIEVED,
    "ej_bedomt": GoalStatus.NOT_ASSESSED,
}


@pytest.mark.parametrize(("text", "step"), SHORT.items())
def test_a_word_that_is_cut_short_is_known(text: str, step: ActivityStatus | GoalStatus) -> None:
    assert step in (activity_status(text), goal_status(text))


@pytest.mark.parametrize("path", sorted(SHARED.glob("0*.expected.json")), ids=lambda path: path.name)
def test_every_word_of_the_facit_is_read_as_a_person_read_it(path: Path) -> None:
    facit = json.loads(path.read_text("utf-8"))
    for goal in facit["mal"]:
        for activity in goal["aktiviteter"]:
            raw = activity["status_ra"]
            if raw and "genomstruken" not in raw:
                right = {ACTIVITIES[status] for status in activity.get("status_godtas") or [activity["status"]]}
                assert activity_status(raw) in right, raw
        for judged in goal["bedomningar"]:
            raw = judged["status_ra"]
            if not any(word in raw for word in ("färg", "x under")):
                assert goal_status(raw) is GOALS[judged["status"]], raw


@pytest.mark.parametrize(
    "text", ["Klart", "KLART", " klart ", "Klart.", "klart!", "Klart\u00a0", "(klart)", "”Klart”", "kl\u00adart"]
)
def test_typing_habits_make_no_difference(text: str) -> None:
    found = read_activity_status(text)
    assert found is not None
    assert found.step is ActivityStatus.DONE
    assert not found.guessed


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Målet uppfyllt", GoalStatus.ACHIEVED),
        ("I linje med målet", GoalStatus.ACHIEVED),
        ("Ej i mål", GoalStatus.NOT_ACHIEVED),
        ("Ja", GoalStatus.ACHIEVED),
        ("God", GoalStatus.ACHIEVED),
        ("Acceptabel", GoalStatus.PARTLY),
        ("Gul", GoalStatus.PARTLY),
        ("Otillräcklig", GoalStatus.NOT_ACHIEVED),
        ("Ej", GoalStatus.NOT_ACHIEVED),
        ("-", GoalStatus.NOT_ASSESSED),
        ("Statistik saknas", GoalStatus.NOT_ASSESSED),
        ("Kan inte mätas", GoalStatus.NOT_ASSESSED),
        ("😀", GoalStatus.ACHIEVED),
        ("😐", GoalStatus.PARTLY),
        ("☹️", GoalStatus.NOT_ACHIEVED),
        ("🟢", GoalStatus.ACHIEVED),
        ("🔴", GoalStatus.NOT_ACHIEVED),
        ("✅", GoalStatus.ACHIEVED),
        ("❌", GoalStatus.NOT_ACHIEVED),
        ("SANT", GoalStatus.ACHIEVED),
    ],
)
def test_a_goal_s_status_has_many_words(text: str, step: GoalStatus) -> None:
    assert goal_status(text) is step


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Genomförd", ActivityStatus.DONE),
        ("OK", ActivityStatus.DONE),
        ("In Process", ActivityStatus.ONGOING),
        ("Rullar på", ActivityStatus.ONGOING),
        ("På is", ActivityStatus.DELAYED),
        ("Ej aktuell längre", ActivityStatus.CANCELLED),
        ("Löpande", ActivityStatus.ONGOING),
        ("Ej start.", ActivityStatus.NOT_STARTED),
        ("Planerad", ActivityStatus.NOT_STARTED),
        ("Ej genomfört", ActivityStatus.NOT_STARTED),
        ("Försenat", ActivityStatus.DELAYED),
        ("Utgår", ActivityStatus.CANCELLED),
        ("Avförd", ActivityStatus.CANCELLED),
        ("100 %", ActivityStatus.DONE),
        ("99,5 %", ActivityStatus.ONGOING),
        ("0%", ActivityStatus.NOT_STARTED),
        ("1", ActivityStatus.DONE),
        ("FALSKT", ActivityStatus.NOT_STARTED),
        ("Klart 2023-05-01", ActivityStatus.DONE),
        ("Påbörjad hösten 2023", ActivityStatus.ONGOING),
    ],
)
def test_an_activity_s_status_has_many_words(text: str, step: ActivityStatus) -> None:
    assert activity_status(text) is step


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Bedöms uppnås", Forecast.ACHIEVED),
        ("Bedöms delvis uppnås", Forecast.PARTLY),
        ("Bedöms inte uppnås", Forecast.NOT_ACHIEVED),
        ("Osäkert", Forecast.UNCERTAIN),
        ("?", Forecast.UNCERTAIN),
    ],
)
def test_a_forecast_has_words_of_its_own(text: str, step: Forecast) -> None:
    assert forecast(text) is step


@pytest.mark.parametrize(
    ("text", "step"),
    [("Bättre", Trend.BETTER), ("↗", Trend.BETTER), ("→", Trend.UNCHANGED), ("⬇️", Trend.WORSE), ("Saknas", Trend.MISSING)],
)
def test_a_trend_is_a_word_or_an_arrow(text: str, step: Trend) -> None:
    assert trend(text) is step


@pytest.mark.parametrize("text", ["ökar", "minskar", "+3 %", "12"])
def test_a_number_s_direction_is_no_trend(text: str) -> None:
    assert read_trend(text) is None


@pytest.mark.parametrize(
    ("letter", "step"), [("J", GoalStatus.ACHIEVED), ("K", GoalStatus.PARTLY), ("L", GoalStatus.NOT_ACHIEVED)]
)
def test_a_letter_is_a_face_in_wingdings_alone(letter: str, step: GoalStatus) -> None:
    assert goal_status(letter, font="Wingdings") is step
    assert goal_status(letter, font="Calibri") is None


def test_a_dot_has_the_status_of_its_own_colour() -> None:
    found = read_goal_status("●", colour="00B050")
    assert found is not None
    assert found.step is GoalStatus.ACHIEVED
    assert found.guessed
    assert read_goal_status("●") is None


@pytest.mark.parametrize(
    "text", ["oklart", "Rektor", "1", "2", "ouppnåeligt", "Skolgårdsinventering", "", "  ", "Kommentar", "12 st"]
)
def test_what_is_not_understood_is_nothing(text: str) -> None:
    assert goal_status(text) is None


def test_a_spelling_slip_is_a_guess() -> None:
    found = read_activity_status("Genomfröd")
    assert found is not None
    assert found.step is ActivityStatus.DONE
    assert found.guessed


def test_what_stands_after_a_status_is_kept() -> None:
    found = read_activity_status("Pågår – väntar på upphandling")
    assert found is not None
    assert (found.step, found.rest) == (ActivityStatus.ONGOING, "väntar på upphandling")


def test_a_judgement_of_some_words_leaves_what_explains_it() -> None:
    unknown = read_goal_status("Kan inte bedömas ännu, enkäten kommer i mars")
    missed = read_goal_status("Vi når inte målet i år. Hyrorna har höjts i två av lokalerna.")
    done = read_activity_status("Klart sedan maj (alla enheter var med)")
    assert unknown == Understood(GoalStatus.NOT_ASSESSED, guessed=True, rest="enkäten kommer i mars")
    assert missed == Understood(GoalStatus.NOT_ACHIEVED, guessed=True, rest="Hyrorna har höjts i två av lokalerna.")
    assert done == Understood(ActivityStatus.DONE, guessed=True, rest="alla enheter var med")


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Lagts ner", ActivityStatus.CANCELLED),
        ("har lagts ned", ActivityStatus.CANCELLED),
        ("Tyvärr slopad", ActivityStatus.CANCELLED),
        ("Är nu klar", ActivityStatus.DONE),
        ("Ej påbörjad än", ActivityStatus.NOT_STARTED),
        ("redan igång", ActivityStatus.ONGOING),
        ("Pågår fortfarande", ActivityStatus.ONGOING),
    ],
)
def test_small_words_around_a_status_change_nothing(text: str, step: ActivityStatus) -> None:
    found = read_activity_status(text)
    assert found is not None
    assert found.step is step


def test_a_denial_may_be_followed_by_a_short_reason_or_a_but() -> None:
    assert read_activity_status("Blev inte av, ingen ville.") == Understood(
        ActivityStatus.CANCELLED, guessed=True, rest="ingen ville."
    )
    assert read_goal_status("Nej tyvärr, men vi är nära.") == Understood(
        GoalStatus.NOT_ACHIEVED, guessed=True, rest="men vi är nära."
    )
    assert read_goal_status("Svårt att säga ännu, siffrorna kommer i juni.") == Understood(
        GoalStatus.NOT_ASSESSED, guessed=True, rest="siffrorna kommer i juni."
    )


def test_a_plan_to_be_done_is_not_done() -> None:
    assert activity_status("Klart till hösten") is None
    assert activity_status("Klart senast juni") is None


@pytest.mark.parametrize("text", ["Uppnått: Nej", "Klart? Nej", "Uppnått - ej helt"])
def test_an_answer_no_is_no(text: str) -> None:
    assert goal_status(text) is not GoalStatus.ACHIEVED


def denied(phrase: str) -> list[str]:
    """A phrase with a denial put in at each of its words."""
    words = phrase.split()
    places = range(len(words) + 1)
    return [" ".join([*words[:at], denial, *words[at:]]) for denial in ("ej", "inte", "icke") for at in places]


def test_a_denial_is_never_lost() -> None:
    for phrase in wordlists.GOAL[GoalStatus.ACHIEVED]:
        for text in denied(phrase):
            assert goal_status(text) is not GoalStatus.ACHIEVED, text
            assert goal_status(text.capitalize() + ".") is not GoalStatus.ACHIEVED, text
            assert forecast(text) is not Forecast.ACHIEVED, text


def test_a_denied_end_is_not_done() -> None:
    for phrase in wordlists.ACTIVITY[ActivityStatus.DONE]:
        for denial in ("ej ", "inte ", "ej", "Ännu ej ", "icke "):
            assert activity_status(denial + phrase) is not ActivityStatus.DONE, denial + phrase


def slips(phrase: str) -> set[str]:
    """Every slip of one finger: a letter left out, doubled, or changed round with the next."""
    places = range(1, len(phrase))
    left_out = {phrase[:at] + phrase[at + 1 :] for at in places}
    turned = {phrase[: at - 1] + phrase[at] + phrase[at - 1] + phrase[at + 1 :] for at in places}
    return left_out | turned | {phrase[:at] + phrase[at] + phrase[at:] for at in places}


@pytest.mark.parametrize(
    ("table", "read"),
    [
        (wordlists.GOAL, goal_status),
        (wordlists.ACTIVITY, activity_status),
        (wordlists.FORECAST, forecast),
        (wordlists.TREND, trend),
    ],
)
def test_no_slip_of_one_finger_changes_a_status_into_another(
    table: dict[str, tuple[str, ...]], read: Callable[[str], str | None]
) -> None:
    exact = {phrase for phrases in table.values() for phrase in phrases}
    for step, phrases in table.items():
        for phrase in (phrase for phrase in phrases if len(phrase) > 6):
            changed = {slip: read(slip) for slip in slips(phrase) - exact}
            assert set(changed.values()) <= {step, None}, changed


@pytest.mark.parametrize("table", [wordlists.GOAL, wordlists.ACTIVITY, wordlists.FORECAST, wordlists.TREND])
def test_no_phrase_means_two_steps_of_one_scale(table: dict[str, tuple[str, ...]]) -> None:
    phrases = [phrase for words in table.values() for phrase in words]
    assert len(phrases) == len(set(phrases))


@pytest.mark.parametrize(
    ("text", "share"),
    [("50 %", 50), ("50%", 50), ("ca 75 procent", 75), ("33,3 %", 33), ("klar 50 %", 50), ("120 %", None), ("50", None)],
)
def test_a_share_is_a_per_cent_and_nothing_else(text: str, share: int | None) -> None:
    assert percent(text) == share


@pytest.mark.parametrize("text", ["x", "X", " x ", "✓", "●", "SANT", "1"])
def test_a_cell_is_ticked_with_many_marks(text: str) -> None:
    assert is_mark(text)


@pytest.mark.parametrize("text", ["", "-", "nej", "xx yy", "0"])
def test_other_cells_are_not_ticked(text: str) -> None:
    assert not is_mark(text)


@given(st.text(max_size=80), st.sampled_from(["", "Wingdings", "Wingdings 3", "Arial"]))
def test_no_text_whatever_is_a_fault(text: str, font: str) -> None:
    goal_status(text, font=font)
    activity_status(text, font=font)
    forecast(text, font=font)
    trend(text, font=font)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Påbörjad men försenad", ActivityStatus.DELAYED),
        ("Ej genomförd, flyttas", ActivityStatus.DELAYED),
        ("Påbörjad / pågår", ActivityStatus.ONGOING),
        ("Klar/Pågår", None),
        ("3 av 4 klara", ActivityStatus.ONGOING),
        ("4 av 4", ActivityStatus.DONE),
        ("Inställd p.g.a. pandemin", ActivityStatus.CANCELLED),
        ("Upphandling pågår", ActivityStatus.ONGOING),
        ("Upphandling pågår ej", None),
        ("Överförd till 2024", ActivityStatus.DELAYED),
        ("Avsluta", None),
        ("Klar?", None),
        ("⏸", ActivityStatus.DELAYED),
        ("Grön", ActivityStatus.DONE),
    ],
)
def test_two_judgements_reasons_and_shares_come_to_one_status_or_none(text: str, step: ActivityStatus | None) -> None:
    assert activity_status(text) is step


def test_partly_takes_the_place_of_yes() -> None:
    assert goal_status("Ja, delvis") is GoalStatus.PARTLY
    assert goal_status("Ja/Nej") is None


@pytest.mark.parametrize("text", ["Ljusgrön", "Grönt ljus", "Grön pil"])
def test_a_colour_s_name_is_the_colour(text: str) -> None:
    assert goal_status(text) is GoalStatus.ACHIEVED


def test_a_trend_may_be_told_in_a_few_words_and_a_dash_is_a_guess() -> None:
    assert trend("Bättre än 2022") is Trend.BETTER
    assert trend("Inte bättre än 2022") is None
    dash = read_trend("-")
    assert dash is not None
    assert dash.guessed


def test_a_sign_before_words_judges_and_the_words_are_kept() -> None:
    found = read_goal_status("🟡 Läckaget 22 %")
    assert found is not None
    assert (found.step, found.rest, found.guessed) == (GoalStatus.PARTLY, "Läckaget 22 %", True)
    assert read_goal_status("🟢 T1 🔴 T2") is None


def test_words_for_not_judged_behind_a_judgement_explain_it() -> None:
    found = read_goal_status("Delvis uppnått – väntar på statistik")
    assert found is not None
    assert (found.step, found.rest) == (GoalStatus.PARTLY, "väntar på statistik")


@pytest.mark.parametrize(
    ("code", "goal", "activity"),
    [
        ("IN_PROGRESS", None, ActivityStatus.ONGOING),
        ("NotStarted", None, ActivityStatus.NOT_STARTED),
        ("COMPLETED", None, ActivityStatus.DONE),
        ("WONT_DO", None, ActivityStatus.CANCELLED),
        ("Won't do", None, ActivityStatus.CANCELLED),
        ("on_hold", None, ActivityStatus.DELAYED),
        ("YELLOW", GoalStatus.PARTLY, None),
        ("NOT_ASSESSED", GoalStatus.NOT_ASSESSED, None),
        ("OffTrack", GoalStatus.NOT_ACHIEVED, ActivityStatus.DELAYED),
        ("AT_RISK", GoalStatus.PARTLY, ActivityStatus.ONGOING),
    ],
)
def test_other_systems_write_codes(code: str, goal: GoalStatus | None, activity: ActivityStatus | None) -> None:
    assert (goal_status(code), activity_status(code)) == (goal, activity)
