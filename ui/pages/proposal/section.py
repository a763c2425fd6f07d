"""What every section of the form can do: show a case, say how it stands, and find the field that words came from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from malverktyg.domain.parts import Origin
from malverktyg.review.finding import Finding
from ui.findings.numbered import Numbered
from ui.forms.form import Form
from ui.pages.proposal.case import Case, State, reviewed
from ui.session import Session
from ui.widgets.fold import Fold


class Section(Fold):
    """A fold with forms. The sections together are the whole form; none of them knows another."""

    heading = ""

    def __init__(self, session: Session) -> None:
        super().__init__(self.heading)
        self.session = session
        self.forms: list[Form[Any]] = []
        self.findings: tuple[Finding, ...] = ()

    def take(self, *forms: Form[Any]) -> None:
        """Lay forms out under one another."""
        for form in forms:
            self.forms.append(form)
            self.body.addWidget(form)

    def show_case(self, case: Case) -> None:
        """Show a matter and its paper; of the same matter only what has changed."""
        raise NotImplementedError

    def state(self, case: Case) -> State:
        """How the section stands."""
        raise NotImplementedError

    def standing(self, case: Case) -> State:
        """How the section stands, with what the review found in it."""
        return reviewed(self.findings) or self.state(case)

    def other_findings(self, some: Sequence[Numbered]) -> Sequence[Numbered]:  # noqa: ARG002  a section without forms takes some
        """Those of the review's findings that belong here though no field of the form is theirs."""
        return ()

    def editor_of(self, origin: Origin) -> QWidget | None:
        """Where the words of an origin are written, or nothing where that is not here."""
        for form in self.forms:
            cell = form.cells.get(origin.field)
            if cell is not None and self.origin(form, origin.field) == origin:
                return cell.field.editor
        return None

    def origin_of(self, focus: QWidget) -> Origin | None:
        """What is written in the part that has the focus."""
        for form in self.forms:
            for name, cell in form.cells.items():
                if cell.field.editor is focus or cell.field.editor.isAncestorOf(focus):
                    return self.origin(form, name)
        return None

    def origin(self, form: Form[Any], name: str) -> Origin | None:
        """The origin that the paper gives to a field of a form."""
        value = form.loaded
        return None if value is None else Origin(type(value).__name__, value.id, name)
