"""What a page holds that is saved nowhere, as words in its filter and a line half written: kept while the page is made anew."""

from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

Kept = Mapping[str, Any]


@runtime_checkable
class Keeper(Protocol):
    """A page, or a part of one, that hands over what it holds to another of its kind."""

    def keep(self) -> Kept:
        """What was chosen and typed here."""
        ...

    def take_back(self, kept: Kept) -> None:
        """Hold what another of the same kind held; told before anything is shown here."""
        ...
