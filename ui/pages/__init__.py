"""The pages of the window in the order of the navigation; each is imported when it is first gone to."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.session import Session

Make = Callable[[Session, QWidget | None], QWidget]


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its place in the navigation; ``shows`` are the kinds of things that ``Session.show_thing`` finds on it.

    The widget may have ``show_thing(kind, id)``, ``new_here()`` (Ctrl+N), ``find_here()`` (Ctrl+F) and ``panes()`` (F6).
    """

    name: str
    title: str
    icon: str
    shows: tuple[str, ...]
    make: Make
    at_bottom: bool = False


def _overview(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.overview import OverviewPage  # noqa: PLC0415

    return OverviewPage(session, parent)


def _goals(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.goals import GoalsPage  # noqa: PLC0415

    return GoalsPage(session, parent)


def _activities(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.activities import ActivitiesPage  # noqa: PLC0415

    return ActivitiesPage(session, parent)


def _assessments(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.assessments import AssessmentsPage  # noqa: PLC0415

    return AssessmentsPage(session, parent)


def _proposal(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.proposal import ProposalPage  # noqa: PLC0415

    return ProposalPage(session, parent)


def _importing(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.importing import ImportingPage  # noqa: PLC0415

    return ImportingPage(session, parent)


def _settings(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.settings import SettingsPage  # noqa: PLC0415

    return SettingsPage(session, parent)


def _help(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.help import HelpPage  # noqa: PLC0415

    return HelpPage(session, parent)


_SETTINGS = ("settings", "municipality", "body", "focus_area", "goal_area", "deadline", "decision", "assignment")
PAGES = (
    Page("overview", "Översikt", "layout-dashboard", ("overview",), _overview),
    Page("goals", "Mål", "target", ("goal",), _goals),
    Page("activities", "Aktiviteter", "list-checks", ("activity",), _activities),
    Page("assessments", "Bedömning", "clipboard-check", ("assessment",), _assessments),
    Page("proposal", "Tjänsteskrivelse", "file-text", ("matter", "review"), _proposal),
    Page("importing", "Import och export", "table-2", ("import",), _importing),
    Page("settings", "Inställningar", "settings", _SETTINGS, _settings, at_bottom=True),
    Page("help", "Hjälp", "circle-question-mark", ("help",), _help, at_bottom=True),
)
