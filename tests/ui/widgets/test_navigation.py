"""The navigation."""

from pytestqt.qtbot import QtBot

from ui.widgets.navigation import Navigation

PAGES = (("Översikt", "layout-dashboard"), ("Mål", "target"), ("Inställningar", "settings"))


def test_one_page_is_chosen_at_a_time(qtbot: QtBot) -> None:
    made = Navigation(PAGES, bottom=1)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.chosen) as told:
        made.buttons[1].click()
    assert told.args == [1]
    made.choose(2)
    assert [button.isChecked() for button in made.buttons] == [False, False, True]


def test_the_last_ones_stand_at_the_foot(qtbot: QtBot) -> None:
    made = Navigation(PAGES, bottom=1)
    qtbot.addWidget(made)
    made.resize(192, 700)
    made.show()
    assert made.buttons[1].y() < 150
    assert made.buttons[2].y() > 600


def test_folded_it_shows_symbols_with_the_words_as_tooltips_and_names(qtbot: QtBot) -> None:
    made = Navigation(PAGES)
    qtbot.addWidget(made)
    made.fold(narrow=True)
    assert made.width() == made.sizeHint().width() == 48
    assert [button.text() for button in made.buttons] == ["", "", ""]
    assert made.buttons[0].toolTip() == "Översikt  Ctrl+1"
    assert made.buttons[0].accessibleName() == "Översikt"
    made.fold(narrow=False)
    assert made.buttons[0].text().strip() == "Översikt"


def test_a_count_is_drawn_and_said_only_where_something_is_owed(qtbot: QtBot) -> None:
    made = Navigation(PAGES)
    qtbot.addWidget(made)
    made.show()
    bare = made.buttons[1].grab().toImage()
    made.buttons[1].set_count(6)
    assert made.buttons[1].grab().toImage() != bare
    assert made.buttons[1].accessibleName() == "Mål 6"
    made.buttons[1].set_count(0)
    assert made.buttons[1].grab().toImage() == bare
