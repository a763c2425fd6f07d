"""Drafts: what is written in forms and not saved yet, seen together with all that is."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from malverktyg.domain.year import Entity, Register


def with_drafts(register: Register, pairs: Iterable[tuple[Entity, Entity]]) -> Register:
    """A register as it would be if some drafts were saved: of each pair, what was loaded and what is written.

    Two forms may each hold a part of one thing, so only the fields that somebody has written in count. A thing that is new has
    an id for the moment.
    """
    drafted: dict[tuple[type[Entity], str], Entity] = {}
    for number, (loaded, draft) in enumerate(pairs):
        id = draft.id or f"draft{number}"
        base = drafted.get((type(draft), id)) or register.find(type(draft), draft.id) or draft
        written: dict[str, Any] = {
            one.name: getattr(draft, one.name) for one in fields(draft) if getattr(draft, one.name) != getattr(loaded, one.name)
        }
        drafted[type(draft), id] = replace(base, **{**written, "id": id})
    return register.with_(drafted.values()) if drafted else register
