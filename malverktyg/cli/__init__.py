"""The command line: the same jobs as the window's, for scripts, IT departments and tests."""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from malverktyg.cli import arguments, texts
from malverktyg.errors import MalverktygError
from malverktyg.progress import Stopped

BUG, INTERRUPTED = 70, 130


def main(argv: Sequence[str]) -> int:
    """Do what the words say and give the exit code of the contract; 70 for a bug of the program's own, 130 after Ctrl+C."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    words = arguments.parser().parse_args(argv)
    try:
        return _done(words.verb, words)
    except MalverktygError as error:
        return told(error)
    except (KeyboardInterrupt, Stopped):
        print(texts.STOPPED, file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except Exception as error:  # noqa: BLE001 – a bug is told in one sentence, unless somebody looks for it
        return _bug(error)


def _done(verb: str, words: object) -> int:
    from malverktyg.cli import verbs  # noqa: PLC0415 – help needs none of the jobs

    code: int = getattr(verbs, "BY_NAME")[verb](words)  # noqa: B009
    sys.stdout.flush()
    return code


def told(error: MalverktygError) -> int:
    """Say what, why and the way out on standard error, and give the error's exit code."""
    print(*(part for part in (error.headline, error.why, error.way_out) if part), sep="\n", file=sys.stderr)
    return error.exit_code


def _bug(error: Exception) -> int:
    if os.environ.get("MALVERKTYG_DEBUG"):
        raise error
    last = traceback.extract_tb(error.__traceback__)[-1]
    reference = getattr(error, "reference", f"{type(error).__name__} {Path(last.filename).name}:{last.lineno}")
    print(texts.BUG.format(reference=reference), texts.BUG_WAY_OUT, sep="\n", file=sys.stderr)
    return BUG
