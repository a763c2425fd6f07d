"""How each type of the domain stands in a column: peewee fields that give back to the letter what was put in."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import Any

from peewee import AnyField, ForeignKeyField
from typing_extensions import override

from malverktyg.domain.periods import Period

Scalar = str | int | None


class Column(AnyField):
    """A column of one type; ``write`` gives what stands in the file and ``read`` the way back."""

    field_type = "TEXT"
    write: Callable[[Any], Scalar] = staticmethod(str)
    read: Callable[[Any], Any] = staticmethod(str)

    @override
    def db_value(self, value: Any) -> Scalar:
        return None if value is None else self.write(value)

    @override
    def python_value(self, value: Any) -> Any:
        return None if value is None else self.read(value)


class Words(Column):
    """A text."""

    @override
    def python_value(self, value: Any) -> Any:
        return value


class Number(Column):
    """A whole number."""

    field_type = "INTEGER"
    write = staticmethod(int)

    @override
    def python_value(self, value: Any) -> Any:
        return value


class Flag(Column):
    """Yes or no, as 1 or 0."""

    field_type = "INTEGER"
    write = staticmethod(int)
    read = staticmethod(bool)


class Day(Column):
    """A date, as 2023-09-05."""

    write = staticmethod(date.isoformat)
    read = staticmethod(date.fromisoformat)


class Moment(Column):
    """A date and time with its offset, as ISO 8601 writes it."""

    write = staticmethod(datetime.isoformat)
    read = staticmethod(datetime.fromisoformat)


class Tertial(Column):
    """A period, as 2023-T2."""

    read = staticmethod(Period.parse)


class Entries(Column):
    """Several texts in order, as a JSON list."""

    write = staticmethod(partial(json.dumps, ensure_ascii=False))
    read = staticmethod(lambda value: tuple(json.loads(value)))


class Choices(Column):
    """Several steps of a scale in order, as a JSON list of their values."""

    write = staticmethod(json.dumps)

    def __init__(self, scale: type[StrEnum], **options: Any) -> None:
        super().__init__(**options)
        self.read = lambda value: tuple(map(scale, json.loads(value)))


class Picture(Column):
    """The bytes of a picture, as base64: the journal tells of them as of any text."""

    write = staticmethod(lambda value: b64encode(value).decode("ascii"))
    read = staticmethod(partial(b64decode, validate=True))


class Choice(Column):
    """A step of a scale, by its value."""

    def __init__(self, scale: type[StrEnum], **options: Any) -> None:
        super().__init__(**options)
        self.read = scale


class Anything(Column):
    """A text, a number or nothing, as some other column holds it."""

    field_type = "ANY"


class Reference(ForeignKeyField):
    """The id of a row in another table, or in the same one (``"self"``); looked at when the transaction ends."""

    def __init__(self, model: Any, **options: Any) -> None:
        super().__init__(model, backref="+", deferrable="INITIALLY DEFERRED", **options)

    @override
    def bind(self, model: Any, name: str, set_attribute: bool = True) -> None:
        self.column_name = name
        self.object_id_name = f"{name}_id"
        super().bind(model, name, set_attribute)
