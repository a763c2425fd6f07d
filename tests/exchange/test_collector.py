"""The search for circles of objects is put off, and taken up again."""

import gc

import pytest

from malverktyg.exchange.collector import without_collector


def test_the_collector_rests_inside_and_works_again_after() -> None:
    assert gc.isenabled()
    with without_collector():
        assert not gc.isenabled()
        with without_collector():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_works_again_after_an_error() -> None:
    with pytest.raises(ValueError, match="trasig"), without_collector():
        raise ValueError("trasig")
    assert gc.isenabled()
