"""Starting the window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from tests.paths import ROOT

BARE = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
HEAVY = ("openpyxl", "reportlab", "pypdfium2", "python_calamine", "peewee", "PIL", "rapidfuzz", "sqlite3", "malverktyg.exchange")
START = """
import sys
from ui.app import make_app
app = make_app()
from ui.window import Window
window = Window()
window.show()
app.processEvents()
print(" ".join(sorted(set(sys.modules) & set(sys.argv[1:]))))
window.close()
"""


def test_qts_own_words_are_swedish() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
    assert QLocale().name() == "sv_SE"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a screen can be missing")
def test_without_a_screen_it_says_so_and_does_not_abort() -> None:
    code = "import sys; from ui.app import run; sys.exit(run())"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=BARE, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert done.stderr.startswith("Fönstret kan inte visas, för det finns ingen skärm här.")
    assert "Traceback" not in done.stderr


def test_the_first_window_comes_without_what_only_files_need(tmp_path: Path) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", START, *HEAVY], cwd=tmp_path, env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
