"""What stands beside a list: the form of one thing, what stands for it where several are chosen, or that nothing is chosen."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.listform.many import ManySide
from ui.widgets.panels import SideStack


class DetailSide(SideStack):
    """Its parts are made when they are first asked for: a form of many fields takes longer than the list beside it."""

    def __init__(
        self, nothing: QWidget, form: QWidget | Callable[[], QWidget], many: Callable[[], ManySide[Any]] | None = None
    ) -> None:
        super().__init__()
        self.nothing, self._blank = nothing, QWidget()
        self._make_form, self._make_many = form, many
        for part in (nothing, self._blank):
            self.addWidget(part)
        if isinstance(form, QWidget):
            _ = self.form

    @cached_property
    def form(self) -> QWidget:
        """The form of one thing."""
        made = self._make_form if isinstance(self._make_form, QWidget) else self._make_form()
        self.addWidget(made)
        return made

    @cached_property
    def many(self) -> ManySide[Any] | None:
        """What stands for the form of several things, where several can be chosen."""
        made = self._make_many() if self._make_many is not None else None
        if made is not None:
            self.addWidget(made)
        return made

    @property
    def has_form(self) -> bool:
        """Whether the form is made."""
        return "form" in vars(self)

    def make_form(self) -> bool:
        """Make the form, where it is not made; says whether it was not."""
        was_made, _ = self.has_form, self.form
        return not was_made

    @property
    def takes_many(self) -> bool:
        """Whether several things can be chosen."""
        return self._make_many is not None

    @property
    def shows_many(self) -> bool:
        """Whether several things are shown."""
        return self.currentWidget() is vars(self).get("many", self)

    def turn(self, *, to_form: bool) -> None:
        """Show the form, or that nothing is chosen."""
        self.setCurrentWidget(self.form if to_form else self.nothing)

    def wait(self) -> None:
        """Show nothing until the form is there."""
        self.setCurrentWidget(self._blank)
