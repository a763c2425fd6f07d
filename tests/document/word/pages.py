"""What the tests of the Word paper share: papers of registers, and a .docx read back by python-docx."""

from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import docx

from malverktyg.document.word.writing import write_paper
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import Paper, paper
from malverktyg.domain.year import Register
from tests.registers import MATTER, TODAY, a_year


def paper_of(register: Register, *, draft: bool = False) -> Paper:
    """The paper of the register's matter."""
    return replace(paper(register, register.all(Matter)[MATTER], TODAY), draft=draft)


def opened(register: Register | None = None, *, draft: bool = False) -> Any:
    """The register's paper, or the example year's, written and opened again."""
    written = write_paper(paper_of(register, draft=draft)) if register else _example(draft=draft)
    return docx.Document(BytesIO(written))


@cache
def _example(*, draft: bool) -> bytes:
    return write_paper(paper_of(a_year(), draft=draft))


def words_of(document: Any) -> str:
    """All text of the document's body, in order."""
    return "\n".join("".join(one.text or "" for one in line.iter(f"{W}t")) for line in document.element.body.iter(f"{W}p"))


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
