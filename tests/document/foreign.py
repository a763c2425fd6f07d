"""PDFs as others make them: written, scanned and photographed, with fonts that are not embedded and no tags."""

from io import BytesIO
from random import Random

from PIL import Image
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas


def _pdf(draw, pages: int = 1, size: tuple[float, float] = A4) -> bytes:
    made = BytesIO()
    canvas = Canvas(made, pagesize=size, invariant=1)
    for _ in range(pages):
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def written(*lines: str, pages: int = 1, wide: bool = False) -> bytes:
    """Lines under one another, in a font that every reader is to have."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 11)
        for place, line in enumerate(lines):
            canvas.drawString(72, 500 - place * 14 if wide else 760 - place * 14, line)

    return _pdf(draw, pages, landscape(A4) if wide else A4)


def scanned(pages: int = 1) -> bytes:
    """A grey picture over the whole page."""
    picture = ImageReader(Image.new("L", (420, 594), 210))
    return _pdf(lambda canvas: canvas.drawImage(picture, 0, 0, *A4), pages)


def photograph() -> bytes:
    """Colours that no two dots share."""
    picture = ImageReader(Image.frombytes("RGB", (600, 840), Random(1).randbytes(600 * 840 * 3)))
    return _pdf(lambda canvas: canvas.drawImage(picture, 0, 0, *A4))
