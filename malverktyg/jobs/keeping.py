"""Keeping a file: whether it is whole, and a copy of one that can only be read."""

import os
import shutil
from pathlib import Path

from malverktyg.errors import MalverktygError, NoRights
from malverktyg.files import replacing
from malverktyg.storage.file import look, require_rights
from malverktyg.storage.verifying import verify


def check(path: Path) -> tuple[str, ...]:
    """Swedish lines of what is wrong with a file, none where it is whole; nothing is written to it.

    Raises FileMissing, IsFolder, NoRights, NotOurFile, NewerFile or FileBusy where it cannot be asked.
    """
    return verify(path)


def is_only_to_read(path: Path) -> bool:
    """Whether a file of ours can be read but not saved to: it lies in an archive, or in a folder that is somebody else's."""
    try:
        look(path)
        require_rights(path)
    except NoRights:
        return os.access(path, os.R_OK)
    except MalverktygError:
        return False
    return False


def copy(path: Path, target: Path) -> None:
    """Copy a file to a place where it can be saved to; whether it is whole is seen when it is opened.

    Raises FileExists, FileMissing (no such folder), NoRights or DiskFull; nothing is made then.
    """
    with replacing(target, only_new=True) as temporary:
        shutil.copyfile(path, temporary)
