"""Long work breathes between its parts: it can be stopped there, and a window can go before."""

from collections.abc import Callable
from datetime import date

import pytest

from malverktyg.domain.year import Register
from malverktyg.jobs.printing import printed
from malverktyg.jobs.reviewing import review_matter
from malverktyg.progress import Stopped, breathe, breathing, unhurried
from tests.registers import a_year

TODAY = date(2023, 9, 18)
JOBS: dict[str, Callable[[Register], object]] = {
    "print": lambda register: printed(register, None, TODAY),
    "review": lambda register: review_matter(register, None, TODAY),
}


class Breaths:
    """Counts, and stops at one of them."""

    def __init__(self, last: int = -1) -> None:
        self.count, self.last = 0, last

    def __call__(self) -> None:
        if self.count == self.last:
            raise Stopped
        self.count += 1


def test_a_breath_is_taken_before_each_part_of_work_that_is_begun_so() -> None:
    breaths = Breaths()
    breathe()
    with breathing(breaths):
        assert list(unhurried("abc")) == ["a", "b", "c"]
        breathe()
    breathe()
    assert breaths.count == 4


def test_the_breath_before_comes_back_after_another() -> None:
    outer, inner = Breaths(), Breaths(0)
    with breathing(outer):
        with pytest.raises(Stopped), breathing(inner):
            breathe()
        breathe()
    assert (outer.count, inner.count) == (1, 0)


@pytest.mark.parametrize("job", JOBS.values(), ids=JOBS)
@pytest.mark.parametrize("part", [0.0, 0.2, 0.4, 0.6, 0.8, 0.999])
def test_the_paper_and_its_review_can_be_stopped_all_through(job: Callable[[Register], object], part: float) -> None:
    register, whole = a_year(), Breaths()
    with breathing(whole):
        job(register)
    assert whole.count > 10 * len(register.goals_of(2023))
    with pytest.raises(Stopped), breathing(Breaths(int(part * whole.count))):
        job(register)
