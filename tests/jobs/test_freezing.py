"""A paper that is frozen is the same a year and fifty edits later, and whoever tampers with it is noticed."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest

from malverktyg.domain.appendices import Appendix
from malverktyg.domain.bodies import Body, FocusArea, Municipality
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.ids import ProposalId
from malverktyg.domain.matters import DecisionPoint, Matter, Proposal
from malverktyg.errors import (
    CannotUndo,
    ChangedElsewhere,
    DamagedFile,
    ErrorsLeft,
    FrozenStays,
    NothingFrozen,
    NothingToPrint,
    SealBroken,
)
from malverktyg.jobs import freezing
from malverktyg.jobs.appending import chosen
from malverktyg.jobs.exporting import export
from malverktyg.jobs.freezing import Reprint, Seals, as_seen, errors_left, freeze, pdf_of, print_out, reprinted, version
from malverktyg.jobs.keeping import check
from malverktyg.jobs.looking_back import PastDesk
from malverktyg.jobs.register import Desk
from malverktyg.storage.sealing import sum_of
from tests.document.pdf.sheets import text_of
from tests.document.word.pages import words_of
from tests.registers import MATTER, TODAY, a_year

WHEN = datetime(2023, 9, 18, 14, 32, tzinfo=UTC)
LATER = date(2024, 9, 20)
SLIP = "Utfallet av de samtalet visar veckor några veckor av arbete."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A file with the year, its paper without a day of its own and without errors."""
    with Desk.create(tmp_path / "År.malverktyg", "Åsa") as desk:
        seeds = list(desk.register.all(FocusArea).values())
        year = a_year()
        municipality = replace(year.municipality, id=desk.register.municipality.id)
        things = [value for kind, of_kind in year.tables.items() if kind is not Municipality for value in of_kind.values()]
        desk.change("Året", [municipality, *things], removed=seeds)
        proposal = desk.register.proposal_of(MATTER)
        assert proposal
        desk.change("Utan dag", [replace(proposal, day=None)])
        yield desk


def _freeze(desk: Desk, when: datetime = WHEN) -> FrozenPaper:
    return freeze(desk, None, when, who="Åsa", reason="Hinns inte med.")


def test_the_same_paper_comes_out_a_year_and_fifty_edits_later(desk: Desk) -> None:
    frozen = _freeze(desk)
    sealed = desk.sealed(frozen.pdf)
    then = desk.register
    chance = random.Random(7)
    for number in range(50):
        _edit(desk, chance, number)
    path = desk.path
    desk.close()
    with Desk.open(path, "Bo") as again:
        assert again.register != then
        found = version(again.register, MATTER, LATER)
        assert found == frozen
        assert again.sealed(found.pdf) == sealed
        assert reprinted(again, found) is Reprint.SAME
        assert as_seen(again, found) == then
    assert check(path) == ()


def _edit(desk: Desk, chance: random.Random, number: int) -> None:
    """Something that an officer might do: also taking goals away, and other names, settings and decisions."""
    register = desk.register
    choices = [Goal, Activity, Assessment, Body, FocusArea, DecisionPoint, Proposal, Municipality]
    kind = choices[number % len(choices)]
    value = chance.choice(list(register.all(kind).values()))
    if number % 16 == 0 and len(register.all(Goal)) > 1:
        desk.change("Tog bort", removed=[value])
        return
    words = f"Ändrat {number}"
    field = {Assessment: "comment", DecisionPoint: "text", Proposal: "considerations", Municipality: "letterhead"}.get(kind)
    desk.change("Ändrade", [replace(value, **{field or ("title" if kind in (Goal, Activity) else "name"): words})])


def test_a_draft_says_so_and_a_frozen_paper_does_not(desk: Desk) -> None:
    before = text_of(pdf_of(desk, None, TODAY))
    assert "Arbetsmaterial" in before
    frozen = _freeze(desk)
    assert "Arbetsmaterial" not in text_of(desk.sealed(frozen.pdf))
    assert pdf_of(desk, None, LATER) == desk.sealed(frozen.pdf)  # it still says the same: the sealed one is given


def test_after_an_edit_it_is_a_draft_again_until_the_edit_is_taken_back(desk: Desk) -> None:
    frozen = _freeze(desk)
    proposal = desk.register.proposal_of(MATTER)
    assert proposal
    desk.change("Ny text", [replace(proposal, summary="Något annat.")])
    assert "Arbetsmaterial" in text_of(pdf_of(desk, None, LATER))
    desk.undo()
    assert pdf_of(desk, None, LATER) == desk.sealed(frozen.pdf)


def test_what_the_paper_does_not_show_leaves_it_frozen(desk: Desk) -> None:
    frozen = _freeze(desk)
    desk.change("Nästa år", [Goal(year=2024, title="Nytt mål nästa år")])
    seals = Seals(desk)
    assert seals.standing(desk.register, desk.register.all(Matter)[MATTER]) == frozen


def test_versions_are_numbered_and_the_older_ones_stay(desk: Desk, tmp_path: Path) -> None:
    first = _freeze(desk)
    proposal = desk.register.proposal_of(MATTER)
    assert proposal
    desk.change("Ny text", [replace(proposal, summary="Något annat.")])
    second = _freeze(desk, datetime(2023, 10, 2, 9, tzinfo=UTC))
    assert (first.number, second.number) == (1, 2)
    assert version(desk.register, "KS 23/456", LATER, 1) == first
    assert version(desk.register, None, LATER) == second
    assert desk.sealed(first.pdf) != desk.sealed(second.pdf)
    with pytest.raises(NothingFrozen, match="version 3"):
        version(desk.register, None, LATER, 3)
    print_out(desk, None, tmp_path / "ut.pdf", LATER)
    assert (tmp_path / "ut.pdf").read_bytes() == desk.sealed(second.pdf)


def test_errors_must_be_mended_or_owned_up_to(desk: Desk) -> None:
    proposal = desk.register.proposal_of(MATTER)
    assert proposal
    desk.change("Slarv", [replace(proposal, considerations=SLIP)])
    errors = errors_left(desk.register, MATTER, TODAY)
    assert errors
    with pytest.raises(ErrorsLeft, match="fel"):
        freeze(desk, None, WHEN, who="Åsa")
    with pytest.raises(ErrorsLeft):
        freeze(desk, None, WHEN, who="Åsa", reason="  ")
    assert desk.register.frozen_of(MATTER) == ()
    frozen = freeze(desk, None, WHEN, who="Åsa", reason=" Beslutat så. ")
    assert frozen.reason == "Beslutat så."
    assert f"med {len(errors)} fel kvar" in desk.history()[0].why


def test_a_reason_is_not_kept_where_none_was_needed(desk: Desk) -> None:
    wrong = errors_left(desk.register, MATTER, TODAY)
    frozen = _freeze(desk)
    assert bool(frozen.reason) == bool(wrong)


def test_nothing_frozen_can_be_changed_or_removed_nor_its_matter(desk: Desk) -> None:
    frozen = _freeze(desk)
    for change in (
        lambda: desk.change("Ändra", [replace(frozen, pdf="0" * 64)]),
        lambda: desk.change("Ny", [replace(frozen, id=None, number=2)]),
        lambda: desk.change("Ta bort", removed=[frozen]),
        lambda: desk.change("Ta bort", removed=[desk.register.all(Matter)[MATTER]]),
        lambda: desk.go_back(1, "Tillbaka till början"),
    ):
        with pytest.raises(FrozenStays):
            change()
    assert desk.register.frozen_of(MATTER) == (frozen,)


def test_going_back_to_an_earlier_time_leaves_what_is_frozen(desk: Desk) -> None:
    number = desk.history()[0].id
    frozen = _freeze(desk)
    desk.change("Nytt", [Goal(year=2023, title="Ett till")])
    desk.go_back(number, "Tillbaka")
    assert desk.register.frozen_of(MATTER) == (frozen,)
    assert check(desk.path) == ()


def test_a_freeze_is_taken_back_only_right_after(desk: Desk) -> None:
    _freeze(desk)
    desk.undo()
    assert desk.register.frozen_of(MATTER) == ()
    desk.redo()
    (frozen,) = desk.register.frozen_of(MATTER)
    number = desk.history()[0].id
    desk.change("Nytt mål", [Goal(year=2023, title="Ett till")])
    with pytest.raises(CannotUndo, match="Frys en ny version"):
        desk.undo_set(number)
    desk.undo()
    with pytest.raises(CannotUndo):
        desk.undo()
    assert desk.register.frozen_of(MATTER) == (frozen,)


def test_a_file_that_changes_meanwhile_is_not_frozen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    log = desk.log

    def meanwhile() -> bytes:
        desk.change("Medan", [Goal(year=2023, title="Ett till")])
        return log()

    monkeypatch.setattr(desk, "log", meanwhile)
    with pytest.raises(ChangedElsewhere, match="medan pappret frystes"):
        _freeze(desk)
    assert desk.register.frozen_of(MATTER) == ()


def test_an_unsaved_matter_cannot_be_frozen(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "Tom.malverktyg", "Åsa") as desk, pytest.raises(NothingToPrint, match="inte sparat"):
        _freeze(desk)
    with Desk.open(tmp_path / "Tom.malverktyg", "Åsa") as desk, pytest.raises(NothingFrozen, match="ingen fryst"):
        version(desk.register, None, TODAY)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE frozen_part SET packed = substr(packed, 1, length(packed) - 1) WHERE sha256 = :pdf", "PDF-filen i version 1"),
        ("DELETE FROM frozen_part WHERE sha256 = :data", "uppgifterna i version 1"),
        ("UPDATE frozen_part SET packed = (SELECT packed FROM frozen_part WHERE sha256 = :data) WHERE sha256 = :log", "loggen i"),
        ("UPDATE frozen_paper SET pdf = :data", "Journalen säger något annat än filen om den frysta tjänsteskrivelsen"),
        ("UPDATE frozen_paper SET reason = 'Ändrat'", "Journalen säger något annat än filen om den frysta tjänsteskrivelsen"),
        ("DELETE FROM frozen_paper", "Journalen nämner något som inte finns i filen (FrozenPaper"),
    ],
)
def test_who_tampers_with_what_is_sealed_is_noticed(desk: Desk, statement: str, told: str) -> None:
    frozen = _freeze(desk)
    desk.close()
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute(statement, {"data": frozen.data, "pdf": frozen.pdf, "log": frozen.log} if ":" in statement else {})
    assert any(told in line for line in check(desk.path)), check(desk.path)


def test_a_broken_seal_is_told_and_nothing_is_shown_in_its_place(desk: Desk) -> None:
    frozen = _freeze(desk)
    desk.close()
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("DELETE FROM frozen_part WHERE sha256 = ?", (frozen.pdf,))
    with Desk.open(desk.path, "Åsa") as again, pytest.raises(SealBroken):
        again.sealed(frozen.pdf)


def test_another_version_that_draws_it_differently_is_told_as_that(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    frozen = _freeze(desk)
    other = replace(frozen, pdf=sum_of(b"annat"))
    assert reprinted(desk, other) is Reprint.OTHER
    monkeypatch.setattr(freezing, "__version__", "99.0")
    assert reprinted(desk, other) is Reprint.DRAWN_ANEW
    assert reprinted(desk, frozen) is Reprint.SAME


def test_what_is_frozen_changes_no_export(desk: Desk, tmp_path: Path) -> None:
    for suffix in (".json", ".docx"):
        export(desk.register, tmp_path / f"före{suffix}", TODAY)
    _freeze(desk)
    for suffix in (".json", ".docx"):
        export(desk.register, tmp_path / f"efter{suffix}", TODAY)
        assert (tmp_path / f"före{suffix}").read_bytes() == (tmp_path / f"efter{suffix}").read_bytes()


def test_a_frozen_paper_is_no_draft_as_word_either(desk: Desk, tmp_path: Path) -> None:
    _freeze(desk)
    export(desk.register, tmp_path / "ut.docx", LATER, seals=Seals(desk))
    words = words_of(docx.Document(str(tmp_path / "ut.docx")))
    assert "Arbetsmaterial" not in words
    assert WHEN.date().isoformat() in words  # the day it was frozen, and not the day it was exported


def _with_a_chosen_pdf(desk: Desk, tmp_path: Path) -> Appendix:
    source = tmp_path / "Budget.pdf"
    source.write_bytes(pdf_of(desk, MATTER, TODAY))
    found = chosen(source, ProposalId("forslag"))
    (kept,) = desk.change("Bilaga", [found.appendix], files=found.files)
    assert isinstance(kept, Appendix)
    return kept


def test_the_chosen_appendices_are_sealed_with_the_paper(desk: Desk, tmp_path: Path) -> None:
    appendix = _with_a_chosen_pdf(desk, tmp_path)
    frozen = _freeze(desk)
    desk.change("Bort", removed=[appendix])
    past = PastDesk(desk, frozen)
    assert past.kept_file(appendix) == (tmp_path / "Budget.pdf").read_bytes()
    assert check(desk.path) == ()
    desk.close()
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("UPDATE frozen_part SET packed = x'00' WHERE sha256 = ?", (appendix.sha256,))
    assert [line for line in check(desk.path) if "bilagan Budget.pdf i version 1" in line]


def test_an_appendix_that_is_gone_is_told_before_anything_is_sealed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _with_a_chosen_pdf(desk, tmp_path)
    monkeypatch.setattr(desk, "kept_file", lambda _: None)
    with pytest.raises(DamagedFile, match=r"Budget\.pdf"):
        _freeze(desk)
    assert desk.register.frozen_of(MATTER) == ()
