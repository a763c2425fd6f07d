"""What the tests of the printed paper share: papers of registers, and a PDF's text and tag tree read back."""

from io import BytesIO
from typing import Any

from pypdf import PdfReader

from malverktyg.document.pdf.printing import Printed, print_paper
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import Paper, paper
from malverktyg.domain.year import Register
from tests.registers import MATTER, TODAY


def paper_of(register: Register) -> Paper:
    """The paper of the register's matter."""
    return paper(register, register.all(Matter)[MATTER], TODAY)


def print_of(register: Register) -> Printed:
    """The register's paper printed."""
    return print_paper(paper_of(register))


def text_of(pdf: bytes) -> str:
    """A PDF's text, page by page."""
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def structure_of(pdf: bytes) -> list[tuple[str, str]]:
    """The tag tree in reading order: each element's kind, with the text drawn as it or its alternative text."""
    reader = PdfReader(BytesIO(pdf))
    marked = {page.indirect_reference.idnum: _marked(page) for page in reader.pages if page.indirect_reference}
    root: Any = reader.root_object["/StructTreeRoot"]
    found: list[tuple[str, str]] = []
    _walk(root["/K"][0].get_object(), marked, found)
    return found


def _walk(element: Any, marked: dict[int, dict[int, str]], found: list[tuple[str, str]]) -> None:
    place = len(found)
    found.append(("", ""))
    words = []
    page = element.raw_get("/Pg").idnum if "/Pg" in element else 0
    for kid in element["/K"]:
        thing = kid.get_object()
        if isinstance(thing, int):
            words.append(marked[page][int(thing)])
        elif thing.get("/Type") == "/OBJR":
            continue
        elif thing["/Type"] == "/MCR":
            words.append(marked[thing.raw_get("/Pg").idnum][int(thing["/MCID"])])
        else:
            _walk(thing, marked, found)
    found[place] = (element["/S"][1:], str(element["/Alt"]) if "/Alt" in element else "".join(words))


def _marked(page: Any) -> dict[int, str]:
    """The text of each piece of marked content of a page."""
    found: dict[int, str] = {}
    fonts = {name: _letters(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    current: int | None = None
    font: dict[str, str] = {}
    for operands, operator in page.get_contents().operations:
        if operator == b"BDC":
            current = int(operands[1]["/MCID"])
            found[current] = ""
        elif operator == b"EMC":
            current = None
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator == b"Tj" and current is not None:
            codes = operands[0].original_bytes.hex().upper()
            found[current] += "".join(font[codes[start : start + 4]] for start in range(0, len(codes), 4))
    return found


def _letters(font: Any) -> dict[str, str]:
    rows = (line.split() for line in font["/ToUnicode"].get_data().decode("ascii").splitlines())
    pairs = (row for row in rows if len(row) == 2 and all(part.startswith("<") for part in row))
    return {code.strip("<>"): bytes.fromhex(letter.strip("<>")).decode("utf-16-be") for code, letter in pairs}
