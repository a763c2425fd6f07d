"""The window: menus, navigation, header and pages around one session."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.overview import missing
from malverktyg.errors import MalverktygError
from ui import errors, look, looking_back, recent, texts
from ui.closing import Closing
from ui.deeds import Deeds
from ui.dropped import accept_copy, dropped
from ui.foresight import Foresight
from ui.heeding import Heeding
from ui.letting_go import may_go
from ui.looking_back import LookingBack
from ui.menus import Menus
from ui.pages import PAGES
from ui.pages.welcome import WelcomePage
from ui.periods import offered
from ui.place import Place
from ui.search import SearchBox
from ui.search.deeds import deeds
from ui.search.finds import Finds
from ui.session import Session
from ui.turning import Turning
from ui.widgets.header import BRIEF_BELOW, Header
from ui.widgets.navigation import Navigation
from ui.widgets.panels import PageStack, framed, scrolled, stacked
from ui.widgets.receipts import ReceiptBar
from ui.widgets.work_panel import WorkPlace

MISSING = next(number for number, page in enumerate(PAGES) if page.name == "missing")
FOLDS_BELOW = 1100  # pixels at 100 %: the navigation shows its symbols alone in a narrower window


class Window(Turning):
    """One window, one file."""

    def __init__(self, session: Session | None = None) -> None:
        super().__init__()
        self.session = session or Session(parent=self)
        self.finds = Finds(self.session, self)
        Foresight.of(self.session).follow([f"ui.pages.{page.name}" for page in PAGES])
        self.deeds = Deeds(self)
        self.menus = Menus(self)
        self.works, self.receipts, self.place = WorkPlace(), ReceiptBar(), Place()
        self.closing = Closing(self, self.session.writing, self.works)
        self.foot = stacked(self.works, self.receipts)
        self.setWindowTitle(texts.PROGRAM)
        self.setAcceptDrops(True)
        self.deeds.fill(self.menus)
        self._build()
        self._connect()
        self._show_file()
        recent.restore_place(self)

    def _build(self) -> None:
        """Make everything inside the window; again when the text scale is another."""
        self.pages, self.welcome = dict[int, QWidget](), WelcomePage()
        self.navigation = Navigation(PAGES)
        self.header, self.past = Header(), LookingBack(self.session)
        self.search = SearchBox(self.finds, lambda: deeds(self, self.menus, self.deeds.open_recent), self._show_hit)
        self.header.put_search(self.search)
        self.stack, self.workspace, self.root = PageStack(), QWidget(), QStackedWidget()
        self._lay_out()
        self._fold(self.width())  # before it is shown: unfolded it needs more than a small screen has
        self.welcome.connect_deeds(self.deeds)
        self.navigation.chosen.connect(self.go)
        self.header.period_chosen.connect(self.session.set_period)
        self.header.state.follow(self.session.writing)
        self.header.state.more_wanted.connect(lambda error: errors.show(self, error))
        self.header.state.held_wanted.connect(lambda: Heeding.of(self).show())

    def _lay_out(self) -> None:
        self.right = QVBoxLayout()
        self.right.setSpacing(0)
        self.right.addWidget(self.past)
        self.right.addWidget(self.header)
        self.right.addWidget(scrolled(self.stack, role="ground"), 1)  # with large text a page may need more than the screen
        row = QHBoxLayout(self.workspace)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(self.right, 1)
        self.root.addWidget(self.welcome)
        self.root.addWidget(self.workspace)
        self.whole = QVBoxLayout()
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self.whole.addWidget(self.root, 1)
        self.setCentralWidget(framed("ground", self.whole))

    def _connect(self) -> None:
        session = self.session
        session.opened.connect(self._show_another)
        session.closed.connect(self._show_another)
        session.changed.connect(self._refresh)
        session.period_changed.connect(self._refresh)
        session.saved.connect(lambda _: self.header.state.saved(datetime.now()))  # noqa: DTZ005  the officer's own clock
        session.unsaved.connect(self._tell_unsaved)
        session.failed.connect(lambda error: errors.show(self, error))
        session.told.connect(lambda text, undoable: self.receipts.tell(text, undoable=undoable))
        session.heard.connect(self.receipts.tell_news)
        session.made.connect(lambda text, path: self.receipts.tell(text, made=path))
        session.asked.connect(self.show_thing)
        session.asks = partial(may_go, self)
        Heeding.of(self)
        self.receipts.undo_wanted.connect(self.deeds.undo_last)
        self.works.stepped.connect(self._tell_far)
        self.works.emptied.connect(self._tell_title)

    # what is shown

    @Slot()
    def _show_another(self) -> None:
        self.place = Place()
        self._show_file()

    def _show_file(self) -> None:
        self._drop_pages()
        self._tell_title()
        self.past.refresh()
        path = self.session.path
        self.menus.let(has_file=path is not None)
        self.root.setCurrentWidget(self.workspace if path else self.welcome)
        (self.right if path else self.whole).addWidget(self.foot)
        self.foot.show()
        if path is None:
            self.welcome.offer(recent.files())
            return
        recent.remember(path)
        self.header.state.all_saved()
        self._refresh()
        self.go(0)

    @Slot()
    def _refresh(self) -> None:
        self.header.offer(offered(self.session), self.session.period)
        owed = len(missing(self.session.register, self.session.period))
        told = texts.UNASSESSED_ONE if owed == 1 else texts.UNASSESSED.format(count=owed)
        self.navigation.buttons[MISSING].set_count(owed, told)
        self.deeds.word_undo(self.menus)

    def _tell_unsaved(self, error: MalverktygError) -> None:
        if self.header.state.unsaved(error):  # it is tried again at each pause: told once, the header says so until it works
            errors.show(self, error)

    def _tell_far(self, done: int, total: int) -> None:
        if total:
            self.setWindowTitle(texts.WORKING_TITLE.format(percent=round(100 * done / total)))

    @Slot()
    def _tell_title(self) -> None:
        name = looking_back.told(self.session) or (self.session.path.stem if self.session.path else "")
        self.setWindowTitle(texts.WINDOW_TITLE.format(name=name) if name else texts.PROGRAM)

    @override
    def rebuild(self, scale: int) -> None:
        """Build all anew in another text scale, at the same page and thing; what is typed and not saved stands there still."""
        self.session.flushing.emit(False)  # nobody leaves: a line half written stays one
        self.place = Place.of(self)  # as it is seen: in letters of another size nothing is where it was
        self._drop_pages()  # while they are whole: what they have begun is stopped before it is told to nobody
        look.choose(scale=scale)
        self.foot.setParent(self)
        self._build()
        self._show_file()
        self.place.restore(self)

    # what the system tells the window

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _fold(self, width: int) -> None:
        narrow = width < look.px(FOLDS_BELOW)
        self.navigation.fold(narrow=narrow)
        self.search.fold(narrow=narrow, brief=width < look.px(BRIEF_BELOW))
        self.header.fold(narrow=narrow)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.deeds.can_take(dropped(event)):
            accept_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        accept_copy(event)
        QTimer.singleShot(0, self, partial(self.deeds.take, dropped(event)))  # the other program waits until the drop is over

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.closing.may_be() or not self.session.may_leave():
            event.ignore()
            return
        self.works.stop_all()
        recent.keep_place(self)
        self.session.close()
        event.accept()
