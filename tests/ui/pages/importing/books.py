"""Real workbooks for the tests of the page."""

from pathlib import Path

WORKBOOKS = Path(__file__).parents[3] / "files" / "workbooks"
COLOURS = WORKBOOKS / "04_teknik_fritid_farger_2023.xlsx"
COLLECTION = WORKBOOKS / "06_kansli_namndmal_2022.xlsx"
