"""Words that small parts bring with them."""

UNDO = "Ångra"
CLOSE = "Stäng"
STOP = "Stoppa"
STOPPING = "Stoppar …"
COUNT_AND_TIME = "{done} av {total} · {seconds} s"
ADD = "Lägg till"
REMOVE = "Ta bort {name}"
