"""What the menus, the keys and dropped files do: files are made, opened and left, changes taken back, papers saved."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from malverktyg.errors import FileMissing, MalverktygError
from ui import about, errors, recent, texts
from ui.dropped import BOOKS, OURS
from ui.editing import Editing
from ui.forms.unsaved import take_back, unsaved
from ui.frame import Frame
from ui.handbook.chapters import KEYS
from ui.heeding import Heeding
from ui.menus import Menus
from ui.pages import HELP_KEYS, PAGES
from ui.widgets.question import agreed


class Deeds:
    """What a window can do for its user."""

    def __init__(self, window: Frame) -> None:
        self._window = window
        self._session = window.session

    def fill(self, menus: Menus) -> None:
        """Put everything into the menus, with its keys."""
        self._menus = menus
        self._fill_file(menus)
        self._fill_edit(menus)
        menus.add_looks(self._window.rebuild)
        menus.view.addSeparator()
        menus.add(menus.view, "full_screen", texts.FULL_SCREEN, "F11", self.full_screen)
        self._fill_go(menus)
        menus.add(menus.matter, "to_matter", texts.TO_MATTER, "", lambda: self._window.show_thing("matter"), needs_file=True)
        menus.add(menus.matter, "next_remark", texts.NEXT_REMARK, "F8", partial(self._ask_page, "next_remark"), needs_file=True)
        menus.add(
            menus.matter, "last_remark", texts.LAST_REMARK, "Shift+F8", partial(self._ask_page, "last_remark"), needs_file=True
        )
        menus.add(menus.matter, "review", texts.REVIEW, "", lambda: self._window.show_thing("review"), needs_file=True)
        menus.matter.addSeparator()
        menus.matter.addActions([menus.actions[name] for name in ("print", "save_pdf", "save_word")])
        for name, words in (("save_separately", texts.SAVE_SEPARATELY), ("save_published", texts.SAVE_PUBLISHED)):
            menus.add(menus.matter, name, words, "", partial(self._ask_paper, name), needs_file=True)
        menus.add(menus.matter, "freeze", texts.FREEZE, "", lambda: self._ask_paper("freeze"), needs_file=True)
        menus.add(menus.help, "help_here", texts.HELP_HERE, HELP_KEYS, self.help_here)
        menus.add(menus.help, "keys", texts.KEYS, "Ctrl+F1", lambda: self._help(KEYS))
        menus.add(menus.help, "associate", texts.ASSOCIATE, "", self.associate)
        menus.add(menus.help, "about", texts.ABOUT, "", lambda: about.show_program(self._window))

    def _fill_file(self, menus: Menus) -> None:
        menu = menus.file
        menus.add(menu, "new_file", texts.NEW_FILE, "Ctrl+Shift+N", self.new_file)
        menus.add(menu, "open", texts.OPEN, "Ctrl+O", self.open_file)
        self._recent = menu.addMenu(texts.RECENT)
        self._recent.aboutToShow.connect(self._offer_recent)
        menus.add(menu, "close", texts.CLOSE_FILE, "Ctrl+W", self.close_file, needs_file=True)
        menu.addSeparator()
        menus.add(menu, "bring_in", texts.BRING_IN, "Ctrl+I", self.bring_in)
        menus.add(menu, "export", texts.EXPORT, "", lambda: self._window.show_thing("import", "export"), needs_file=True)
        menu.addSeparator()
        menus.add(menu, "print", texts.PRINT, "Ctrl+P", lambda: self._ask_paper("print_paper"), needs_file=True)
        menus.add(menu, "save_pdf", texts.SAVE_PDF, "Ctrl+E", lambda: self._ask_paper("save_pdf"), needs_file=True)
        menus.add(menu, "save_word", texts.SAVE_WORD, "Ctrl+Shift+E", lambda: self._ask_paper("save_word"), needs_file=True)
        menus.add(menu, "save", texts.SAVED, "Ctrl+S", self.save, needs_file=True)
        menu.addSeparator()
        menus.add(menu, "quit", texts.QUIT, "Ctrl+Q", self._window.close)

    def _fill_edit(self, menus: Menus) -> None:
        menus.add(menus.edit, "undo", texts.UNDO, "Ctrl+Z", self.undo)
        menus.add(menus.edit, "redo", texts.REDO, "Ctrl+Shift+Z | Ctrl+Y", self.redo)
        menus.edit.aboutToShow.connect(lambda: self.word_undo(menus, texts.UNSAVED if unsaved(self._window.page) else None))
        menus.edit.addSeparator()
        self.editing = Editing(self._window, menus.edit)
        menus.edit.addSeparator()
        menus.add(menus.edit, "new_here", texts.NEW_HERE, "Ctrl+N", lambda: self._ask_page("new_here"), needs_file=True)
        menus.add(menus.edit, "search", texts.SEARCH, "Ctrl+K", self._window.seek, needs_file=True)
        menus.add(menus.edit, "find_here", texts.FIND_HERE, "Ctrl+F", lambda: self._ask_page("find_here"), needs_file=True)

    def _fill_go(self, menus: Menus) -> None:
        for number, page in enumerate(page for page in PAGES if page.keys != HELP_KEYS):
            menus.add(menus.go, f"go_{page.name}", page.title, page.keys, partial(self._window.enter, number), needs_file=True)
        menus.go.addSeparator()
        menus.add(menus.go, "next_period", texts.NEXT_PERIOD, "Ctrl+PgDown", self.next_period, needs_file=True)
        menus.add(menus.go, "last_period", texts.PREVIOUS_PERIOD, "Ctrl+PgUp", self.last_period, needs_file=True)
        menus.go.addSeparator()
        menus.add(menus.go, "next_pane", texts.NEXT_PANE, "F6", lambda: self._window.move_pane(1), needs_file=True)
        menus.add(menus.go, "last_pane", texts.PREVIOUS_PANE, "Shift+F6", lambda: self._window.move_pane(-1), needs_file=True)

    def next_period(self) -> None:
        """Turn to the period after this one."""
        self._session.set_period(self._session.period.next)

    def last_period(self) -> None:
        """Turn to the period before this one."""
        self._session.set_period(self._session.period.previous)

    # files

    def new_file(self) -> bool:
        """Ask where a new file is to lie, and make it; says whether there is one."""
        name = texts.NEW_NAME.format(year=self._session.today.year)
        path = self._ask_new(texts.CHOOSE_NEW, recent.folder() / name)
        return path is not None and self._session.create(path)

    def _ask_new(self, title: str, proposed: Path) -> Path | None:
        """A name for a new file. One that is there is not replaced: making the file tells so."""
        calm = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), texts.FILES_OURS, options=calm)
        return Path(chosen if chosen.lower().endswith(OURS) else chosen + OURS) if chosen else None

    def close_file(self) -> None:
        """Leave the file, unless somebody wants to stay for what cannot be saved."""
        if self._session.may_leave():
            self._session.close()

    def open_file(self, path: Path | None = None) -> bool:
        """Open a file, asked for where none is given."""
        if path is None:
            chosen, _ = QFileDialog.getOpenFileName(self._window, texts.CHOOSE_OURS, str(recent.folder()), texts.FILES_OURS)
            if not chosen:
                return False
            path = Path(chosen)
        from malverktyg.jobs.keeping import is_only_to_read  # noqa: PLC0415  loaded with the first file

        if is_only_to_read(path):
            copied = self._copy_of(path)
            return copied is not None and self._session.open(copied)
        return self._session.open(path)

    def _copy_of(self, path: Path) -> Path | None:
        """A copy of a file that can only be read, where the user wants it; nothing where none is wanted."""
        from malverktyg.jobs.keeping import copy  # noqa: PLC0415

        asked = texts.ASK_COPY.format(name=path.stem)
        if not agreed(self._window, asked, texts.COPY_TOLD, safe=texts.NO_COPY, act=texts.MAKE_COPY, calm=True):
            return None
        target = self._ask_new(texts.CHOOSE_COPY, recent.folder() / texts.COPY_NAME.format(name=path.stem))
        if target is None:
            return None
        try:
            copy(path, target)
        except MalverktygError as error:
            errors.show(self._window, error)
            return None
        return target

    def open_recent(self, path: Path) -> None:
        """Open a file of those last opened; one that is gone is named no more."""
        if path.exists():
            self.open_file(path)
            return
        recent.forget(path)
        errors.show(self._window, FileMissing(name=path.name))
        self._window.welcome.offer(recent.files())

    def open_example(self) -> None:
        """Open the example, made where it is not there yet; no file of the user's is touched."""
        about.open_example(self._window, self._session)

    def bring_in(self) -> None:
        """Choose workbooks and show what they hold; without a file one is made first."""
        chosen, _ = QFileDialog.getOpenFileNames(self._window, texts.CHOOSE_BOOKS, str(recent.folder()), texts.FILES_BOOKS)
        if chosen:
            self.take([Path(name) for name in chosen])

    def can_take(self, paths: Sequence[Path]) -> bool:
        """Whether dropped files are something to open or bring in."""
        return bool(paths) and all(path.suffix.lower() in (OURS, *BOOKS) for path in paths)

    def take(self, paths: Sequence[Path]) -> None:
        """Bring workbooks in; anything else is opened as a file of ours, which tells what is wrong with it."""
        if paths[0].suffix.lower() not in BOOKS:
            self.open_file(paths[0])
            return
        if self._session.desk is None and not self.new_file():
            return
        self._window.show_thing("import")
        bring = getattr(self._window.page, "bring_in", None)
        if bring is not None:
            bring(list(paths))

    def _offer_recent(self) -> None:
        self._recent.clear()
        files = recent.files()
        for path, told in zip(files, recent.told(files), strict=True):
            self._recent.addAction(told.replace("&", "&&"), partial(self.open_recent, path)).setToolTip(str(path))
        if self._recent.isEmpty():
            self._recent.addAction(texts.NO_RECENT).setEnabled(False)

    # changes

    def undo(self) -> None:
        """Ctrl+Z: take back what was done last, in a field first where it holds what could not be saved."""
        self._session.flush()
        place = unsaved(self._window.page) if self._here("can_undo_here") is None else None
        if place is not None:
            take_back(place)
        else:
            self.undo_last()

    def undo_last(self) -> None:
        """Take back what was done last: on the page, where it holds something that is not saved, else the last change set."""
        if self._here("can_undo_here") is not None:
            self._ask_page("undo_here")
            return
        self._session.flush()
        what = self._session.can_undo
        if what is not None and self._session.undo():
            self._window.receipts.tell(texts.UNDONE.format(what=what))

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._here("can_redo_here") is not None:
            self._ask_page("redo_here")
            return
        what = self._session.can_redo
        if what is not None and self._session.redo():
            self._window.receipts.tell(texts.REDONE.format(what=what))

    def word_undo(self, menus: Menus, written: str | None = None) -> None:
        """Say in the menu what Ctrl+Z and Ctrl+Shift+Z would do; ``written`` is what is said of what could not be saved."""
        for name, plain, full, what in (
            ("undo", texts.UNDO, texts.UNDO_WHAT, self._here("can_undo_here") or written or self._session.can_undo),
            ("redo", texts.REDO, texts.REDO_WHAT, self._here("can_redo_here") or self._session.can_redo),
        ):
            menus.actions[name].setText(full.format(what=what.replace("&", "&&")) if what else plain)

    def _here(self, name: str) -> str | None:
        """What the page that is shown could take back or do again by itself."""
        what: str | None = getattr(self._window.page, name, None)
        return what

    def save(self) -> None:
        """Save what is written now, and say that it is always done; where it is not, say why."""
        self._session.flush()
        error = self._window.header.state.error
        if error is not None:
            errors.show(self._window, error)
        elif not Heeding.of(self._window).show():
            self._session.tell(texts.ALREADY_SAVED)

    # the page and the paper

    def _ask_page(self, deed: str) -> None:
        do = getattr(self._window.page, deed, None)
        if do is not None:
            do()

    def _ask_paper(self, deed: str) -> None:
        self._window.show_thing("matter")
        self._ask_page(deed)

    def show_looks(self, near: QWidget) -> None:
        """What the window looks like, to choose beside a button."""
        self._menus.show_looks(near)

    def help_here(self) -> None:
        """The handbook, open at what it says of the page that is shown."""
        self._help(self._window.page_name)

    def _help(self, chapter: str) -> None:
        if self._session.desk is None:
            about.show_handbook(self._window, chapter)
        else:
            self._window.show_thing("help", chapter)

    def associate(self) -> None:
        """Let a double click on our files open them here."""
        from ui.desktop.association import association  # noqa: PLC0415  few ask for it, and once

        try:
            association().make()
        except MalverktygError as error:
            errors.show(self._window, error)
            return
        self._window.receipts.tell(texts.ASSOCIATED)

    def full_screen(self) -> None:
        """All of the screen, or back."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
