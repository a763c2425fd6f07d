"""What taking back a change set saves and removes, where nothing was built on it since."""

from collections.abc import Iterable, Sequence
from typing import cast

from malverktyg.domain.naming import listed, named
from malverktyg.domain.single import doubled
from malverktyg.domain.sources import Source
from malverktyg.domain.texts import THINGS
from malverktyg.domain.ties import astray, gone_with, loosened
from malverktyg.domain.year import Entity, Register
from malverktyg.errors import CannotUndo
from malverktyg.storage import texts
from malverktyg.storage.edits import Edit, is_untouched, outcome


def taken_back(register: Register, edits: Sequence[Edit]) -> tuple[list[Entity], list[Entity]]:
    """The things to save and those to remove so that the edits no longer hold; CannotUndo names what stands in the way."""
    _refuse(texts.CHANGED_SINCE, (_name(register, edit) for edit in edits if not is_untouched(register, edit)))
    saved = [value for edit in edits if (value := outcome(register, edit.inverse)) is not None]
    removed = [cast("Entity", register.find(edit.kind, edit.id)) for edit in edits if edit.makes]
    after = register.with_(saved, removed)
    hanging = [one for one in gone_with(after, removed) if after.find(type(one), one.id)]
    built_on = [one for one in hanging if not isinstance(one, Source)]
    _refuse(texts.BUILT_ON_SINCE, (named(after, value) for value in (*built_on, *loosened(after, removed))))
    _refuse(texts.LOST_SINCE, (named(after, value) for value in astray(after, saved)))
    _refuse(texts.REPLACED_SINCE, (named(after, value) for value in doubled(after, saved)))
    return saved, removed + hanging


def _name(register: Register, edit: Edit) -> str:
    """A thing as it is now, or as the edit tells it where it is gone."""
    value = register.find(edit.kind, edit.id)
    if value is None and (edit.makes or edit.removes):
        value = outcome(Register(), edit if edit.makes else edit.inverse)
    return THINGS[edit.kind.__name__] if value is None else named(register, value)


def _refuse(why: str, things: Iterable[str]) -> None:
    names = list(dict.fromkeys(things))
    if names:
        raise CannotUndo(why.format(things=listed(names)))
