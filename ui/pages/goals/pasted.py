"""What is told of rows that were pasted."""

from collections.abc import Sequence

from ui.pages.goals import texts


def listed(words: Sequence[str]) -> str:
    """Words in a row: "enhet, målvärde och värden"."""
    return texts.AND.join(filter(None, (", ".join(words[:-1]), words[-1])))
