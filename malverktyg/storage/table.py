"""What every table is: a peewee model bound to no file, named after its kind, and for a thing with its id and version."""

import re

from peewee import Model

from malverktyg.storage.columns import Number, Words


def _table_name(model: type[Model]) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model.__name__.removesuffix("Row")).lower()


class Table(Model):
    """Any table. No file is bound to it: each query is told which one to ask."""

    class Meta:  # noqa: D106 - peewee reads it
        legacy_table_names = False
        table_function = _table_name


class Row(Table):
    """A thing's row. ``version`` is the number of the change set that wrote it last."""

    id = Words(primary_key=True)
    version = Number()
