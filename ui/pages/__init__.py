"""The pages of the window in the order of the navigation; each is imported when it is first gone to."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.session import Session

HELP_KEYS = "F1"  # the help about the page one is on, so no line of its own among the pages to go to
Make = Callable[[Session, QWidget | None], QWidget]


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its place in the navigation; ``shows`` are the kinds of things that ``Session.show_thing`` finds on it.

    The widget may have ``show_thing(kind, id)``, ``new_here()`` (Ctrl+N), ``find_here()`` (Ctrl+F), ``panes()`` (F6) and
    ``stop()`` (it is about to go: what it has begun is left).
    """

    name: str
    title: str
    icon: str
    shows: tuple[str, ...]
    make: Make
    keys: str
    starts_group: bool = False
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


def _missing(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.missing import MissingPage  # noqa: PLC0415

    return MissingPage(session, parent)


def _since(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.since import SincePage  # noqa: PLC0415

    return SincePage(session, parent)


def _proposal(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.proposal import ProposalPage  # noqa: PLC0415

    return ProposalPage(session, parent)


def _importing(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.importing import ImportingPage  # noqa: PLC0415

    return ImportingPage(session, parent)


def _history(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.history import HistoryPage  # noqa: PLC0415

    return HistoryPage(session, parent)


def _settings(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.settings import SettingsPage  # noqa: PLC0415

    return SettingsPage(session, parent)


def _help(session: Session, parent: QWidget | None) -> QWidget:
    from ui.pages.help import HelpPage  # noqa: PLC0415

    return HelpPage(session, parent)


_SETTINGS = ("settings", "municipality", "body", "focus_area", "goal_area", "deadline", "decision", "assignment", "template")
PAGES = (
    Page("overview", "Översikt", "layout-dashboard", ("overview",), _overview, "Ctrl+1"),
    Page("goals", "Mål", "target", ("goal",), _goals, "Ctrl+2"),
    Page("activities", "Aktiviteter", "list-checks", ("activity",), _activities, "Ctrl+3"),
    Page("assessments", "Bedömning", "clipboard-check", ("assessment",), _assessments, "Ctrl+4"),
    Page("missing", "Saknas", "user-x", ("missing",), _missing, "Ctrl+5", starts_group=True),
    Page("since", "Sedan sist", "git-compare", ("since",), _since, "Ctrl+6"),
    Page("proposal", "Tjänsteskrivelse", "file-text", ("matter", "review"), _proposal, "Ctrl+7"),
    Page("importing", "Import och export", "table-2", ("import",), _importing, "Ctrl+8", starts_group=True),
    Page("history", "Historik", "history", ("history",), _history, "Ctrl+9"),
    Page("settings", "Inställningar", "settings", _SETTINGS, _settings, "Ctrl+,", at_bottom=True),
    Page("help", "Hjälp", "circle-question-mark", ("help",), _help, HELP_KEYS, at_bottom=True),
)
