"""Files that are written beside their place and renamed into it, so that a reader meets the old file or the new one, whole."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from malverktyg.errors import DiskFull, FileBusy, FileExists, FileMissing, IsFolder, MalverktygError, NoRights

_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


@contextmanager
def replacing(target: Path, *, only_new: bool = False) -> Iterator[Path]:
    """Give a temporary path beside ``target`` to write to; on the way out it takes the target's place.

    Where the block fails nothing is left behind and the target stands untouched. Raises IsFolder, FileMissing (the folder is not
    there), NoRights, DiskFull and FileBusy, and with ``only_new`` FileExists where the name is taken, before or after.
    """
    try:
        if target.is_dir():
            raise IsFolder(name=target.name or str(target))
        if only_new:
            _refuse_taken(target)
        temporary = _beside(target)
        try:
            yield temporary
            _settle(temporary, target)
            if only_new:
                _name(temporary, target)
            else:
                temporary.replace(target)
            _settle_folder(target.parent)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise _ours(error, target) from error


def _beside(target: Path) -> Path:
    """A new empty file in the target's folder, hidden and with its suffix, so that a format can be told by it."""
    handle, name = tempfile.mkstemp(prefix=f".{target.stem[:40]}-", suffix=target.suffix, dir=target.parent)
    os.close(handle)
    return Path(name)


def _settle(temporary: Path, target: Path) -> None:
    """Bring the bytes to the disk and give the file the rights that it had, or that a new one would have."""
    with temporary.open("rb+") as written:
        os.fsync(written.fileno())
    temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())


def _name(temporary: Path, target: Path) -> None:
    """Give the file its name without taking it from another: a link is refused where the name is taken, a rename may not be."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise FileExists(name=target.name) from None
    except OSError:  # a disk without links
        _refuse_taken(target)
        temporary.rename(target)


def _refuse_taken(target: Path) -> None:
    if os.path.lexists(target):
        raise FileExists(name=target.name)


def _settle_folder(folder: Path) -> None:
    """Bring the new name to the disk; only POSIX can be asked to."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _ours(error: OSError, target: Path) -> MalverktygError:
    if error.errno in _FULL:
        return DiskFull(name=target.name)
    if isinstance(error, FileNotFoundError):
        return FileMissing(name=str(target.parent))
    if os.name == "nt" and isinstance(error, PermissionError) and target.exists():
        return FileBusy(name=target.name)
    return NoRights(name=target.name)
