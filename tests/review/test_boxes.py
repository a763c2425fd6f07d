"""Signs that the paper's typeface lacks."""

from malverktyg.review.boxes import findings
from malverktyg.review.text import Document, Passage, Section


def boxes(text: str) -> str:
    return "".join(dict.fromkeys(sign for sign in text if sign in "😀✈"))


def document(*texts: str) -> Document:
    passages = tuple(Passage(text, "Ärendet i korthet", place) for place, text in enumerate(texts))
    return Document((Section("Ärendet i korthet", passages),), (), printed=True)


def test_each_sign_is_told_once_where_it_stands_first() -> None:
    told = list(findings(document("Klart 😀 och 😀 igen ✈", "Inget här", "Även 😀"), boxes))
    assert [(one.excerpt, one.at) for one in told] == [("😀", (0, 6)), ("✈", (0, 19)), ("😀", (2, 5))]
    assert told[0].why == "Tecknet 😀 finns inte i pappersskriften. Det blir en ruta: □."


def test_a_sign_that_is_written_another_way_in_the_text_is_passed_over() -> None:
    assert list(findings(document("utan"), lambda _: "😀")) == []
