"""The handbook's chapters: one Markdown file each in ``resources/handbok``, and the keys, which the program itself knows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ui import texts as window_texts
from ui.handbook import texts

KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter. ``name`` is that of the page it is about, or its own."""

    name: str
    title: str
    text: str

    def holds(self, words: Sequence[str]) -> bool:
        """Whether every word stands somewhere in the chapter."""
        folded = self.text.casefold()
        return all(word.casefold() in folded for word in words)


@cache
def chapters() -> tuple[Chapter, ...]:
    """All chapters, in the order of reading."""
    return (*_written(), Chapter(KEYS, texts.KEYS, _keys()))


def chapter(name: str) -> Chapter:
    """The chapter of a name, the first where there is none."""
    return next((one for one in chapters() if one.name == name), chapters()[0])


def _written() -> Iterator[Chapter]:
    folder = files("resources") / "handbok"
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".md"):
            text = file.read_text("utf-8")
            first = text.split("\n", 1)[0]
            yield Chapter(file.name.removesuffix(".md").split("-", 1)[1], first.removeprefix("# ").strip(), text)


def _keys() -> str:
    """The keys as a table, in the words of the window."""
    rows = "\n".join(f"| {keys} | {told} |" for keys, told in window_texts.ALL_KEYS)
    return f"# {texts.KEYS}\n\n| {texts.KEY} | {texts.DOES} |\n|---|---|\n{rows}\n"
