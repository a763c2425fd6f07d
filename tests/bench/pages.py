"""The same paper in other programs' formats: what LibreOffice and WeasyPrint are given to make a PDF of."""

from collections.abc import Iterator
from html import escape

from malverktyg.domain.parts import Chart, GoalReport, Listing, Overview, Paragraph, Signatures, Subheading, Text
from malverktyg.domain.whole import Paper

_STYLE = "@page { size: A4; margin: 2.5cm 2.2cm } body { font: 10.5pt 'Source Sans 3', sans-serif } td, th { text-align: left }"


def html(paper: Paper) -> str:
    """A paper as a plain page of HTML: its headings, paragraphs, lists and tables, without charts."""
    body = "\n".join(_lines(paper))
    return f"<!doctype html><html lang=sv><title>{escape(paper.title.text)}</title><style>{_STYLE}</style>{body}</html>"


def _lines(paper: Paper) -> Iterator[str]:
    yield _told("h1", paper.title)
    for section in paper.sections:
        yield _told("h2", section.heading)
        for block in section.blocks:
            yield from _block(block)


def _block(block: object) -> Iterator[str]:
    match block:
        case Paragraph(text):
            yield _told("p", text)
        case Listing(items=items) | Signatures(items):
            yield f"<ul>{''.join(_told('li', item) for item in items)}</ul>"
        case Subheading(text):
            yield _told("h3", text)
        case Overview(rows=rows):
            yield _table([row.name, *row.counts, row.total] for row in rows)
        case Chart(told=told):
            yield f"<p>{escape(told)}</p>"
        case GoalReport():
            yield from _goal(block)


def _goal(goal: GoalReport) -> Iterator[str]:
    yield _told("h4", goal.heading)
    yield f"<p>{escape(' · '.join(f'{fact.label}: {fact.value.text}' for fact in goal.facts))}</p>"
    if goal.status:
        marks = [goal.status.word.text, *(one.mark.word.text for one in goal.more)]
        yield f"<p>{escape(' '.join(marks))}</p>"
    for block in goal.comment:
        yield from _block(block)
    for table in goal.activities:
        yield _table(
            [table.heads, *([row.title.text, row.responsible.text, row.time.text, row.mark.word.text] for row in table.rows)]
        )


def _told(tag: str, text: Text) -> str:
    return f"<{tag}>{escape(text.text)}</{tag}>"


def _table(rows: object) -> str:
    cells = ("".join(f"<td>{escape(str(cell))}</td>" for cell in row) for row in rows)  # type: ignore[attr-defined]
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
