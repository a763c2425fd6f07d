"""Python's search for circles of objects, put off while a file is read: that makes many objects and hardly a circle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """No search inside the block, which it would take a third of the time of.

    What the block made counts as old afterwards: else the first search would go through all of it at once.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
