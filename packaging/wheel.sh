#!/usr/bin/env bash
# Build the wheel and install it, with what it needs, into an empty environment. wheel.sh PYTHON FOLDER [MORE PACKAGES …]
# With QT=no everything but Qt is installed.
set -euo pipefail
python=$1
venv=$2
shift 2

[ -x .venv/bin/python ] || { echo "Kör make .venv/ready först." >&2; exit 1; }
rm -rf "$venv" build/wheel
.venv/bin/python -m build --wheel --no-isolation --outdir build/wheel . >/dev/null
wheel=$(echo build/wheel/*.whl)
"$python" -m venv "$venv"
pip=("$venv/bin/python" -m pip --disable-pip-version-check install --quiet --quiet)
if [ "${QT:-yes}" = yes ]; then
    "${pip[@]}" --constraint constraints.txt "$wheel" "$@"
else
    "${pip[@]}" --no-deps "$wheel"
    "$venv/bin/python" - <<'END' | xargs -d '\n' "${pip[@]}" --constraint constraints.txt "$@"
from importlib.metadata import requires
print(*(one for one in requires("malverktyg") if "extra ==" not in one and not one.lower().startswith("pyside6")), sep="\n")
END
fi
