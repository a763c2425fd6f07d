"""Several things at once: what they have in common, field by field, and one change that gives all of them another value."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.periods import Period
from malverktyg.domain.year import Entity, Register
from ui import look
from ui.forms.field import Editor
from ui.forms.form import PAUSE
from ui.listform import texts
from ui.models.words import spaced
from ui.session import Session
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import label

T = TypeVar("T", bound=Entity)
_DIFFERENT = object()  # no choice: so that the empty one can be chosen


@dataclass(frozen=True, kw_only=True)
class ManyField(Generic[T]):
    """A field of several things. ``take`` is what one of them has; ``put`` gives what is to be saved for one to have a value.

    ``empty`` is what a text editor holds where they differ.
    """

    name: str
    label: str
    editor: QWidget
    take: Callable[[Register, T], Any]
    put: Callable[[Register, T, Any], Iterator[Entity]]
    why: str
    help: str = ""
    empty: Any = None

    @property
    def edit(self) -> Editor:
        """The editor by what it can do."""
        return cast("Editor", self.editor)


class ManySide(QWidget, Generic[T]):
    """Stands where the form of one thing would. A choice saves at once, a text when it is left or Enter is pressed.

    What the arrow keys pass in a choice is not saved: only where they stop, or where one goes on from.
    """

    unwanted = Signal()

    def __init__(self, session: Session, heading: str, remove: str, fields: Sequence[ManyField[T]]) -> None:
        super().__init__()
        self._session, self._heading, self.fields = session, heading, tuple(fields)
        self._things: list[T] = []
        self._offered: tuple[Register, Period] | None = None
        self._shown: dict[str, Any] = {}
        self.heading = label("", "detail")
        self.remove = Button(remove, icon="trash-2")
        self._passing: ManyField[T] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self.remove.clicked.connect(self.unwanted)
        for field in self.fields:
            self._connect(field)
        self._pause.timeout.connect(self._stop)
        session.flushing.connect(self._stop)

    def show_things(self, things: Sequence[T]) -> None:
        """Show what the things have in common; where they differ, that they do."""
        self._things = list(things)
        self._offer()
        self.heading.setText(self._heading.format(count=spaced(len(things))))
        for field in self.fields:
            self._show(field)

    def offer(self, register: Register, period: Period) -> None:
        """Offer what may be chosen; nothing to do where that is always the same."""

    def _offer(self) -> None:
        now = self._session.register, self._session.period
        if self._offered is None or self._offered[0] is not now[0] or self._offered[1] != now[1]:
            self._offered = now
            self.offer(*now)

    def _show(self, field: ManyField[T]) -> None:
        register = self._session.register
        values = [field.take(register, thing) for thing in self._things]
        alike = all(value == values[0] for value in values)
        if isinstance(field.editor, (Choice, QLineEdit)):
            field.editor.setPlaceholderText("" if alike else texts.DIFFERENT)
        unlike = _DIFFERENT if isinstance(field.editor, Choice) else field.empty
        field.edit.set_value(values[0] if alike else unlike)
        self._shown[field.name] = field.edit.value()

    def _connect(self, field: ManyField[T]) -> None:
        change = partial(self._change, field)
        if isinstance(field.editor, QLineEdit):
            field.editor.editingFinished.connect(change)
        else:
            field.edit.edited.connect(partial(self._choose, field))
            field.editor.installEventFilter(self)

    def _choose(self, field: ManyField[T]) -> None:
        if isinstance(field.editor, Choice) and field.editor.is_stepping:
            self._passing = field
            self._pause.start()
        else:
            self._change(field)

    def _stop(self) -> None:
        """Take what the arrow keys have come to."""
        field, self._passing = self._passing, None
        self._pause.stop()
        if field is not None:
            self._change(field)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._stop()
        return super().eventFilter(watched, event)

    def _change(self, field: ManyField[T]) -> None:
        """Give all the things what the editor says, as one change."""
        value = field.edit.value()
        if not self._things or value == self._shown.get(field.name):
            return
        register = self._session.register
        saved = [one for thing in self._things for one in field.put(register, thing, value)]
        why = field.why.format(count=spaced(len(self._things)))
        if self._session.change(saved=saved, why=why):
            self._session.tell(why, undoable=True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(24))
        column.setSpacing(look.px(4))
        column.addLayout(head)
        column.addWidget(label(texts.MANY_HELP, "help", wraps=True))
        for field in self.fields:
            column.addSpacing(look.px(12))
            self._lay_out_field(column, field)
        column.addStretch(1)

    def _lay_out_field(self, column: QVBoxLayout, field: ManyField[T]) -> None:
        named = label(field.label, "label")
        named.setBuddy(field.editor)
        field.editor.setObjectName(field.name)
        field.editor.setAccessibleName(field.label)
        column.addWidget(named)
        if field.help:
            column.addWidget(label(field.help, "help", wraps=True))
            field.editor.setAccessibleDescription(field.help)
        column.addWidget(field.editor)
