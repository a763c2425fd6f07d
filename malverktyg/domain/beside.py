"""A paper whose chosen PDFs all lie beside it, as files of their own, also those that stand in it otherwise."""

from dataclasses import replace

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.parts import Contents, ContentsEntry, FilePages, Section
from malverktyg.domain.whole import Attached, Paper


def files_beside(paper: Paper) -> Paper:
    """The paper without the pages of others, whose list says that they are files of their own."""
    files = {one.number: pages for one in paper.attached if (pages := file_pages(one)) is not None}
    if not files:
        return paper
    attached = tuple(one for one in paper.attached if one.number not in files)
    return replace(paper, sections=tuple(_noted(section, files) for section in paper.sections), attached=attached)


def file_pages(attached: Attached) -> FilePages | None:
    """The pages of the chosen PDF that an appendix is; nothing where the program makes it."""
    return next((block for block in attached.section.blocks if isinstance(block, FilePages)), None)


def _noted(section: Section, files: dict[int, FilePages]) -> Section:
    def noted(entry: ContentsEntry) -> ContentsEntry:
        found = files.get(entry.number)
        return replace(entry, appended=False, note=own_file(found.pages)) if found else entry

    blocks = tuple(
        Contents(tuple(map(noted, block.entries))) if isinstance(block, Contents) else block for block in section.blocks
    )
    return replace(section, blocks=blocks)


def own_file(pages: int) -> str:
    """What the list says of a file beside the paper."""
    return texts.OWN_FILE.format(pages=texts.PAGES_ONE if pages == 1 else texts.PAGES.format(count=pages))
