"""The field of a logo: the picture as it will be on white paper, and the buttons that choose another or take it away."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.errors import MalverktygError
from ui import look
from ui.pages.settings import texts
from ui.pages.settings.svg import is_svg, png_of
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.remark import Kind

_WIDE, _HIGH = 240, 68


class LogoEdit(QWidget):
    """An editor whose value is a PNG, made safe for print; empty for none."""

    edited = Signal()  # by the user

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._png = b""
        self._trouble = ""
        self.picture = label("", "body")
        self.choose, self.remove = Button(texts.CHOOSE_LOGO, icon="folder-open"), Button(texts.REMOVE_LOGO, role="link", icon="x")
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self.ask)
        self.remove.clicked.connect(lambda: self._take(b""))
        self.set_value(b"")

    def value(self) -> bytes:
        """The picture."""
        return self._png

    def set_value(self, value: bytes) -> None:
        """Show a picture without telling."""
        self._png = value
        shown = QPixmap()
        shown.loadFromData(QByteArray(value))
        ratio = self.devicePixelRatioF()
        room = (round(look.px(_WIDE) * ratio), round(look.px(_HIGH) * ratio))
        if not shown.isNull():
            shown = shown.scaled(*room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.setVisible(not shown.isNull())
        self.picture.setAccessibleName(texts.LOGO_SHOWN)
        self.remove.setVisible(bool(value))

    def reading(self) -> tuple[Kind, str] | None:
        """Why the last file that was chosen cannot be used."""
        return (Kind.ERROR, self._trouble) if self._trouble else None

    def ask(self) -> None:
        """Let the user choose a picture."""
        chosen, _ = QFileDialog.getOpenFileName(self, texts.CHOOSE_LOGO_TITLE, str(Path.home()), texts.LOGO_FILES)
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Take a picture from a file; one that cannot be used is told under the field, and the old one stays."""
        from malverktyg.jobs.logos import bytes_of, logo_of  # noqa: PLC0415  Pillow is loaded with the first picture

        try:
            data = bytes_of(path)
            png = logo_of(png_of(data, path.name) if is_svg(data) else data, path.name)
        except MalverktygError as error:
            self._trouble = error.message
            self.edited.emit()
            return
        self._take(png)

    def _take(self, png: bytes) -> None:
        self._trouble = ""
        self.set_value(png)
        self.edited.emit()
