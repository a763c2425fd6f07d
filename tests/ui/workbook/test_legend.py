"""The legend."""

from PySide6.QtWidgets import QWidget

from malverktyg.exchange.planning.items import Kind
from ui.workbook.legend import Legend


def test_the_legend_names_every_kind_and_what_was_left_out(stage: QWidget) -> None:
    legend = Legend(stage)
    assert legend.accessibleName() == "Ny, Ändrad, Oförändrad, Konflikt, Utelämnad"
    assert {part.kind for part in legend.parts} == {*Kind, None}


def test_it_goes_on_in_the_next_line_where_there_is_no_room(stage: QWidget) -> None:
    legend = Legend(stage)
    wide = legend.sizeHint().width()
    assert legend.heightForWidth(wide // 2) > legend.heightForWidth(wide)
