"""Names of sheets: at most 31 signs, none that Excel forbids, and no two alike."""

import re

# Excel's rules for a sheet's name (Rename a worksheet, Microsoft Support).
LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff]+")
_RESERVED = ("history", "historik")


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A name as near to the wanted one as a sheet may have; it is added to ``taken`` (which holds names in small letters)."""
    plain = " ".join(_FORBIDDEN.sub(" ", wanted).split()).strip("'").strip() or "Blad"
    if plain.casefold() in _RESERVED:
        plain += " "
        plain = f"{plain.strip()} 1"
    name = plain[:LONGEST].strip().strip("'")
    number = 2
    while name.casefold() in taken:
        ending = f" {number}"
        name = plain[: LONGEST - len(ending)].strip() + ending
        number += 1
    taken.add(name.casefold())
    return name
