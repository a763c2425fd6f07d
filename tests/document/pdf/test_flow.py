"""Blocks are laid in order, within the page, and a heading never stands alone at a page's foot."""

from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from malverktyg.document.pdf.blocks import Block, Words
from malverktyg.document.pdf.flow import Laid, Room, flow
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.style import BODY

FIRST, OTHER = Room(200, 400), Room(50, 400)


class Brick(Block):
    """A block of a given height that cannot be split."""

    def __init__(self, high: float, *, keeps: bool = False, between: bool = False, before: float = 0.0) -> None:
        self.high, self.keeps, self.between, self.before = high, keeps, between, before

    @override
    def height(self, width: float) -> float:
        return self.high

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        raise NotImplementedError


def _heights(pages: list[Laid]) -> list[list[float]]:
    return [[block.height(100) for block, _ in page.blocks] for page in pages]


def test_nothing_is_one_empty_page() -> None:
    assert _heights(flow([], 100, FIRST, OTHER)) == [[]]


def test_what_does_not_fit_goes_on_to_the_next_page() -> None:
    assert _heights(flow([Brick(150), Brick(60), Brick(10)], 100, FIRST, OTHER)) == [[150], [60, 10]]


def test_what_keeps_to_the_next_goes_with_it() -> None:
    blocks = [Brick(120), Brick(20, keeps=True), Brick(20, keeps=True), Brick(60)]
    assert _heights(flow(blocks, 100, FIRST, OTHER)) == [[120], [20, 20, 60]]


def test_what_parts_two_things_falls_away_at_a_pages_head() -> None:
    blocks = [Brick(190), Brick(1, keeps=True, between=True), Brick(30)]
    assert _heights(flow(blocks, 100, FIRST, OTHER)) == [[190], [30]]


def test_space_above_a_block_falls_away_at_a_pages_head() -> None:
    pages = flow([Brick(190), Brick(30, before=25), Brick(30, before=25)], 100, FIRST, OTHER)
    assert [top for _, top in pages[1].blocks] == [50, 105]


def test_a_block_higher_than_a_page_is_not_lost() -> None:
    assert _heights(flow([Brick(10), Brick(1000), Brick(10)], 100, FIRST, OTHER)) == [[10], [1000], [10]]


def test_a_text_leaves_two_lines_on_each_side_of_a_pages_end() -> None:
    text = Words("ord " * 200, BODY)
    lines = len(text.lines(100))
    for above in range(100, 200, 3):
        pages = flow([Brick(above), Words("ord " * 200, BODY)], 100, FIRST, OTHER)
        counts = [
            round(block.height(100) / BODY.leading) for page in pages for block, _ in page.blocks if isinstance(block, Words)
        ]
        assert sum(counts) == lines
        assert min(counts) >= 2


_BRICKS = st.lists(st.builds(Brick, st.floats(1, 500), keeps=st.booleans(), before=st.floats(0, 30)), max_size=30)


@given(_BRICKS)
def test_every_block_is_laid_once_in_order_and_inside_the_page(blocks: list[Brick]) -> None:
    pages = flow(blocks, 100, FIRST, OTHER)
    assert [block for page in pages for block, _ in page.blocks] == blocks
    for number, page in enumerate(pages):
        room = OTHER if number else FIRST
        ends = [top + block.height(100) for block, top in page.blocks]
        assert all(end <= room.bottom + 0.1 for end in ends) or len(page.blocks) == 1
        tops = [top for _, top in page.blocks]
        assert all(end <= top for end, top in zip(ends, tops[1:], strict=False))


@given(_BRICKS)
def test_a_heading_is_last_on_a_page_only_where_it_and_the_next_need_more_than_one(blocks: list[Brick]) -> None:
    pages = flow(blocks, 100, FIRST, OTHER)
    for page in pages[:-1]:
        if not page.blocks:
            continue
        last = page.blocks[-1][0]
        if last.keeps:
            place = next(place for place, block in enumerate(blocks) if block is last)
            first = place
            while first and blocks[first - 1].keeps:
                first -= 1
            end = place + 1
            while end < len(blocks) - 1 and blocks[end].keeps:
                end += 1
            run = blocks[first : end + 1]
            assert sum(block.high for block in run) + sum(block.before for block in run[1:]) > 200


def test_what_is_to_begin_a_page_does_so_with_what_it_keeps_to_unless_it_stands_at_a_head() -> None:
    fresh = Brick(20, keeps=True)
    fresh.fresh = True
    assert _heights(flow([Brick(10), fresh, Brick(30), Brick(5)], 100, FIRST, OTHER)) == [[10], [20, 30, 5]]
    assert _heights(flow([fresh, Brick(30)], 100, FIRST, OTHER)) == [[20, 30]]
