"""Where the tests find the project's own files: beside them, or installed."""

from pathlib import Path

import ui

ROOT = Path(__file__).parents[1]
WINDOW = Path(ui.__file__).parent
