"""A field of a form: its label, whether it must be filled, its help, its editor and the remark beneath."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, cast

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from malverktyg.domain.problem import Problem, Severity
from ui import look
from ui.forms import texts
from ui.widgets.choice import Choice
from ui.widgets.labels import label, set_property
from ui.widgets.remark import Kind, RemarkLine
from ui.widgets.roles import read_in_order

_FRAMED = (Kind.ERROR, Kind.WARNING)


class Editor(Protocol):
    """What a field writes in: a widget with these besides.

    ``edited`` is emitted only for what the user did. It may also have ``settle()`` (what is written is saved) and ``reading()``
    (a remark on how the text is understood, as kind and words, or None).
    """

    @property
    def edited(self) -> SignalInstance: ...

    def value(self) -> Any: ...

    def set_value(self, value: Any) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Field:
    """What a form has of one field; ``name`` is the dataclass's word for it.

    ``also`` names further fields of the dataclass that the editor writes: their problems are told here too. ``take`` gets the
    editor's value from the dataclass and ``put`` gives back the fields it stands for; without them it is the field alone.
    ``width`` is in pixels at 100 %, 0 for all there is up to ``widest``, where that is given; a ``tight`` field leaves the rest
    of its share to those beside it. ``at_once`` saves without a pause, for choices and ticks. Short help may stand ``beside``
    the label.
    """

    name: str
    label: str
    editor: QWidget
    need: str = ""
    help: str = ""
    also: tuple[str, ...] = ()
    take: Callable[[Any], Any] | None = None
    put: Callable[[Any], Mapping[str, Any]] | None = None
    width: int = 0
    widest: int = 0
    tight: bool = False
    at_once: bool = False
    most_characters: int = 0
    beside: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Every field of the dataclass that is told about here."""
        return (self.name, *self.also)

    @property
    def edit(self) -> Editor:
        """The editor by what it can do."""
        return cast("Editor", self.editor)

    def taken(self, value: object) -> Any:
        """What the editor shows of a value."""
        return self.take(value) if self.take else getattr(value, self.name)

    def given(self, answer: Any) -> dict[str, Any]:
        """The dataclass's fields for what the editor holds."""
        return dict(self.put(answer)) if self.put else {self.name: answer}


class FieldCell(QWidget):
    """A field laid out: label and need on one line (where a page may add a link), help, editor, remark.

    A page that knows more about what is written lays it ``below``, and frames the editor in its colour with ``mark``.
    """

    yielded = Signal()  # the text that somebody else saved is in the editor now
    told = Signal()  # another remark is shown, or none

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.shown: Any = field.edit.value()
        self.visited = False
        self.contested = False  # somebody else has saved another text than the one that was changed here
        self._other: Any = None
        self._problem: Problem | None = None
        self._marked: Kind | None = None
        self.label = label(field.label, "label")
        self.need = label(field.need, "caption")
        self.counter = label("", "caption")
        self.help = label(field.help, "help", wraps=True)
        self.remark = RemarkLine()
        self._lay_out()
        self._name()
        field.edit.edited.connect(self._count)
        self.remark.repaired.connect(self._repair)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(3))
        column.addLayout(self._make_head())
        if not self.field.beside:
            column.addWidget(self.help)
        if self.field.width:
            self.field.editor.setFixedWidth(look.px(self.field.width))
            column.addWidget(self.field.editor, 0, Qt.AlignmentFlag.AlignLeft)
        elif self.field.widest:
            self.field.editor.setMaximumWidth(look.px(self.field.widest))
            row = QHBoxLayout()
            row.addWidget(self.field.editor, 1)
            row.addStretch(0)
            column.addLayout(row)
        else:
            column.addWidget(self.field.editor)
        column.addLayout(self._make_foot())
        self.help.setVisible(bool(self.field.help))
        if self.field.editor.sizePolicy().verticalPolicy() is not QSizePolicy.Policy.Expanding:
            column.addStretch(1)
        self.need.setVisible(bool(self.field.need))  # an empty label would keep the height of its line
        self.counter.setVisible(bool(self.field.most_characters))

    def add_to_head(self, part: QWidget) -> None:
        """Put a link or the like at the end of the label's line."""
        self._head.addWidget(part)
        read_in_order(self.field.editor, self.remark)

    def rename(self, words: str) -> None:
        """Call the field something else."""
        self.label.setText(words)
        self.field.editor.setAccessibleName(words)

    def help_height(self, width: int) -> int:
        """How high the help is in a cell of a width."""
        return self.help.heightForWidth(width) if self.field.help and not self.field.beside else 0

    def keep_help_height(self, height: int) -> None:
        """Leave as much room for the help as the field beside it needs, so that their editors stand on one line."""
        if not self.field.beside:
            self.help.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.help.setMinimumHeight(height)
            self.help.setVisible(bool(height))

    @property
    def _counts_below(self) -> bool:
        """Whether the counter stands under the field, as the help has taken its place."""
        return self.field.beside and bool(self.field.most_characters)

    def _make_head(self) -> QHBoxLayout:
        self._head = QHBoxLayout()
        self._head.setSpacing(look.px(8))
        self._head.addWidget(self.label)
        self._head.addWidget(self.need)
        if self.field.beside:
            self._head.addWidget(self.help, 1)
        else:
            self._head.addStretch(1)
        if not self._counts_below:
            self._head.addWidget(self.counter)
        return self._head

    def _make_foot(self) -> QVBoxLayout:
        self.below, foot, self._told = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._told.addWidget(self.remark, 1)
        if self._counts_below:
            self._told.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        foot.addLayout(self._told)
        foot.addLayout(self.below)
        return foot

    def hold_remark(self) -> None:
        """Take the remark back that has been shown elsewhere."""
        self._told.insertWidget(0, self.remark, 1)
        self.remark.setVisible(self.remark.kind is not None)

    def _name(self) -> None:
        editor = self.field.editor
        editor.setObjectName(self.field.name)
        editor.setAccessibleName(self.field.label)
        self.label.setBuddy(editor)
        self._describe()

    def _describe(self) -> None:
        """Let a screen reader say what stands around the editor."""
        told = (self.field.need, self.field.help, self.remark.words.text())
        self.field.editor.setAccessibleDescription(" ".join(filter(None, told)))

    def show_value(self, value: object, *, anew: bool = False) -> None:
        """Show what a dataclass says, unless the editor says the same already (so that the cursor stays).

        ``anew`` is for another thing: then nothing of the one before may stay.
        """
        taken = self.field.taken(value)
        if anew or self.field.edit.value() != taken:
            self.field.edit.set_value(taken)
        self.shown = self.field.edit.value()
        self._count()

    @property
    def is_touched(self) -> bool:
        """Whether the editor holds something else than what was shown."""
        return bool(self.field.edit.value() != self.shown)

    @property
    def is_passing(self) -> bool:
        """Whether the user goes through what can be chosen with the arrow keys, and may not have come to what is meant."""
        return isinstance(self.field.editor, Choice) and self.field.editor.is_stepping

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is the editor or a part of it."""
        try:
            return self.field.editor is widget or self.field.editor.isAncestorOf(widget)
        except RuntimeError:  # the widget that lost focus is being deleted
            return False

    def answer(self) -> dict[str, Any]:
        """The dataclass's fields where the editor holds something new; what was only looked at is left alone.

        A text that says nothing that the field can be does not take away what is saved.
        """
        return self.field.given(self.field.edit.value()) if self.is_touched and not self.wrong else {}

    @property
    def reading(self) -> tuple[Kind, str] | None:
        """How the editor understands its text, where it has something to say of that."""
        told: tuple[Kind, str] | None = getattr(self.field.editor, "reading", lambda: None)()
        return told

    @property
    def wrong(self) -> str:
        """Why the editor's text is nothing that the field can be."""
        return self.reading[1] if self.reading is not None and self.reading[0] is Kind.ERROR else ""

    def tell(self, problem: Problem | None) -> None:
        """Show a problem, or how the text is understood, or nothing. What is marked already is not told as a problem too."""
        self._problem = problem
        reading = self.reading
        if problem is not None and not (self._marked and problem.severity is not Severity.ERROR):
            self.remark.tell(Kind.of(problem.severity), problem.text, texts.REPAIR if problem.repair else "")
        elif reading is not None:
            self.remark.tell(*reading)
        else:
            self.remark.clear()
        self._frame()

    def mark(self, kind: Kind | None) -> None:
        """Say that something is told below the field, or no longer."""
        if kind is not self._marked:
            self._marked = kind
            if not self.contested:
                self.tell(self._problem)

    def _frame(self) -> None:
        kind = self.remark.kind if self.remark.kind in _FRAMED else self._marked
        set_property(self.field.editor, "remark", kind.value if kind in _FRAMED else "")
        self._describe()
        self.told.emit()

    def tell_contested(self, other: object) -> None:
        """Show what somebody else has saved in this field while it was being written here."""
        self._other = other
        words = texts.CONTESTED.format(other=other) if isinstance(other, str) and other else texts.CONTESTED_VALUE
        self.remark.tell(Kind.WARNING, words, texts.YIELD)
        set_property(self.field.editor, "remark", Kind.WARNING.value)
        self._describe()
        self.told.emit()

    def _repair(self) -> None:
        """What the remark's link says: take the other's text, or put the problem right."""
        if self.contested:
            self.contested = False
            self.field.edit.set_value(self._other)
            self.yielded.emit()
        elif self._problem is not None and self._problem.repair:
            self.field.edit.set_value(self._problem.repair)
            self.field.edit.edited.emit()
            self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        if self.field.most_characters:
            written = len(str(self.field.edit.value()))
            self.counter.setText(texts.COUNTER.format(written=written, most=self.field.most_characters))
