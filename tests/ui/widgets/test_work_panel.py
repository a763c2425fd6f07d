"""Long work as one sees it."""

from threading import Event

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.progress import Progress
from ui import look
from ui.widgets.work_panel import WorkPanel, WorkPlace
from ui.work import Work


def test_quick_work_is_not_shown(qtbot: QtBot) -> None:
    place = WorkPlace()
    qtbot.addWidget(place)
    place.show()
    work = Work("Jämför", lambda _: None)
    with qtbot.waitSignal(place.emptied):
        place.add(work)
    assert place.works == []
    assert not any(panel.isVisible() for panel in place.findChildren(WorkPanel))


def test_long_work_tells_what_how_far_and_how_long_and_can_be_stopped(qtbot: QtBot) -> None:
    go_on = Event()

    def task(progress: Progress) -> None:
        progress.step("06_kansli.xlsx, blad Valnämnden", 3, 5)
        while not go_on.wait(0.01):
            progress.step("06_kansli.xlsx, blad Valnämnden", 3, 5)

    place = WorkPlace()
    qtbot.addWidget(place)
    place.show()
    work = Work("Läser arbetsböcker", task, note="Inget sparas än.")
    with qtbot.waitSignal(place.stepped) as told:
        place.add(work)
    assert told.args == [3, 5]
    (panel,) = place.findChildren(WorkPanel)
    qtbot.waitUntil(panel.isVisible)
    assert panel.title.text() == "Läser arbetsböcker"
    assert panel.text.text() == "06_kansli.xlsx, blad Valnämnden"
    assert panel.count.text() == "3 av 5 · 0 s"
    assert panel.bar.value() * 5 == panel.bar.maximum() * 3
    with qtbot.waitSignal(work.stopped):
        panel.stop.click()
        assert panel.stop.text().strip() == "Stoppar …"
    go_on.set()
    assert place.works == []


def test_all_work_is_stopped_at_once(qtbot: QtBot) -> None:
    def task(progress: Progress) -> None:
        while True:
            progress.step("", 0, 1)

    place = WorkPlace()
    qtbot.addWidget(place)
    for number in range(2):
        place.add(Work(str(number), task))
    with qtbot.waitSignal(place.emptied):
        place.stop_all()


def test_there_is_room_between_it_and_the_edge_of_the_window(qtbot: QtBot, stage: QWidget) -> None:
    look.wear(stage)
    bar = WorkPanel(Work("Läser arbetsböcker", lambda _: None), stage)
    bar.show()
    qtbot.waitUntil(lambda: bar.height() - 1 - bar.contentsRect().bottom() >= look.px(8))
