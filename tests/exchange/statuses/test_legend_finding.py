"""Keys found in sheets: written, drawn, beside tables and in the cells of their own colours."""

import pytest

from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.statuses.legend_finding import find_legend
from malverktyg.exchange.statuses.legend_texts import is_legend_title, written_pairs


def _sheet(*rows: tuple[str, ...], fills: dict[tuple[int, int], str] | None = None) -> Sheet:
    fills = fills or {}
    places = {(r, c): text for r, row in enumerate(rows, 1) for c, text in enumerate(row, 1) if text or (r, c) in fills}
    return Sheet(
        "Mål",
        {(r, c): Cell(row=r, column=c, value=text or None, text=text, fill=fills.get((r, c))) for (r, c), text in places.items()},
    )


@pytest.mark.parametrize(
    "text",
    [
        "Bedömning: Ja = uppnått, Delvis = delvis uppnått, Nej = ej uppnått",
        "Ja=uppnått; Delvis=delvis uppnått; Nej=ej uppnått",
        "Ja = uppnått\nDelvis = delvis uppnått\nNej = ej uppnått",
    ],
)
def test_a_written_key_is_read(text: str) -> None:
    assert {sign: meaning.goal for sign, meaning in written_pairs(text).items()} == {
        "ja": GoalStatus.ACHIEVED,
        "delvis": GoalStatus.PARTLY,
        "nej": GoalStatus.NOT_ACHIEVED,
    }


def test_colours_may_be_explained_with_colons() -> None:
    assert set(written_pairs("Grön: målet nås, Gul: delvis, Röd: nås inte")) == {"grön", "gul", "röd"}
    assert written_pairs("T1: uppnått, T2: delvis") == {}


def test_signs_may_stand_before_their_words_with_nothing_between() -> None:
    pairs = written_pairs("🟢 målet nås   🟡 målet nås delvis   🔴 målet nås inte")
    assert [meaning.goal for meaning in pairs.values()] == [GoalStatus.ACHIEVED, GoalStatus.PARTLY, GoalStatus.NOT_ACHIEVED]
    assert find_legend(_sheet(("Mål", "T2"), ("Rena gator", "🟡"), ("🟢 målet nås 🔴 målet nås inte", ""))).cells == {(3, 1)}
    for text in ("🟢 Cykelvägar 🔴 Parker", "✔ klart", "Klart 🟢 eller inte 🔴", "🟢 nås 🟢 nås inte"):
        assert written_pairs(text) == {}


def test_a_pair_in_each_of_several_cells_is_a_key() -> None:
    legend = find_legend(_sheet(("Grönt = målet nås", "Gult = delvis", "Rött = nås inte")))
    assert set(legend.signs) == {"grönt", "gult", "rött"}
    assert len(legend.cells) == 3


def test_colours_beside_their_words_are_a_key() -> None:
    fills = {(2, 1): "00B050", (3, 1): "FF0000"}
    legend = find_legend(_sheet(("Teckenförklaring",), ("", "Målet uppnås"), ("", "Målet uppnås inte"), fills=fills))
    assert {fill: meaning.goal for fill, meaning in legend.fills.items()} == {
        "00B050": GoalStatus.ACHIEVED,
        "FF0000": GoalStatus.NOT_ACHIEVED,
    }
    assert legend.cells == {(1, 1), (2, 1), (2, 2), (3, 1), (3, 2)}


def test_words_in_their_own_colours_are_a_key() -> None:
    fills = {(1, 1): "00B050", (1, 2): "FFFF00"}
    assert set(find_legend(_sheet(("Uppnås", "Delvis"), fills=fills)).fills) == {"00B050", "FFFF00"}


def test_a_key_may_stand_beside_a_table() -> None:
    rows = [
        ("Mål", "Bedömning", "", "A", "Målet uppnås"),
        ("Vatten", "A", "", "B", "Delvis"),
        ("Vägar", "C", "", "C", "Uppnås inte"),
    ]
    assert set(find_legend(_sheet(*rows)).signs) == {"a", "b", "c"}


def test_steps_of_a_scale_side_by_side_are_no_key() -> None:
    assert find_legend(_sheet(("", "", "Uppnås", "Delvis", "Ej", "Uppnås", "Delvis", "Ej"))).signs == {}


def test_a_labels_answer_is_no_key() -> None:
    assert find_legend(_sheet(("Status", "Uppnått"), ("Läge", "Pågår"), ("T1", "Delvis"), ("T2", "Ja"))).signs == {}


@pytest.mark.parametrize("text", ["Teckenförklaring", "Färgförklaring:", "* Läge: Ej start. / På gång / Klar / Stoppad"])
def test_the_title_of_a_key_is_known(text: str) -> None:
    assert is_legend_title(text)


@pytest.mark.parametrize("text", ["Status", "Förklara för brukarna", "Läge: Ånge"])
def test_other_texts_are_no_title_of_a_key(text: str) -> None:
    assert not is_legend_title(text)


def test_a_key_with_a_title_may_stand_right_beside_a_table() -> None:
    sheet = _sheet(
        ("Mål", "Läge", "Teckenförklaring"),
        ("Ren luft", "G", "G", "Genomfört"),
        ("Rent vatten", "P", "P", "Pågår"),
        ("Tyst natt", "E", "E", "Ej påbörjat"),
    )
    legend = find_legend(sheet)
    assert set(legend.signs) == {"g", "p", "e"}
    assert legend.beside == legend.cells == {(row, column) for row in (2, 3, 4) for column in (3, 4)} | {(1, 3)}
    assert {cell.text for cell in legend.cleared(sheet).filled()} == {
        "Mål", "Läge", "Ren luft", "G", "Rent vatten", "P", "Tyst natt", "E",
    }  # fmt: skip


def test_a_key_may_stand_in_the_brackets_of_a_title() -> None:
    pairs = written_pairs("Nämndens mål, bedömning 1–3 (1 = ej uppnått, 2 = delvis uppnått, 3 = uppnått)")
    assert {sign: meaning.goal for sign, meaning in pairs.items()} == {
        "1": GoalStatus.NOT_ACHIEVED, "2": GoalStatus.PARTLY, "3": GoalStatus.ACHIEVED,
    }  # fmt: skip


def test_a_colour_may_stand_at_the_right_of_its_words() -> None:
    sheet = _sheet(("Förklaring:", "Målet nås", None), (None, "Målet nås inte", None))
    for row, fill in ((1, "4472C4"), (2, "C00000")):
        sheet.cells[row, 3] = sheet.cells[row, 2]._replace(column=3, text="", value=None, fill=fill)
    assert {fill: meaning.goal for fill, meaning in find_legend(sheet).fills.items()} == {
        "4472C4": GoalStatus.ACHIEVED, "C00000": GoalStatus.NOT_ACHIEVED,
    }  # fmt: skip


def test_two_signs_that_look_alike_are_told_apart_by_a_key_that_explains_both() -> None:
    legend = find_legend(_sheet(("🔄 = pågår",), ("⏳ = ej påbörjad",), ("🙂 = klar",)))
    steps = {sign: meaning.activity for sign in "🔄⏳☺" if (meaning := legend.of_sign(sign))}
    assert steps == {"🔄": ActivityStatus.ONGOING, "⏳": ActivityStatus.NOT_STARTED, "☺": ActivityStatus.DONE}


def test_colours_explained_in_a_row_of_nothing_else_may_stand_unevenly() -> None:
    key = ("", "Uppnått", "", "Delvis uppnått", "", "", "Ej uppnått", "", "Ej bedömt")
    fills = {(1, 1): "2F75B5", (1, 3): "F4B084", (1, 6): "7030A0", (1, 8): "D9D9D9"}
    assert {rgb: meaning.goal for rgb, meaning in find_legend(_sheet(key, fills=fills)).fills.items()} == {
        "2F75B5": GoalStatus.ACHIEVED, "F4B084": GoalStatus.PARTLY, "7030A0": GoalStatus.NOT_ACHIEVED,
        "D9D9D9": GoalStatus.NOT_ASSESSED,
    }  # fmt: skip
    assert not find_legend(_sheet((*key, "Trygg vård"), fills=fills)).fills
