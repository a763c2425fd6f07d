"""An argument parser that speaks Swedish in all it says: help, headings and errors."""

import argparse
import re
import sys
from collections.abc import Iterable
from typing import NoReturn

from typing_extensions import override

from malverktyg.cli import texts


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with "Användning:" at its head."""

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, texts.USAGE if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser with Swedish headings; ``arguments`` and ``options`` are its two groups. Wrong usage exits with 2."""

    def __init__(self, *, prog: str | None = None, description: str = "", epilog: str | None = None) -> None:
        super().__init__(
            prog=prog, description=description, epilog=epilog, formatter_class=Formatter, add_help=False, allow_abbrev=False
        )
        self.arguments = self.add_argument_group(texts.ARGUMENTS)
        self.options = self.add_argument_group(texts.OPTIONS)
        self.options.add_argument("-h", "--help", action="help", help=texts.HELP)

    @override
    def error(self, message: str) -> NoReturn:
        wrong = texts.WRONG.format(message=translated(message))
        print(wrong, texts.SEE_HELP.format(command=self.prog), sep="\n", file=sys.stderr)
        raise SystemExit(2)


def translated(message: str) -> str:
    """An error of argparse in Swedish; a sentence that is Swedish already stays."""
    for pattern, swedish in texts.ARGPARSE:
        match = re.fullmatch(pattern, message, flags=re.DOTALL)
        if match:
            return swedish.format(*(part.replace("'", "") for part in match.groups()))
    return message
