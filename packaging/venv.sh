#!/usr/bin/env bash
# Make the virtual environment that the Makefile works in: venv.sh PYTHON FOLDER
set -euo pipefail
python=$1
venv=$2

PYTHON=$python bash packaging/debian-packages.sh
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Målverktyg behöver Python 3.11 eller senare. Ange en sådan med: make PYTHON=python3.11" >&2
    exit 1
fi
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
pip=("$venv/bin/python" -m pip --disable-pip-version-check install --quiet --quiet --constraint constraints.txt)
echo "Hämtar det som programmet bygger på …" >&2
# The tools that build come first, so that they too have the versions of constraints.txt.
"${pip[@]}" hatchling editables
"${pip[@]}" --no-build-isolation --editable '.[dev]'
