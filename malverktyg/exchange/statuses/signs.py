"""Signs that stand for a judgement: faces, coloured dots, check marks and arrows, as emoji, symbols and letters of Wingdings."""

from enum import Enum, auto
from functools import lru_cache


class Sign(Enum):
    """What a sign shows, whichever font or emoji it is written with."""

    HAPPY = auto()
    PLAIN = auto()
    SAD = auto()
    GREEN = auto()
    YELLOW = auto()
    RED = auto()
    GREY = auto()
    CHECK = auto()
    CROSS = auto()
    DOT = auto()
    QUESTION = auto()
    UP = auto()
    LEVEL = auto()
    DOWN = auto()
    RUNNING = auto()
    PAUSED = auto()


_SIGNS = {
    Sign.HAPPY: "☺☻😀😁😃😄😅😆😊😎🙂🤩😍👍🥳",
    Sign.PLAIN: "😐😑😶🫤😕🤔😬",
    Sign.SAD: "☹🙁😞😟😠😡😢😣😥😦😧😭👎😩😫",
    Sign.GREEN: "🟢🟩💚",
    Sign.YELLOW: "🟡🟨💛🟠🟧",
    Sign.RED: "🔴🟥❤🛑⛔",
    Sign.GREY: "⚪⚫⬜⬛◻◼🩶",
    Sign.CHECK: "✅✓✔☑√🗸\uf0fc",
    Sign.CROSS: "❌✗✘✖❎☐",
    Sign.DOT: "☒●•◉⬤■◆▪",
    Sign.QUESTION: "?❓❔",
    Sign.UP: "↑⬆↗⬈▲🔼🡅🡹🠕📈▴△⇧⇑➚",
    Sign.LEVEL: "→➡⇒⮕▶►🡆↔⬌➔➜➙🠖⇨▸🡒🟰",
    Sign.RUNNING: "⏳⌛🔄🏃🚧",
    Sign.PAUSED: "⏸",
    Sign.DOWN: "↓⬇↘⬊▼🔽🡇🡻🠗📉▾▽⇩⇓➘",
}
_WRITTEN = {
    ":)": Sign.HAPPY, ":-)": Sign.HAPPY, "=)": Sign.HAPPY, ":d": Sign.HAPPY, "(:": Sign.HAPPY,
    ":|": Sign.PLAIN, ":-|": Sign.PLAIN, ":/": Sign.PLAIN, ":-/": Sign.PLAIN, "=|": Sign.PLAIN,
    ":(": Sign.SAD, ":-(": Sign.SAD, "=(": Sign.SAD, "):": Sign.SAD,
    "->": Sign.LEVEL, "-->": Sign.LEVEL, "=>": Sign.LEVEL, "[x]": Sign.CHECK, "[ ]": Sign.CROSS, "[]": Sign.CROSS,
}  # fmt: skip
_FONTS: dict[str, dict[Sign, str]] = {
    "wingdings": {
        Sign.HAPPY: "J", Sign.PLAIN: "K", Sign.SAD: "L", Sign.CHECK: "üþ", Sign.CROSS: "ûýx", Sign.DOT: "lnu",
        Sign.UP: "áéäì", Sign.LEVEL: "àèó", Sign.DOWN: "âêæî",
    },
    "wingdings 2": {Sign.CHECK: "PR", Sign.CROSS: "OQST"},
    "wingdings 3": {Sign.UP: "hkp#%", Sign.LEVEL: "g\"}u", Sign.DOWN: "imq$&"},
    "webdings": {Sign.CHECK: "a", Sign.CROSS: "r", Sign.DOT: "n", Sign.UP: "5", Sign.LEVEL: "48", Sign.DOWN: "6"},
}  # fmt: skip
_BY_LETTER = {letter: sign for sign, letters in _SIGNS.items() for letter in letters}
_BY_FONT = {font: {letter: sign for sign, letters in signs.items() for letter in letters} for font, signs in _FONTS.items()}
_PRIVATE = range(0xF020, 0xF100)
_UNSEEN = {0xFE0E: None, 0xFE0F: None, 0x200D: None, **dict.fromkeys(range(0x1F3FB, 0x1F400))}


@lru_cache(maxsize=20_000)
def sign_of(text: str, font: str = "") -> Sign | None:
    """The sign that is all that stands in a cell (once or repeated), or nothing. ``font`` decides what a letter shows."""
    plain = text.strip().translate(_UNSEEN)
    letters = set(plain.replace(" ", ""))
    if not letters:
        return None
    if len(letters) > 1:
        return _WRITTEN.get(plain.casefold())
    letter = letters.pop()
    table = _BY_FONT.get(font.strip().casefold())
    if ord(letter) in _PRIVATE:
        letter, table = chr(ord(letter) - 0xF000), table or _BY_FONT["wingdings"]
    if table is not None and letter in table:
        return table[letter]
    return _BY_LETTER.get(letter)
