"""The words of a command: understood as the contract has them, refused in Swedish."""

import re
from pathlib import Path

import pytest

from malverktyg.cli.arguments import VERBS, parser
from malverktyg.domain.periods import Period, PeriodPart

ENGLISH = re.compile(r"\b(usage|options|positional|arguments|error|required|invalid|choose|expected|show|exit|message)\b")


def test_an_import_names_its_workbooks_and_its_file() -> None:
    words = parser().parse_args(["importera", "a.xlsx", "b.xls", "--till", "x.malverktyg", "--period", "2023-t2", "--torrkor"])
    assert (words.verb, words.books, words.file) == ("importera", [Path("a.xlsx"), Path("b.xls")], Path("x.malverktyg"))
    assert (words.period, words.dry, words.report) == (Period(2023, PeriodPart.T2), True, None)


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_help_is_swedish_throughout(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        parser().parse_args([*([verb] if verb else []), "--help"])
    said = capsys.readouterr().out
    assert said.startswith("Användning: malverktyg")
    assert not ENGLISH.search(said.lower())


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("", "Det saknas: VERB."),
        ("exportra", "”exportra” är inget verb. Välj bland ny, importera, exportera, pdf, granska, kontrollera, slaihop."),
        ("importera", "Det saknas: BOK, --till."),
        ("importera a.xlsx --till", "--till ska följas av ett värde."),
        ("importera a.xlsx --till x --torrkor=ja", "--torrkor tar inget värde, men fick ”ja”."),
        ("importera a.xlsx --till x --period 2023", "--period: ”2023” är ingen period."),
        ("exportera x --till y.odt", "y.odt har en ändelse som inte går att exportera till."),
        ("exportera x --till y.xlsx --mall b.xlsx", "--mall finns inte än."),
        ("pdf x --till y.doc", "y.doc slutar inte på .pdf."),
        ("granska", "Ange FIL eller --text."),
        ("granska x --text y.txt", "--text går inte att använda tillsammans med FIL."),
        ("ny x --exmpel", "Det här känns inte igen: --exmpel."),
    ],
)
def test_wrong_usage_is_told_in_swedish_and_exits_with_2(command: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        parser().parse_args(command.split())
    err = capsys.readouterr().err
    assert said in err
    assert "Hjälp finns med: malverktyg" in err
    assert not ENGLISH.search(err.lower())
