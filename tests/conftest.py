"""The strict bench: what a test leaves behind, warns about or logs fails it, on any machine and in any language."""

import gc
import logging
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before Qt and the program are loaded: no screen, no one's settings, one time zone, no language of the machine's.
_HOME = tempfile.TemporaryDirectory(prefix="malverktyg-tests-", ignore_cleanup_errors=True)
for _name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_TIME", "LC_NUMERIC", "LC_COLLATE"):
    os.environ.pop(_name, None)
os.environ["LANG"] = "C.UTF-8"
os.environ["TZ"] = "Europe/Stockholm"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name, _folder in (
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_STATE_HOME", "state"),
):
    os.environ[_name] = str(Path(_HOME.name, _folder))
    Path(_HOME.name, _folder).mkdir()
if hasattr(time, "tzset"):
    time.tzset()

# A busy machine is no fault of what it runs.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


class _Ears(logging.Handler):
    """Hears every record that is a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Remember on the test whether it failed, for those that look at what it left."""
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


_FAILED = pytest.StashKey[bool]()


@pytest.fixture(autouse=True)
def nothing_is_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which a warning was logged, unless the test itself asks for ``caplog`` and so answers for it."""
    ears = _Ears()
    logging.getLogger().addHandler(ears)
    yield
    logging.getLogger().removeHandler(ears)
    if ears.heard and "caplog" not in request.fixturenames:
        pytest.fail("unexpected log: " + "; ".join(f"{one.name}: {one.getMessage()}" for one in ears.heard), pytrace=False)


@pytest.fixture(autouse=True)
def no_widget_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window behind. One that had failed already says nothing more."""
    yield
    if _FAILED in request.node.stash:
        return
    left = _windows()
    if left:
        gc.collect()
        left = _windows()
    if left:
        _throw_away()
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)


def _windows() -> list[str]:
    """The windows that are there now, after those that were thrown away are gone; none where Qt is not loaded."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    mine = (one for one in QApplication.topLevelWidgets() if one.parentWidget() is None and not _is_qts_own(one))
    return [f"{type(one).__name__} {one.objectName() or one.windowTitle()!r}" for one in mine]


def _is_qts_own(widget: object) -> bool:
    """Qt keeps one tool tip, one drag cursor and the like for the whole program."""
    from PySide6.QtWidgets import QWidget

    assert isinstance(widget, QWidget)
    return widget.metaObject().className() in {"QTipLabel", "QShapedPixmapWidget", "QWhatsThat"}


def _throw_away() -> None:
    """Clear the stage for the next test, so that one fault is told once."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        if widget.parentWidget() is None and not _is_qts_own(widget):
            widget.close()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session", autouse=True)
def settings_are_nobodys() -> Iterator[None]:
    """Qt's settings and standard paths lie in a folder of the tests' own."""
    try:
        from PySide6.QtCore import QSettings, QStandardPaths
    except ImportError:
        yield
        return
    QStandardPaths.setTestModeEnabled(True)
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(Path(_HOME.name, "config")))
    yield
    _HOME.cleanup()


@pytest.fixture(autouse=True)
def no_setting_is_carried_over() -> Iterator[None]:
    """What one test saved as a setting is not there in the next."""
    yield
    for file in Path(_HOME.name, "config").rglob("*"):
        if file.suffix in {".conf", ".ini"}:
            file.unlink()
