"""The verbs of the command line with their arguments, as in the contract."""

import argparse
from pathlib import Path

from malverktyg import __version__
from malverktyg.cli import texts
from malverktyg.cli.swedish import Parser
from malverktyg.domain.periods import Period

VERBS = ("ny", "importera", "exportera", "pdf", "granska", "kontrollera", "slaihop")


def parser() -> Parser:
    """The whole parser; its answer names the verb in ``verb``."""
    root = Parser(prog=texts.NAME, description=texts.ABOUT, epilog=texts.EPILOG)
    root.options.add_argument(
        "--version", action="version", version=texts.VERSION.format(version=__version__), help=texts.VERSION_HELP
    )
    verbs = root.add_subparsers(title=texts.VERBS, metavar=texts.VERB, dest="verb", required=True, parser_class=Parser)
    _new(_verb(verbs, "ny", texts.NEW))
    _import(_verb(verbs, "importera", texts.IMPORT))
    _export(_verb(verbs, "exportera", texts.EXPORT))
    _pdf(_verb(verbs, "pdf", texts.PDF))
    _review(_verb(verbs, "granska", texts.REVIEW))
    _check(_verb(verbs, "kontrollera", texts.CHECK))
    _merge(_verb(verbs, "slaihop", texts.MERGE))
    return root


def _verb(verbs: "argparse._SubParsersAction[Parser]", name: str, what: str) -> Parser:
    return verbs.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")


def _new(verb: Parser) -> None:
    verb.arguments.add_argument("file", type=Path, metavar=texts.FILE, help=texts.NEW_FILE)
    verb.options.add_argument("--exempel", dest="example", action="store_true", help=texts.NEW_EXAMPLE)


def _import(verb: Parser) -> None:
    verb.arguments.add_argument("books", type=Path, nargs="+", metavar=texts.BOOK, help=texts.IMPORT_BOOKS)
    verb.options.add_argument("--till", dest="file", type=Path, metavar=texts.FILE, required=True, help=texts.IMPORT_FILE)
    verb.options.add_argument("--period", type=_period, metavar=texts.PERIOD, help=texts.IMPORT_PERIOD)
    verb.options.add_argument("--torrkor", dest="dry", action="store_true", help=texts.IMPORT_DRY)
    verb.options.add_argument("--rapport", dest="report", type=Path, metavar=texts.REPORT, help=texts.IMPORT_REPORT)


def _export(verb: Parser) -> None:
    verb.arguments.add_argument("file", type=Path, metavar=texts.FILE, help=texts.EXPORT_FILE)
    verb.options.add_argument("--till", dest="out", type=_exported, metavar=texts.OUT, required=True, help=texts.EXPORT_OUT)
    verb.options.add_argument("--arende", dest="matter", metavar=texts.DIARY, help=texts.EXPORT_MATTER)
    verb.options.add_argument("--mall", dest="template", type=_no_template, metavar=texts.BOOK, help=texts.EXPORT_TEMPLATE)


def _pdf(verb: Parser) -> None:
    verb.arguments.add_argument("file", type=Path, metavar=texts.FILE, help=texts.PDF_FILE)
    verb.options.add_argument("--till", dest="out", type=_pdf_name, metavar=texts.OUT, required=True, help=texts.PDF_OUT)
    verb.options.add_argument("--arende", dest="matter", metavar=texts.DIARY, help=texts.PDF_MATTER)
    verb.options.add_argument("--fryst", dest="frozen", type=int, nargs="?", const=0, metavar=texts.NUMBER, help=texts.PDF_FROZEN)


def _review(verb: Parser) -> None:
    what = verb.arguments.add_mutually_exclusive_group(required=True)
    what.add_argument("file", type=Path, nargs="?", metavar=texts.FILE, help=texts.REVIEW_FILE)
    what.add_argument("--text", type=Path, metavar=texts.TEXT, help=texts.REVIEW_TEXT)
    verb.options.add_argument("--arende", dest="matter", metavar=texts.DIARY, help=texts.PDF_MATTER)
    verb.options.add_argument("--json", action="store_true", help=texts.REVIEW_JSON)


def _check(verb: Parser) -> None:
    verb.arguments.add_argument("file", type=Path, metavar=texts.FILE, help=texts.CHECK_FILE)


def _merge(verb: Parser) -> None:
    for name, metavar, told in (
        ("file", texts.FILE, texts.MERGE_FILE),
        ("first", "A", texts.MERGE_FIRST),
        ("second", "B", texts.MERGE_SECOND),
    ):
        verb.arguments.add_argument(name, type=Path, metavar=metavar, help=told)
    verb.options.add_argument("--till", dest="out", type=Path, metavar=texts.OUT, required=True, help=texts.MERGE_OUT)


def _period(written: str) -> Period:
    try:
        return Period.parse(written.upper().replace("HELÅR", "H"))
    except ValueError as error:
        raise argparse.ArgumentTypeError(texts.WRONG_PERIOD.format(written=written)) from error


def _exported(written: str) -> Path:
    """A name to export to."""
    path = Path(written)
    if path.suffix.lower() not in (".xlsx", ".json", ".docx"):
        raise argparse.ArgumentTypeError(texts.WRONG_SUFFIX.format(name=path.name))
    return path


def _no_template(_: str) -> Path:
    raise argparse.ArgumentTypeError(texts.NO_TEMPLATE_YET)


def _pdf_name(written: str) -> Path:
    path = Path(written)
    if path.suffix.lower() != ".pdf":
        raise argparse.ArgumentTypeError(texts.NOT_A_PDF.format(name=path.name))
    return path
