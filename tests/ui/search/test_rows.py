"""The finds as a list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from malverktyg.domain.searching import Ground, Hit
from ui.search.deeds import Deed
from ui.search.rows import MOST_OF_GROUP, FoundModel, excerpt, rows_of

DEED = Deed("Ny aktivitet", "Ctrl+N", "plus", list)


def hit(ground: Ground, title: str, text: str = "") -> Hit:
    return Hit(ground=ground, kind=str(ground), id=title, title=title, context="Socialnämnden", text=text)


def test_deeds_come_first_and_the_finds_stand_under_their_grounds() -> None:
    rows = rows_of([DEED], [hit(Ground.ACTIVITY, "Öppna"), hit(Ground.GOAL, "Trygghet")], "o")
    assert [row.title for row in rows] == ["Gör", "Ny aktivitet", "Mål", "Trygghet", "Aktiviteter", "Öppna"]
    assert [row.what is None for row in rows] == [True, False, True, False, True, False]


def test_a_group_is_cut_so_that_the_next_is_seen() -> None:
    rows = rows_of([], [hit(Ground.GOAL, f"Mål {number}") for number in range(20)], "mål")
    assert len(rows) == 1 + MOST_OF_GROUP


def test_the_words_around_are_shown_where_the_title_does_not_hold_them() -> None:
    text = "Arbetet har gått som planerat under året. Tre enheter har infört den nya rutinen för samordning och fler följer"
    row = rows_of([], [hit(Ground.ASSESSMENT, "1.2 Samverkan", text)], "rutin")[1]
    assert row.context.startswith("Socialnämnden · … ")
    assert "nya rutinen" in row.context
    assert rows_of([], [hit(Ground.ASSESSMENT, "1.2 Samverkan", text)], "samv")[1].context == "Socialnämnden"


def test_an_excerpt_is_one_line_and_empty_where_nothing_is_found() -> None:
    assert excerpt("Först\nsedan klart", ["klart"]) == "Först sedan klart"
    assert excerpt("Först", ["sist"]) == ""


def test_the_model_skips_headings_and_says_each_find_in_full(qtbot: QtBot) -> None:
    model = FoundModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.show(rows_of([DEED], [hit(Ground.GOAL, "Trygghet")], ""))
    assert [model.next_from(place, 1) for place in (-1, 1, 3)] == [1, 3, 1]
    assert model.next_from(1, -1) == 3
    said = model.data(model.index(3), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Mål: Trygghet, Socialnämnden"
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    model.show([])
    assert model.next_from(-1, 1) == -1
