"""The head says who sends what; each page has its number, and the first the address at its foot."""

from dataclasses import replace
from io import BytesIO

from PIL import Image

from malverktyg.domain.bodies import Municipality
from malverktyg.domain.ids import TemplateId
from malverktyg.domain.templates import Template
from tests.document.word.pages import opened
from tests.registers import a_year


def _fields(place: object) -> list[str]:
    return [one.strip() for one in place._element.xpath(".//w:fldSimple/@w:instr")]  # type: ignore[attr-defined]


def _words(place: object) -> str:
    return "".join(place._element.xpath(".//w:t/text()"))  # type: ignore[attr-defined]


def test_each_page_has_its_number_of_all() -> None:
    section = opened().sections[0]
    for place in (section.first_page_header, section.header):
        assert _fields(place) == ["PAGE", "NUMPAGES"]
        assert "Sida\u00a01\u00a0(1)" in _words(place)


def test_the_running_head_names_sender_and_number_on_all_pages_but_the_first() -> None:
    section = opened(draft=True).sections[0]
    assert section.different_first_page_header_footer
    assert "Strömvalla kommun · Tjänsteskrivelse" in _words(section.header)
    assert "KS\u00a023/456" in _words(section.header) or "KS 23/456" in _words(section.header)
    assert "Arbetsmaterial · " in _words(section.header)
    assert "Strömvalla" not in _words(section.first_page_header)


def test_the_address_stands_at_the_foot_of_the_first_page() -> None:
    section = opened().sections[0]
    assert "Box 14" in _words(section.first_page_footer)
    year = a_year()
    bare = opened(year.with_([replace(year.all(Municipality)["kommun"], letterhead="")])).sections[0]
    assert "Box 14" not in _words(bare.first_page_footer)


def test_a_long_number_is_cut_in_the_running_head() -> None:
    year = a_year()
    matter = replace(next(iter(year.all(type(_matter(year))).values())), dnr="K" * 500)
    assert "…" in _words(opened(year.with_([matter])).sections[0].header)


def _matter(year: object) -> object:
    from malverktyg.domain.matters import Matter

    return next(iter(year.all(Matter).values()))  # type: ignore[attr-defined]


def test_the_page_is_a4() -> None:
    section = opened().sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)


def test_the_logo_stands_over_the_sender_and_is_told_in_words() -> None:
    held = BytesIO()
    Image.new("RGB", (300, 100), "#1F5C93").save(held, "PNG")
    template = Template(id=TemplateId("mall"), name="Mall", logo=held.getvalue(), logo_text="Kommunens vapen")
    document = opened(a_year().with_([template]))
    assert document.element.xpath("//w:tbl[1]//wp:docPr/@descr") == ["Kommunens vapen"]
    (width,), (height,) = (document.element.xpath(f"//w:tbl[1]//wp:extent/@{side}") for side in ("cx", "cy"))
    assert abs(int(width) / int(height) - 3) < 0.01
    broken = opened(a_year().with_([replace(template, logo=b"////")]))
    assert broken.element.xpath("//w:tbl[1]//wp:docPr/@descr") == []
