"""pdfium is opened by one thread at a time, and closed whatever happens."""

from threading import Thread

import pytest

from malverktyg.document.raster import opened
from malverktyg.jobs.printing import preview
from tests.registers import TODAY, a_year


def test_two_threads_take_turns() -> None:
    pdf = preview(a_year(), None, TODAY)
    order: list[str] = []

    def other() -> None:
        with opened(pdf) as document:
            order.append(f"andra {len(document) > 1}")

    thread = Thread(target=other)
    with opened(pdf):
        thread.start()
        thread.join(0.2)
        order.append("första")
    thread.join()
    assert order == ["första", "andra True"]


def test_after_an_error_the_next_is_let_in() -> None:
    pdf = preview(a_year(), None, TODAY)
    with pytest.raises(KeyError), opened(pdf):
        raise KeyError
    with opened(pdf) as document:
        assert len(document) > 1
