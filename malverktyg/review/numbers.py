"""Numbers as a Swedish text writes them: with digits, or with words up to ninety-nine."""

import re

_UNITS = {
    "ett": 1, "en": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11,
    "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19,
    "inga": 0, "inget": 0,
}  # fmt: skip
_TENS = {
    "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90,
}  # fmt: skip
NUMBER = rf"(?:\d{{1,4}}|(?:{'|'.join(_TENS)})(?:{'|'.join(_UNITS)})?|{'|'.join(sorted(_UNITS, key=len, reverse=True))})"


def value(written: str) -> int:
    """What a text that fits NUMBER says."""
    word = written.casefold()
    if word.isdecimal():
        return int(word)
    if word in _UNITS:
        return _UNITS[word]
    tens = next(one for one in _TENS if word.startswith(one))
    return _TENS[tens] + _UNITS.get(word.removeprefix(tens), 0)


def amounts(text: str) -> tuple[str, ...]:
    """The amounts written with digits, plain: "1 250,50" as "1250,5"."""
    return tuple(
        plain(match[0])
        for match in re.finditer(r"(?<![\w,.-])\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|(?<![\w,.-])\d+(?:,\d+)?", text)
    )


def plain(amount: str) -> str:
    """An amount without spaces and without zeros at the end of its decimals, so that "6,0" is "6"."""
    bare = re.sub(r"\s", "", amount).replace(".", ",")
    return bare.rstrip("0").rstrip(",") if "," in bare else bare
