"""A small part of Excel's formula language, enough for the rules of conditional formats: comparisons, texts and truths."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from malverktyg.exchange.cells.functions import FUNCTIONS, OPERATIONS, At, Node, Where, Wrong, as_number

_TOKEN = re.compile(
    r'\s*(?:(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|"(?P<text>(?:[^"]|"")*)"|(?P<name>[A-Za-zÅÄÖåäö_.]+)(?=\()'
    r"|(?P<ref>\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w(!])|(?P<word>TRUE|FALSE|SANT|FALSKT)\b|(?P<op><>|<=|>=|[-+*/&=<>(),;%:^!]))"
)


class NotKnown(Exception):
    """The formula uses what this part of the language lacks."""


_CONSTANTS: dict[str, Callable[[str], Any]] = {
    "number": float,
    "text": lambda text: text.replace('""', '"'),
    "word": lambda text: text.upper() in ("TRUE", "SANT"),
}
_LEVELS = (("=", "<>", "<", "<=", ">", ">="), ("&",), ("+", "-"), ("*", "/"), ("^",))


class Formula:
    """A formula ready to be asked. Raises NotKnown for what is not in this part of the language."""

    def __init__(self, text: str, row: int, column: int) -> None:
        """``row`` and ``column`` are the cell that the formula was written for."""
        self._home = row, column
        self._node = _Parser(text).whole()

    def value(self, row: int, column: int, at: At) -> Any:
        """What the formula gives for a cell. Raises Wrong for an error value."""
        try:
            return self._node(Where(row - self._home[0], column - self._home[1], at))
        except (TypeError, ValueError, ZeroDivisionError, OverflowError, IndexError) as error:
            raise Wrong from error


class _Parser:
    """Comparison, then joining, sums, products and signs: each level reads the next."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text.strip().removeprefix("=")))
        self._place = 0

    def whole(self) -> Node:
        node = self._level(0)
        if self._place != len(self._tokens):
            raise NotKnown
        return node

    def _level(self, level: int) -> Node:
        if level == len(_LEVELS):
            return self._signed()
        node = self._level(level + 1)
        while (operation := self._take(*_LEVELS[level])) is not None:
            node = _binary(OPERATIONS[operation], node, self._level(level + 1))
        return node

    def _signed(self) -> Node:
        if self._take("-"):
            inner = self._signed()
            return lambda where: -as_number(inner(where))
        if self._take("+"):
            return self._signed()
        node = self._single()
        while self._take("%"):
            node = _binary(lambda a, b: as_number(a) / b, node, lambda _: 100)
        return node

    def _single(self) -> Node:
        if self._take("("):
            node = self._level(0)
            self._need(")")
            return node
        kind, value = self._next()
        if kind == "ref":
            if self._peek() in (":", "!"):
                raise NotKnown
            return _reference(value)
        if kind == "name":
            return self._function(value.upper())
        if kind in ("number", "text", "word"):
            constant = (
                float(value)
                if kind == "number"
                else value.replace('""', '"')
                if kind == "text"
                else value.upper() in ("TRUE", "SANT")
            )
            return lambda _: constant
        raise NotKnown

    def _function(self, name: str) -> Node:
        self._need("(")
        parts: list[Node] = []
        while self._peek() != ")":
            parts.append(self._level(0))
            if self._take(",", ";") is None:
                break
        self._need(")")
        if name not in FUNCTIONS:
            raise NotKnown
        function = FUNCTIONS[name]
        return lambda where: function(where, parts)

    def _peek(self) -> str | None:
        kind, value = self._tokens[self._place] if self._place < len(self._tokens) else ("", "")
        return value if kind == "op" else None

    def _take(self, *operations: str) -> str | None:
        found = self._peek()
        if found not in operations:
            return None
        self._place += 1
        return found

    def _need(self, operation: str) -> None:
        if self._take(operation) is None:
            raise NotKnown

    def _next(self) -> tuple[str, str]:
        if self._place >= len(self._tokens):
            raise NotKnown
        self._place += 1
        return self._tokens[self._place - 1]


def _tokens(text: str) -> Sequence[tuple[str, str]]:
    found, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise NotKnown
        found.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return found


def _reference(text: str) -> Node:
    match = re.fullmatch(r"(\$?)([A-Za-z]{1,3})(\$?)(\d+)", text)
    if match is None:
        raise NotKnown
    column = 0
    for letter in match[2].upper():
        column = column * 26 + ord(letter) - 64
    row, fixed_column, fixed_row = int(match[4]), bool(match[1]), bool(match[3])
    return lambda where: where.at(row + (0 if fixed_row else where.down), column + (0 if fixed_column else where.right))


def _binary(operation: Callable[[Any, Any], Any], left: Node, right: Node) -> Node:
    return lambda where: operation(left(where), right(where))
