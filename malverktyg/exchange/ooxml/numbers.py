"""Number formats: the built-in ones by their numbers, and whether a format shows a date, a time or a length of time."""

import re
from enum import Enum, auto
from functools import lru_cache

BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: "yyyy-mm-dd h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
    41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
    48: "##0.0E+0", 49: "@",
    **dict.fromkeys((27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58), "yyyy-mm-dd"),
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "h:mm"),
}  # fmt: skip
"""The formats that a file tells by number alone (ECMA-376, 18.8.30); those that follow the reader's country as in Sweden."""


class Shows(Enum):
    """What a number stands for."""

    NUMBER = auto()
    DATE = auto()
    LENGTH = auto()


_BARE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General|Standard|AM/PM|A/P', re.IGNORECASE)


@lru_cache(maxsize=1024)
def shows(number_format: str) -> Shows:
    """What a format makes of a number: only its first section counts."""
    bare = _BARE.sub("", number_format.split(";", maxsplit=1)[0]).lower()
    if re.search(r"\[(?:h+|m+|s+)\]", bare):
        return Shows.LENGTH
    if re.search(r"[dmyhs]", bare) and not re.search(r"[0#?](?!\d*s)", re.sub(r"s\.0+", "s", bare)):
        return Shows.DATE
    return Shows.NUMBER
