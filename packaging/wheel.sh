#!/usr/bin/env bash
# Build the wheel and install it, with what it needs, into an empty environment. wheel.sh PYTHON FOLDER [MORE PACKAGES …]
# With EXTRA=test also what its tests need; with QT=no everything but Qt.
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
    "${pip[@]}" --constraint constraints.txt "$wheel${EXTRA:+[$EXTRA]}" "$@"
else
    # What the wheel asks for, but Qt; the wheel itself last, so that pip does not miss what was left out.
    "$venv/bin/python" - "$wheel" <<'END' >"$venv/needed.txt"
import email, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel:
    name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    needed = email.message_from_bytes(wheel.read(name)).get_all("Requires-Dist")
print(*(one for one in needed if "extra ==" not in one and not one.lower().startswith("pyside6")), sep="\n")
END
    "${pip[@]}" --constraint constraints.txt --requirement "$venv/needed.txt" "$@"
    "${pip[@]}" --no-deps "$wheel"
fi
