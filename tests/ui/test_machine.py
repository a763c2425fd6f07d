"""Somebody clicks and types at random: no bug, no warning of Qt's, nothing typed that is lost, and all can be taken back.

Some hundred steps as it stands; MALVERKTYG_STEPS=10000 takes so many, each time others.
"""

import gc
import os
import shutil
from collections.abc import Sequence, Set
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.year import Register
from malverktyg.jobs import keeping
from malverktyg.storage.journal import Reason
from malverktyg.storage.ledger import make
from tests.registers import a_year
from tests.ui.patience import live
from tests.ui.unsaved import changed, differences, forms_of, mentions, written_in
from tests.ui.wandering import Ears, Hand, entries, named
from ui.forms import form as forms
from ui.forms.field import FieldCell
from ui.pages import PAGES
from ui.session import Session
from ui.widgets.add_line import AddLine
from ui.window import Window

STEPS = int(os.environ.get("MALVERKTYG_STEPS", "0"))
A_RUN = 100  # steps with one window; the first of Hypothesis's runs is the simplest, the same step again and again
PAUSE = 40  # milliseconds before what is written is saved: many pauses fit among the steps
TOLD = 40  # of the last deeds, in a report
SETTLES = 1000  # milliseconds
BOOK = "Socialnämnden uppföljning T2 2023.xlsx"
LEFT = {"quit", "associate", "full_screen"}  # the end of it all, the desktop's own files, and a screen that is none

KEYS = (
    *("Tab", "Shift+Tab", "Return", "Esc", "Space", "Down", "Up", "Left", "Right", "Home", "End", "Del", "Backspace"),
    *("1", "3", "F1", "F2", "F6", "F8", "Ctrl+S", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+N", "Ctrl+K", "Ctrl+F", "Ctrl+A"),
    *("Ctrl+C", "Ctrl+V", "Ctrl+Return", "Ctrl+PgDown", "Alt+Up", "Alt+Down"),
)
LOOKS = ("F6", "F1", "Ctrl+K", "Ctrl+F", "Ctrl+PgDown")  # keys that show something and change nothing
NUMBERS = st.lists(st.integers(0, 9972), min_size=3, max_size=3)
WORDS = st.sampled_from(
    (
        "Fler går från stöd till eget arbete",
        "§\u00a0147 antogs den 5\u00a0september, 40\u00a0%",
        "<b>fet</b> & <img src='/etc/passwd'> </p>",
        "klart 🎉👩🏽‍🚀 ĸåäöÅÄÖé",
        "- en punkt\n- en till\n\nsist",
        "=SUM(A1:A9)",
        "31/8 -23",
        "12",
        "5 %",
        "Enhetschef, rektor; VD",
        " ",
        "",
        "ord " * 400 + "ord",
    )
) | st.text(st.characters(categories=("L", "N", "P", "S", "Zs"), exclude_characters="\u2028\u2029"), max_size=30)


class Machine(RuleBasedStateMachine):
    """A window with a year open, and a hand that does this and that."""

    def __init__(self, filled: Path, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.path = folder / "Året 2023.malverktyg"
        shutil.copy(filled, self.path)
        self.ears = Ears()
        self.session = Session(today=date(2023, 9, 21))
        self.starts: dict[Path, list[Register]] = {}  # how a file was when it was opened, and after each freezing
        self.seen: list[Register] = []
        self.brought = self.looked = self.is_worked = False
        self.to_add: set[str] = set()
        self.session.opened.connect(self._opened)
        self.session.changed.connect(self._changed)
        self.window = Window(self.session)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.hand = Hand(self.window)
        self.log = _log()
        QGuiApplication.clipboard().setText("Klistrat\u00a0in från\tWord")

    def _opened(self) -> None:
        path = self.session.path
        if path is not None and self.session.frozen is None:
            self.starts.setdefault(path, [self.session.register])
            self.seen = [self.session.register]

    def _changed(self) -> None:
        path = self.session.path
        if path is None or self.session.frozen is not None:
            return
        now = self.session.register
        self.seen.append(now)
        starts = self.starts[path]
        while starts[-1].all(FrozenPaper).keys() - now.all(FrozenPaper).keys():
            starts.pop()  # a freezing that was the last of all can be taken back
        if now.all(FrozenPaper).keys() - starts[-1].all(FrozenPaper).keys():
            starts.append(now)  # what is frozen stays: nothing before it can be taken back

    # what a step is

    def _begin(self, words: str, numbers: Sequence[int] = (1,)) -> None:
        self.hand.take(*numbers)
        told = len(self.hand.told)
        self.hand.tell(f"{self.window.page_name}: {words}")
        if self.log is not None:
            self.log.write("\n".join(self.hand.told[told:]) + "\n")
            self.log.flush()
        self.written = written_in(self.window)
        self.to_add = {line.value().strip() for line in self.window.findChildren(AddLine)} - {""}
        self.is_worked = bool(self.window.works.works) or QApplication.activeModalWidget() is not None
        self.seen = self.seen[-1:]

    def _end(self, *, wrote_in: Set[Any] = frozenset()) -> None:
        self.hand.settle()
        gc.collect(1)  # as in the program (``ui.collecting``): no worker's thread does it
        self._watch_models()
        for one in self.written:
            if one.form in wrote_in or one.still_stands:
                continue
            assert any(one.is_in(register) for register in self.seen), self._report(
                f"lost: {one.fields} in {type(one.loaded).__name__} {one.loaded.id}"
            )

    def _watch_models(self) -> None:
        """From now on each list's model is tested whenever rows come, go and move: what is wrong is a warning, and so heard."""
        for view in self.window.findChildren(QAbstractItemView):
            model = view.model()
            if type(model).__module__.startswith("ui.") and model.findChild(QAbstractItemModelTester) is None:
                QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)

    def _report(self, words: str) -> str:
        return words + "\n" + "\n".join(self.hand.told[-TOLD:])

    @property
    def has_file(self) -> bool:
        """Whether a file is open."""
        return self.session.desk is not None

    # the rules

    @initialize()
    def open(self) -> None:
        self._begin("opens the year")
        assert self.session.open(self.path)
        self._end()

    @precondition(lambda self: not self.has_file)
    @rule()
    def open_again(self) -> None:
        self._begin("opens the year again")
        assert self.session.open(self.path)
        self._end()

    @precondition(lambda self: self.has_file)
    @rule(number=st.integers(0, len(PAGES) - 1))
    def go(self, number: int) -> None:
        self._begin(f"goes to {PAGES[number].name}")
        self.window.enter(number)
        self._end()
        self._only_what_was_written()

    @rule(numbers=NUMBERS)
    def click(self, numbers: list[int]) -> None:
        self._click_some(QAbstractButton, numbers)

    @rule(numbers=NUMBERS)
    def click_on_the_page(self, numbers: list[int]) -> None:
        self._click_some(QAbstractButton, numbers, self.window.page)

    def _click_some(self, kind: type, numbers: list[int], within: QWidget | None = None) -> None:
        found = self.hand.controls(kind, within)
        if not found:
            return
        one = found[numbers[0] % len(found)]
        self._begin(f"clicks {named(one)}", numbers[1:])
        self.hand.click(one)
        self._end()

    @rule(numbers=NUMBERS, twice=st.booleans())
    def click_a_row(self, numbers: list[int], twice: bool) -> None:
        found = [one for one in self.hand.controls(QAbstractItemView) if one.model() is not None and one.model().rowCount()]
        if not found:
            return
        view = found[numbers[0] % len(found)]
        place = QPoint(numbers[1] % max(view.viewport().width(), 1), numbers[2] % max(view.viewport().height(), 1))
        self._begin(f"{'double-' if twice else ''}clicks {named(view)} at {place.toTuple()}", numbers)
        self.hand.click(view.viewport(), place, twice=twice)
        self._end()

    @rule(numbers=NUMBERS, anywhere=st.booleans())
    def choose(self, numbers: list[int], anywhere: bool) -> None:
        self._click_some(QComboBox, numbers, None if anywhere else self.window.page)

    @precondition(lambda self: self.has_file)
    @rule(
        number=st.integers(0, 9972), words=WORDS, anew=st.booleans(), then=st.sampled_from(("", "Ctrl+S", "Tab", "go", "period"))
    )
    def write(self, number: int, words: str, anew: bool, then: str) -> None:
        found = [cell for cell in self.hand.controls(FieldCell) if isinstance(cell.field.editor, (QLineEdit, QPlainTextEdit))]
        found = [cell for cell in found if cell.field.editor.isVisible() and cell.field.editor.isEnabled()]
        if not found:
            return
        cell = found[number % len(found)]
        editor = cell.field.editor
        if isinstance(editor, QLineEdit):
            words = words.replace("\n", " ")
        self._begin(f"{'writes' if anew else 'adds'} {words[:40]!r} in {named(editor)} {cell.field.name}")
        mine = forms_of(self.window, editor)
        self.hand.click(editor)
        if QApplication.activeModalWidget() is not None:
            return  # work that is done has something to tell
        self.hand.press("Ctrl+A" if anew else "Ctrl+End")
        self._write(editor, words)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        if anew and words:
            stands = editor.text() if isinstance(editor, QLineEdit) else editor.written()
            assert stands == words, self._report(f"typed {words!r}, and {stands!r} stands")
        self._end(wrote_in=mine)
        self._begin(f"then {then or 'nothing'}")
        if then == "go":
            self.window.enter(number % len(PAGES))
        elif then == "period":
            self.session.set_period(self.session.period.next)
        elif then:
            self.hand.press(then)
        self._end()
        if then:
            self._only_what_was_written()

    def _write(self, editor: QWidget, words: str) -> None:
        if len(words) > 100:
            QGuiApplication.clipboard().setText(words)
            self.hand.press("Ctrl+V")
        else:
            self.hand.type(editor, words)

    @rule(numbers=NUMBERS, words=WORDS)
    def write_anywhere(self, numbers: list[int], words: str) -> None:
        found = [one for one in self.hand.controls((QLineEdit, QPlainTextEdit)) if not one.isReadOnly()]
        if not found:
            return
        one = found[numbers[0] % len(found)]
        self._begin(f"writes {words[:40]!r} in {named(one)}", numbers)
        mine = forms_of(self.window, one)
        self.hand.click(one)
        self.hand.type(one, words[:60])
        self._end(wrote_in=mine)

    @rule(key=st.sampled_from(KEYS), times=st.integers(1, 3), numbers=NUMBERS)
    def press(self, key: str, times: int, numbers: list[int]) -> None:
        if not self.has_file and key == "Ctrl+N":
            return
        self._begin(f"presses {key} × {times} in {_focus()}", numbers)
        mine = forms_of(self.window, QApplication.focusWidget())
        for _ in range(times):
            self.hand.press(key)
        self._end(wrote_in=mine | forms_of(self.window, QApplication.focusWidget()))
        if key in LOOKS:
            self._only_what_was_written()

    @rule(numbers=NUMBERS)
    def choose_from_the_menu(self, numbers: list[int]) -> None:
        self._choose_of(
            [one for menu in self.menus for one in entries(menu, LEFT.__contains__) if one not in self.looks], numbers
        )

    @precondition(lambda self: not self.looked)
    @rule(numbers=NUMBERS)
    def choose_another_look(self, numbers: list[int]) -> None:
        self.looked = True  # once a window: it is built anew
        self._choose_of(self.looks, numbers)

    def _choose_of(self, found: list[QAction], numbers: list[int]) -> None:
        one = found[numbers[0] % len(found)]
        self._begin(f"chooses {one.text()!r}", numbers[1:])
        one.trigger()
        self._end()

    @property
    def menus(self) -> list[QMenu]:
        """The menus of the bar."""
        return [menu for action in self.window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]

    @property
    def looks(self) -> list[QAction]:
        """The lines of the menus that dress the window."""
        return [one for menu in self.window.menus.looks for one in menu.actions()]

    @precondition(lambda self: self.has_file and not self.brought and self.session.frozen is None)
    @rule()
    def bring_in(self) -> None:
        self.brought = True
        self._begin("brings a workbook in")
        self.window.deeds.take([Path(str(files("resources").joinpath("exempel", BOOK)))])
        self._end()

    @rule(long=st.booleans())
    def wait(self, long: bool) -> None:
        self._begin("waits")
        live(2 * PAUSE)
        if long and self.window.works.works:
            self._let_work_end(SETTLES)
        self._end()

    def _only_what_was_written(self) -> None:
        """Looking changes nothing: what is another now is what was written before, or came of work that was on its way or asked then.

        What stands in a line that adds things is added when it is left.
        """
        if len(self.seen) < 2 or self.is_worked:
            return
        before, now = self.seen[0], self.seen[-1]
        kinds = {type(one.loaded) for one in self.written}
        made = {id for kind in kinds for id in now.all(kind).keys() - before.all(kind).keys()}
        others = [one for one in changed(before, now) if type(one) not in kinds and not mentions(one, made | self.to_add)]
        assert not others, self._report(f"changed by being looked at: {others}, while {self.written} was written")

    # what always holds

    @invariant()
    def nothing_is_heard(self) -> None:
        assert not self.ears.heard, self._report("\n".join(self.ears.heard))

    @invariant()
    def the_window_is_alive(self) -> None:
        assert self.window.isVisible(), self._report("the window is gone")
        page = self.window.page
        assert (page is not None and page.isVisible()) if self.has_file else self.window.welcome.isVisible(), self._report(
            "no page"
        )

    def teardown(self) -> None:
        try:
            self._take_all_back()
        finally:
            self._leave()
        assert not self.ears.heard, self._report("\n".join(self.ears.heard))
        for path in self.starts:
            assert keeping.check(path) == (), self._report(f"{path.name} is not whole")

    def _take_all_back(self) -> None:
        self.hand.take(0)
        self._let_work_end(20 * SETTLES)
        self.session.back_to_now()
        for path, starts in list(self.starts.items()):
            if self.session.path != path:
                assert self.session.open(path), self._report(f"{path.name} cannot be opened again")
            self.session.flush()
            start = starts[-1]
            nearest = differs = differences(self.session.register, start)
            turns = 0
            while differs and self.session.undo():
                turns += 1
                differs = differences(self.session.register, start)
                nearest = min(nearest, differs, key=len)
            assert not differs, self._report(f"{path.name} is not as it was after {turns} times Ctrl+Z: {nearest}")

    def _let_work_end(self, milliseconds: int) -> None:
        for _ in range(milliseconds // PAUSE):
            if not self.window.works.works:
                return
            live(PAUSE)

    def _leave(self) -> None:
        self.window.works.stop_all()
        self.window.close()
        self.window.deleteLater()
        self.hand.settle()
        gc.collect()
        self.ears.close()
        if self.log is not None:
            self.log.close()


def _focus() -> str:
    focus = QApplication.focusWidget()
    return named(focus) if focus is not None else "nothing"


def _log() -> Any:
    folder = os.environ.get("MALVERKTYG_ARTIFACTS")
    if not folder:
        return None
    Path(folder).mkdir(parents=True, exist_ok=True)
    return Path(folder, "machine.log").open("a", encoding="utf-8")


def test_whatever_is_clicked_and_typed_nothing_breaks_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "PAUSE", PAUSE)
    filled = tmp_path / "fylld.malverktyg"
    year = [value for table in a_year().tables.values() for value in table.values()]
    make(filled, year, Reason(who="test", when=datetime.now(UTC), why="Skapade filen"))  # the making cannot be taken back
    count = iter(range(1_000_000))

    def begin() -> Machine:
        folder = tmp_path / str(next(count))
        folder.mkdir()
        return Machine(filled, folder)

    bench = settings(
        max_examples=1 + (STEPS or 300) // A_RUN,
        stateful_step_count=A_RUN,
        derandomize=not STEPS,
        database=None,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(begin, settings=bench)
