"""Which body a workbook, a sheet or a title speaks of: full names, short forms, and the names that files are given."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from malverktyg.exchange.headings.headings import fold

# Short forms and stems by the name they stand for, in the order in which they are tried. Municipalities name their bodies
# freely; a name that the register already holds always comes first.
_NAMES: dict[str, str] = {
    "Kommunfullmäktige": "kf|kommunfullmäktige|fullmäktige",
    "Kommunstyrelsen": "ks|kommunstyrelsen|kommunstyrelse|kst|kommunledningskontoret|klk|kommunledning",
    "Teknik- och fritidsnämnden": "tfn|teknik- och fritidsnämnden|teknik och fritid|teknik & fritid|teknik fritid",
    "Kultur- och fritidsnämnden": "kfn|kultur- och fritidsnämnden|kultur och fritid|kultur & fritid|kultur fritid",
    "Miljö- och byggnadsnämnden": "mbn|miljö- och byggnadsnämnden|miljö och bygg|miljö & bygg|miljö bygg",
    "Barn- och utbildningsnämnden": "bun|barn- och utbildningsnämnden|barn och utbildning|barn & utbildning|barn utbildning",
    "Vård- och omsorgsnämnden": "von|vård- och omsorgsnämnden|vård och omsorg|vård & omsorg|vård omsorg",
    "Samhällsbyggnadsnämnden": "sbn|samhällsbyggnadsnämnden|samhällsbyggnad",
    "Bildningsnämnden": "bin|bildningsnämnden|bildning|bildn|bildningskontoret|bildningsförvaltningen",
    "Socialnämnden": "sn|soc|socialnämnden|social|socialtjänsten|socialförvaltningen|ifo",
    "Tekniska nämnden": "tn|tekniska nämnden|tekniska|teknik|tekniska förvaltningen|teknikförvaltningen",
    "Utbildningsnämnden": "un|utbildningsnämnden|utbildning",
    "Omsorgsnämnden": "on|omsorgsnämnden|omsorg",
    "Kulturnämnden": "kun|kulturnämnden",
    "Fritidsnämnden": "fn|fritidsnämnden",
    "Byggnadsnämnden": "bn|byggnadsnämnden",
    "Miljönämnden": "mn|miljönämnden",
    "Valnämnden": "valnämnden",
    "Överförmyndarnämnden": "öfn|överförmyndarnämnden|överförmyndaren",
    "Gymnasienämnden": "gn|gymnasienämnden",
    "Revisionen": "revisionen",
}
_BY_FORM = {fold(form): name for name, forms in _NAMES.items() for form in forms.split("|")}
_BESIDE_NAMES = re.compile(r"\b(?:20\d\d|t[123]|tertial \d|mål|måluppföljning|uppföljning|blad\d*|helår)\b")
_SHORTEST_IN_TEXT = 6
_NAME = re.compile(r"(?:[A-ZÅÄÖ][a-zåäö]+-(?:, [a-zåäö]+-)* och )?[A-ZÅÄÖa-zåäö]*(?:nämnden|styrelsen|fullmäktige)(?=s?\b)")


@lru_cache(maxsize=1024)
def body_of_name(text: str, bodies: tuple[str, ...] = ()) -> str | None:
    """The body that a short name is ("KS", "Social ", "Teknik & fritid", "Bildning 2023"), or nothing."""
    words = _BESIDE_NAMES.sub(" ", fold(text)).replace("_", " ").replace(".", " ")
    wanted = " ".join(words.split()).strip(" -–,:")
    if not wanted:
        return None
    for body in bodies:
        if wanted == fold(body) or (len(wanted) > 3 and fold(body).startswith(wanted)):
            return body
    return _known(_BY_FORM.get(wanted), bodies)


@lru_cache(maxsize=4096)
def body_in_text(text: str, bodies: tuple[str, ...] = ()) -> str | None:
    """The body that a title names, in any form ("Bildningsnämndens mål 2023"): the first that stands in it."""
    words = fold(text)
    forms = {fold(body): body for body in bodies} | {
        form: name for form, name in _BY_FORM.items() if len(form) >= _SHORTEST_IN_TEXT
    }
    found = [
        (match.start(), -len(form), name)
        for form, name in forms.items()
        if form.endswith(("nämnden", "styrelsen", "fullmäktige", "kontoret", "förvaltningen"))
        and (match := re.search(rf"(?<!- och )(?<!-, )\b{re.escape(form)}s?\b", words))
    ]
    if found:
        own = [one for one in found if one[2] != "Kommunfullmäktige"] or found
        return _known(min(own)[2], bodies)
    named = _NAME.search(text)
    return named[0][:1].upper() + named[0][1:] if named and len(named[0]) > len("nämnden") else None


def body_of_file(name: str, bodies: Sequence[str] = ()) -> str | None:
    """The body that a file's name tells of ("03_bildningsnamnden_blankett_T2_2023.xlsx"), with or without å, ä and ö."""
    words = [word for word in re.split(r"[^a-z]+", _plain(name.rsplit(".", 1)[0])) if word and word not in ("och", "o")]
    forms = {_plain(form).replace(" ", ""): full for form, full in _BY_FORM.items()} | {
        _plain(one).replace(" ", ""): one for one in bodies
    }
    for length in (4, 3, 2, 1):
        for start in range(len(words) - length + 1):
            joined = "".join(words[start : start + length])
            found = forms.get(joined) or forms.get(joined.removesuffix("s"))
            if found and len(joined) > 1:
                return _known(found, tuple(bodies))
    return None


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", fold(text).replace("- och ", " ").replace(" och ", " ").replace("&", " "))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _known(name: str | None, bodies: Sequence[str]) -> str | None:
    """The register's own way of writing a name, where it has one."""
    return next((body for body in bodies if name and fold(body) == fold(name)), name)
