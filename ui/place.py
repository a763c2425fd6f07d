"""Where one is in the window and what one has written there, kept while the window is built anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from malverktyg.domain.bodies import Body, FocusArea, GoalArea
from malverktyg.domain.goals import Activity, Assignment, Decision, Goal
from malverktyg.domain.templates import Template
from malverktyg.domain.year import Entity
from ui.forms.form import Form
from ui.frame import NEW, Frame

_KINDS: Mapping[type[Entity], str] = {
    Goal: "goal",
    Activity: "activity",
    Body: "body",
    FocusArea: "focus_area",
    GoalArea: "goal_area",
    Decision: "decision",
    Assignment: "assignment",
    Template: "template",
}


@dataclass(frozen=True)
class _Waiting:
    """What is written in a form and not saved: it has an error, or what is new lacks what it must have."""

    form: type[Form[Any]]
    loaded: Entity
    written: Mapping[str, Any]

    def put_back(self, window: Frame) -> None:
        """Go to the thing, or to a new one of its kind, and write the same there."""
        kind = _KINDS[type(self.loaded)]
        window.show_thing(kind, self.loaded.id or "")
        if self.loaded.id is None:
            window.show_thing(kind, NEW)
        page = window.page
        form = next((form for form in page.findChildren(Form) if self._is_meant(form)), None) if page is not None else None
        if form is not None:
            form.put_back(self.written)

    def _is_meant(self, form: Form[Any]) -> bool:
        return type(form) is self.form and type(form.loaded) is type(self.loaded) and form.loaded.id == self.loaded.id


@dataclass(frozen=True)
class Place:
    """The thing that is shown, and all that waits in the forms."""

    kind: str
    id: str
    waiting: tuple[_Waiting, ...]

    @classmethod
    def of(cls, window: Frame) -> "Place":
        """What is to be kept of a window whose forms have saved what they can."""
        held = [(form, form.loaded) for form in window.findChildren(Form) if form.is_dirty]
        waiting = [
            _Waiting(type(form), loaded, form.written()) for form, loaded in held if loaded is not None and type(loaded) in _KINDS
        ]
        kind = {"goals": "goal", "activities": "activity", "assessments": "assessment"}.get(window.page_name, "")
        return cls(kind, getattr(window.page, "current", ""), tuple(waiting))

    def restore(self, window: Frame) -> None:
        """Show the same in a window that is built anew."""
        if self.kind and self.id:
            window.show_thing(self.kind, self.id)
        for one in self.waiting:
            one.put_back(window)
