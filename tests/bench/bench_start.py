"""What the window imports before it is shown, against Qt's own widgets alone."""


def bench_the_imports_of_the_window(ratio, python):
    window = python("import ui.app, ui.window, ui.pages")
    ratio.of("window's imports", window, python("import PySide6.QtWidgets"), most=2.8)


def bench_the_imports_of_the_command_line(ratio, python):
    ratio.of("command line's imports", python("import malverktyg.cli"), python("import argparse, sqlite3, dataclasses"), most=4.0)
