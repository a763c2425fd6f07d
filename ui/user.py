"""Who sits at the computer: the name that the journal gives each change."""

import getpass


def name() -> str:
    """The user's name as the system knows it; empty where it knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name in the environment (KeyError, ImportError before Python 3.13)
        return ""
