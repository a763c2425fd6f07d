"""Headings that ask: "Vem håller i det?", "Vad vill nämnden uppnå?", and their answers as headings: "Det här har vi gjort"."""

import re

from malverktyg.exchange.headings.heading_words import Meaning
from malverktyg.exchange.headings.roles import Kind, Subject

_DOING = r"\b(?:gör|göra|gjort|gjorde|gjorts|gjordes|genomför\w*|arbeta\w*|jobba\w*)\b"
_STATED = r"(?:det här|detta|så|så här|här)"
_LONGEST = 12
# The first that fits counts. Those that only ask need their question mark: a comment too may begin "När".
_ASKED: tuple[tuple[re.Pattern[str], Meaning], ...] = tuple(
    (re.compile(pattern), meaning)
    for pattern, meaning in (
        (r"^(?:(?:av|hos) )?(?:vem|vilka|vilken (?:chef|enhet|funktion|roll))\b", (None, Kind.RESPONSIBLE)),
        (r"^(?:när|vilket datum)\b.*\b(?:start|börja|påbörja|inled)\w*", (Subject.ACTIVITY, Kind.START)),
        (r"^(?:när|vilket datum)\b.*\b(?:klar|slut|färdig|avsluta)\w*", (Subject.ACTIVITY, Kind.END)),
        (r"^när\b", (Subject.ACTIVITY, Kind.TIME)),
        (r"^varför\b", (Subject.ASSESSMENT, Kind.COMMENT)),
        (r"^hur\b.*\b(?:mäter|mäts|vet|följs|följer)\b", (Subject.INDICATOR, Kind.TITLE)),
        (rf"^(?:vad|hur)\b.*{_DOING}", (Subject.ACTIVITY, Kind.TITLE)),
        (r"^(?:vad|vilket|vart)\b.*\b(?:uppnå\w*|vill|nå|mål\w*)\b", (Subject.GOAL, Kind.TITLE)),
        (r"^(?:hur (?:långt|går|gick|har|står|ligger|ser|blev)|var (?:är|står|ligger))\b", (None, Kind.OUTCOME)),
        (r"^(?:når|nås|nådde|nåddes|uppnås|uppnår|uppnåddes)\b.*\bmål\w*", (Subject.ASSESSMENT, Kind.STATUS)),
    )
)
_ANSWERED: tuple[tuple[re.Pattern[str], Meaning], ...] = (
    (re.compile(rf"^{_STATED}\b.*{_DOING}"), (Subject.ACTIVITY, Kind.TITLE)),
    (
        re.compile(rf"^(?:{_STATED} bedöm\w* (?:vi|nämnden)|(?:vi|nämnden) bedömer)(?: måle[nt]\w*)?$"),
        (Subject.ASSESSMENT, Kind.STATUS),
    ),
    (re.compile(rf"^{_STATED}\b.*\b(?:gick|går|gått|blev|ligger|ser)\b"), (None, Kind.OUTCOME)),
    (re.compile(rf"^{_STATED}\b.*\b(?:vill|uppnå|nå)\b"), (Subject.GOAL, Kind.TITLE)),
)


def asked(text: str, words: str) -> Meaning | None:
    """What a heading asks for, by its interrogative and its verb. ``words`` are the folded ones, ``text`` the cell's own."""
    if len(words.split()) > _LONGEST:
        return None
    patterns = _ASKED if "?" in text else _ANSWERED if len(words.split()) > 1 else ()
    return next((meaning for pattern, meaning in patterns if pattern.search(words)), None)
