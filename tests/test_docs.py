"""The documents keep up with the code: no error, dependency, word or decision is missing from them."""

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest

import malverktyg
from malverktyg.domain import bodies, goals, matters, periods, scales
from malverktyg.errors import MalverktygError

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"

pytestmark = pytest.mark.skipif(not DOCS.exists(), reason="only the tests are here, without the documents")


def _errors(kind: type[MalverktygError] = MalverktygError) -> Iterator[type[MalverktygError]]:
    for child in kind.__subclasses__():
        if child.__module__.startswith("malverktyg."):
            yield child
            yield from _errors(child)


def _every_error() -> list[type[MalverktygError]]:
    for module in pkgutil.walk_packages(malverktyg.__path__, "malverktyg."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return sorted(set(_errors()), key=lambda one: one.__name__)


def _sections() -> dict[str, str]:
    """The text under each heading of fel.md, by the error's name in the heading."""
    text = (DOCS / "fel.md").read_text("utf-8")
    return {part.split("`")[1]: part for part in re.split(r"^### ", text, flags=re.MULTILINE)[1:]}


def test_every_error_has_a_section_of_what_why_and_the_way_out() -> None:
    sections = _sections()
    for error in _every_error():
        assert error.__name__ in sections, f"docs/fel.md has no section for {error.__name__}"
        for heading in ("**Vad:**", "**Varför:**", "**Vägen ut:**"):
            assert heading in sections[error.__name__], f"{error.__name__}: {heading}"


def test_no_section_is_about_an_error_that_is_gone() -> None:
    assert set(_sections()) == {error.__name__ for error in _every_error()}


def test_every_error_says_what_and_the_way_out_in_whole_sentences() -> None:
    for error in _every_error():
        for sentence in (error.what, error.remedy):
            assert re.fullmatch(r"(\{\w+\}|[A-ZÅÄÖ]).*\.", sentence), f"{error.__name__}: {sentence!r}"


def test_every_dependency_has_its_reason() -> None:
    reasons = (DOCS / "beroenden.md").read_text("utf-8")
    for line in _dependencies():
        name = re.match(r"[\w-]+", line)
        assert name is not None
        assert re.search(rf"(?<![\w-]){re.escape(name[0])}(?![\w-])", reasons), f"docs/beroenden.md does not name {name[0]}"


def test_every_dependency_has_an_exact_version() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pinned = {_plain(line.split("==")[0]) for line in lines if "==" in line}
    for line in _dependencies():
        assert _plain(re.split(r"[<>=~;\[ ]", line)[0]) in pinned, f"constraints.txt does not pin {line}"
    assert not [line for line in lines if "://" in line], "constraints.txt names a host"


def _dependencies() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = (line for extra in project["optional-dependencies"].values() for line in extra)
    return [*project["dependencies"], *(line for line in extras if not line.startswith("malverktyg["))]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_class_of_the_field_is_in_the_word_list() -> None:
    words = (DOCS / "ordlista.md").read_text("utf-8")
    for module in (bodies, goals, matters, scales):
        for name, kind in vars(module).items():
            if isinstance(kind, type) and kind.__module__ == module.__name__ and not name.startswith("_"):
                assert f"`{name}`" in words, f"docs/ordlista.md does not explain {name}"
    for name in ("Period", "TimeSpan", "Precision", "Term"):
        assert hasattr(periods, name)
        assert f"`{name}`" in words


@pytest.mark.parametrize("scale", [scales.GoalStatus, scales.Forecast, scales.ActivityStatus, scales.Trend])
def test_every_step_of_the_four_scales_is_in_the_word_list(scale: type[Enum]) -> None:
    words = (DOCS / "ordlista.md").read_text("utf-8")
    line = next(line for line in words.splitlines() if f"| `{scale.__name__}` |" in line)
    for step in scale:
        assert f"{step.label} `{step.value}`" in line  # type: ignore[attr-defined]


def test_every_link_between_the_documents_leads_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.rglob("*.md")]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
