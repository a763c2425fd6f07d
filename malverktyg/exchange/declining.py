"""Workbooks of another kind that come in by mistake: internal-control plans, risk lists, budgets, staff lists."""

import re
from collections.abc import Iterable
from itertools import takewhile

from malverktyg.exchange.grid import Book, Sheet
from malverktyg.exchange.headings.headings import fold, read_heading
from malverktyg.exchange.headings.roles import Kind, Subject

_LOOKED_AT_ROWS, _LOOKED_AT_TEXTS = 30, 300
_LONGEST, _SHORT, _LONGEST_TEXT = 40, 4, 120
# Words of headings and titles that tell each kind.
_WRITTEN = {
    "control": """
        intern kontroll | internkontroll | kontrollmoment | kontrollmetod | kontrollområde | kontrollansvarig |
        kontrollaktivitet | kontrollpunkt | risknivå | riskvärde | sannolikhet | konsekvens | process | rutin | frekvens |
        avvikelse | rapportering till | kontrollfrekvens | riskbedömning""",
    "risk": """
        risk | risker | riskbeskrivning | sannolikhet | konsekvens | riskvärde | risknivå | riskägare | riskanalys |
        riskmatris | riskbedömning | s x k | åtgärd för risk""",
    "budget": """
        budget | konto | kontonr | belopp | tkr | kostnader | intäkter | ansvarskod | verksamhetskod | nettokostnad |
        personalkostnader | resultaträkning | driftbudget | investeringsbudget | helårsbudget | utfall tkr | prognos tkr |
        summa kostnader | summa intäkter | kr | bokslut | prognos | avvikelse | verksamhet | investering | startår | slutår |
        nämndbidrag | årsbudget | ack utfall""",
    "invoices": """
        fakturanr | fakturanummer | fakturadatum | förfallodatum | leverantör | leverantörsnr | moms | belopp | attest |
        attestant | ocr | verifikation | kontering""",
    "meetings": """
        instans | lokal | plats | sammanträde | sammanträdesdatum | sammanträdestid | stoppdatum | kallelse |
        stoppdatum handlingar | beredning | utskick | sista dag för handlingar | mötesdatum | manusstopp | presidieberedning""",
    "delegation": """
        delegat | delegater | lagrum | delegation | vidaredelegation | ersättare för delegat | ärendegrupp | ärende |
        ärendetyp | paragraf""",
    "log": """
        § | paragraf | ärende | ärendemening | beslut | dnr | diarienummer | datum | beslutsdatum | handläggare |
        sammanträdesdatum | inkom | avsändare | mottagare""",
    "survey": """
        fråga | frågor | antal svar | svarsfrekvens | medel | medelvärde | svarsalternativ | nöjd index | respondenter |
        svarande | andel positiva""",
    "staff": """
        personnummer | anställningsnr | anställningsnummer | efternamn | förnamn | befattning | sysselsättningsgrad |
        tjänstgöringsgrad | anställningsdatum | lön | månadslön | namn | telefon | e-post | epost | mobil | enhet |
        anställningsform | titel""",
    "contacts": """
        namn | telefon | e-post | epost | adress | postnummer | ort | mobil | organisation | företag""",
    "inventory": """
        artikelnr | artikel | antal | lagersaldo | inköpspris | serienummer | inventarienummer | inventarienr | leverantör |
        pris | placering | inköpsdatum | garanti | modell | fabrikat""",
}
_WORDS = {kind: tuple(word.strip() for word in words.split("|")) for kind, words in _WRITTEN.items()}
_LEAST = 3
_TITLES = {
    "control": re.compile(r"intern\s?kontroll|kontrollplan"),
    "risk": re.compile(r"\brisk(?:lista|analys|register|bedömning|matris|inventering|er\b)"),
    "budget": re.compile(
        r"\b(?:drift|investerings|detalj)?budget(?:\b|ram|uppföljning)|ekonomisk uppföljning|resultatrapport|investeringsplan"
    ),
    "invoices": re.compile(r"faktur|leverantörsreskontra"),
    "meetings": re.compile(r"sammanträdes(?:plan|tider|dagar|kalender)|mötes(?:plan|kalender|tider)|årskalender"),
    "delegation": re.compile(r"delegations?(?:ordning|förteckning|lista)"),
    "log": re.compile(r"beslutslogg|diarielista|ärendelista|ärendeförteckning|postlista"),
    "survey": re.compile(r"\benkät(?:svar|resultat)|medarbetarenkät|brukarenkät"),
    "inventory": re.compile(r"inventarie(?:lista|förteckning)|inventering av"),
    "staff": re.compile(
        r"semester(?:lista|planering)|tjänstgöringsschema|schema\b|personallista|personalförteckning|anställningslista|löneöversyn|bemanningslista"
    ),
}


def wrong_kind(book: Book) -> str | None:
    """The kind of a book that holds no goals, by the key of its name; nothing where it may be a follow-up of goals."""
    sheets = [sheet for sheet in book.sheets if not sheet.hidden and sheet.cells]
    if not sheets:
        return None
    found = [_kind_of(sheet, book.name) for sheet in sheets]
    kinds = [kind for kind in found if kind]
    if not kinds or any(_holds_goals(sheet) for sheet, kind in zip(sheets, found, strict=True) if kind is None):
        return None
    return max(set(kinds), key=kinds.count)


def wrong_sheet(sheet: Sheet) -> str | None:
    """The kind of a sheet that holds no goals, in a book that does."""
    return None if _holds_goals(sheet) else _kind_of(sheet, "")


def _kind_of(sheet: Sheet, name: str) -> str | None:
    texts = list(_first_texts(sheet))
    headings = "|".join(f" {fold(text)}".rstrip(" :.*") for text in texts[:_LOOKED_AT_TEXTS] if len(text) <= _LONGEST) + "|"
    titled = " ".join([fold(name.replace("_", " ")), fold(sheet.title), *(fold(text) for text in texts[:6])])
    goals = _holds_goals(sheet)
    for kind, words in _WORDS.items():
        hits = sum(_says(headings, word) for word in words)
        title = kind in _TITLES and _TITLES[kind].search(titled) is not None
        if (not goals and (hits > _LEAST or (title and hits >= _LEAST - 1))) or (goals and title and hits > _LEAST):
            return kind
    return None


def _says(headings: str, word: str) -> bool:
    """Whether some heading is a word, or has a word of some length at the beginning of one of its own."""
    return f" {word}" in headings if len(word) > _SHORT else f"| {word}|" in f"|{headings}"


def _first_texts(sheet: Sheet) -> Iterable[str]:
    last = sheet.rows[:_LOOKED_AT_ROWS][-1:]
    cells = takewhile(lambda cell: cell.row <= last[0], sheet.filled()) if last else ()
    return (cell.text for cell in cells if len(cell.text) <= _LONGEST_TEXT)


def _holds_goals(sheet: Sheet) -> bool:
    """Whether headings of goals with activities or assessments stand in the first rows, or such of assignments."""
    goal, more = False, False
    for text in _first_texts(sheet):
        heading = read_heading(text) if len(text) <= 45 else None
        if heading is None or not heading.sure:
            continue
        if heading.subject is Subject.ASSIGNMENT and heading.kind is Kind.TITLE:
            return True
        goal = goal or (heading.subject in (Subject.GOAL, Subject.PARENT) and heading.kind is Kind.TITLE)
        more = more or (
            heading.subject in (Subject.ACTIVITY, Subject.ASSESSMENT, Subject.INDICATOR)
            and heading.kind in (Kind.TITLE, Kind.STATUS)
        )
    return goal and more
