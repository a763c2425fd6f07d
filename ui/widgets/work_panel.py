"""Long work as one sees it: what is being done, how far it has come, how long it has taken, and Stoppa."""

from time import monotonic

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui import look
from ui.widgets import texts
from ui.widgets.buttons import Button
from ui.widgets.labels import CutLabel, label
from ui.widgets.panels import Panel
from ui.work import Work

PATIENCE = 300  # milliseconds before work is worth showing


class WorkPanel(Panel):
    """The panel of one piece of work: it comes after a moment and goes with the work."""

    stepped = Signal(int, int)  # done and total, for the title of the window

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(work.title, parent)
        self._work, self._done, self._total = work, 0, 0
        self.count = label("", "help")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(work.title)
        self.text = CutLabel("", "help")
        self.stop = Button(texts.STOP, icon="circle-stop")
        self._clock = QTimer(self, interval=500)
        self._lay_out(work.note)
        self._connect(work)
        self.hide()

    def _lay_out(self, note: str) -> None:
        self.head.addStretch(1)
        self.head.addWidget(self.count)
        self.body.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        words = QVBoxLayout()
        words.addWidget(self.text)
        if note:
            words.addWidget(label(note, "help", wraps=True))
        row.addLayout(words, 1)
        row.addWidget(self.stop)
        self.body.addLayout(row)

    def _connect(self, work: Work) -> None:
        QTimer.singleShot(PATIENCE, self, self._come)
        work.stepped.connect(self._step)
        work.ended.connect(self._go)
        self.stop.clicked.connect(self._stop)
        self._clock.timeout.connect(self._tell_time)

    def _come(self) -> None:
        if self._work is not None:
            self.show()
            self._clock.start()

    def _step(self, text: str, done: int, total: int) -> None:
        self._done, self._total = done, total
        self.text.setText(text)
        self.bar.setRange(0, max(total, 1) * 100)
        self.bar.setValue(done * 100)
        self._tell_time()
        self.stepped.emit(done, total)

    def _tell_time(self) -> None:
        seconds = round(monotonic() - self._work.began)
        if self._total:
            self.count.setText(texts.COUNT_AND_TIME.format(done=self._done, total=self._total, seconds=seconds))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(f" {texts.STOPPING}")
        self._work.stop()

    def _go(self) -> None:
        self._clock.stop()
        self.hide()
        self.deleteLater()


class WorkPlace(QWidget):
    """Where the window shows its work."""

    stepped = Signal(int, int)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.works: list[Work] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(8))

    def add(self, work: Work) -> None:
        """Show a piece of work and start it."""
        panel = WorkPanel(work, self)
        panel.stepped.connect(self.stepped)
        self._column.addWidget(panel)
        self.works.append(work)
        work.ended.connect(lambda: self._drop(work))
        work.start()

    def stop_all(self) -> None:
        """Ask everything to stop."""
        for work in self.works:
            work.stop()

    def _drop(self, work: Work) -> None:
        self.works.remove(work)
        if not self.works:
            self.emptied.emit()
