"""Several activities in one cell."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.phrases.lists import ListItem, split_list

SHARED = Path(__file__).parents[2] / "files" / "workbooks"


def titles(items: tuple[ListItem, ...]) -> list[str]:
    return [item.title for item in items]


def test_each_bullet_is_an_item_with_its_own_status() -> None:
    items = split_list(
        "• Samtal (klart)\n• Coach – pågår\n• Vägar via komvux (ej påbörjad)\n• Uppföljning av avhopp, klart juni", year=2023
    )
    assert titles(items) == ["Samtal", "Coach", "Vägar via komvux", "Uppföljning av avhopp"]
    assert [item.status for item in items] == [
        ActivityStatus.DONE, ActivityStatus.ONGOING, ActivityStatus.NOT_STARTED, ActivityStatus.DONE,
    ]  # fmt: skip
    assert items[3].time is not None
    assert str(items[3].time.span.end) == "2023-06-30"
    assert items[3].time.span.start is None


def test_numbers_and_shares() -> None:
    items = split_list("1. Rörelsepaus: 100 %\n2. Inventering: 50 %\n3. Simskola åk 2: 0 %")
    assert titles(items) == ["Rörelsepaus", "Inventering", "Simskola åk 2"]
    assert [item.percent for item in items] == [100, 50, 0]


def test_a_struck_item_is_cancelled_and_the_others_are_not() -> None:
    text = "- Ett\n- Prova-på-termin\n- Tre"
    items = split_list(text, [(text.index("- P"), text.index("\n- T"))])
    assert [item.status for item in items] == [None, ActivityStatus.CANCELLED, None]
    assert items[1].struck


def test_an_item_with_some_struck_words_is_told_and_not_cancelled() -> None:
    (item,) = split_list("Ta fram rutin i maj", [(14, 19)])
    assert item.partly_struck
    assert item.status is not ActivityStatus.CANCELLED


def test_a_bracket_may_hold_who_and_when() -> None:
    (item,) = split_list("- Undervisning i piano (Kulturskolechef, hösten 2023)", year=2023)
    assert item.title == "Undervisning i piano"
    assert item.responsible == ("Kulturskolechef",)
    assert item.time is not None
    assert str(item.time.span.start) == "2023-07-01"


def test_a_bracket_that_says_none_of_it_stays_in_the_title() -> None:
    (item,) = split_list("Samverkan (hemtjänst)")
    assert item.title == "Samverkan (hemtjänst)"


def test_nested_bullets_belong_to_the_one_above_and_an_empty_one_is_told() -> None:
    items = split_list("• Mäta svinn v. 10 och v. 40\n\n• Tallrikssvinn visas\n   • egen app\n•", year=2023)
    assert titles(items) == ["Mäta svinn v. 10 och v. 40", "Tallrikssvinn visas", ""]
    assert items[1].children == ("egen app",)
    assert items[2].empty
    assert [item.line for item in items] == [1, 3, 5]
    assert [item.status for item in items] == [None, None, None]


def test_a_time_inside_the_title_is_read_and_stays() -> None:
    (item,) = split_list("Mäta svinn v. 10 och v. 40", year=2023)
    assert item.title.endswith("v. 40")
    assert item.time is not None
    assert (str(item.time.span.start), str(item.time.span.end)) == ("2023-03-06", "2023-10-08")


def test_a_wrapped_line_goes_on() -> None:
    assert titles(split_list("- Införa rutin\noch följa upp\n- Två")) == ["Införa rutin och följa upp", "Två"]
    assert titles(split_list("Införa rutin\noch följa upp\nTvå")) == ["Införa rutin och följa upp", "Två"]


def test_a_minus_is_no_bullet() -> None:
    assert titles(split_list("-4,1 % jan–aug")) == ["-4,1 % jan–aug"]
    assert titles(split_list("- A\n- -4 % mål")) == ["A", "-4 % mål"]


def test_bullets_and_numbers_on_one_line_are_items_too() -> None:
    assert titles(split_list("• A • B (klart) • C")) == ["A", "B", "C"]
    assert titles(split_list("1) Ett 2) Två")) == ["Ett", "Två"]
    assert titles(split_list("Rusta 2. våningen")) == ["Rusta 2. våningen"]


def test_ticks_and_boxes_tell_a_status_as_a_guess() -> None:
    items = split_list("✓ Rutin\n☐ Plan")
    assert [item.status for item in items] == [ActivityStatus.DONE, ActivityStatus.NOT_STARTED]
    assert all(item.guessed for item in items)


def test_a_line_that_ends_with_a_colon_heads_the_list() -> None:
    items = split_list("Aktiviteter:\n- A\n- B")
    assert [item.heading for item in items] == [True, False, False]


def test_a_status_may_stand_before() -> None:
    (item,) = split_list("Klart: Rutin")
    assert (item.title, item.status) == ("Rutin", ActivityStatus.DONE)


def test_small_words_that_may_mean_anything_are_left_in_the_title() -> None:
    assert titles(split_list("Ta fram plan (ny)\nTräff, planering")) == ["Ta fram plan (ny)", "Träff, planering"]


def test_done_by_the_autumn_is_a_deadline_and_not_done() -> None:
    (item,) = split_list("Översyn – klart till årsskiftet", year=2023)
    assert item.status is None
    assert item.time is not None
    assert str(item.time.span.end) == "2023-12-31"


def test_in_a_list_the_last_word_may_be_the_status_and_a_denial_goes_with_it() -> None:
    items = split_list("Kartläggning klar\nUtbildning ej påbörjad\nTräff ännu inte genomförd\nSe till att planen är klar")
    assert [(item.title, item.status) for item in items] == [
        ("Kartläggning", ActivityStatus.DONE),
        ("Utbildning", ActivityStatus.NOT_STARTED),
        ("Träff", ActivityStatus.NOT_STARTED),
        ("Se till att planen är klar", None),
    ]
    assert all(item.guessed for item in items[:3])


def test_a_single_activity_keeps_its_last_word() -> None:
    assert titles(split_list("Kartläggning klar")) == ["Kartläggning klar"]


@pytest.mark.parametrize(
    "text",
    [
        "Aktivitet 1: A\nAktivitet 2: B",
        "1 A\n2 B",
        "i) A\nii) B",
        "*A\n*B",
        "A) A\nB) B",
        "☒ A\n☐ B",
        "A -> klart\nB = pågår",
        "[klart] A\n(pågår) B",
    ],
)
def test_lists_are_marked_in_many_ways(text: str) -> None:
    assert titles(split_list(text)) == ["A", "B"]


def test_an_empty_cell_has_no_items() -> None:
    assert split_list(" \n ") == ()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared workbooks are not here")
def test_the_lists_of_the_facit_are_split_as_a_person_split_them() -> None:
    from malverktyg.exchange.grid_reader import read_book

    facit = json.loads((SHARED / "08.expected.json").read_text("utf-8"))
    sheet = read_book(SHARED / facit["fil"]).sheets[0]
    for goal in facit["mal"]:
        wanted = [(a["aktivitet"], a["rad_i_cell"]) for a in goal["aktiviteter"]]
        cell = sheet.at(int(goal["aktiviteter"][0]["kalla"].rpartition("C")[2]), 3)
        assert cell is not None
        items = [item for item in split_list(cell.text, cell.struck, year=2023) if not item.empty]
        assert [(item.title, item.line) for item in items] == wanted


TITLE = st.from_regex(r"[A-ZÅÄÖ][a-zåäö]{2,9}(?: [a-zåäö]{3,9}){0,4}", fullmatch=True)


@given(st.lists(TITLE, min_size=2, max_size=6), st.sampled_from(["• {}", "- {}", "– {}", "* {}", "{n}. {}", "{n}) {}", "{}"]))
def test_however_it_is_marked_a_list_reads_back(lines: list[str], form: str) -> None:
    text = "\n".join(form.format(line, n=number) for number, line in enumerate(lines, 1))
    assert titles(split_list(text)) == lines


@given(
    st.text(alphabet="•-*1.) Äa\nÅ(,:klart)☐", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=2),
)
def test_no_letter_of_a_list_is_lost(text: str, struck: list[tuple[int, int]]) -> None:
    items = split_list(text, struck, year=2023)
    kept = "".join(item.raw + item.status_text + "".join(item.children) for item in items)
    assert sorted(letter for letter in text if letter in "ÄÅ") == sorted(letter for letter in kept if letter in "ÄÅ")


def test_items_parted_by_semicolons_have_statuses_of_their_own() -> None:
    first, second = split_list("Fast omsorgskontakt (klar); Utbilda demensteam (pågår)")
    assert (first.title, first.status) == ("Fast omsorgskontakt", ActivityStatus.DONE)
    assert (second.title, second.status) == ("Utbilda demensteam", ActivityStatus.ONGOING)


@pytest.mark.parametrize("text", ["Jobbmässa; Pågår; HR-chef", "Utbilda chefer; Juni 2023; Ta fram rutin"])
def test_what_tells_of_an_item_is_none_itself(text: str) -> None:
    assert len(split_list(text)) == 1


@given(st.from_regex(r"[A-Za-zÅÄÖåäö]{1,3}[A-Za-zÅÄÖåäö0-9 ]{0,20}( ?([QqTt][1-4]|v 3|VT 23|2023|15))?", fullmatch=True))
def test_plain_words_are_one_item_as_when_they_are_looked_at_closely(text: str) -> None:
    struck_nowhere = [(0, 0)]  # which is told apart only by going the long way
    assert split_list(text, year=2023) == split_list(text, struck_nowhere, year=2023)
