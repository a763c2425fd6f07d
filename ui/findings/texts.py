"""What is said around a review's findings."""

from malverktyg.domain.problem import Severity
from ui.models.words import spaced

WRITE = "Skriv ”{words}”"
REPAIR = "Skriv ut det"
CORRECT = "Rätta"
TAKE_AWAY = "Ta bort"
LEARN = "Lägg i ordlistan"
DISMISS = "Avfärda med skäl"
REASON = "Skäl"
REASON_ASKED = "Varför ska det stå så?"
PUT_ASIDE = "Avfärda"
KEEP = "Avbryt"
SHOW = "Visa"
MORE = "och {count} till"
OF = "{place}: {words}"
LINE = "{number}. {kind}: {words}"
LINE_ALONE = "{kind}: {words}"
KINDS = {Severity.ERROR: "Fel", Severity.WARNING: "Påpekande", Severity.HINT: "Upplysning"}

WHY_LEARNED = "Lade ett ord i ordlistan"
LEARNED = "”{word}” står nu i kommunens ordlista"
WHY_PUT_ASIDE = "Avfärdade en anmärkning"
IS_PUT_ASIDE = "Anmärkningen är avfärdad"
WHY_TAKEN_BACK = "Tog tillbaka en avfärdad anmärkning"
IS_TAKEN_BACK = "Anmärkningen visas igen"

# One, and several.
COUNTS = {
    Severity.ERROR: ("1 fel", "{count} fel"),
    Severity.WARNING: ("1 påpekande", "{count} påpekanden"),
    Severity.HINT: ("1 upplysning", "{count} upplysningar"),
}


def counted(severity: Severity, count: int) -> str:
    """How many there are of a severity, in words."""
    one, some = COUNTS[severity]
    return one if count == 1 else some.format(count=spaced(count))
