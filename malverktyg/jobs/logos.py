"""A chosen picture made a template's logo: read and made safe."""

from pathlib import Path

from malverktyg.errors import FileMissing, IsFolder, NoRights


def logo_of(data: bytes, name: str) -> bytes:
    """A PNG or JPEG as a template keeps it. Raises NotAPicture."""
    from malverktyg.document.logo import safe_logo  # noqa: PLC0415  loads Pillow, which a window's start can do without

    return safe_logo(data, name)


def bytes_of(path: Path) -> bytes:
    """What stands in a file that was chosen. Raises FileMissing, IsFolder or NoRights."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(name=path.name) from error
    except OSError as error:
        raise (IsFolder if path.is_dir() else NoRights)(name=path.name) from error
