"""Each verb, from its words to what it prints, its exit code and its files."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from malverktyg.__main__ import start
from malverktyg.cli import main, verbs
from malverktyg.domain.goals import Activity
from malverktyg.domain.matters import Matter
from malverktyg.domain.periods import Period
from malverktyg.domain.year import KINDS, Entity
from malverktyg.jobs.freezing import freeze
from malverktyg.jobs.register import Desk
from malverktyg.jobs.reviewing import review_matter
from malverktyg.review.putting_aside import dismissed
from tests.document.pdf.sheets import text_of
from tests.jobs.workbooks import ROWS, control_plan, workbook
from tests.registers import MATTER, a_year

Said = pytest.CaptureFixture[str]


def test_new_makes_a_file_once(tmp_path: Path, capsys: Said) -> None:
    file = str(tmp_path / "Mål å.malverktyg")
    assert main(["ny", file]) == 0
    assert capsys.readouterr().out == "Skapade Mål å.malverktyg.\n"
    assert main(["ny", file]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == ["Mål å.malverktyg finns redan.", "Välj ett annat namn eller öppna filen som finns."]


def test_an_import_tells_what_became_of_each_workbook(tmp_path: Path, capsys: Said) -> None:
    book, file = workbook(tmp_path / "a.xlsx"), tmp_path / "x.malverktyg"
    code = main(["importera", str(book), "--till", str(file)])
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.splitlines()[0] == "a.xlsx"
    assert "Socialnämnden, 2023" in said.out
    assert "0 ändrade, 0 oförändrade, inga konflikter" in said.out
    assert said.out.splitlines()[-1] == "Sparat i x.malverktyg. Allt går att ångra som en enda ändring."
    assert code == (0 if "Inga anmärkningar" in said.out else 1)
    main(["importera", str(book), "--till", str(file)])
    assert capsys.readouterr().out.splitlines()[-1] == "Inget nytt att spara i x.malverktyg."


def test_remarks_exit_with_1_and_name_their_cells(tmp_path: Path, capsys: Said) -> None:
    rows = [("Hållbar hälsa", "Alla ska må bra", "Skicka ut enkät", "HR-chef", "15 mars", None, "Klart"), *ROWS[2:]]
    book = workbook(tmp_path / "a.xlsx", rows)
    assert main(["importera", str(book), "--till", str(tmp_path / "x.malverktyg")]) == 1
    assert "Mål!E4  ”15 mars” lästes som 2023-03-15." in capsys.readouterr().out


def test_a_dry_run_says_so_and_writes_the_report_alone(tmp_path: Path, capsys: Said) -> None:
    book, report = workbook(tmp_path / "a.xlsx"), tmp_path / "r.json"
    main(["importera", str(book), "--till", str(tmp_path / "x.malverktyg"), "--torrkor", "--rapport", str(report)])
    assert capsys.readouterr().out.splitlines()[-1] == "Torrkörning: inget är sparat."
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.xlsx", "r.json"]
    assert json.loads(report.read_text("utf-8"))["workbooks"][0]["added"] > 0


def test_a_control_plan_is_declined_by_name(tmp_path: Path, capsys: Said) -> None:
    report = tmp_path / "r.json"
    words = ["importera", str(control_plan(tmp_path / "IK.xlsx")), "--till", str(tmp_path / "x.malverktyg")]
    assert main([*words, "--rapport", str(report)]) == 1
    said = capsys.readouterr().out
    assert "Inte inläst: det är en internkontrollplan och inte en måluppföljning." in said
    assert said.splitlines()[-1] == "Inget nytt att spara i x.malverktyg."
    assert main(["kontrollera", str(tmp_path / "x.malverktyg")]) == 0
    assert json.loads(report.read_text("utf-8"))["workbooks"][0]["declined"] == "en internkontrollplan"


def test_a_conflict_is_a_remark_and_is_not_applied(tmp_path: Path, capsys: Said) -> None:
    book, file = workbook(tmp_path / "a.xlsx"), tmp_path / "x.malverktyg"
    main(["importera", str(book), "--till", str(file)])
    with Desk.open(file, "x") as desk:
        one = next(one for one in desk.register.all(Activity).values() if one.comment)
        desk.change(
            "Ändrade", [type(one)(**{name: getattr(one, name) for name in one.__dataclass_fields__} | {"comment": "Mitt"})]
        )
    capsys.readouterr()
    assert main(["importera", str(book), "--till", str(file)]) == 1
    assert "1 konflikt" in capsys.readouterr().out
    with Desk.open(file, "x") as desk:
        assert "Mitt" in {one.comment for one in desk.register.all(Activity).values()}


def test_the_whole_way_from_workbook_to_json_workbook_and_paper(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "x.malverktyg"
    main(["importera", str(workbook(tmp_path / "a.xlsx")), "--till", str(file)])
    assert main(["exportera", str(file), "--till", str(tmp_path / "ut.json")]) == 0
    assert [goal["title"] for goal in json.loads((tmp_path / "ut.json").read_text("utf-8"))["goals"]] == [
        "Alla ska må bra", "Utsläppen ska minska"
    ]  # fmt: skip
    assert main(["exportera", str(file), "--till", str(tmp_path / "ut.xlsx")]) == 0
    assert main(["importera", str(tmp_path / "ut.xlsx"), "--till", str(file)]) == 0
    assert "0 nya, 0 ändrade" in capsys.readouterr().out
    assert main(["kontrollera", str(file)]) == 0
    assert capsys.readouterr().out == "x.malverktyg är hel.\n"


def test_the_paper_of_a_matter_is_printed_and_a_missing_one_is_told(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "x.malverktyg"
    main(["importera", str(workbook(tmp_path / "a.xlsx")), "--till", str(file)])
    capsys.readouterr()
    assert main(["pdf", str(file), "--till", str(tmp_path / "ut.pdf"), "--arende", "KS 23/999"]) == 3
    assert "KS 23/999" in capsys.readouterr().err
    assert not (tmp_path / "ut.pdf").exists()


@pytest.mark.parametrize(
    "verb", [["exportera", "{}", "--till", "ut.json"], ["pdf", "{}", "--till", "ut.pdf"], ["kontrollera", "{}"]]
)
def test_a_file_that_is_not_there_is_named(tmp_path: Path, verb: list[str], capsys: Said) -> None:
    assert main([word.format(tmp_path / "borta.malverktyg") for word in verb]) == 3
    said = capsys.readouterr()
    assert said.err.splitlines()[0] == "Filen borta.malverktyg finns inte."
    assert "Traceback" not in said.err


def test_a_damaged_file_is_not_called_whole(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "x.malverktyg"
    main(["ny", str(file)])
    content = bytearray(file.read_bytes())
    content[4096 * 3 : 4096 * 3 + 200] = b"\xff" * 200
    file.write_bytes(content)
    capsys.readouterr()
    assert main(["kontrollera", str(file)]) == 3
    assert "hel." not in capsys.readouterr().out


def test_a_bug_is_told_in_one_sentence_and_exits_with_70(tmp_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise KeyError("oj")

    monkeypatch.setitem(verbs.BY_NAME, "kontrollera", broken)
    assert main(["kontrollera", str(tmp_path)]) == 70
    said = capsys.readouterr().err
    assert "(KeyError test_verbs.py:" in said
    assert "Traceback" not in said
    monkeypatch.setenv("MALVERKTYG_DEBUG", "1")
    with pytest.raises(KeyError):
        main(["kontrollera", str(tmp_path)])


def test_ctrl_c_says_that_nothing_is_changed(tmp_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(verbs.BY_NAME, "kontrollera", interrupted)
    assert main(["kontrollera", str(tmp_path)]) == 130
    assert capsys.readouterr().err == "Avbrutet. Inget är ändrat.\n"


def test_a_slip_of_a_verb_is_no_file_to_open(capsys: Said) -> None:
    with pytest.raises(SystemExit, match="2"):
        start(["importear"])
    assert "är inget verb" in capsys.readouterr().err


def test_without_qt_the_window_is_refused_and_the_command_line_works(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['shiboken6'] = None\n"
        "from malverktyg.__main__ import start\n"
        "assert start(['ny', sys.argv[1]]) == 0\n"
        "sys.exit(start([sys.argv[1]]))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(one for one in sys.path if one)}
    words = [sys.executable, "-c", code, str(tmp_path / "x.malverktyg")]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 3, done.stderr
    assert done.stderr.startswith("Fönstret kan inte öppnas, för PySide6 saknas")
    assert "Traceback" not in done.stderr


def test_help_and_version_load_no_heavy_library() -> None:
    code = (
        "import sys\nfrom malverktyg.__main__ import start\n"
        "try:\n    start(['--version'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'openpyxl', 'reportlab', 'PySide6', 'peewee', 'multiprocessing.connection'} & set(sys.modules)\n"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(one for one in sys.path if one)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Målverktyg 0.")


def test_a_bare_text_is_reviewed_and_told_in_json_or_in_lines(tmp_path: Path, capsys: Said) -> None:
    text = tmp_path / "t.txt"
    text.write_text("Bakgrund\n\nDet är är så. Nämnden har *nyligen* beslutat.\n", "utf-8")
    assert main(["granska", "--text", str(text), "--json"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert [one["excerpt"] for one in findings] == ["är är", "*nyligen*", "nyligen"]
    assert set(findings[0]) == {"rule", "severity", "place", "excerpt", "why", "suggestion"}
    assert main(["granska", "--text", str(text)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Bakgrund"
    assert said[1].startswith("  fel: ”är är” – ")
    assert said[-1] == "3 saker att se över."


def test_a_text_with_nothing_wrong_exits_with_0(tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "t.txt").write_text("Bakgrund\n\nNämnden har beslutat.\n", "utf-8")
    assert main(["granska", "--text", str(tmp_path / "t.txt"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"findings": []}
    assert main(["granska", "--text", str(tmp_path / "t.txt")]) == 0
    assert capsys.readouterr().out == "Inget att anmärka på.\n"


def test_a_files_matter_is_reviewed(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "a.malverktyg"
    main(["ny", str(file)])
    capsys.readouterr()
    assert main(["granska", str(file), "--json"]) == 1
    places = [one["place"] for one in json.loads(capsys.readouterr().out)["findings"]]
    assert places[:2] == ["diarienummer", "handläggare"]
    assert main(["granska", str(file), "--arende", "KS 23/999"]) == 3
    capsys.readouterr()


def test_what_is_put_aside_is_left_out_and_counted_beside_the_answer(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "a.malverktyg"
    with Desk.create(file, "Åsa") as desk:
        (matter,) = desk.change("Nytt ärende", [Matter(title="Uppföljning 2023", period=Period.parse("2023-T2"))])
        assert isinstance(matter, Matter)
        assert matter.id is not None
        first, *rest = review_matter(desk.register, matter.id, date(2023, 9, 21)).open
        desk.change("Avfärdade", [dismissed(first, matter.id, "Numret kommer.", who="Åsa", day=date(2023, 9, 21))])
    assert main(["granska", str(file), "--json"]) == 1
    told = capsys.readouterr()
    assert [one["place"] for one in json.loads(told.out)["findings"]] == [one.place for one in rest]
    assert told.err == "1 avfärdat fynd visas inte.\n"
    assert main(["granska", str(file)]) == 1
    assert first.why not in capsys.readouterr().out


def test_a_matter_to_review_that_is_not_there_is_told(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "a.malverktyg"
    main(["ny", str(file)])
    capsys.readouterr()
    assert main(["granska", str(file), "--arende", "KS 23/999"]) == 3
    assert "KS 23/999" in capsys.readouterr().err


@pytest.fixture
def frozen_file(tmp_path: Path) -> Path:
    """A file with a matter whose paper is frozen and changed since."""
    path = tmp_path / "fryst.malverktyg"
    with Desk.create(path, "test") as desk:
        desk.change("Fyllde filen", [value for table in a_year().tables.values() for value in table.values()], _all(desk))
        freeze(desk, MATTER, datetime(2023, 9, 18, 12, tzinfo=UTC), who="test", reason="Prov")
        matter = desk.register.all(Matter)[MATTER]
        desk.change("Ny rubrik", [replace(matter, title="En annan rubrik 2023")])
    return path


def _all(desk: Desk) -> list[Entity]:
    return [value for table in desk.register.tables.values() for value in table.values()]


def test_a_frozen_paper_is_given_as_it_was_sealed_and_the_present_one_as_a_draft(frozen_file: Path, tmp_path: Path) -> None:
    with Desk.open(frozen_file, "test") as desk:
        sealed = desk.sealed(desk.register.frozen_of(MATTER)[0].pdf)
    words = ["pdf", str(frozen_file), "--till"]
    for more in (["--fryst"], ["--fryst", "1"], ["--fryst", "1", "--arende", "KS 23/456"]):
        assert main([*words, str(tmp_path / "fryst.pdf"), *more]) == 0
        assert (tmp_path / "fryst.pdf").read_bytes() == sealed
    assert main([*words, str(tmp_path / "nu.pdf")]) == 0
    assert "Arbetsmaterial" in text_of((tmp_path / "nu.pdf").read_bytes())
    assert "En annan rubrik 2023" in text_of((tmp_path / "nu.pdf").read_bytes())


def test_a_version_that_was_never_frozen_is_told(frozen_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pdf", str(frozen_file), "--till", str(tmp_path / "ut.pdf"), "--fryst", "7"]) == 3
    assert "Ärendet har ingen fryst version 7." in capsys.readouterr().err
    assert not (tmp_path / "ut.pdf").exists()


def test_the_paper_is_exported_as_word(frozen_file: Path, tmp_path: Path) -> None:
    assert main(["exportera", str(frozen_file), "--till", str(tmp_path / "ut.docx"), "--arende", "KS 23/456"]) == 0
    assert (tmp_path / "ut.docx").read_bytes().startswith(b"PK")


def test_a_check_names_the_frozen_paper_whose_seal_is_broken(frozen_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kontrollera", str(frozen_file)]) == 0
    with closing(sqlite3.connect(frozen_file, isolation_level=None)) as other:
        other.execute("UPDATE frozen_part SET packed = x'00' WHERE sha256 = (SELECT pdf FROM frozen_paper)")
    assert main(["kontrollera", str(frozen_file)]) == 3
    said = capsys.readouterr().out
    assert "PDF-filen i version 1 av den frysta tjänsteskrivelsen för ärendet" in said


def test_copies_are_merged_and_what_they_disagree_on_is_told(tmp_path: Path, capsys: Said) -> None:
    origin, *copies = (tmp_path / f"{name}.malverktyg" for name in ("Mål", "A", "B"))
    with Desk.create(origin, "Åsa") as desk:
        year = a_year()
        desk.change("Tömde", removed=[*desk.register.focus_areas, desk.register.municipality])
        desk.change("Fyllde", [value for kind in KINDS for value in year.all(kind).values()])
    for copy in copies:
        shutil.copyfile(origin, copy)
    words = ["slaihop", str(origin), *map(str, copies), "--till"]
    assert main([*words, str(tmp_path / "lika.malverktyg")]) == 0
    assert capsys.readouterr().out == "Skrev lika.malverktyg, lika med A.malverktyg: inget annat har ändrats.\n"
    for copy in copies:
        with Desk.open(copy, copy.stem) as desk:
            one, other, third = list(desk.register.all(Activity).values())[:3]
            saved: list[Entity] = [replace(one, comment=f"Sagt i {copy.stem}")]
            if copy.stem == "B":
                saved.append(replace(other, title="Bygga en bro"))
            desk.change("Ändrade", saved, [third] if copy.stem == "A" else [])
            if copy.stem == "B":
                desk.change("Ändrade", [replace(third, comment="Kvar")])
    assert main([*words, str(tmp_path / "UT.malverktyg")]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == (
        "Skrev UT.malverktyg: 2 uppgifter från B.malverktyg i A.malverktyg. Det går att ångra som en enda ändring."
    )
    assert said[1] == "2 saker att se över:"
    assert any(
        "kommentar: i A.malverktyg står ”Sagt i A”, i B.malverktyg ”Sagt i B”. Det första står kvar." in line for line in said
    )
    assert any(line.endswith(": borttagen i den ena kopian, ändrad i den andra. Den står kvar.") for line in said)
    assert main([*words, str(tmp_path / "UT.malverktyg")]) == 3
    assert "UT.malverktyg finns redan." in capsys.readouterr().err
