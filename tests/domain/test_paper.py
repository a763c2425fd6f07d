"""The paper as a value: its parts in order, from a whole matter and from none at all."""

from dataclasses import replace
from datetime import date

from malverktyg.domain.matters import DecisionStyle, Matter, Proposal
from malverktyg.domain.paper import Paper, paper
from malverktyg.domain.parts import Listing, Origin, Paragraph, Section, SectionKind, Signatures
from malverktyg.domain.year import Register
from tests.registers import MATTER, T2, TODAY, a_year

ORDER = (
    "Förslag till beslut",
    "Ärendet i korthet",
    "Förvaltningens övervägande",
    "Bedömning av målen",
    "Aktiviteterna över tid",
    "Strömvalla kommuns vision",
    "Fokusområden",
    "Fokusområde Hållbar hälsa",
    "Fokusområde Hållbar gemenskap",
    "Ekonomiska konsekvenser",
    "Prövning av barnets bästa",
    "Beslutsunderlag",
    "Bilagor",
    "Beslutet ska skickas till",
    "Underskrifter",
)


def _paper(register: Register) -> Paper:
    return paper(register, register.all(Matter)[MATTER], TODAY)


def _changed(**fields: object) -> Paper:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    return _paper(year.with_([replace(proposal, **fields)]))  # type: ignore[arg-type]


def _section(made: Paper, kind: SectionKind, place: int = 0) -> Section:
    return [section for section in made.sections if section.kind is kind][place]


def _words(section: Section) -> list[str]:
    found = []
    for block in section.blocks:
        match block:
            case Paragraph(text):
                found.append(text.text)
            case Listing(items=items) | Signatures(items):
                found.extend(item.text for item in items)
    return found


def test_every_part_stands_in_its_order() -> None:
    made = _paper(a_year())
    assert tuple(section.heading.text for section in made.sections) == ORDER
    assert (made.body.text, made.title.text) == ("Kommunstyrelsen", "Kommunstyrelsens måluppföljning för tertial 2 2023")
    assert made.language == "sv-SE"


def test_the_head_says_who_writes_to_whom_of_what() -> None:
    head = _paper(a_year()).head
    assert (head.municipality.text, head.administration.text, head.document) == (
        "Strömvalla kommun",
        "Kommunförvaltningen",
        "Tjänsteskrivelse",
    )
    facts = [(fact.label, fact.value.text) for fact in (head.day, head.dnr, head.officer, head.recipient)]
    assert facts == [
        ("Datum", "2023-09-21"),
        ("Diarienummer", "KS 23/456"),
        ("Handläggare", "Utvecklingsstrateg"),
        ("Mottagare", "Kommunstyrelsen"),
    ]


def test_the_decision_is_the_chain_and_the_numbered_points() -> None:
    made = _paper(a_year())
    opening, points = _section(made, SectionKind.DECISION).blocks
    assert isinstance(opening, Paragraph)
    assert opening.text.text == "Kommunförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen besluta att"
    assert isinstance(points, Listing)
    assert points.numbered
    assert points.items[0].text == "Godkänna redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023."
    assert points.items[0].origin == Origin("DecisionPoint", "p0", "text")


def test_the_decision_follows_the_style_and_does_without_an_administration() -> None:
    assert _words(_section(_changed(style=DecisionStyle.SELF_STANDING), SectionKind.DECISION))[0] == (
        "Koncern- och finansutskottet föreslår kommunstyrelsen besluta"
    )
    assert _words(_section(_changed(administration=None), SectionKind.DECISION))[0] == (
        "Förvaltningen föreslår kommunstyrelsen besluta att"
    )


def test_economy_and_children_can_be_switched_off() -> None:
    kinds = {section.kind for section in _changed(with_economy=False, with_children=False).sections}
    assert SectionKind.ECONOMY not in kinds
    assert SectionKind.CHILDREN not in kinds


def test_what_is_empty_is_told_with_its_field() -> None:
    empty = _changed(
        officer="", administration=None, summary=" ", considerations="", economy="", children="", documents=("",), recipients=(),
        signatures=(), attachments=(),
    )  # fmt: skip
    told = {(text.origin.field, text.text) for text in empty.missing if text.origin.kind == "Proposal"}
    assert told == {
        ("officer", "Handläggare saknas"),
        ("administration", "Förvaltning saknas"),
        ("summary", "Ärendet i korthet saknas."),
        ("considerations", "Förvaltningens övervägande saknas."),
        ("economy", "Ekonomiska konsekvenser saknas."),
        ("children", "Prövning av barnets bästa saknas."),
        ("documents", "Beslutsunderlag saknas."),
        ("recipients", "Mottagare av beslutet saknas."),
        ("signatures", "Underskrifter saknas."),
    }
    assert _words(_section(empty, SectionKind.ATTACHMENTS)) == ["Inga bilagor."]


def test_nothing_at_all_still_makes_a_paper_with_every_part() -> None:
    made = paper(Register(), Matter(period=T2), TODAY)
    told = [section.heading.text for section in made.sections]
    assert told == [*ORDER[:4], "Kommunens vision", "Fokusområden", *ORDER[9:]]
    missing = [text.text for text in made.missing]
    for words in (
        "Diarienummer saknas",
        "Rubrik saknas",
        "Beslutssatser saknas.",
        "Mål för 2023 saknas.",
        "Fokusområden saknas.",
    ):
        assert words in missing
    assert made.head.day.value.text == "2023-09-21"


def test_the_papers_day_is_the_proposals_own() -> None:
    year = a_year()
    assert paper(year, year.all(Matter)[MATTER], date(2024, 2, 1)).day == TODAY
    assert _changed(day=None).day == TODAY


def test_a_vision_belongs_to_a_name_that_ends_in_s_without_another_s() -> None:
    year = a_year()
    made = _paper(year.with_([replace(year.municipality, name="Alingsås")]))
    assert _section(made, SectionKind.VISION).heading.text == "Alingsås vision"


def test_every_word_that_was_typed_stands_on_the_paper_with_its_origin() -> None:
    year = a_year()
    made = _paper(year)
    told = "\n".join(text.text for text in made.texts())
    proposal = year.proposal_of(MATTER)
    assert isinstance(proposal, Proposal)
    typed: list[str] = [
        proposal.summary,
        proposal.economy,
        proposal.children,
        year.municipality.vision,
        year.municipality.letterhead,
    ]
    typed += [*proposal.documents, *proposal.attachments, *proposal.recipients, *proposal.signatures]
    typed += proposal.considerations.split("\n\n")
    assert [words for words in typed if words not in told] == []
    known: set[str | None] = {id for kind in year.tables.values() for id in kind} | {None}
    assert {text.origin.subject for text in made.texts()} <= known
