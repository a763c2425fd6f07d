"""The chosen PDFs that stand in a paper's own: their bytes put into it before it is printed."""

from collections.abc import Callable
from dataclasses import replace

from malverktyg.domain.beside import file_pages
from malverktyg.domain.parts import FilePages
from malverktyg.domain.whole import Attached, Paper
from malverktyg.errors import DamagedFile
from malverktyg.jobs import texts

Read = Callable[[FilePages], bytes | None]
"""Finds a file's bytes; nothing where they are gone."""


def filled(paper: Paper, read: Read, name: str) -> Paper:
    """The paper with the bytes of its files. Raises DamagedFile, with the ``name`` of what holds them, where some are gone."""
    return replace(paper, attached=tuple(_filled(one, read, name) for one in paper.attached))


def _filled(attached: Attached, read: Read, name: str) -> Attached:
    pages = file_pages(attached)
    if pages is None:
        return attached
    content = read(pages)
    if content is None:
        raise DamagedFile(texts.APPENDIX_GONE.format(name=pages.name), name=name)
    return replace(attached, section=replace(attached.section, blocks=(replace(pages, content=content),)))
