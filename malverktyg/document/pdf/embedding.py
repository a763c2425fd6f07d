"""Fonts inside a paper: of each weight the letters that it uses, so that it looks and reads the same everywhere and for ever.

A letter is written as two bytes, a number of its own in the order letters turn up. So the no-break space keeps its meaning
although it shares its shape with the space, and every letter can be copied and read aloud as it was written.
"""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFString

from malverktyg.document.pdf.fonts import Font
from malverktyg.document.pdf.streams import Stream

_BLOCK = 100  # a CMap holds at most a hundred letters a section


class Embedded:
    """One weight in one paper."""

    def __init__(self, font: Font, name: str) -> None:
        self.font = font
        self.name = name
        self._codes = _Codes()

    def encoded(self, text: str) -> str:
        """The text as hexadecimal digits, four a letter."""
        codes = self._codes
        return "".join([codes[sign] for sign in text])

    def dictionary(self, document: PDFDocument) -> Any:
        """A reference to the font's objects, made when all text is written."""
        name = f"PAPPER+{self.font.name}"
        signs = list(self._codes)
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": PDFName(name),
                "CIDSystemInfo": PDFDictionary(
                    {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
                ),
                "DW": 0,
                "W": PDFArray([0, PDFArray([round(self.font.width(sign) * 1000) for sign in ["\0", *signs]])]),
                "CIDToGIDMap": document.Reference(Stream(self._glyph_numbers(signs))),
                "FontDescriptor": document.Reference(self._descriptor(document, name, signs)),
            }
        )
        return document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("Font"),
                    "Subtype": PDFName("Type0"),
                    "BaseFont": PDFName(name),
                    "Encoding": PDFName("Identity-H"),
                    "DescendantFonts": PDFArray([document.Reference(descendant)]),
                    "ToUnicode": document.Reference(Stream(_to_unicode(signs).encode("ascii"))),
                }
            )
        )

    def _descriptor(self, document: PDFDocument, name: str, signs: list[str]) -> PDFDictionary:
        face = self.font.face
        file = Stream(self.font.subset(signs))
        file.dictionary["Length1"] = len(file.content)
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(name),
                "Flags": 4,
                "FontBBox": PDFArray(face.bbox),
                "ItalicAngle": face.italicAngle,
                "Ascent": face.ascent,
                "Descent": face.descent,
                "CapHeight": face.capHeight,
                "StemV": face.stemV,
                "FontFile2": document.Reference(file),
            }
        )

    def _glyph_numbers(self, signs: list[str]) -> bytes:
        """For each code the number of its shape in the embedded file, which holds each shape once, in the order it is met."""
        places: dict[int, int] = {0: 0}
        numbers = [0, *(places.setdefault(self.font.glyphs[ord(sign)], len(places)) for sign in signs)]
        return b"".join(number.to_bytes(2, "big") for number in numbers)


class _Codes(dict[str, str]):
    """A letter's code, given the first time it is used. Code 0 is never used: it means that a letter is missing."""

    def __missing__(self, sign: str) -> str:
        self[sign] = code = f"{len(self) + 1:04X}"
        return code


class Embedding:
    """The weights that one paper uses."""

    def __init__(self) -> None:
        self._fonts: dict[Font, Embedded] = {}

    def of(self, font: Font) -> Embedded:
        """The weight as this paper embeds it."""
        if font not in self._fonts:
            self._fonts[font] = Embedded(font, f"/F{len(self._fonts) + 1}")
        return self._fonts[font]

    def resources(self, document: PDFDocument) -> PDFDictionary:
        """The font dictionary that every page shares."""
        return PDFDictionary({font.name[1:]: font.dictionary(document) for font in self._fonts.values()})


def _to_unicode(signs: list[str]) -> str:
    rows = [f"<{code:04X}> <{sign.encode('utf-16-be').hex().upper()}>" for code, sign in enumerate(signs, 1)]
    blocks = [rows[start : start + _BLOCK] for start in range(0, len(rows), _BLOCK)]
    sections = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *sections,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )
