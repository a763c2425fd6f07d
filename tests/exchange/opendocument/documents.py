"""Small .ods files made part by part."""

import zipfile
from pathlib import Path

NAMES = " ".join(
    f'xmlns:{prefix}="urn:{prefix}"' for prefix in ("office", "table", "text", "style", "fo", "draw", "dc", "calcext", "xlink")
)


def document(path: Path, tables: str, automatic: str = "", named: str = "") -> Path:
    """An .ods with these tables; ``automatic`` are the content's own styles, ``named`` the document's."""
    content = (
        f"<office:document-content {NAMES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "styles.xml", f"<office:document-styles {NAMES}><office:styles>{named}</office:styles></office:document-styles>"
        )
    return path


def table(rows: str, title: str = "Mål", columns: str = "", style: str = "") -> str:
    """One sheet."""
    return f'<table:table table:name="{title}" table:style-name="{style}">{columns}{rows}</table:table>'


def text(words: str, **attributes: str) -> str:
    """A cell with a text; an underscore in a name stands for a dash, two for a colon."""
    told = "".join(f' {name.replace("__", ":").replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f'<table:table-cell office:value-type="string"{told}><text:p>{words}</text:p></table:table-cell>'


def row(*cells: str, **attributes: str) -> str:
    """A row of cells."""
    told = "".join(f' {name.replace("__", ":").replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<table:table-row{told}>{''.join(cells)}</table:table-row>"
