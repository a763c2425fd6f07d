"""Who sits at the computer."""

import getpass

import pytest

from ui import user


def test_the_name_is_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "Åsa")
    assert user.name() == "Åsa"


def test_where_the_system_knows_none_it_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert user.name() == ""
