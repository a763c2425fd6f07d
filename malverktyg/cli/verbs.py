"""What each verb does: it calls the job, prints the answer, and gives the exit code."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from malverktyg.cli import summary, texts
from malverktyg.cli.terminal import Bar
from malverktyg.files import replacing
from malverktyg.jobs import exporting, importing, keeping
from malverktyg.jobs.freezing import Seals
from malverktyg.jobs.register import Desk

if TYPE_CHECKING:
    from malverktyg.review.putting_aside import Review

DONE, WITH_REMARKS, UNTRUSTED = 0, 1, 3


def new(words: argparse.Namespace) -> int:
    """``ny``: make a file, empty or with a whole example year."""
    if words.example:
        from malverktyg.jobs import example  # noqa: PLC0415 – reads workbooks

        with Bar() as bar:
            example.make_example(words.file, bar)
    else:
        Desk.create(words.file, who()).close()
    print(texts.MADE.format(name=words.file.name))
    return DONE


def import_(words: argparse.Namespace) -> int:
    """``importera``: read workbooks into a file, and tell what became of them."""
    with Bar() as bar:
        plan = importing.import_workbooks(
            words.file, words.books, who=who(), now=now(), period=words.period, dry=words.dry, progress=bar
        )
    if words.report:
        with replacing(words.report) as beside:
            text = json.dumps(importing.report(plan), ensure_ascii=False, indent=1)
            beside.write_bytes(f"{text}\n".encode("utf-8", "replace"))
    print(*summary.lines(plan), sep="\n")
    print(_saved(words, bool(plan.saved)))
    return WITH_REMARKS if plan.remarks else DONE


def _saved(words: argparse.Namespace, anything: bool) -> str:
    if words.dry:
        return texts.DRY
    return (texts.IMPORTED_INTO if anything else texts.NOTHING_NEW).format(name=words.file.name)


def export(words: argparse.Namespace) -> int:
    """``exportera``: write the file's content in the format of the target's suffix."""
    with Bar() as bar, Desk.open(words.file, who()) as desk:
        told = exporting.export(desk.register, words.out, now().date(), bar, which=words.matter, seals=Seals(desk))
    print(texts.SAVED_AS.format(name=words.out.name), *told, sep="\n")
    return WITH_REMARKS if told else DONE


def pdf(words: argparse.Namespace) -> int:
    """``pdf``: print the proposal as it stands, or give one that was frozen."""
    from malverktyg.jobs import freezing  # noqa: PLC0415 – no other verb needs what it loads

    today = now().date()
    with Bar() as bar, Desk.open(words.file, who()) as desk:
        if words.frozen is None:
            freezing.print_out(desk, words.matter, words.out, today, bar)
        else:
            frozen = freezing.version(desk.register, words.matter, today, words.frozen or None)
            freezing.save(desk.sealed(frozen.pdf), words.out)
    print(texts.SAVED_AS.format(name=words.out.name))
    return DONE


def review(words: argparse.Namespace) -> int:
    """``granska``: tell what is wrong with the proposal, or with a bare text."""
    answer = _reviewed(words)
    found = answer.open
    if words.json:
        print(json.dumps({"findings": [one.as_json() for one in found]}, ensure_ascii=False, indent=1))
    else:
        print(*summary.found(found), sep="\n")
    if answer.aside:
        print(summary.put_aside(len(answer.aside)), file=sys.stderr)
    return WITH_REMARKS if found else DONE


def _reviewed(words: argparse.Namespace) -> "Review":
    from malverktyg.jobs import reviewing  # noqa: PLC0415 – no other verb needs the rules

    if words.text:
        return reviewing.review_file(words.text)
    with Desk.open(words.file, who()) as desk:
        return reviewing.review_matter(desk.register, words.matter, now().date())


def check(words: argparse.Namespace) -> int:
    """``kontrollera``: tell what is wrong with a file, or that it is whole."""
    wrong = keeping.check(words.file)
    print(*wrong or (texts.WHOLE.format(name=words.file.name),), sep="\n")
    return UNTRUSTED if wrong else DONE


def merge(words: argparse.Namespace) -> int:
    """``slaihop``: merge two colleagues' copies of a file into a new one, and tell where they disagree."""
    from malverktyg.jobs import merging  # noqa: PLC0415 – no other verb needs it

    with Bar() as bar:
        merged = merging.merge_files(words.file, (words.first, words.second), words.out, who(), bar)
    print(*summary.merged(merged, words.out.name), sep="\n")
    return WITH_REMARKS if merged.clashes else DONE


def who() -> str:
    """The name of the one at the keyboard, for the history."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return texts.UNKNOWN_USER


def now() -> datetime:
    """The time right now, with its zone."""
    return datetime.now().astimezone()


BY_NAME: dict[str, Callable[[argparse.Namespace], int]] = {
    "ny": new,
    "importera": import_,
    "exportera": export,
    "pdf": pdf,
    "granska": review,
    "kontrollera": check,
    "slaihop": merge,
}
