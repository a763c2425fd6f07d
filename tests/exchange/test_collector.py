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


def test_what_was_made_inside_is_not_gone_through_at_once() -> None:
    with without_collector():
        made = [[place] for place in range(5_000)]
    assert len(made) == 5_000
    assert not any(one is made[-1] for one in gc.get_objects(generation=0))
    assert any(one is made[-1] for one in gc.get_objects(generation=2))
