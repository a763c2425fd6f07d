"""The house keeps its shape: every room says what it is, and nothing heavy is carried in before it is needed."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import malverktyg
import resources
import ui

HEAVY = ("openpyxl", "docx", "python_calamine", "reportlab", "pypdfium2", "PIL", "rapidfuzz")
MODULES = sorted(file for package in (malverktyg, ui, resources) for file in Path(package.__file__ or "").parent.rglob("*.py"))


def _loaded_by(statement: str) -> set[str]:
    """The top packages that a fresh interpreter has loaded after a statement."""
    code = f"{statement}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def _name(file: Path) -> str:
    return "/".join(file.parts[-3:])


@pytest.mark.parametrize("file", MODULES, ids=_name)
def test_every_module_opens_with_a_sentence_that_says_what_it_is(file: Path) -> None:
    docstring = ast.get_docstring(ast.parse(file.read_text("utf-8")))
    assert docstring, f"{_name(file)} says nothing"
    first = docstring.split("\n\n")[0].strip()
    assert first.endswith((".", ":")), f"{_name(file)} does not open with a whole sentence: {first!r}"


@pytest.mark.parametrize("file", MODULES, ids=_name)
def test_no_module_is_longer_than_three_hundred_lines(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 300


def test_nobody_asks_a_layout_for_its_items() -> None:
    """What PySide keeps for an item stays though Qt deletes it with its widget, and ends the program (``ui.reading_order``)."""
    files = [*MODULES, *Path(__file__).parent.rglob("*.py")]
    asked = {"itemAt", "itemAtPosition"}
    calls = (
        (file, node) for file in files for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call)
    )
    found = [f"{_name(file)}:{node.lineno}" for file, node in calls if getattr(node.func, "attr", "") in asked]
    assert not found, f"use ui.reading_order.laid_out: {found}"


def test_the_core_loads_neither_qt_nor_anything_heavy() -> None:
    assert not _loaded_by("import malverktyg") & {"PySide6", "peewee", *HEAVY}


def test_the_command_line_loads_no_qt() -> None:
    assert "PySide6" not in _loaded_by("import malverktyg.cli, malverktyg.__main__")


def test_the_window_starts_without_the_readers_of_workbooks_and_the_printer() -> None:
    assert not _loaded_by("import ui.app, ui.window") & set(HEAVY)


def test_the_pages_load_nothing_heavy_either() -> None:
    walk = "for page in pkgutil.walk_packages(ui.pages.__path__, 'ui.pages.'): importlib.import_module(page.name)"
    every = f"import importlib, pkgutil, ui.pages\n{walk}"
    assert not _loaded_by(every) & set(HEAVY)


def test_no_init_hides_a_library_or_the_tests() -> None:
    here = Path(__file__).parent
    assert not list(here.rglob("__init__.py"))
    assert not (here.parent / "packaging" / "__init__.py").exists()
