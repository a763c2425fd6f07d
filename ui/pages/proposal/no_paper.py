"""What stands in the page's place while the period, or its matter, has no paper."""

from PySide6.QtWidgets import QWidget

from malverktyg.domain.beginning import latest_paper
from malverktyg.domain.matters import Matter
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register
from ui.pages.proposal import texts
from ui.widgets.buttons import primary
from ui.widgets.panels import EmptyState


class NoPaper(EmptyState):
    """Says which paper is not there yet and what it would begin with; ``begin`` is the button that begins it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.begin = primary(texts.BEGIN, icon="file-plus")
        super().__init__("file-text", "", texts.EMPTY_HOW, self.begin, parent=parent)

    def tell_of(self, register: Register, period: Period, matter: Matter | None) -> None:
        """Say it of a period without a matter, or of a matter without a paper."""
        like = latest_paper(register, period)
        begun = texts.EMPTY_LIKE.format(period=like[0].period.label.lower()) if like is not None else ""
        told = " ".join(filter(None, (texts.EMPTY_HOW, begun)))
        self.what.setText(texts.NO_PAPER if matter else texts.EMPTY.format(period=period.label.lower()))
        self.how.setText(texts.NO_PAPER_HOW if matter else told)
        self.begin.setText(f" {texts.BEGIN_PAPER if matter else texts.BEGIN}")
