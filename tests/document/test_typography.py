"""Typography by rule: what is set, what is left alone, and that no letter is ever lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.document.typography import heading, typeset


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("enligt § 147", "enligt §~147"),
        ("enligt §147", "enligt §~147"),
        ("§§ 101-102", "§§~101–102"),
        ("10 000 invånare", "10~000~invånare"),
        ("1 250 000 kr", "1~250~000~kr"),
        ("5 % av 34 tkr", "5~% av 34~tkr"),
        ("5% av", "5~% av"),
        ("den 5 september 2023", "den~5~september 2023"),
        ("kl. 13.00-15.30", "kl.~13.00–15.30"),
        ("se s. 4", "se s.~4"),
        ("åren 2023-2026", "åren 2023–2026"),
        ("mål 3.1-3.5", "mål 3.1–3.5"),
        ("ord - ord -- ord — ord", "ord – ord – ord – ord"),
        ("minskar med -5 grader", "minskar med \u22125 grader"),
        ("82.4 %", "82,4~%"),
        ("t ex, t. ex. och t.ex", "t.ex., t.ex. och t.ex."),
        ("bl a skolan m.m.", "bl.a. skolan m.m."),
        ("fr o m maj t o m juni", "fr.o.m. maj t.o.m. juni"),
        ('"hur" och “vad”', "”hur” och ”vad”"),
        ("och sedan...", "och sedan…"),
        ("3 kap. 2 § och 6 kap. 1 §", "3~kap.~2~§ och 6~kap.~1~§"),
        ("2-4 §§", "2–4~§§"),
        ("§§ 3, 5 och 7", "§§~3, 5 och 7"),
        ("5 - 10 %", "5–10~%"),
        ("2 - 4 st", "2–4~st"),
        ("5 000-6 000 kr", "5~000–6~000~kr"),
        ("jan-mars och okt-dec", "jan–mars och okt–dec"),
        ("Måndag-fredag kl 8-12", "Måndag–fredag kl~8–12"),
        ("Rektor F-9", "Rektor F–9"),
        ("»hur» och «vad»", "”hur” och ”vad”"),
        ("ca 50 % av nr 4", "ca~50~% av nr~4"),
        ("12-14 år", "12–14~år"),
        ("i 3,5 miljoner kronor", "i 3,5~miljoner kronor"),
        ("från -3,2 till +5 %", "från \u22123,2 till +5~%"),
        ("s. 4-7 i bilagan", "s.~4–7 i bilagan"),
    ],
)
def test_a_text_is_set_by_the_rules(written: str, printed: str) -> None:
    assert typeset(written) == printed.replace("~", "\u00a0")


@pytest.mark.parametrize(
    "written",
    [
        "2023-09-05",
        "2023-09",
        "0600-123 45",
        "KSN-2013-0674",
        "SN 18-0098",
        "KS 23/456",
        "tertial 2 2023",
        "KS/2018:4",
        "den 31/8 -23",
        "e-post och IT-nämnd",
        "https://exempel.se/a%20b-2?x=1-2 och namn.t-ex@exempel.se",
        "3-1",
        "Maj-Britt och Jan-Erik",
        "08-123 45 67",
        "801 00 Strömvalla",
        "Malmö-Lund",
        "F-skatt",
        "version 2.1.3-4",
        "",
        "   ",
    ],
)
def test_a_date_a_number_and_an_address_are_left_as_they_are(written: str) -> None:
    assert typeset(written).strip() == written.strip()


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Måluppföljning 2023.", "Måluppföljning 2023"),
        ("Skola m.m.", "Skola m.m."),
        ("Vad händer?", "Vad händer?"),
        ("Slut...", "Slut…"),
        ("", ""),
    ],
)
def test_a_heading_has_no_full_stop(written: str, printed: str) -> None:
    assert heading(written) == printed


_WORDS = "§ 147 10 000 % den 5 maj kl. 13.00 s. tkr - – — \" ” bl.a. KS 23/456 2023-09-05 ... … m ' . , å ( ) t ex o 0"
_PIECES = st.sampled_from([*_WORDS.split(" "), " ", "\u00a0", "\n", "t ex"])
_TEXTS = st.one_of(st.text(), st.lists(_PIECES, max_size=12).map("".join), st.lists(_PIECES, max_size=12).map(" ".join))


@given(_TEXTS)
def test_no_letter_and_no_digit_is_ever_lost_or_moved(text: str) -> None:
    assert [sign for sign in typeset(text) if sign.isalnum()] == [sign for sign in text if sign.isalnum()]


@given(_TEXTS)
def test_a_text_that_is_set_is_not_changed_again(text: str) -> None:
    once = typeset(text)
    assert typeset(once) == once


@given(_TEXTS)
def test_words_are_never_run_together(text: str) -> None:
    """Only an abbreviation loses its spaces, and then it gains stops."""
    assert len(_words(typeset(text))) >= len(_words(text))


def _words(text: str) -> list[str]:
    """The words of a text; the stop of a decimal number ends none."""
    return re.sub(r"(?<!\d)\.|\.(?!\d)|…", " ", text).split()
