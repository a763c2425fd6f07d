"""Names of bodies and roles in a narrow column: on as many lines as there are, and broken within only where no line holds one."""

from ui import look
from ui.models.words import loosened


def name_lines(names: str, size: int, weight: int, width: int, most: int) -> tuple[str, ...]:
    """Names broken between them, and a compound before its last part where it is wider than a line."""
    metrics = look.metrics(size, weight)
    words = (word if metrics.horizontalAdvance(word) <= width else loosened(word) for word in names.split(" "))
    return look.lines(" ".join(words), size, weight, width, most)
