"""Long work as one sees it: what is being done, how far it has come, how long it has taken, and Stoppa."""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from ui import look
from ui.widgets import texts
from ui.widgets.buttons import Button
from ui.widgets.labels import CutLabel, label, set_property
from ui.widgets.panels import Panel
from ui.work import Work

PATIENCE = 300  # milliseconds before work is worth showing
LOW = 460  # pixels at 100 %: in a lower window the page has no room to give
_WIDE = 8  # the share of a row that is what is being done


class WorkPanel(Panel):
    """The panel of one piece of work: it comes after a moment and goes with the work. In a low window it is a row and the bar."""

    stepped = Signal(int, int)  # done and total, for the title of the window

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(work.title, parent)
        self.work, self._far = work, ("", 0, 0)  # what is being done, and how far it has come
        self.count = label("", "help")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(work.title)
        self.text, self.note = CutLabel("", "help"), label(work.note, "help", wraps=True)
        self.stop = Button(texts.STOP, icon="circle-stop")
        self._clock = QTimer(self, interval=500)
        self._words, self._row = QVBoxLayout(), QHBoxLayout()
        self._lay_out()
        self.be_low(to=False)
        self._connect(work)
        self.hide()

    def _lay_out(self) -> None:
        self.head.addStretch(1)
        self.head.addWidget(self.count)
        self.body.addWidget(self.bar)
        self._row.setSpacing(look.px(8))
        self._words.addWidget(self.note)
        self._row.addLayout(self._words, 1)
        self.body.addLayout(self._row)

    def be_low(self, *, to: bool) -> None:
        """Take no more than a row and the bar, or the room that all words want."""
        column = self.layout()
        if to:
            self.head.insertWidget(self.head.indexOf(self.title) + 1, self.text, _WIDE)
            self.head.addWidget(self.stop)
        else:
            self._words.insertWidget(0, self.text)
            self._row.addWidget(self.stop)
        self.note.setVisible(bool(self.note.text()) and not to)
        set_property(self, "role", "panel" if to else "news")  # with room below, where there is any to give
        if column is not None:
            edge = look.px(6 if to else 10)
            column.setContentsMargins(look.px(16), edge, look.px(16), edge)
            column.setSpacing(look.px(2 if to else 6))

    def _connect(self, work: Work) -> None:
        QTimer.singleShot(PATIENCE, self, self._come)
        work.stepped.connect(self._step)
        work.ended.connect(self.leave)
        self.stop.clicked.connect(self._stop)
        self._clock.timeout.connect(self._tell_time)

    def _come(self) -> None:
        self.show()
        self._clock.start()

    def _step(self, text: str, done: int, total: int) -> None:
        self._far = (text, done, total)
        self.text.setText(text)
        self.bar.setRange(0, total * 100)  # of nobody knows how much: a bar that only moves
        self.bar.setValue(done * 100)
        self._tell_time()
        self.stepped.emit(done, total)

    def _tell_time(self) -> None:
        seconds = round(monotonic() - self.work.began)
        _, done, total = self._far
        if total:
            self.count.setText(texts.COUNT_AND_TIME.format(done=done, total=total, seconds=seconds))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(f" {texts.STOPPING}")
        self.work.stop()

    def go_on_from(self, other: "WorkPanel") -> None:
        """Show the same as another panel of the same work."""
        if other.isVisible():
            self._come()
        self._far = other._far
        if self._far[2]:
            self._step(*self._far)

    def leave(self) -> None:
        """Be seen no more."""
        self._clock.stop()
        place = self.parentWidget()
        layout = place.layout() if place is not None else None
        if layout is not None:
            layout.removeWidget(self)  # before it goes: ui.reading_order says why
        self.hide()
        self.deleteLater()


class WorkPlace(QWidget):
    """Where the window shows its work."""

    stepped = Signal(int, int)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.works: list[Work] = []
        self._scale = look.chosen_scale()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)  # each panel keeps its own room below

    def add(self, work: Work) -> None:
        """Show a piece of work and start it."""
        self.window().installEventFilter(self)
        self._add_panel(work)
        self.works.append(work)
        work.ended.connect(lambda: self._drop(work))
        work.start()

    def _add_panel(self, work: Work) -> WorkPanel:
        panel = WorkPanel(work, self)
        panel.be_low(to=self._is_low)
        panel.stepped.connect(self.stepped)
        self._column.addWidget(panel)
        return panel

    @property
    def _is_low(self) -> bool:
        return self.window().height() < look.px(LOW)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.window():
            for panel in self.findChildren(WorkPanel):
                panel.be_low(to=self._is_low)
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._scale != look.chosen_scale():
            self._scale = look.chosen_scale()
            QTimer.singleShot(0, self, self._make_anew)  # the window is in the midst of it

    def _make_anew(self) -> None:
        """Show what is going on in panels of another size of text."""
        for panel in self.findChildren(WorkPanel):
            if panel.work in self.works:
                self._add_panel(panel.work).go_on_from(panel)
            panel.leave()

    def stop_all(self) -> None:
        """Ask everything to stop."""
        for work in self.works:
            work.stop()

    def _drop(self, work: Work) -> None:
        self.works.remove(work)
        if not self.works:
            self.window().removeEventFilter(self)
            self.emptied.emit()
