"""The chosen row of the plan in full: every field, old and new, with the cell that says so."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from malverktyg.exchange.planning.items import FieldDiff, Kind, PlanItem
from ui import look
from ui.pages.importing import texts
from ui.widgets.labels import CutLabel, hairline, label
from ui.widgets.panels import scrolled

HEIGHT = 128


class ItemPanel(QWidget):
    """Beneath the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.where = CutLabel("", "label"), label("", "caption")
        self.fields: list[tuple[str, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(8), 0, 0, look.px(4))
        self._column.setSpacing(look.px(2))
        self._column.addWidget(hairline())
        self._column.addSpacing(look.px(4))
        self._column.addWidget(self.title)
        self._column.addWidget(self.where)
        self._body = scrolled(QWidget())
        self._column.addWidget(self._body, 1)
        self.setFixedHeight(look.px(HEIGHT))
        self.show_item(None)

    def show_item(self, item: PlanItem | None) -> None:
        """Show an item, or what to do to see one."""
        self.title.setText(item.label if item else "")
        self.where.setText(texts.WHERE.format(what=item.what, cell=item.cell) if item else texts.NOTHING_CHOSEN)
        self.fields = [(diff.label, _change(diff, item.kind)) for diff in item.fields] if item else []
        if item is not None and not self.fields:
            self.fields = [("", texts.NO_FIELDS)]
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, look.px(2), 0, 0)
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(2))
        for row, (name, change) in enumerate(self.fields):
            grid.addWidget(label(name, "help"), row, 0)
            grid.addWidget(label(change, "body", wraps=True), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self.fields), 1)
        content.setProperty("role", "surface")
        self._body.setWidget(content)


def _change(diff: FieldDiff, kind: Kind) -> str:
    new = diff.new or texts.EMPTY_VALUE
    return new if kind is Kind.ADDED else texts.OLD_NEW.format(old=diff.old or texts.EMPTY_VALUE, new=new)
