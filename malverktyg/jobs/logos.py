"""A chosen picture made a template's logo: read, made safe, and as the text that a template keeps."""

from base64 import b64encode
from pathlib import Path

from malverktyg.errors import FileMissing, IsFolder, NoRights


def logo_of(data: bytes, name: str) -> str:
    """A PNG or JPEG as a template keeps it. Raises NotAPicture."""
    from malverktyg.document.logo import safe_logo  # noqa: PLC0415  loads Pillow, which a window's start can do without

    return b64encode(safe_logo(data, name)).decode("ascii")


def bytes_of(path: Path) -> bytes:
    """What stands in a file that was chosen. Raises FileMissing, IsFolder or NoRights."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(name=path.name) from error
    except OSError as error:
        raise (IsFolder if path.is_dir() else NoRights)(name=path.name) from error
