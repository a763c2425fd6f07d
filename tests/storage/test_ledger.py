"""What is saved is what is read, to the letter, and nothing is written that could not be read."""

from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from malverktyg.domain.year import Register
from malverktyg.storage.journal import Reason
from malverktyg.storage.ledger import Ledger, make
from tests.strategies import registers

REASON = Reason(who="Åsa", when=datetime(2023, 9, 5, 13, tzinfo=UTC), why="Prov")


def _values(register: Register):
    return [value for things in register.tables.values() for value in things.values()]


@given(registers())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_register_is_read_as_it_was_saved_to_the_letter(tmp_path: Path, register: Register) -> None:
    path = tmp_path / "År.malverktyg"
    path.unlink(missing_ok=True)
    make(path, _values(register), REASON)
    ledger = Ledger(path)
    ledger.close()
    assert _values(ledger.register) == _values(register)
