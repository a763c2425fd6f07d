#!/usr/bin/env bash
# Freeze the program into dist/malverktyg/, a folder that needs no Python, from the installed wheel. freeze.sh PYTHON
set -euo pipefail
here=$PWD
venv=$here/build/frozen/venv

PYTHON=$1 bash packaging/debian-packages.sh freeze
bash packaging/wheel.sh "$1" "$venv" pyinstaller setuptools
# In an empty folder, so that nothing can be taken from this tree.
empty=$(mktemp -d)
trap 'rm -rf "$empty"' EXIT
cd "$empty"
"$venv/bin/python" -m PyInstaller --noconfirm --log-level WARN --distpath "$here/dist" --workpath "$here/build/frozen" \
    "$here/packaging/malverktyg.spec"
echo "Programmet finns i $here/dist/malverktyg"
