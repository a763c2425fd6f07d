"""Judgements put as short sentences: "Målet bedöms inte kunna uppnås helt", "Klart sedan maj"."""

import re
from collections.abc import Mapping

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus

_LONGEST_IN_WORDS = 9
_NOT = r"\b(?:ej|inte|icke|knappast|aldrig|nej)\b"
_REACHED = re.compile(
    r"\b(?:uppnå(?:s|r|tt|dd|dda|tts|ddes|es)?|uppfyll(?:s|er|t|d|da|ts|des|as|else)?|nå|nås|når|nått|nådd|nådda|nåtts|nåddes|klar(?:a|as|at|ats)?)\b"
)
_NEGATED = re.compile(rf"{_NOT}|\b(?:inget|ingen|inga)\b(?= (?:av )?(?:mål|del))")
_PARTLY = re.compile(r"\b(?:delvis|till viss del|till stor del|i viss mån|i huvudsak|nästan|nära|till del|på (?:god )?väg)\b")
_SOURCES = r"(?:statistik|underlag|resultat|data|uppgift(?:er)?|mätning|mätvärden?|utfall|siffror)"
_NOT_JUDGED = re.compile(
    rf"(?:{_NOT}|\bkan inte\b|\bgår inte\b)(?: ännu| än| att| kunnat| kan| går)*"
    r" (?:be|ut)?(?:döm|mät|värder|följ\w* upp|uppmät|redovis|rapporter)"
    rf"|\b{_SOURCES}\b.{{0,20}}\bsaknas\b|\bsaknar\b.{{0,20}}\b{_SOURCES}\b|\b(?:ingen|inga|inget) {_SOURCES}\b"
)
_DOUBT = re.compile(
    r"\b(?:risk|riskerar|osäker\w*|oklar\w*|svår\w*|kanske|eventuellt|möjlig\w*|om|för att|ska|skall|bör|måste|behöv\w*|arbet\w*"
    r"|mot|vill|trots|men)\b|\?"
)
_PLAIN = re.compile(
    r"(?:(?:målet|målen|mål|målvärdet|målvärde|delmål|är|har|bedöms|bedömer|vara|bli|blivit|vi|att|kommer|i|år|nu|helt|fullt|ut|för|perioden"
    r"|året|nämndens|kommunens|styrelsens|detta|samtliga|alla|anses|ha|som|väl|med|marginal|redan|god)\b[ ,.]*| )*"
)
_MONTHS = r"jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"
_THEN = re.compile(
    rf"^(?P<word>\S+(?: \S+)?) (?:(?:i|den|sedan|under|våren|hösten|sommaren|v|vecka|vt|ht)\b|q\d|\d|(?:{_MONTHS})[a-z]*\b).*$"
)
_PLAN = re.compile(r"^(?:klart?|klara|färdigt?) (?:senast|till|före|innan|om|när|under)\b")


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
    """The status of "klart sedan maj" or "påbörjad hösten 2023"; nothing for "klart till hösten", which is a plan."""
    match = _THEN.match(folded)
    if match is None or _PLAN.match(folded):
        return None
    return phrases.get(match["word"]) or phrases.get(match["word"].split()[0])
