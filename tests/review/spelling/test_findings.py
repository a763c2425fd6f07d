"""A misspelled word is told with its repair; a name, a term and another language are not."""

import pytest

from malverktyg.domain.problem import Severity
from malverktyg.review import plain
from malverktyg.review.finding import Finding
from malverktyg.review.spelling.findings import findings
from malverktyg.review.spelling.swedish import swedish
from tests.review.texts import PROSE


def of(text: str, *, guesses: bool = True) -> list[Finding]:
    """What spelling finds in a text under a heading."""
    return list(findings(plain.document(f"Rubrik\n\n{text}"), swedish(), guesses=guesses))


@pytest.mark.parametrize(
    ("text", "excerpt", "repair"),
    [
        ("Nämnden tilllämpar planen.", "tilllämpar", "tillämpar"),
        ("Komunens budget är i balans.", "Komunens", "Kommunens"),
        ("Det är en del av attbidra till målet.", "attbidra", "att bidra"),
        ("Förvaltningen gör en uppfölljning.", "uppfölljning", "uppföljning"),
    ],
)
def test_a_slip_is_told_with_its_repair(text: str, excerpt: str, repair: str) -> None:
    (one,) = of(text)
    assert (one.rule, one.excerpt, one.suggestion, one.severity) == ("spelling", excerpt, repair, Severity.WARNING)


def test_where_several_words_may_be_meant_they_are_named_and_none_is_the_repair() -> None:
    (one,) = of("Det fungerarde bra.")
    assert one.suggestion is None
    assert one.severity is Severity.WARNING
    assert "”fungerade” eller ”fungerande”" in one.why


def test_a_word_that_no_list_knows_is_a_hint_and_only_told_where_guesses_are() -> None:
    (one,) = of("Arbetet med hybridhot har börjat.")
    assert (one.excerpt, one.severity, one.suggestion) == ("hybridhot", Severity.HINT, None)
    assert of("Arbetet med hybridhot har börjat.", guesses=False) == []


@pytest.mark.parametrize(
    "text",
    [
        "Torpskullen och Gnalleryd har nya skolor.",
        "Siljeås skola är ny.",
        "The committee welcomes the recommendation and encourages the parties to refrain from further steps.",
        "Ett hybridhot är ett hybridhot, och hybridhot hanteras.",
        "Se rskr. 12 och dyl.",
    ],
)
def test_names_terms_and_other_languages_are_left_alone(text: str) -> None:
    assert of(text) == []


def test_an_entry_of_a_list_may_begin_with_a_name() -> None:
    assert of("- Anderssen, kommunchef") == []


@pytest.mark.parametrize("file", PROSE, ids=lambda file: file.stem)
def test_right_swedish_is_spelled_right(file: str) -> None:
    document = plain.document(file.read_text("utf-8"))
    assert [one.excerpt for one in findings(document, swedish(), guesses=False)] == []
