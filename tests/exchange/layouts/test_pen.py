"""The shelf of goals and the pen that fills it."""

from collections.abc import Iterator
from typing import Any

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.layouts.indicators import begin_indicator
from malverktyg.exchange.layouts.pen import Pen, Shelf
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.setting import Setting

ORIGIN = Origin("Mål", "B2", "x")


def test_the_same_words_and_body_are_the_same_goal() -> None:
    shelf = Shelf()
    first = shelf.goal("Attraktiv arbetsgivare", "Socialnämnden", ORIGIN)
    assert shelf.goal("attraktiv  arbetsgivare.", "Socialnämnden", ORIGIN) is first
    assert shelf.goal("Attraktiv arbetsgivare", "Kommunstyrelsen", ORIGIN) is not first


def test_a_number_names_the_goal_of_its_own_body() -> None:
    shelf = Shelf()
    for body in ("Socialnämnden", "Kommunstyrelsen"):
        shelf.number(shelf.goal(f"Mål för {body}", body, ORIGIN), "1")
    found = shelf.numbered("1", "Kommunstyrelsen")
    assert found is not None
    assert found.body == "Kommunstyrelsen"
    assert shelf.numbered("1", "Valnämnden") is None
    later = Shelf(before=shelf).numbered("1", "Socialnämnden")
    assert later is not None
    assert later.title == "Mål för Socialnämnden"


def test_the_shelf_knows_where_its_goals_were_read_and_whether_some_are_sentences() -> None:
    shelf = Shelf()
    shelf.goal("Rent vatten", None, ORIGIN)
    shelf.goal("rent vatten", None, ORIGIN)
    assert (shelf.count_on("Mål"), shelf.count_on("Bilaga"), shelf.tells_in_sentences) == (1, 0, False)
    sentence = shelf.goal("Alla når fram", None, Origin("Bilaga", "B2", "Alla når fram. "))
    assert (shelf.count_on("Bilaga"), shelf.tells_in_sentences) == (1, True)
    shelf.drop([sentence])
    assert (shelf.count_on("Mål"), shelf.count_on("Bilaga"), shelf.tells_in_sentences) == (1, 0, False)


def test_the_shelf_knows_numbers_of_its_own_and_of_the_sheets_before() -> None:
    shelf = Shelf()
    assert not Shelf(before=shelf).knows_numbers
    shelf.number(shelf.goal("Rent vatten", None, ORIGIN), "1")
    assert Shelf(before=shelf).knows_numbers


def test_the_pen_knows_the_words_for_the_same_as_above() -> None:
    texts = ("Rektor", ' -"- ', "dito", "Ditte")
    cells = {(row, 1): Cell(row=row, column=1, value=text, text=text) for row, text in enumerate(texts, 1)}
    assert Pen(View(Sheet("KS", cells)), Setting(), Ledger(), Shelf()).dittos == {' -"- ', "dito"}


def test_a_no_break_space_is_told() -> None:
    cell = Cell(row=1, column=1, value="Hållbar\u00a0hälsa", text="Hållbar\u00a0hälsa")
    pen = Pen(View(Sheet("KS", {(1, 1): cell})), Setting(), Ledger(), Shelf())
    pen.take(cell, "goal.focus_area")
    assert [(remark.code, remark.cell) for remark in pen.ledger.remarks] == [("no_break_space", "KS!A1")]
    assert pen.once("a") is True
    assert pen.once("a") is False


def test_a_goal_on_a_sheet_without_a_body_is_the_only_one_of_its_words() -> None:
    shelf = Shelf()
    first = shelf.goal("Attraktiv arbetsgivare", "Socialnämnden", ORIGIN)
    assert shelf.goal_elsewhere("Attraktiv arbetsgivare.", None, "Nyckeltal") is first
    assert shelf.goal_elsewhere("Attraktiv arbetsgivare", None, "Mål") is None
    assert shelf.goal_elsewhere("Attraktiv arbetsgivare", "Kommunstyrelsen", "KS") is None
    shelf.goal("Trygg skola", None, ORIGIN)
    named = shelf.goal_elsewhere("Trygg skola", "Bildningsnämnden", "Nyckeltal")
    assert named is not None
    assert named.body == "Bildningsnämnden"


class _Unsearched(list[Any]):
    """A list that nobody goes through."""

    def __iter__(self) -> Iterator[Any]:
        raise AssertionError("every thing on the shelf is gone through for one")


def test_one_thing_is_found_on_a_full_shelf_without_going_through_it() -> None:
    cell = Cell(row=1, column=1, text="Andel nöjda")
    pen = Pen(View(Sheet("KS", {(1, 1): cell})), Setting(), Ledger(), Shelf(goals=_Unsearched(), indicators=_Unsearched()))
    goal = pen.shelf.goal("Attraktiv arbetsgivare", None, ORIGIN)
    pen.shelf.number(goal, "1.2")
    assert pen.shelf.numbered("1.2", None) is goal
    assert pen.shelf.knows_goal("attraktiv  arbetsgivare.")
    assert not pen.shelf.knows_goal("Trygg skola")
    assert begin_indicator(pen, None, cell) is begin_indicator(pen, None, cell)


def test_a_goal_that_was_none_is_known_no_more() -> None:
    shelf = Shelf()
    goal = shelf.goal("Attraktiv arbetsgivare", None, ORIGIN)
    shelf.number(goal, "1")
    shelf.drop([goal])
    assert shelf.numbered("1", None) is None
    assert not shelf.knows_goal("Attraktiv arbetsgivare")
