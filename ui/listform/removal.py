"""What is said when a thing goes from a list."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Removal:
    """What is said when a thing goes. With a ``question`` it is asked first, and ``along`` tells what goes with it."""

    why: str
    receipt: str
    question: str = ""
    along: str = ""
    safe: str = ""
    act: str = ""
