"""What in a sheet is not data, known by its words: sums, OBS rows, footnotes, signatures, instructions, placeholders."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts import texts

_SIGNED = "beslutad|godkänd|upprättad|attesterad|undertecknad|ifylld|sammanställd|rapporterad|fastställ[dt]"
_ASKED = (
    "fyll i|fylls i|ifylls|instruktion|anvisning|vägledning|hjälptext|läsanvisning|så (?:här )?läser|så här fyller|skriv |ange "
    "|välj |klicka |lämna in|lämnas"
    "|skicka |skickas till|skickas in|mejla|maila|returnera|sänds till|svara |spara |blanketten |mallen |gulmarkerade"
    "|gråmarkerade|rödmarkerade|markera |kryssa|sätt (?:ett )?(?:x|kryss)|ett (?:x|kryss) |x = |exempel:|ex:|frågor\\?"
    "|vid frågor|kontakta |sista dag|inlämnas|endast "
)
_COLOURS = "blå|blått|röd|rött|grön|grönt|gul|gult|grå|grått|orange|lila|svart|vit|vitt|rosa|turkos|brun|brunt"
_LOOKS = "kursiv|fet|fetstil|fetad|understruke[nt]|genomstruke[nt]|överstruke[nt]|markera[dt]|skugga[dt]|inramad"
_DRAWN = "text|stil|markering|cell(?:er)?|fält|ruta|rutor|siffror|rader?|bakgrund|färg"
_MEANS = "är|betyder|innebär|visar|avser|anger|markerar"
_FORMS = "blankett|mall|version|ver\\.|rev\\.|utgåva|utskriv|senast (?:ändrad|uppdaterad|sparad)|uppdaterad|sida \\d|skapad"
_SOURCES = "källa|källor|sökväg|filnamn|diarienr|dnr|diarienummer|dokument(?:namn|typ|ansvarig)?"
_PATTERNS: tuple[tuple[str, str, str], ...] = (
    (
        "signature",
        texts.SIGNATURE,
        rf"under(?:skrift|tecknas|tecknad)|signatur\b|namn(?:teckning|förtydligande)|(?:{_SIGNED}) (?:av|den)\b",
    ),
    (
        "signature",
        texts.SIGNATURE,
        r"^(?:m\.?v\.?h\.?|med vänliga? hälsning(?:ar)?|(?:vänliga )?hälsningar|vid pennan)\b.{0,60}$",
    ),
    ("signature", texts.SIGNATURE, r"ort,? (?:och )?datum|datum och underskrift|_{4,}|\.{8,}"),
    ("obs_row", texts.OBS_ROW, r"^[\W_]*(?:obs|observera|nb|viktigt|tänk på|påminnelse|kom ihåg|notera att)\b"),
    ("instruction", texts.INSTRUCTION, rf"^\W*(?:{_ASKED})"),
    ("instruction", texts.INSTRUCTION, r"^\W*[^=]{0,40}\b(?:\d|[a-zåäö])(?:\.\d)+ ?= ?[a-zåäö]"),
    ("footnote", texts.FOOTNOTE, r"^se (?:även|också|vidare|bilaga|bilagd|separat|bifoga)\w*\b.{0,80}$"),
    ("footnote", texts.FOOTNOTE, r"^(?:\*|¹|²|³|†|‡|\d\)\s|not\s*\d*[:.])"),
    ("footnote", texts.VERSION, rf"^(?:{_FORMS})\b.{{0,60}}$"),
    ("legend", texts.LEGEND, r"^\W*[^=]{1,14}=[^=]{2,40}[,;]\s*[^=]{1,14}=[^=]{2,40}"),
    ("key_told", texts.LEGEND, rf"^\W*(?:(?:{_COLOURS}|{_LOOKS})(?:[a-zåäö]*)(?: (?:{_DRAWN}))?|[^\s=]{{1,3}}) ?= ?\S.{{2,80}}$"),
    (
        "key_told",
        texts.LEGEND,
        rf"^\W*(?:{_COLOURS}|{_LOOKS})[a-zåäö]* (?:{_DRAWN})[a-zåäö]* (?:{_MEANS}) .{{2,80}}$",
    ),
    ("footnote", texts.SHEET_FOOT, rf"^(?:{_SOURCES})\b.{{0,80}}$"),
)
_COMPILED = tuple((code, why, re.compile(pattern)) for code, why, pattern in _PATTERNS)
_COUNTED = (
    "(?:nämnd(?:s)?|kf-)?mål|kryss|aktiviteter|åtgärder|insatser|uppdrag|indikatorer|initiativ|rader|klara|st|genomförda|uppnådda"
    "|uppfyllda|gröna"
)
_SUM = re.compile(
    r"^\W*(?:del)?(?:summa|summering|totalt|total|tot|medelvärde|medel|genomsnitt|snitt|varav|sammanlagt|sum"
    rf"|(?:antal|andel) (?:{_COUNTED}))\b|^\W*(?:antal|andel|procent|i procent)\W*$"
)
_COUNT_ALONE = re.compile(
    rf"(?:totalt |sammanlagt )?\d+ (?:{_COUNTED})(?: totalt)?"
    rf"|(?:(?:antal|andel|uppnådda|uppfyllda|klara|genomförda|avslutade|bedömda) )*(?:{_COUNTED})\W+\d+ ?(?:av|/) ?\d+\b.{{0,20}}"
)
_ASKING = (
    r"(?:skriv|ange|fyll i|klicka|välj|lägg till)\b.{0,60}(?:här(?: för att .{0,40})?|\.{3}|…)"
    r"|välj (?:(?:ett|en|i|ur|från) )?(?:alternativ|bedömning|status|läge|datum|period|fokusområde|ansvarig|värde|lista\w*)"
)
_NEW = r"ny(?:tt|a)? (?:mål|aktivitet\w*|åtgärd\w*|insats\w*|rad)"
_OWN_WORDS = (
    rf"(?:{_ASKING}|skriv|ange|fyll|text|namn|mål|målets|aktivitet|aktivitetens|datum|titel|ansvarig\w*|{_NEW})\b.{{0,60}}"
)
_DAY = r"\(?(?:åååå|yyyy|åå)[-/. ]?mm[-/. ]?dd\)?"
_PLACEHOLDER = re.compile(
    rf"^(?:[\[<{{«].{{0,80}}[\]>}}»]|\({_OWN_WORDS}\)|{_DAY}|{_ASKING}"
    r"|x{2,}|\.{3,}|…+|_{2,}|lorem ipsum.*|text|exempeltext)$"
)
_EXAMPLE = re.compile(r"^\W*(?:t\. ?)?ex(?:empel)?(?: ?[.:]| -) ?\w|^\W*exempel(?: \d+\b|\W*$)|\((?:exempel|ex\.?)\)$")
_LONGEST_SUM = 60
_DITTO = frozenset({'"', "''", "”", "“", '-"-', "-”-", "-''-", "d:o", "dito", "se ovan", "samma som ovan"})
_ERROR = re.compile(r"#[A-ZÅÄÖ/0-9]+[!?]?")


@dataclass(frozen=True, slots=True)
class Aside:
    """Why a text is no data: the remark to make and the reason to write down."""

    code: str
    why: str


def aside(text: str) -> Aside | None:
    """What a text standing by itself is, where it is no data."""
    folded = fold(text)
    for code, why, pattern in _COMPILED:
        found = pattern.search(folded)
        if found:
            return Aside(code, why)
    return None


def is_sum(first: str, others: Iterable[str]) -> bool:
    """Whether a row is a sum: its first text says so and the rest are numbers, or nothing."""
    return _says_sum(first) and all(_may_be_summed(text) for text in others)


def _may_be_summed(text: str) -> bool:
    return is_number(text) or len(text.strip()) <= 3 or (len(text) <= 25 and text.strip()[:1].isdigit())


@lru_cache(maxsize=4096)
def _says_sum(text: str) -> bool:
    folded = fold(text)
    return len(folded) <= _LONGEST_SUM and bool(_SUM.match(folded) or _COUNT_ALONE.fullmatch(folded))


@lru_cache(maxsize=4096)
def is_placeholder(text: str) -> bool:
    """Whether a text is the form's own and nobody wrote it: "[Skriv här]"."""
    return _PLACEHOLDER.match(fold(text)) is not None


@lru_cache(maxsize=4096)
def is_example(text: str) -> bool:
    """Whether a text shows how a form is filled in: "Ex. Utbilda personalen", "Ny rutin (exempel)"."""
    return _EXAMPLE.search(fold(text)) is not None


def is_error(text: str) -> bool:
    """Whether a cell shows one of Excel's errors: "#REFERENS!", "#N/A"."""
    bare = text.strip()
    return bare.startswith("#") and len(bare) > 3 and _ERROR.fullmatch(bare) is not None


def is_ditto(text: str) -> bool:
    """Whether a text says that what stands above it goes on: "-”-", "dito"."""
    return (text[:1] in "dsDS" or not text[0].isalnum()) and fold(text) in _DITTO


def is_number(text: str) -> bool:
    """Whether a text is a number, with or without a unit or a sign of comparison."""
    bare = fold(text).replace(" ", "").strip("<>=≤≥±~").removeprefix("minst").removeprefix("högst").removeprefix("ca")
    bare = bare.rstrip("%").removesuffix("procent").removesuffix("st").removesuffix("kr").removesuffix("tkr").removesuffix("mkr")
    return bare.replace(",", "", 1).replace(".", "", 1).removeprefix("-").removeprefix("+").isdigit()
