"""The gate before print: nothing goes out until it is reviewed as it stands, and its errors are seen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from malverktyg.domain.ids import MatterId
from malverktyg.domain.problem import Severity
from malverktyg.domain.year import Register
from malverktyg.review.putting_aside import Review
from ui.live_review import review_of
from ui.models.words import spaced
from ui.pages.proposal import texts
from ui.pages.proposal.review_side import named
from ui.pages.proposal.reviewing import Reviewing
from ui.session import Session
from ui.widgets.question import agreed
from ui.working import start

_MOST = 4  # errors named in the question


@dataclass(frozen=True, slots=True, eq=False)
class _Wish:
    """A matter to let out, the words of the button that does it in spite of errors, and how it goes."""

    matter: MatterId
    act: str
    go: Callable[[], object]


class Gate(QObject):
    """Lets a paper out of the program. ``errors_wanted`` comes with the matter whose errors one wants to see first."""

    errors_wanted = Signal(str)

    def __init__(self, page: QWidget, session: Session, reviewing: Reviewing) -> None:
        super().__init__(page)
        self._page, self._session, self._reviewing = page, session, reviewing
        self._newest: _Wish | None = None

    def let_out(self, matter: MatterId, act: str, go: Callable[[], object]) -> None:
        """Call ``go``, after a question with the button ``act`` where the paper has errors.

        A review of what is saved now is made beside the window where the page has none; of several waiting only the newest goes.
        """
        self._newest = _Wish(matter, act, go)
        self._review(self._newest)

    def _review(self, wish: _Wish) -> None:
        self._session.flush()
        review = self._reviewing.of(wish.matter)
        if review is not None:
            self._ask(wish, review)
            return
        register, today = self._session.register, self._session.today
        start(
            self._page,
            texts.REVIEWING_OUT,
            partial(review_of, register, wish.matter, today),
            done=partial(self._reviewed, wish, register),
            only_reads=True,
        )

    def _reviewed(self, wish: _Wish, register: Register, review: Review) -> None:
        if wish is not self._newest or self._session.desk is None:
            return
        self._session.flush()
        if self._session.register is register:
            self._ask(wish, review)
        else:
            self._review(wish)

    def _ask(self, wish: _Wish, review: Review) -> None:
        wrong = [one for one in review.open if one.severity is Severity.ERROR]
        title = texts.ASK_ERRORS_ONE if len(wrong) == 1 else texts.ASK_ERRORS.format(count=spaced(len(wrong)))
        lines = [texts.ASK_ERROR.format(place=one.place, what=named(one)) for one in wrong[:_MOST]]
        more = texts.ASK_MORE.format(count=spaced(len(wrong) - _MOST)) if len(wrong) > _MOST else ""
        if not wrong or agreed(self._page, title, more, errors=lines, safe=texts.SHOW_ERRORS, act=wish.act):
            wish.go()
        else:
            self.errors_wanted.emit(wish.matter)
