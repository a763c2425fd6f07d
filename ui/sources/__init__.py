"""The way back to the cell: a link beside what was read, and the sheet around the cell as it was then."""

from ui.sources.link import SourceLink

__all__ = ["SourceLink"]
