"""One of several, chosen from a list that opens; and a tick."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QWidget,
)
from typing_extensions import override

from ui import icons, look

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Offers(QAbstractListModel):
    """What can be chosen. Qt's own model makes an item for each at once, and a thousand goals are offered to every goal."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: Sequence[str] = ()
        self._marks: Sequence[QIcon] = ()

    def put(self, words: Sequence[str], marks: Sequence[QIcon]) -> None:
        """Offer other words, each with its mark where there are any."""
        self.beginResetModel()
        self._words, self._marks = words, marks
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._words)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words[index.row()]
        return self._marks[index.row()] if role == Qt.ItemDataRole.DecorationRole and self._marks else None


class Choice(QComboBox):
    """A combo box of values with words. The wheel moves it only when it has focus, so that scrolling a form changes nothing."""

    edited = Signal()  # by the user
    is_stepping = False
    """Whether it is edited by a key that goes from one to the next: what is passed on the way is not meant."""

    def __init__(self, choices: Sequence[tuple[object, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self._choices: list[tuple[object, str]] = []
        self._offers = _Offers(self)
        self.setModel(self._offers)
        view = self.view()
        if isinstance(view, QListView):  # each new sheet would else ask every one of a thousand how high it is
            view.setUniformItemSizes(True)
        self._held: object = None
        self.setIconSize(QSize(look.px(16), look.px(16)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)
        self.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[object, str]], marks: Sequence[QIcon] = ()) -> None:
        """Offer other values; what is chosen stays chosen, also where it is offered no more."""
        chosen = self.value()
        self._choices = list(choices)
        self._values = [value for value, _ in choices]
        self._offers.put([words for _, words in choices], marks)
        self.set_value(chosen)

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer other values, unless they are offered already."""
        if self._choices != list(choices):
            self.set_choices(choices)

    def value(self) -> object:
        """The chosen value, or None."""
        return self._held

    def set_value(self, value: object) -> None:
        """Choose without telling. A value that is not offered is kept but not shown: to look at a thing changes nothing of it."""
        self._held = value
        places = [place for place, one in enumerate(self._values) if one == value]
        self.setCurrentIndex(places[0] if places else -1)

    def _chosen(self, place: int) -> None:
        self._held = self._values[place]
        self.edited.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_stepping = True
        super().keyPressEvent(event)
        self.is_stepping = False

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            self.is_stepping = True
            super().wheelEvent(event)
            self.is_stepping = False
        else:
            event.ignore()

    def _tell_whole(self) -> None:
        """The whole is the tooltip of what is cut."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        self.setToolTip(self.currentText() if option.currentText != self.currentText() else "")

    @override
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = field.width() - look.px(2) - (0 if option.currentIcon.isNull() else self.iconSize().width() + look.px(4))
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._tell_whole()
        painter = QPainter(self)
        side = look.px(16)
        middle = (self.height() - side) / 2
        ink = look.colour("text2" if self.isEnabled() else "disabled_text")
        icons.paint(painter, "chevron-down", QRectF(self.width() - side - look.px(8), middle, side, side), ink)
        painter.end()


class Tick(QCheckBox):
    """A tick drawn with a border that can be seen (Fusion's own is too faint)."""

    edited = Signal()  # by the user

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(lambda _: self.edited.emit())

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick without telling."""
        self.setChecked(value)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        self._paint_box(painter, box.adjusted(0.5, 0.5, -0.5, -0.5))
        words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter.setPen(look.colour("text" if self.isEnabled() else "disabled_text"))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic), self.text())
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        edge = "accent" if self.hasFocus() or self.isChecked() else "ctrl"
        painter.setPen(QPen(look.colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(look.colour("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(look.colour("on_accent"), box.width() / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            corners = ((0.25, 0.52), (0.43, 0.7), (0.76, 0.32))
            painter.drawPolyline([QPointF(box.x() + box.width() * x, box.y() + box.height() * y) for x, y in corners])
