"""The values of an .ods's cells."""

from datetime import timedelta

from malverktyg.exchange.opendocument.values import value_of


def test_a_value_is_what_its_type_says() -> None:
    assert value_of({"office:value-type": "float", "office:value": "3"}, "3,0") == 3
    assert value_of({"office:value-type": "float", "office:value": "3.0"}, "") == 3
    assert value_of({"office:value-type": "string"}, "Hej") == "Hej"
    assert value_of({"office:value-type": "string", "office:string-value": "Hej"}, "") == "Hej"
    assert value_of({"office:value-type": "time", "office:time-value": "P1DT2H"}, "") == timedelta(hours=26)
    assert value_of({"office:value-type": "time", "office:time-value": "fel"}, "x") == "x"
    assert value_of({}, "") is None
    assert value_of({}, "Text utan typ") == "Text utan typ"
