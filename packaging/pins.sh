#!/usr/bin/env bash
# Write constraints.txt: the exact versions that pyproject.toml's ranges give today, in an environment of their own. pins.sh PYTHON
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" -m venv "$folder/venv"
pip=("$folder/venv/bin/python" -m pip --disable-pip-version-check)
"${pip[@]}" install --quiet --upgrade setuptools hatchling editables
"${pip[@]}" install --quiet --no-build-isolation --editable '.[dev]'
{
    echo "# The exact versions that Målverktyg is built and tested with, on Python 3.11. Made by \`make pins\`."
    "${pip[@]}" freeze --all --exclude-editable | grep -v "^pip=="
} >constraints.txt
