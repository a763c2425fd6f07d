"""The Swedish words of the history's lists."""

WHAT, WHO, WHEN = "Vad", "Vem", "Kl."
TODAY, YESTERDAY = "I dag", "I går"
UNDID = "Ångrade: {why}"
REDID = "Gjorde om: {why}"
TAKEN_BACK = "ångrad"
NOBODY = "–"

FIELD, MOVE = "Fält", "Förut → nu"
CAME, WENT = "Nytt: {thing}", "Borttaget: {thing}"
EMPTY_VALUE = "(tomt)"
MORE = "Fler än {count} uppgifter ändrades. Här är de första."
