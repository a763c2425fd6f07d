"""Judgements put as short sentences: "Målet bedöms inte kunna uppnås helt", "Klart sedan maj", "3 av 4 klara"."""

import re
from collections.abc import Mapping

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend

_LONGEST_IN_WORDS = 9
_NOT = r"\b(?:ej|inte|icke|knappast|aldrig|nej)\b"
_DENIED = re.compile(_NOT)
_REACHED = re.compile(
    r"\b(?:uppnå(?:s|r|tt|dd|dda|tts|ddes|es)?|uppfyll(?:s|er|t|d|da|ts|des|as|else)?|nå|nås|når|nått|nådd|nådda|nåtts|nåddes"
    r"|klar(?:a|as|at|ats)?)\b"
)
_NEGATED = re.compile(rf"{_NOT}|\b(?:inget|ingen|inga)\b(?= (?:av )?(?:mål|del))")
_PARTLY = re.compile(
    r"\b(?:delvis|till (?:(?:en|viss|någon|stor|större) )?del|i viss (?:mån|utsträckning)|i huvudsak|i stort(?: sett)?|måttligt"
    r"|nästan|nära|på (?:god |rätt )?väg)\b"
)
_SOURCES = r"(?:statistik|underlag|resultat|data|uppgift(?:er)?|mätning|mätvärden?|utfall|siffror)"
_NOT_JUDGED = re.compile(
    rf"(?:{_NOT}|\bkan inte\b|\bgår inte\b)(?: ännu| än| att| kunnat| kan| går)*"
    r" (?:be|ut)?(?:döm|mät|värder|följ\w* upp|uppmät|redovis|rapporter)"
    rf"|\b{_SOURCES}\b.{{0,20}}\bsaknas\b|\bsaknar\b.{{0,20}}\b{_SOURCES}\b|\b(?:ingen|inga|inget) {_SOURCES}\b"
    r"|^(?:mäts|redovisas|följs upp) (?:ej|inte|först|senare|vartannat|vart|vid)\b|^bedöms (?:först|senare|vid)\b"
)
_DOUBT = re.compile(
    r"\b(?:risk|riskerar|osäker\w*|oklar\w*|svår\w*|kanske|eventuellt|möjlig\w*|om|för att|ska|skall|bör|måste|behöv\w*|arbet\w*"
    r"|mot|vill|trots|men)\b|\?"
)
_PLAIN = re.compile(
    r"(?:(?:målet|målen|mål|målvärdet|målvärde|delmål|är|har|bedöms|bedömer|beräknas|prognos|kunna|vara|bli|blivit|vi|att|kommer|i|år|nu"
    r"|helt|fullt|ut|för|perioden|under|vid|årets|slut|året|nämndens|kommunens|styrelsens|detta|samtliga|alla|anses|ha|som|väl|med"
    r"|marginal|redan|god|sannolikt|troligen|troligtvis|20\d\d)\b[ ,.:]*| )*"
)
_MONTHS = r"jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"
_THEN = re.compile(
    rf"^(?P<word>\S+(?: \S+)?) (?:(?:i|den|sedan|under|våren|hösten|sommaren|v|vecka|vt|ht)\b|q\d|\d|(?:{_MONTHS})[a-z]*\b).*$"
)
_WHY = re.compile(r"^(?P<word>\S+(?: \S+)?) (?:pga|p\.?g\.?a\.?|på grund av|till följd av)\b.*$")
_TO = re.compile(r"^(?P<word>(?:för|fram|senare|upp|över|flytta|skjut|planera)\S*) (?:till|fram till)\b(?! (?:\S+ )?del\b).*$")
_BUT = re.compile(r"^(?P<word>\S+)(?:,)? (?:men|dock) (?P<then>\S+(?: \S+)?)$")
_OF = re.compile(r"^(?P<done>\d{1,3}) av (?P<all>\d{1,3})(?: \S+)?$")
_GOES_ON = re.compile(r"^\S+(?: \S+)? pågår(?: \S+){0,2}$")
_PLAN = re.compile(r"^(?:klart?|klara|färdigt?) (?:senast|till|före|innan|om|när|under)\b")
_TRENDS = (
    (Trend.BETTER, re.compile(r"^(?:bättre|förbättr\w+)\b")),
    (Trend.WORSE, re.compile(r"^(?:sämre|försämr\w+)\b")),
    (Trend.UNCHANGED, re.compile(r"^(?:oförändra\w+|lika|samma)\b")),
)


def goal_in_sentence(folded: str) -> GoalStatus | None:
    """A goal's status told by a sentence of a few words; nothing where it is not plain."""
    if not 2 <= len(folded.split()) <= _LONGEST_IN_WORDS:
        return None
    if not _REACHED.search(folded):
        return GoalStatus.NOT_ASSESSED if _NOT_JUDGED.search(folded) else None
    negated, partly = bool(_NEGATED.search(folded)), bool(_PARTLY.search(folded))
    if _DOUBT.search(folded) or _NOT_JUDGED.search(folded) or (negated and partly):
        return None
    if negated or partly:
        return GoalStatus.NOT_ACHIEVED if negated else GoalStatus.PARTLY
    return GoalStatus.ACHIEVED if _PLAIN.fullmatch(_REACHED.sub("", folded)) else None


def forecast_in_sentence(folded: str) -> Forecast | None:
    """A forecast told by a sentence of a few words."""
    status = goal_in_sentence(folded)
    return {
        GoalStatus.ACHIEVED: Forecast.ACHIEVED,
        GoalStatus.PARTLY: Forecast.PARTLY,
        GoalStatus.NOT_ACHIEVED: Forecast.NOT_ACHIEVED,
        GoalStatus.NOT_ASSESSED: Forecast.UNCERTAIN,
        None: None,
    }[status]


def activity_in_sentence(folded: str, phrases: Mapping[str, ActivityStatus]) -> ActivityStatus | None:
    """The status of "klart sedan maj", "inställd p.g.a. snö" or "3 av 4"; nothing for "klart till hösten", which is a plan."""
    if _PLAN.match(folded) or len(folded.split()) > _LONGEST_IN_WORDS:
        return None
    if match := _OF.match(folded):
        return _share(int(match["done"]), int(match["all"]))
    if match := _BUT.match(folded):
        return phrases.get(match["then"]) if match["word"] in phrases else None
    for pattern in (_THEN, _WHY, _TO):
        if match := pattern.match(folded):
            found = phrases.get(match["word"]) or phrases.get(match["word"].split()[0])
            if found is not None:
                return found
    return ActivityStatus.ONGOING if _GOES_ON.match(folded) and not _DENIED.search(folded) else None


def _share(done: int, of_all: int) -> ActivityStatus | None:
    if done > of_all or not of_all:
        return None
    return ActivityStatus.DONE if done == of_all else ActivityStatus.ONGOING if done else ActivityStatus.NOT_STARTED


def trend_in_sentence(folded: str) -> Trend | None:
    """The trend of "bättre än 2022"; nothing where it is denied."""
    if len(folded.split()) > _LONGEST_IN_WORDS or _DENIED.search(folded):
        return None
    return next((step for step, pattern in _TRENDS if pattern.match(folded)), None)
